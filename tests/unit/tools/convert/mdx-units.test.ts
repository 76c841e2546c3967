import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/tools/convert/markdown.ts';
import {
  editUnit,
  planHtml,
  quoteUnit,
  rewriteUnit,
  sourceOf,
  unitsOf,
  type Conversion,
  type Unit,
} from '../../../../src/tools/convert/mdx.ts';

/** Where links lead on the new pages, in these tests; all others stay. */
const MOVED: Readonly<Record<string, string>> = {
  old: '/new/',
  odd: 'a (b)<c>|d&amp;e\\',
  gap: 'a b\nc',
  nil: '',
};

/** A text's units, and what they are converted with. */
function prepare(text: string, rise: number): { units: Unit[]; conversion: Conversion } {
  const { children } = parseMarkdown(text, 'a.md');
  const html = planHtml(children);
  const address = (url: string) => MOVED[url] ?? url;
  return { units: unitsOf(children, html), conversion: { text, rise, html, address } };
}

/** A text with each of its units written in the same way, without the checks that would choose another. */
function written(write: (unit: Unit, conversion: Conversion) => string, text: string, rise = 0): string {
  const { units, conversion } = prepare(text, rise);
  return units.map((unit) => write(unit, conversion)).join('\n\n');
}

describe('edited where it stands', () => {
  test.each([
    ['~~~\nopen', '~~~\nopen\n~~~'],
    ['- ```go\n  x', '- ```go\n  x\n  ```'],
    ['> ```\n> a', '> ```\n> a\n> ```'],
    ['> ~~~\n> a', '> ~~~\n> a\n> ~~~'],
    ['```\na\n`````', '```\na\n`````'],
    ['````\na\n```', '````\na\n```\n````'],
    ['```\na\n~~~', '```\na\n~~~\n```'],
    ['```', '```\n```'],
    ['~~~\n~~~', '~~~\n~~~'],
    ['1. a\n\n       code\n\n2. b', '1. a\n\n   ```\n   code\n   ```\n\n2. b'],
    ['-     code\n\n      more', '- ```\n  code\n  \n  more\n  ```'],
    ['\t```\n\tx', '\t```\n\tx\n```'],
    ['    ~~~ a\n    b', '```\n~~~ a\nb\n```'],
    ['- a\n  ```\n  b\n\n  c', '- a\n  ```\n  b\n\n  c\n  ```'],
    ['  ```\n  a\n  ```', '  ```\n  a\n  ```'],
    ['```\na\n``` x', '```\na\n``` x\n```'],
    ['```\nx', '```\nx\n```'],
    ['> - ```\n>   a', '> - ```\n>   a\n>   ```'],
    ['```\n\n', '```\n\n```'],
  ])('code stays, fenced and closed: %j', (text, expected) => {
    expect(written(editUnit, text)).toBe(expected);
  });

  test.each([
    ['[a](<b c> "t")', '[a](<b c> "t")'],
    ['[a](b (t))', '[a](b (t))'],
    ['[a](b(c)d)', '[a](b(c)d)'],
    ['[a{b}](c{d})', '[a\\{b}](c\\{d})'],
    ['[`]`](b)', '[`]`](b)'],
    ['[a \\] b](c)', '[a \\] b](c)'],
    ['[a](x\\{y)', '[a](x\\{y)'],
    ['[a][b]{c}', '[a][b]\\{c}'],
    ['![a]{b}', '![a]\\{b}'],
    ['http://a.b/{c}', '[http://a.b/\\{c}](http://a.b/\\{c\\})'],
    ['www.a.b/_x_', 'www.a.b/_x_'],
    ['<http://a.b>', '[http://a.b](http://a.b)'],
    ['me@a.b', 'me@a.b'],
    ['[a](old)', '[a](/new/)'],
    ['[a](old "t")', '[a](/new/ "t")'],
    ['[a](old \'say "x" <y> {z} &amp; | \\\\ n\')', '[a](/new/ "say \\"x\\" \\<y> \\{z} & \\| \\\\ n")'],
    ['[a](odd)', '[a](<a (b)\\<c\\>\\|d\\&amp;e\\\\>)'],
    ['[a](gap)', '[a](<a b c>)'],
    ['[a](nil)', '[a](<>)'],
    ['[a](old "x\n  y")', '[a](/new/ "x y")'],
    ['[](old)', '[](/new/)'],
    ['[*a* `b`](old)', '[*a* `b`](/new/)'],
    ['[![i](https://a.b/x.png)](old)', '[![i](https://a.b/x.png)](/new/)'],
    ['[a](b) ](c)', '[a](b) ](c)'],
    ['[a]\n(b)', '[a]\n(b)'],
    ['[b]: old', '[b]: /new/'],
    ['[b]:   old "t"', '[b]:   /new/ "t"'],
    ['[b{c}]: <d e>', '[b\\{c}]: <d e>'],
    ['[b]:\n  old', '[b]:\n  /new/'],
    ['[\\]x]: old', '[\\]x]: /new/'],
    ['[`x`]: old {', '[`x`]: old \\{'],
    ['a[^1]\n\n[^1]: n {x}\n    more', 'a[^1]\n\n[^1]: n \\{x}\n    more'],
    ['a[^x{y}]\n\n[^x{y}]: n: z:q', 'a[^x\\{y}]\n\n[^x\\{y}]: n: z\\:q'],
    ['![{a}](https://a.b/x.png "{t}")', '![\\{a}](https://a.b/x.png "\\{t}")'],
    ['![a [b] c](https://a.b/x.png)', '![a [b] c](https://a.b/x.png)'],
    ['![a](/x.png)', '![a](/x.png)'],
    ['![a](x.png)', '<img src="x.png" alt="a" />'],
    ['![a](data:x)', '![a](data:x)'],
    ['![a](x+y.z-1:q)', '![a](x+y.z-1:q)'],
    ['![a](1:q)', '<img src="1:q" alt="a" />'],
    ['![a](/100%.png)', '<img src="/100%.png" alt="a" />'],
    ['![a][r] b\n\n[r]: https://x/y.png', '![a][r] b\n\n[r]: https://x/y.png'],
    ['![`]`](https://a.b/{c})', '![`]`](https://a.b/\\{c})'],
    ['![a\\]{](/x)', '![a\\]\\{](/x)'],
    ['![x `](` a:b](https://a.b/c)', '![x `](` a\\:b](https://a.b/c)'],
    ['a ![b *c*](x.png "t") d', 'a <img src="x.png" alt="b c" title="t" /> d'],
    ['![a](https://a.b/x{y})', '![a](https://a.b/x\\{y})'],
    ['![r{s}]\n\n[r{s}]: x', '![r\\{s}]\n\n[r\\{s}]: x'],
    ['- [x] {a}\n- [ ] b', '- [x] \\{a}\n- [ ] b'],
  ])('links, images and footnotes keep their form and get their addresses: %j', (text, expected) => {
    expect(written(editUnit, text)).toBe(expected);
  });

  test.each([
    ['`{a}` {b} ``<c>``', '`{a}` \\{b} ``<c>``'],
    ['<br>{a}<b>c</b>', '<br />\\{a}<b>c</b>'],
    ['<b>{a}</b>', '<b>\\{a}</b>'],
    ['<details>\n\na {b}\n\n</details>', '<details>\n\na \\{b}\n\n</details>'],
    ['<div><p>\n\na\n\n</p></div>\n\nb', '<div>\n\n<p>\n\na\n\n</p>\n\n</div>\n\nb'],
    ['- <b>\n  x\n  </b>', '- <b> x </b>'],
    ['> <div>\n>\n> a\n>\n> </div>', '> <div>\n>\n> a\n>\n> </div>'],
    ['</div>\n\na', '\\</div>\n\na'],
    ['a <!-- b --> c {d}', 'a {/* b */} c \\{d}'],
    ['<p>a</p>\n\n<p>b</p>', '<p>a</p>\n\n<p>b</p>'],
    [
      '<ul>\n<li>\n\na\n\n</li>\n</ul>\n\n<p>\n\nb\n\n</p>',
      '<ul>\n\n<li>\n\na\n\n</li>\n\n</ul>\n\n<p>\n\nb\n\n</p>',
    ],
    ['a <b>x', 'a \\<b>x'],
    ['a <b><i>x</i></i>y</b>', 'a <b><i>x</i>\\</i>y</b>'],
  ])('HTML becomes elements or text: %j', (text, expected) => {
    expect(written(editUnit, text)).toBe(expected);
  });

  test.each([
    ['> a\n>     # b\n>\t+ c', '> a\n>     \\# b\n>\t+ c'],
    ['a\n  # b c', 'a\n\n  ## b c'],
    ['a\n      text', 'a\n      text'],
    ['- a\n      - b c', '- a\n      \\- b c'],
    ['x\n\t` y`', 'x\n\t\\` y`'],
    ['a\n    * b *', 'a\n    \\* b *'],
    ['import a', '&#105;mport a'],
    ['export {b}', '&#101;xport \\{b}'],
    ['importer', 'importer'],
    ['a import b', 'a import b'],
    ['a\nimport b', 'a\nimport b'],
    ['| import | b |\n|--|--|\n| export x | y |', '| import | b |\n|--|--|\n| export x | y |'],
    ['| a |\n|--|\nimport x', '| a |\n|--|\n&#105;mport x'],
    ['# import a', '## import a'],
    ['- import a', '- import a'],
    ['> export a', '> export a'],
    ['a \\{b} \\\n{c} \\< <d', 'a \\{b} \\\n\\{c} \\< \\<d'],
    ['a:b ::c :::d e: f:1 :_ \\:x', 'a\\:b \\::c \\:::d e: f\\:1 \\:_ \\:x'],
    ['a \\\\{b}', 'a \\\\\\{b}'],
    ['| `a\\|b` | {c} |\n|--|--|\n| <d> | :e |', '| `a\\|b` | \\{c} |\n|--|--|\n| \\<d> | \\:e |'],
    ['***', '***'],
    ['a\n    - b', 'a\n    \\- b'],
    [
      'a\n    1. d\n    12) e\n    ~ f\n    | g\n    = h',
      'a\n    1\\. d\n    12\\) e\n    \\~ f\n    \\| g\n    \\= h',
    ],
    [
      'a\n    #j\n    ###### k\n    ####### l\n    ##\n    2.x',
      'a\n    #j\n    \\###### k\n    ####### l\n    \\##\n    2.x',
    ],
    ['a\n    1234567890. b', 'a\n    1234567890. b'],
    ['a\n    123456789. b', 'a\n    123456789\\. b'],
  ])('prose is escaped where MDX would read it otherwise: %j', (text, expected) => {
    expect(written(editUnit, text)).toBe(expected);
  });

  test.each([
    ['# a', 0, '## a'],
    ['## a {b}', 1, '## a \\{b}'],
    ['### a', 1, '## a'],
    ['###### a #', 1, '##### a #'],
    ['a\n===', 0, '## a'],
    ['a *b*\nc\n---', 0, 'a *b*\nc\n---'],
    ['a\n---', 1, 'a\n---'],
    ['- # a', 1, '- # a'],
    ['# ', 0, '## '],
    ['  ## a', 0, '  ## a'],
    ['#', 0, '##'],
    ['a `b` \n---', 0, 'a `b` \n---'],
    ['> a\n> ===', 2, '> a\n> ==='],
  ])('headings rise to the second level at most: %j by %i', (text, rise, expected) => {
    expect(written(editUnit, text, rise)).toBe(expected);
  });
});

describe('written anew', () => {
  test.each([
    ['a {b} <c> *d* :e f::g', 'a \\{b} \\<c> *d* \\:e f\\:\\:g'],
    ['import a', '&#x69;mport a'],
    ['exports', '&#x65;xports'],
    ['# a', '## a'],
    ['###### b', '##### b'],
    ['[a](old "t")', '[a](/new/ "t")'],
    ['[a][old]\n\n[old]: old', '[a][old]\n\n[old]: /new/'],
    ['![a](x.png "t")', '<img src="x.png" alt="a" title="t" />'],
    ['![a](https://a.b/c)', '![a](https://a.b/c)'],
    ['a <b>c</b>', 'a \\<b>c\\</b>'],
    ['<div>\na\n</div>', '\\<div>\na\n\\</div>'],
    ['- a\n- b', '- a\n- b'],
    ['> <p>c', '> \\<p>c'],
    ['1. a', '1. a'],
    ['***', '---'],
    ['| a |\n|--|\n| b{ |', '| a   |\n| --- |\n| b\\{ |'],
    ['a[^1]\n\n[^1]: <b>\n    c', 'a[^1]\n\n[^1]: \\<b>\n    c'],
    ['`{a}` ~~b~~', '`{a}` ~~b~~'],
    ['- <x>\n\n  b', '- \\<x>\n\n  b'],
    ['```go\n{a}\n```', '```go\n{a}\n```'],
    ['[a](<b {c}>)', '[a](<b \\{c}>)'],
    ['export a\nimport b', '&#x65;xport a\n&#x69;mport b'],
  ])('%j', (text, expected) => {
    expect(written(rewriteUnit, text, 1)).toBe(expected);
  });
});

test('quoted, a unit is its source in a fence that nothing in it closes', () => {
  expect(written(quoteUnit, '  a {b}\nc')).toBe('```md\n  a {b}\nc\n```');
  expect(written(quoteUnit, '- ````go\n  a')).toBe('`````md\n- ````go\n  a\n`````');
});

test('a unit without nodes has no source', () => {
  expect(sourceOf({ nodes: [], line: 1 }, 'a')).toBe('');
});

describe('units', () => {
  test.each<[string, number[]]>([
    ['a\n\nb', [1, 3]],
    ['<p>\n\na\n\n</p>\n\nb', [1, 7]],
    ['a\n\n<div>\n\n<p>\n\nb\n\n</p>\n\nc\n\n</div>\n\nd', [1, 3, 15]],
    ['<div><p>\n\na\n\n</p>\n\nb\n\n</div>\n\nc', [1, 11]],
    ['<div>\n\na\n\n</div><div>\n\nb\n\n</div>\n\nc', [1, 11]],
    ['<p>\n\na\n\n<p>\n\nb', [1, 3, 5, 7]],
    ['<hr>\n\na\n\n<!-- b -->\n\nc', [1, 3, 5, 7]],
  ])('hold together what an element holds: %j begins units in lines %j', (text, lines) => {
    expect(prepare(text, 0).units.map(({ line }) => line)).toEqual(lines);
  });
});

test('a paragraph of more tags than anybody writes keeps none of them, a page keeps all', () => {
  const kept = (text: string) =>
    [...prepare(text, 0).conversion.html.values()].flat().filter((token) => 'kept' in token && token.kept);
  expect(kept(`x ${'<br>'.repeat(1000)}`)).toHaveLength(1000);
  expect(kept(`x ${'<br>'.repeat(1001)}`)).toHaveLength(0);
  expect(kept('<hr>\n\n'.repeat(1001))).toHaveLength(1001);
});
