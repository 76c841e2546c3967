import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
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

  test.each([
    ['sh', `${'echo one\n'.repeat(11)}fi\n`, 22, /unexpected token/],
    ['json', `{${'\n"a": 1,'.repeat(11)}\n}\n`, 23, /JSON at position/],
    ['toml', `${'# one\n'.repeat(11)}b = \n`, 22, /\w/],
  ])('in broken %s of many lines is told with its line and why', async (lang, text, line, why) => {
    const [problem] = await check(lang, text);
    expect(problem?.line).toBe(line);
    expect(problem?.message.split(': ').slice(1).join(': ')).toMatch(why);
  });

  test('in shell is read, not run', async () => {
    const file = join(tmpdir(), `not-run-${process.pid}`);
    expect(await check('sh', `touch ${file}`)).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test('in shell passes where there is no shell to ask', async () => {
    vi.stubEnv('PATH', '');
    vi.resetModules();
    const { checkFence: checkAnew } = await import('../../../../src/tools/verify/fences.ts');
    expect(await checkAnew({ page: 'page.mdx', line: 10, lang: 'sh', text: 'fi\n' })).toEqual([]);
    vi.unstubAllEnvs();
  });

  test.each(['go', 'golang'])('in %s is refused', async (lang) => {
    expect(await check(lang, 'package main')).toMatchObject([
      { line: 10, cure: expect.stringContaining('src/examples') as string },
    ]);
  });
});
