import { expect, test } from 'vitest';
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

test('a drawing is two lines of strokes, be they of boxes or of plain characters', () => {
  expect(warned('```\n--> a\n```')).toEqual([]);
  expect(warned('```\n--> a\n--> b\n```')).toEqual([['drawing', 3, '--> a']]);
  expect(warned('```text\n┌─┐\n└─┘\n```')).toEqual([['drawing', 3, '┌─┐']]);
});

test('no diagram and no program is a drawing', () => {
  expect(warned('```mermaid\nflowchart LR\na["┌─┐"] --> b\nb["└─┘"] --> c\n```')).toEqual([]);
  expect(warned('```go\n// --> a\n// --> b\n```')).toEqual([]);
});
