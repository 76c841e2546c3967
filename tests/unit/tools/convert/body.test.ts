import { describe, expect, test } from 'vitest';
import { convertTexts, pageOf } from './fixtures.ts';

/** The body of a one-page text, and the warnings of it as kind, line and what was found. */
function convertedBody(text: string): [body: string, warnings: (string | number)[][]] {
  const converted = convertTexts({ 'a.md': `# T\n\n${text}\n` });
  const warnings = (converted.documents[0]?.warnings ?? []).map(({ kind, line, found }) => [
    kind,
    line,
    found,
  ]);
  return [pageOf(converted, 't.mdx').body.trim(), warnings];
}

describe('what cannot be edited where it stands is written anew', () => {
  test.each<[string, string, (string | number)[][]]>([
    ['x\n    > a', 'x\n\\> a', [['rewritten', 3, 'x']]],
    [
      'x\n    > a\n\ny\n    > b <b>c</b>\n\nz {d}',
      'x\n\\> a\n\ny\n\\> b \\<b>c\\</b>\n\nz \\{d}',
      [
        ['rewritten', 3, 'x'],
        ['rewritten', 6, 'y'],
      ],
    ],
    ['    > a\n\n**b\n    > c**', '```\n> a\n```\n\n**b\n\\> c**', [['rewritten', 5, '**b']]],
    ['x[^1]\n    > y\n\n[^1]: a', 'x[^1]\n\\> y\n\n[^1]: a', [['rewritten', 3, 'x[^1]']]],
    [
      '![a][r]\n    > x\n\n[r]: https://x/y',
      '![a][r]\n\\> x\n\n[r]: https://x/y',
      [['rewritten', 3, '![a][r]']],
    ],
    ['  x\n    > a', 'x\n\\> a', [['rewritten', 3, 'x']]],
  ])('and reported: %j', (text, body, warnings) => {
    expect(convertedBody(text)).toEqual([body, warnings]);
  });
});

test('trees of more than sixty levels are quoted and reported', () => {
  const quote = (levels: number) => `${'> '.repeat(levels)}a`;
  expect(convertedBody(quote(57))).toEqual([quote(57), []]);
  expect(convertedBody(quote(58))).toEqual([`\`\`\`md\n${quote(58)}\n\`\`\``, [['quoted', 3, quote(58)]]]);
});

test('definitions stand on the pages that refer to them, in the order of the alphabet', () => {
  const converted = convertTexts({
    'a.md':
      '# T\n\n[q] and ![i][q]\n\n# B\n\n[z][p] [a][b] ![i][c]\n\n# C\n\nd\n\n[p]: https://p\n[b]: https://b\n[c]: https://c\n[q]: https://q\n',
  });
  expect(pageOf(converted, 't.mdx').body).toBe('\n[q] and ![i][q]\n\n[q]: https://q\n');
  expect(pageOf(converted, 'b.mdx').body).toBe(
    '\n[z][p] [a][b] ![i][c]\n\n[b]: https://b\n[c]: https://c\n[p]: https://p\n',
  );
  expect(pageOf(converted, 'c.mdx').body).toContain('[q]: https://q');
});

test('a page has no second copy of a definition of its own', () => {
  expect(convertedBody('[a][r]\n\n> [r]: https://r')[0]).toBe('[a][r]\n\n> [r]: https://r');
});

test('a section without text is an empty page', () => {
  const converted = convertTexts({ 'a.md': '# T\n\n# B\n' });
  expect(pageOf(converted, 'b.mdx').body).toBe('\n');
});

test('a body ends with one line feed', () => {
  expect(pageOf(convertTexts({ 'a.md': '# T\n\n- a\n  - b\n\n\n' }), 't.mdx').body).toBe('\n- a\n  - b\n');
});
