import { expect, test } from 'vitest';
import { addPageWords, addWords, namesIn, splitStyles, usedStyles } from '../../../src/frame/style-sheet.ts';

/** A style sheet as it is with this page, or script. */
function used(css: string, text: string): string {
  const words = new Set<string>();
  if (text.startsWith('<')) addPageWords(words, text, new Map());
  else addWords(words, text);
  return usedStyles([css], words);
}

test('a rule for a class that no page and no script names is dropped', () => {
  expect(used('.a{color:red}.b{color:tan}.c .a{color:tan}', '<p class="a">')).toBe('.a{color:red}');
});

test('a class that a script names is kept', () => {
  expect(used('.a{color:red}', 'element.className = "a"')).toBe('.a{color:red}');
});

test('a class whose name is escaped in the style sheet is known by its name in the page', () => {
  expect(used('.lg\\:sl-flex{display:flex}', '<div class="lg:sl-flex">')).toBe('.lg\\:sl-flex{display:flex}');
});

test.each([
  'h1{margin:0}',
  '[data-x]:hover{margin:0}',
  '@media print{h1{margin:0}}',
  '@layer a{h1{margin:0}}',
  '@media (forced-colors:active){h1{margin:0}}',
])('what names no class stays: %s', (css) => expect(used(css, '')).toBe(css));

test('a custom property that nothing reads is dropped, and then what only it read', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:2px;margin:var(--c)}';
  expect(used(css, '')).toBe(':root{--c:2px;margin:var(--c)}');
});

test('a custom property is known by its whole name, however its value is asked for', () => {
  const css = ':root{--main-hue:5;--main:1px;margin:var( --main )}';
  expect(used(css, '')).toBe(':root{--main:1px;margin:var(--main)}');
});

test('a custom property that a page reads is kept', () => {
  expect(used(':root{--a:1px}', '<p style="margin:var(--a)">')).toBe(':root{--a:1px}');
});

test('sheets follow one another in their order, and share what is read', () => {
  expect(usedStyles(['@media print{main{margin:0}}:root{--a:1px}', 'main{margin:var(--a)}'], new Set())).toBe(
    '@media print{main{margin:0}}:root{--a:1px}\nmain{margin:var(--a)}',
  );
});

test.each([
  `<p class="x a">`,
  `<p class='a'>`,
  `<p class='x a'>`,
  '<p class=a>',
  '<p id=x class=a hidden>',
  '<style>.a{}</style>',
  '<style media="print">.a{}</style>',
  '<script>classList.add("a")</script>',
])('a class is used by %s', (page) => {
  expect(used('.a{color:red}', page)).toBe('.a{color:red}');
});

test('a custom property that a drawing reads is kept', () => {
  expect(used(':root{--a:1px}', '<rect fill="var(--a)"/>')).toBe(':root{--a:1px}');
});

test('what only stands in the text or in other attributes uses no class', () => {
  expect(used('.a{color:red}', '<p id="a" data-x="a">a</p>')).toBe('');
});

test('texts that were taken apart before give the same words again', () => {
  const known = new Map<string, readonly string[]>();
  const [first, second] = [new Set<string>(), new Set<string>()];
  addPageWords(first, '<p class="a b">', known);
  addPageWords(second, '<p class="a b">', known);
  expect([...second]).toEqual([...first]);
  expect([...first]).toEqual(['a', 'b']);
});

test('of all words, only the names in a style sheet change what is kept of it', () => {
  const css = '.a .lg\\:b{--c:1px;margin:var(--c)}';
  expect([...namesIn(css)]).toEqual(['a', 'lg:b', '--c']);
});

test.each([
  ['a rule', '.a{top:0}.b{top:0}', '.a{top:0}', '.b{top:0}'],
  ['a selector of several, which stays', '.a,p .b{top:0}', '.a,p .b{top:0}', 'p .b{top:0}'],
  ['a nested rule', '.b{top:0;.a{top:1px}}', '', '.b{top:0}.b .a{top:1px}'],
  ['a group of rules', '@layer x{@media print{.b{top:0}}}', '@layer x;', '@layer x{@media print{.b{top:0}}}'],
  ['what must not be', '.a:not(.b){top:0}', '.a:not(.b){top:0}', ''],
  ['an alternative', 'p:is(.b,i){top:0}', 'p:is(.b,i){top:0}', 'p:is(.b,i){top:0}'],
  ['what is said once', '@layer x,y;@keyframes k{to{top:0}}', '@layer x,y;@keyframes k{to{top:0}}', ''],
])('a style sheet is split by classes: %s', (_, css, common, rest) => {
  expect(splitStyles(css, new Set(['b']))).toEqual({ common, rest });
});
