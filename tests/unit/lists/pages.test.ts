import { expect, test } from 'vitest';
import { byPage } from '../../../src/lists/pages.ts';

test('a page has the entries that lead to it or to its headings, each once and in their order', () => {
  const entries = [
    { id: 'a', pages: ['/x/#one', '/x/#two', '/y/'] },
    { id: 'b', pages: ['/x/'] },
  ];
  const found = byPage(entries, ({ pages }) => pages);
  expect([...found].map(([path, list]) => [path, list.map(({ id }) => id)])).toEqual([
    ['/x/', ['a', 'b']],
    ['/y/', ['a']],
  ]);
});
