import { describe, expect, test } from 'vitest';
import { checkFence } from '../../../../src/tools/verify/fences.ts';

const check = (lang: string, text: string) => checkFence({ page: 'page.mdx', line: 10, lang, text });

describe('a fence of a page', () => {
  test.each([
    ['sh', 'for f in *.go; do\n  echo "$f"\ndone'],
    ['json', '{ "a": [1, 2] }'],
    ['yaml', 'a: 1\n---\nb: [2]\n'],
    ['toml', '[a]\nb = 1\n'],
    ['text', 'for f in {'],
    ['mermaid', 'flowchart LR'],
  ])('in sound %s passes', async (lang, text) => {
    expect(await check(lang, text)).toEqual([]);
  });

  test.each([
    ['sh', 'echo one\nif true; then\n', 13],
    ['json', '{\n  "a": 1,\n}', 13],
    ['yaml', 'a: 1\nb: [2\n', 13],
    ['toml', 'a = 1\nb = \n', 12],
  ])('in broken %s is an error with page and line', async (lang, text, line) => {
    const problems = await check(lang, text);
    expect(problems).toMatchObject([{ file: 'page.mdx', message: expect.stringContaining(lang) as string }]);
    expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['the first document', 'a: 1\n- b\nc: 2\n', 12],
    ['a later document', 'a: 1\n---\nb: 1\n- c\n', 14],
  ])('in YAML that is broken in %s is told with the line and one line of why', async (_, text, line) => {
    const [problem, ...more] = await check('yaml', text);
    expect(more).toEqual([]);
    expect(problem?.line).toBe(line);
    expect(problem?.message).toMatch(/^this is not valid yaml: \S.* at line \d+, column \d+:$/);
  });

  test('in Go is refused', async () => {
    expect(await check('go', 'package main')).toMatchObject([
      { line: 10, cure: expect.stringContaining('src/examples') as string },
    ]);
  });
});
