import { describe, expect, test } from 'vitest';
import {
  blockToMdx,
  decodeReferences,
  escapeText,
  inlineToMdx,
  matchTags,
  readTag,
  readToken,
  toJsx,
  tokenize,
  type Tag,
  type Token,
} from '../../../../src/tools/convert/html.ts';

/** The parts of HTML source, pairs of tags matched. */
function tokensOf(html: string): Token[] {
  const tokens = tokenize(html);
  matchTags(tokens.filter((token): token is Tag => 'kept' in token));
  return tokens;
}

/** Each part of HTML source as its kind and source, `+` where a tag is kept. */
const parts = (html: string) =>
  tokensOf(html).map((token) => `${token.kind}${'kept' in token && token.kept ? '+' : ''} ${token.raw}`);

describe('cutting HTML', () => {
  test.each<[string, string[]]>([
    ['a<br>b', ['text a', 'void+ <br>', 'text b']],
    ['<b>x</b>', ['open+ <b>', 'text x', 'close+ </b>']],
    ['a < b <i', ['text a < b <i']],
    ['< <br>', ['text < ', 'void+ <br>']],
    ['<!-- a --><!-- b -->', ['comment <!-- a -->', 'comment <!-- b -->']],
    ['<!---->', ['comment <!---->']],
    ['a<!--b-->c', ['text a', 'comment <!--b-->', 'text c']],
    ['<!-- open', ['text <!-- open']],
    ['<!--> a', ['text <!--> a']],
    ['--> <!-- <br>', ['text --> <!-- ', 'void+ <br>']],
    ['<h1>x</h1>', ['open+ <h1>', 'text x', 'close+ </h1>']],
    ['<my-tag>x</my-tag>', ['open <my-tag>', 'text x', 'close </my-tag>']],
    ['<1>', ['text <1>']],
    ['<br / >', ['text <br / >']],
    ['<br\n/>', ['void+ <br\n/>']],
    ['</b x>', ['close </b x>']],
    ['<b>x</b x>', ['open <b>', 'text x', 'close </b x>']],
    [
      '<b>a<i>b</b>c</i>',
      ['open+ <b>', 'text a', 'open <i>', 'text b', 'close+ </b>', 'text c', 'close </i>'],
    ],
    ['<b><b>x</b>', ['open <b>', 'open+ <b>', 'text x', 'close+ </b>']],
    ['<i><b></i></b>', ['open+ <i>', 'open <b>', 'close+ </i>', 'close </b>']],
    ['</b><b>', ['close </b>', 'open <b>']],
    ['<a href="x" href="y">z</a>', ['open <a href="x" href="y">', 'text z', 'close </a>']],
    ['<a onclick="x">z</a>', ['open <a onclick="x">', 'text z', 'close </a>']],
    ['<a x:y="z">z</a>', ['open <a x:y="z">', 'text z', 'close </a>']],
    ['<img src="x" onload="y">', ['void <img src="x" onload="y">']],
    ['<img src="x" src="y">', ['void <img src="x" src="y">']],
    ['<img a:b="y">', ['void <img a:b="y">']],
    ['<img xon="y">', ['void+ <img xon="y">']],
    ['<input>', ['open <input>']],
  ])('%s', (html, expected) => {
    expect(parts(html)).toEqual(expected);
  });

  test.each<[string, (readonly [string, string | null])[]]>([
    ['<a b="c">', [['b', 'c']]],
    ['<a b=\'c "d"\'>', [['b', 'c "d"']]],
    ['<a b=c/d>', [['b', 'c/d']]],
    ['<a b = "c">', [['b', 'c']]],
    [
      '<a b c>',
      [
        ['b', null],
        ['c', null],
      ],
    ],
    ['<a b="">', [['b', '']]],
    ['<a data-x_1="&lt;y">', [['data-x_1', '<y']]],
    [
      '<a _b.c-d="x" B2="y">',
      [
        ['_b.c-d', 'x'],
        ['B2', 'y'],
      ],
    ],
  ])('finds the attributes of %s', (html, expected) => {
    expect(tokenize(html)).toMatchObject([{ name: 'a', attributes: expected }]);
  });
});

test('references in a text are decoded, backslashes are not', () => {
  expect(decodeReferences('a &amp; \\* &lt;')).toBe('a & \\* <');
  expect(decodeReferences('\\&amp;')).toBe('\\&');
  expect(decodeReferences('a \\* b')).toBe('a \\* b');
});

describe('a tag as JSX', () => {
  test.each([
    ['<BR>', '<br />'],
    ['<b>x</b>', '<b>'],
    ['<a href=\'say "x" & <y>\n  z\' rel>x</a>', '<a href="say &quot;x&quot; &amp; &lt;y> z" rel>'],
    ['<!--a-->', '{/*a*/}'],
    ['<!--/a*-->', '{/* /a* */}'],
    ['<!--a*/b*/-->', '{/*a* /b* /*/}'],
    ['<!--a/ *b-->', '{/*a/ *b*/}'],
  ])('%s', (html, expected) => {
    const [first] = tokensOf(html);
    if (!first || first.kind === 'text') throw new Error('no tag');
    expect(toJsx(first)).toBe(expected);
  });

  test('closing has its name alone', () => {
    const last = tokensOf('<B>x</B>').at(-1);
    if (last?.kind !== 'close') throw new Error('no closing tag');
    expect(toJsx(last)).toBe('</b>');
  });
});

test.each([
  ['<a href="x" b>y</a>', '<a href=x b>y</a>'],
  ['a &amp; b', 'a & b'],
  ['<x>', '<x>'],
  ['<!-- a &amp; -->', ' a &amp; '],
  ['<br>', '<br>'],
])('%s reads as %s', (html, expected) => {
  expect(tokensOf(html).map(readToken).join('')).toBe(expected);
});

test('an element reads as its name and attributes, its end as its name', () => {
  expect(
    readTag('img', [
      ['src', 'x'],
      ['hidden', null],
    ]),
  ).toBe('<img src=x hidden>');
  expect(readTag('b', [['id', 'x']], true)).toBe('</b>');
  expect(readTag('b', [])).toBe('<b>');
});

describe('text that MDX reads as it stands', () => {
  test.each([
    ['a*b_c`d`[e]<f>~g|h{i}\\j&k', 'a\\*b\\_c\\`d\\`\\[e\\]\\<f>\\~g\\|h\\{i}\\\\j\\&k'],
    ['![a] !b', '\\!\\[a\\] !b'],
    ['a:b a::b a: b a:1 a:_', 'a\\:b a\\:\\:b a: b a\\:1 a\\:\\_'],
    ['- a', '\\- a'],
    ['  + a', '  \\+ a'],
    ['# a', '\\# a'],
    ['= a', '\\= a'],
    ['> a', '\\> a'],
    ['a - b # c', 'a - b # c'],
    ['1. a', '1\\. a'],
    [' 123456789) a', ' 123456789\\) a'],
    ['1234567890. a', '1234567890. a'],
    ['a 1. b', 'a 1. b'],
    ['import x', '&#105;mport x'],
    [' export x', ' &#101;xport x'],
    ['imports', 'imports'],
    ['report x', 'report x'],
  ])('%s', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});

describe('HTML in a line', () => {
  test.each([
    ['a  *b*\nc', 'a \\*b\\* c'],
    ['<br>', '<br />'],
    ['<x\n  y>', '\\<x y>'],
    ['<!-- a\n-->', '{/* a */}'],
  ])('%j', (html, expected) => {
    expect(tokensOf(html).map(inlineToMdx).join('')).toBe(expected);
  });
});

describe('a block of HTML as lines', () => {
  test.each<[string, string[]]>([
    ['<p>a</p>', ['<p>a</p>']],
    ['<p>\n a\n  b\n</p>', ['<p> a b </p>']],
    ['<div>a</div>', ['<div>', '', 'a', '', '</div>']],
    ['<div>- a</div>', ['<div>', '', '\\- a', '', '</div>']],
    ['<div><b>- a</b> 1. c</div>', ['<div>', '', '<b>- a</b> 1. c', '', '</div>']],
    ['<ul><li>a</li><li>b</li></ul>', ['<ul>', '', '<li>a</li><li>b</li>', '', '</ul>']],
    ['<ul><li><p>a</p></li></ul>', ['<ul>', '', '<li>', '', '<p>a</p>', '', '</li>', '', '</ul>']],
    ['<div>a<br>b<x></div>', ['<div>', '', 'a<br />b\\<x>', '', '</div>']],
    ['<!-- a \n b -->', ['{/* a', ' b */}']],
    ['x<!-- a -->y', ['x', '', '{/* a */}', '', 'y']],
    ['<b>x<!-- a -->y</b>', ['<b>', '', 'x', '', '{/* a */}', '', 'y', '', '</b>']],
    ['<p>a <b>c <i>d</i></b></p>', ['<p>a <b>c <i>d</i></b></p>']],
    ['<p><x></p>', ['<p>\\<x></p>']],
    ['<p>a', ['\\<p>a']],
    ['<p>x &amp; y &#x41; &#65; & z &#12345678;</p>', ['<p>x &amp; y &#x41; &#65; \\& z \\&#12345678;</p>']],
    ['<p>&lt;- a</p>', ['<p>&lt;- a</p>']],
    ['', []],
  ])('%j', (html, expected) => {
    expect(blockToMdx(tokensOf(html))).toEqual(expected);
  });

  test('stands on one line up to sixty parts inside an element', () => {
    const element = (count: number) => blockToMdx(tokensOf(`<p>${'<br>'.repeat(count)}</p>`));
    expect(element(59)).toHaveLength(1);
    expect(element(60)).toEqual(['<p>', '', '<br />'.repeat(60), '', '</p>']);
  });

  test('has an end tag whose start stands in an earlier block on a line of its own', () => {
    const [open, ...rest] = tokensOf('<p>a</p>b');
    expect(open?.kind).toBe('open');
    expect(blockToMdx(rest)).toEqual(['a', '', '</p>', '', 'b']);
  });
});
