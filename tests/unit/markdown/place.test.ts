import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageFileAt } from '../../../src/markdown/page.ts';
import { placeOfComponent } from '../../../src/markdown/place.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
  for (const file of ['index.mdx', 'phase-5/index.mdx', 'phase-5/channels.mdx', 'notes/old.md']) {
    mkdirSync(dirname(join(root, 'src/content/docs', file)), { recursive: true });
    writeFileSync(join(root, 'src/content/docs', file), '# A\n\n<Recall id="a" />\n\n<Recall id="b" />\n');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['/', 'index.mdx'],
  ['/phase-5/', 'phase-5/index.mdx'],
  ['/phase-5/channels/', 'phase-5/channels.mdx'],
  ['/notes/old/', 'notes/old.md'],
])('the page at %s is in the file %s', (address, file) => {
  expect(pageFileAt(root, address)).toBe(`src/content/docs/${file}`);
});

test('at an address without a page there is no file', () => {
  expect(pageFileAt(root, '/phase-6/')).toBeUndefined();
});

test('a component has the line of the one that is meant', () => {
  const place = placeOfComponent(root, '/phase-5/channels/', ({ attributes }) => attributes['id'] === 'b');
  expect(place).toEqual({ file: 'src/content/docs/phase-5/channels.mdx', line: 5 });
});

test('a component that is not on its page has the file alone', () => {
  expect(placeOfComponent(root, '/phase-5/', () => false)).toStrictEqual({
    file: 'src/content/docs/phase-5/index.mdx',
  });
});

test('a component of a page that has no file has the address for one', () => {
  expect(placeOfComponent(root, '/phase-6/', () => true)).toEqual({ file: '/phase-6/' });
});
