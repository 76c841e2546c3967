import { describe, expect, test } from 'vitest';
import {
  ownFrontmatter,
  readFrontmatter,
  writeFrontmatter,
} from '../../../../src/tools/convert/frontmatter.ts';

const frontmatter = (title: string) => ({
  title,
  source: { document: 'a.md', line: 3, kind: 'heading' as const },
});

describe('frontmatter', () => {
  test.each([
    ['words', "'words'"],
    ["it's", "'it''s'"],
    ['two\nlines', '"two\\nlines"'],
    ['a\rb', '"a\\rb"'],
    ['\x7f', '"\\u007f"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['\ufeffa', '"\\ufeffa"'],
    [`${'a long text '.repeat(20)}.`, `'${'a long text '.repeat(20)}.'`],
    [`${'a long text\n'.repeat(20)}.`, `"${'a long text\\n'.repeat(20)}."`],
  ])('quotes all text: %j', (title, quoted) => {
    const page = writeFrontmatter(frontmatter(title));
    expect(page).toBe(
      `---\ntitle: ${quoted}\nsource:\n  document: 'a.md'\n  line: 3\n  kind: 'heading'\n---\n`,
    );
    expect(readFrontmatter(`${page}body`)).toEqual({ frontmatter: frontmatter(title), body: 'body' });
  });

  test.each(['a', '', 'a\n---\ntitle: b\n---\n'])(
    'is missing where a page does not begin with it: %j',
    (page) => {
      expect(() => readFrontmatter(page)).toThrow('the frontmatter is missing');
    },
  );
});

describe('a document’s own frontmatter', () => {
  test.each([
    ['---\ntitle: A\n---\nb', { yaml: 'title: A\n', title: 'A', end: 17 }],
    ['--- \ntitle: A\n...\t\nb', { yaml: 'title: A\n', title: 'A', end: 19 }],
    ['---\ntitle: 1\n---', { yaml: 'title: 1\n', end: 16 }],
    ['---\nx: y\n---\n', { yaml: 'x: y\n', end: 13 }],
  ])('is YAML between fences: %j', (text, own) => {
    expect(ownFrontmatter(text)).toEqual(own);
  });

  test.each([
    ['no fence at the start', 'a\n---\nx: y\n---\n'],
    ['no end', '---\nx: y\n'],
    ['words behind the fence', '---x\nx: y\n---\n'],
    ['words behind the end', '---\nx: y\n---x\n'],
    ['a text', '---\njust text\n---\n'],
    ['nothing', '---\n\n---\n'],
    ['a list', '---\n- a\n---\n'],
    ['no YAML', '---\n"a\n---\n'],
  ])('is not seen in what has %s', (_, text) => {
    expect(ownFrontmatter(text)).toBeUndefined();
  });
});
