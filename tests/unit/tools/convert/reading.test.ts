import { describe, expect, test } from 'vitest';
import { parseBody, parseMarkdown } from '../../../../src/tools/convert/markdown.ts';
import { bare, readNodes, textOf, type Target } from '../../../../src/tools/convert/reading.ts';

const targets: Readonly<Record<string, Target>> = {
  r: { url: 'there', title: 'a title' },
  p: { url: 'plain' },
};
const reading = { target: (identifier: string) => targets[identifier] };
const DEFINITIONS = '\n\n[r]: there "a title"\n[p]: plain\n\n[^n]: The note.';

const markdown = (text: string) => textOf(parseMarkdown(text + DEFINITIONS, 'a.md').children, reading);
const mdx = (text: string) => textOf(parseBody(text).children, reading);

describe('Markdown reads as', () => {
  test.each([
    ['text without its marks and spaces', 'a *b* **c** ~~d~~\n`e f`', 'abcdef'],
    ['headings and quotations', '# a\n\n> b', 'ab'],
    ['tables', '| a | b |\n|---|---|\n| c | d |', 'abcd'],
    ['code with its language and white space', '```go meta x\na  b\n```', 'gometax\ue000a  b\ue001'],
    ['empty code', '```\n```', ''],
    ['code without a language', '```\na\n```', '\ue000a\ue001'],
    ['HTML', 'a <b x="y">c</b>', 'a<bx="y">c</b>'],
    ['an image with alternative text and title', '![a b](c "d")', '<imgsrc=calt=abtitle=d>'],
    ['an image without either', '![](c)', '<imgsrc=calt=>'],
    ['an image by reference', '![a][r]', '<imgsrc=therealt=atitle=atitle>'],
    ['a link and its address', '[a](b)', 'ab'],
    ['a link with a title', '[a](b "c d")', 'abcd'],
    ['a link that shows its address', '<https://a.b>', 'https://a.b'],
    ['a link that shows its address without https', '[a.b](https://a.b)', 'a.b'],
    ['a link that shows its address without http', '[a.b](http://a.b)', 'a.b'],
    ['an address for mail', '<me@a.b>', 'me@a.b'],
    ['a link that shows its address and has a title', '[a.b](https://a.b "t")', 'a.bhttps://a.bt'],
    ['a link by reference', '[a][r] [b][p]', 'athereatitlebplain'],
    ['a footnote’s call', 'a[^n]', 'a[^n]'],
    ['a numbered list by its first number', '3. a\n4. b', '3.ab'],
    ['a list', '- a\n- b', 'ab'],
    ['a list of tasks', '- [x] a\n- [ ] b', '[x]a[]b'],
    ['rules and breaks', '***\na  \nb', 'ab'],
  ])('%s', (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });
});

describe('MDX reads as', () => {
  test.each([
    ['elements in a line', 'a <b id="x" hidden>c</b>', 'a<bid=xhidden>c</b>'],
    ['elements on lines of their own', '<p>\n\na\n\n</p>', '<p>a</p>'],
    [
      'elements without an end',
      '<br /><hr /><img src="x" /><source /><wbr />',
      '<br><hr><imgsrc=x><source><wbr>',
    ],
    ['elements that have an end', '<i />', '<i></i>'],
    ['fragments', '<>a</>', '<>a</>'],
    ['an attribute that is an expression', '<b id={1 + 1}>a</b>', '<bid={1+1}>a</b>'],
    ['attributes that are spread', '<b {...c}>a</b>', '<b{...c}>a</b>'],
    ['a comment', 'a {/* b */}', 'ab'],
    ['a comment on its own', '{/* b */}', 'b'],
    ['an expression, with what no source has', 'a {b}', 'a\ue002{b}'],
    ['an expression between comments', '{/* a */ b /* c */}', '\ue002{/*a*/b/*c*/}'],
    ['an expression after a comment', '{/* a */ b}', '\ue002{/*a*/b}'],
    ['an expression before a comment', '{b /* a */}', '\ue002{b/*a*/}'],
    ['module code, with what no source has', 'export const a = 1', '\ue002mdxjsEsm'],
    ['a directive, with what no source has', ':::note\na\n:::', '\ue002containerDirectivea'],
  ])('%s', (_, text, expected) => {
    expect(mdx(text)).toBe(expected);
  });
});

test('an image whose reference leads nowhere reads as its alternative text', () => {
  const root = parseMarkdown('![a b][r]\n\n[r]: x', 'a.md');
  expect(textOf(root.children, { target: () => undefined })).toBe('ab');
});

test('addresses of links are those of the new pages, addresses of images stay', () => {
  const root = parseMarkdown('[a](b) [c][r] ![d](e)\n\n[r]: f', 'a.md');
  const address = (url: string) => `/${url}/`;
  expect(textOf(root.children, { target: () => ({ url: 'f' }), address })).toBe('a/b/c/f/<imgsrc=ealt=d>');
});

test('HTML reads as the caller says', () => {
  const root = parseMarkdown('a <b>c</b>', 'a.md');
  expect(textOf(root.children, { ...reading, html: () => '-' })).toBe('a-c-');
});

test('every piece has its line, and footnotes are kept apart with theirs', () => {
  const root = parseMarkdown('a\n\n- b\n\n```\nc\n```\n\nd[^n]\n\n[^n]: The *note*.', 'a.md');
  expect(readNodes(root.children, reading)).toEqual({
    pieces: [
      { text: 'a', line: 1 },
      { text: 'b', line: 3 },
      { text: '\ue000c\ue001', line: 5 },
      { text: 'd', line: 9 },
      { text: '[^n]', line: 9 },
    ],
    footnotes: [{ identifier: 'n', text: 'Thenote.', line: 11 }],
  });
});

test('text without its white space is what remains of every run', () => {
  expect(bare(' a  b\n\tc\u00a0')).toBe('abc');
});
