import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { htmlFiles } from './pages.ts';

const tree = htmlFiles.get('/corrections/')?.tree;

/** The text of an element that holds only text and code. */
function textOf(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

test('every correction shows its kind, which the legend explains, and quotes its source', () => {
  const legend = selectAll('main .legend dt', tree).map(textOf);
  expect(legend.length).toBeGreaterThan(1);
  const corrections = selectAll('main article', tree);
  expect(corrections.length).toBeGreaterThan(150);
  const wanting = corrections.filter(
    (correction) =>
      !legend.includes(textOf(select('h3 .kind', correction))) || !textOf(select('q', correction)).trim(),
  );
  expect(wanting.map((correction) => select('h3', correction)?.properties['id'])).toEqual([]);
});
