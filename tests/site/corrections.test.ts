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

const lists = [...htmlFiles].filter(
  ([path]) => /^\/corrections\/[^/]+\/$/.test(path) && !path.endsWith('/withdrawn/'),
);

test('every correction shows its kind, which the legend explains, and quotes its source', () => {
  const legend = selectAll('main .legend dt', tree).map(textOf);
  expect(legend.length).toBeGreaterThan(1);
  const corrections = lists.flatMap(([, page]) => selectAll('main article', page.tree));
  expect(corrections.length).toBeGreaterThan(150);
  const wanting = corrections.filter(
    (correction) =>
      !legend.includes(textOf(select('h3 .kind', correction))) || !textOf(select('q', correction)).trim(),
  );
  expect(wanting.map((correction) => select('h3', correction)?.properties['id'])).toEqual([]);
});

test('the list of corrections leads to each page of them, with how many it has', () => {
  const counts = new Map(
    selectAll('main h2#by-part + ul li', tree).map((item) => [
      select('a', item)?.properties['href'],
      textOf(select('.count', item)),
    ]),
  );
  expect(lists.length).toBeGreaterThan(4);
  for (const [path, page] of lists)
    expect(counts.get(path)).toBe(`(${selectAll('main article', page.tree).length})`);
});

test('a link to a correction where it once stood finds a link to where it stands now', () => {
  const moved = selectAll('main .moved li', tree);
  expect(moved.length).toBeGreaterThan(200);
  const lost = moved.filter((item) => {
    const [path = '', id] = String(select('a', item)?.properties['href']).split('#');
    return id !== item.properties['id'] || !select(`[id="${id}"]`, htmlFiles.get(path)?.tree);
  });
  expect(lost).toEqual([]);
});
