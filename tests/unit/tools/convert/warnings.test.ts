import { expect, test } from 'vitest';
import { findWarnings } from '../../../../src/tools/convert/warnings.ts';
import { convertTexts } from './fixtures.ts';

/** Warnings of a document, as kind, line and what was found. */
function warned(text: string): (string | number)[][] {
  const { documents } = convertTexts({ 'a.md': `# T\n\n${text}\n` });
  return (documents[0]?.warnings ?? []).map(({ kind, line, found }) => [kind, line, found]);
}

test('images are told apart by whether their address names a host', () => {
  expect(warned('![a](https://a.b/c.png) ![b](//a.b/c.png) ![c](img/c.png) ![d](/c.png)')).toEqual([
    ['remote-image', 3, 'https://a.b/c.png'],
    ['remote-image', 3, '//a.b/c.png'],
    ['local-image', 3, 'img/c.png'],
    ['local-image', 3, '/c.png'],
  ]);
});

test('images and links written as HTML count too, other elements with a source do not', () => {
  expect(warned('<img src="x.png"> <a href="#gone">y</a> <a href="https://a.b">z</a>')).toEqual([
    ['local-image', 3, 'x.png'],
    ['dead-link', 3, '#gone'],
  ]);
  expect(warned('<picture><source src="y.png"></picture>')).toEqual([]);
});

test('links that lead nowhere are told where their address stands', () => {
  expect(warned('[y](#gone) and [z][]\n\n[z]: #missing')).toEqual([
    ['dead-link', 3, '#gone'],
    ['dead-link', 5, '#missing'],
  ]);
});

test('a drawing is two lines of strokes, be they of boxes or of plain characters', () => {
  expect(warned('```\n--> a\n```')).toEqual([]);
  expect(warned('```\n--> a\n--> b\n```')).toEqual([['drawing', 3, '--> a']]);
  expect(warned('```\n\n--> a\n--> b\n```')).toEqual([['drawing', 3, '--> a']]);
  expect(warned('```text\n┌─┐\n└─┘\n```')).toEqual([['drawing', 3, '┌─┐']]);
});

test('no diagram and no program is a drawing', () => {
  expect(warned('```mermaid\nflowchart LR\na["┌─┐"] --> b\nb["└─┘"] --> c\n```')).toEqual([]);
  expect(warned('```go\n// --> a\n// --> b\n```')).toEqual([]);
});

test.each([
  ['a border', '+--+', true],
  ['a border of one stroke', '+-+', false],
  ['a double border', 'x +== y', true],
  ['an arrow', 'a --> b', true],
  ['a double arrow', 'a ==> b', true],
  ['a short arrow', 'a -> b', false],
  ['an arrow to the left', 'a <-- b', true],
  ['a short arrow to the left', 'a <- b', false],
  ['sides', '  |   | ', true],
  ['arrows down', 'v  V', true],
  ['an arrow up', '^', true],
  ['a word', 'v x', false],
  ['a side before a word', 'x |', false],
  ['a box’s sides', 'x |  text  | y', true],
  ['a cell', '| text |', false],
  ['slopes', '/   \\', true],
  ['a path', '/ \\', false],
  ['boxes', 'x ▟', true],
  ['a damaged box', 'â”', true],
])('%s, twice, may be a drawing', (_, line, isDrawing) => {
  const value = `${line}\n${line}`;
  const code = { type: 'code' as const, value };
  expect(findWarnings([code], () => true).map(({ kind }) => kind)).toEqual(isDrawing ? ['drawing'] : []);
});

test.each(['text', 'TXT', 'plaintext', 'ascii'])('code marked as %s may be a drawing', (lang) => {
  expect(findWarnings([{ type: 'code', lang, value: '-->\n-->' }], () => true)).toHaveLength(1);
});

test.each(['context', 'textile', 'go'])('code marked as %s is none', (lang) => {
  expect(findWarnings([{ type: 'code', lang, value: '-->\n-->' }], () => true)).toEqual([]);
});
