import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/tools/convert/markdown.ts';
import { protectMath } from '../../../../src/tools/convert/math.ts';
import { bodyOf, convertTexts } from './fixtures.ts';

test.each([
  ['a_1 * b_2', '$a\\_1 \\* b\\_2$'],
  ['\\frac{a}{b}', '$\\\\frac{a}{b}$'],
])('a formula keeps what Markdown would take: %s', (formula, kept) => {
  const body = bodyOf(`# T\n\nSo $${formula}$ it is.\n`);
  expect(body.replaceAll('\\{', '{')).toContain(kept.replaceAll('\\{', '{'));
});

test('two prices are no formula, also with emphasis between them', () => {
  const { documents, pages } = convertTexts({ 'a.md': '# T\n\nFrom $5 *or* `x` to 7$ each.\n' });
  expect(documents[0]?.warnings).toEqual([]);
  expect(pages[0]?.text).toContain('From $5 *or* `x` to 7$ each.');
});

test('what stands between dollar signs in code is no formula', () => {
  const { documents } = convertTexts({ 'a.md': '# T\n\nRun `$a_1 * b$` or [x](/$a_b*c$).\n' });
  expect(documents[0]?.warnings.filter(({ kind }) => kind === 'math')).toEqual([]);
});

test('a formula behind code is escaped where it stands', () => {
  expect(bodyOf('# T\n\nRun `x_1 * y` for $a_1*b$ here.\n')).toBe('Run `x_1 * y` for $a\\_1\\*b$ here.');
});

test('formulas are reported with their lines', () => {
  const { documents } = convertTexts({ 'a.md': '# T\n\nOne\n$a_1*b$ and\n$$c_1*d$$.\n' });
  expect(documents[0]?.warnings.map(({ kind, line }) => [kind, line])).toEqual(
    [
      ['math', 5],
      ['math', 4],
    ].sort((a, b) => Number(a[1]) - Number(b[1])),
  );
});

test.each<[string, string, number[]]>([
  ['a $x_1*y$ b', 'a $x\\_1\\*y$ b', [1]],
  ['$$a_1*b$$ and $c_1*d$', '$$a\\_1\\*b$$ and $c\\_1\\*d$', [1, 1]],
  ['`$x_1*y$` $a_1*b$', '`$x_1*y$` $a\\_1\\*b$', [1]],
  ['# $x_1*y$', '# $x\\_1\\*y$', [1]],
  ['- a\n  $x_1*y$', '- a\n  $x\\_1\\*y$', [2]],
  ['| $x_1*y$ |\n|--|', '| $x\\_1\\*y$ |\n|--|', [1]],
  ['a $x_1 $ b', 'a $x_1 $ b', []],
  ['a $ x_1$ b', 'a $ x_1$ b', []],
  ['a$x_1*y$ b', 'a$x_1*y$ b', []],
  ['a $x_1*y$b', 'a $x_1*y$b', []],
  ['a \\$x_1*y$ b', 'a \\$x_1*y$ b', []],
  ['a $x_1*y\\$ b', 'a $x_1*y\\$ b', []],
  ['a $x*y$ b', 'a $x*y$ b', []],
  ['a $x^2$ b', 'a $x^2$ b', []],
  ['```\n$x_1*y$\n```', '```\n$x_1*y$\n```', []],
])('marks in a formula are escaped, and nothing else: %j', (text, expected, lines) => {
  expect(protectMath(parseMarkdown(text, 'a.md'), text)).toEqual({ text: expected, lines });
});
