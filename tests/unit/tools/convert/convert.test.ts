import { describe, expect, test } from 'vitest';
import { convertTexts, pageOf } from './fixtures.ts';

test('folders of documents with the same name are numbered', () => {
  const { pages } = convertTexts({ 'x/a.md': '# A\n', 'y/a.md': '# B\n', 'z/a.md': '# C\n' });
  expect(pages.map(({ file }) => file)).toEqual(['a/a.mdx', 'a-1/b.mdx', 'a-2/c.mdx']);
});

test.each([
  ['docs/my--notes_on go.md', 'My notes on go'],
  [' _a_.md', 'A'],
])('a document without headings is titled after its file: %s', (path, title) => {
  expect(pageOf(convertTexts({ [path]: 'x\n' }), 'index.mdx').frontmatter.title).toBe(title);
});

test.each([
  ["---\ntitle: ' A '\n---\nb\n", 'A'],
  ["---\ntitle: ' '\n---\nb\n", 'Untitled'],
])('a document is titled as its frontmatter says: %j', (text, title) => {
  expect(pageOf(convertTexts({ 'a.md': text }), 'index.mdx').frontmatter.title).toBe(title);
});

test('a document’s frontmatter is on its first page alone', () => {
  const { pages } = convertTexts({ 'a.md': '---\nx: y\n---\n\n# A\n\n# B\n' });
  expect(pages.map(({ text }) => text.includes('frontmatter:'))).toEqual([true, false, false]);
});

test('an aim on several lines is one line', () => {
  const { frontmatter } = pageOf(convertTexts({ 'a.md': '# A\n\n*b\nc*\n' }), 'a.mdx');
  expect(frontmatter.summary).toBe('b c');
});

describe('the report', () => {
  test('names every page, with its number where it has one', () => {
    const { documents } = convertTexts({ 'a.md': '# T\n\n## 1.1 A\n' });
    expect(documents[0]?.pages).toEqual([
      { file: 'index.mdx', path: '/', title: 'T', kind: 'title', line: 1 },
      { file: 'a.mdx', path: '/a/', title: 'A', number: '1.1', kind: 'section', line: 3 },
    ]);
  });

  test('has warnings in the order of their places', () => {
    const { documents } = convertTexts({ 'a.md': '# T\n\n\ufffd â€” ðŸ“ \ufffd ![a](b)\n\n## \ufffd\n' });
    expect(documents[0]?.warnings.map(({ kind, line, column }) => [kind, line, column])).toEqual([
      ['local-image', 3, undefined],
      ['lost-byte', 3, 1],
      ['lost-byte', 3, 7],
      ['lost-byte', 3, 11],
      ['lost-byte', 5, 4],
    ]);
  });

  test('has what may be damaged', () => {
    const { documents } = convertTexts({ 'a.md': '# T\n\nå”³ â€”\n' });
    expect(documents[0]?.warnings).toEqual([{ kind: 'doubtful', line: 3, column: 1, found: 'å”³' }]);
  });

  test('tells how far it is, two hundred pages at a time', () => {
    const seen: number[][] = [];
    const text = '# T\n\n'.concat('## A\n\n'.repeat(400));
    const { pages } = convertTexts(
      { 'a.md': text },
      { progress: (_path, _bytes, done, all) => seen.push([done, all]) },
    );
    expect(pages).toHaveLength(401);
    expect(seen).toEqual([
      [0, 401],
      [200, 401],
      [400, 401],
      [401, 401],
    ]);
  });
});
