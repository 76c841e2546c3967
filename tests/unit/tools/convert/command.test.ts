import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../../../src/tools/convert/index.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the converter in the test's folder. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { cwd: folder, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const get = (name: string) => readFile(join(folder, name), 'utf8');

describe('the command', { timeout: 120_000 }, () => {
  test('writes the pages and prints a table of them, repairs and warnings', async () => {
    await put('a.md', '# T â€” x\n\n## B\n\n[c](#d)\n');
    const { code, out } = await run('a.md', '--out', 'out');
    expect(code).toBe(0);
    expect(out).toMatch(/Document\s+Pages\s+Repaired spans\s+Warnings\n[- ]+\na\.md\s+2\s+1\s+1\n/);
    expect(out).toContain('1 dead-link: links without a target');
    expect(out).toContain('    a.md:5: #d');
    expect(out).toContain('2 pages written to out.');
    expect(await readdir(join(folder, 'out'))).toEqual(['b.mdx', 'index.mdx']);
  });

  test('prints the report as JSON for machines', async () => {
    await put('a.md', '## Phase 1: X\n');
    const { out } = await run('a.md', '--out', 'src/content/docs/drafts', '--json');
    expect(JSON.parse(out)).toEqual({
      out: 'src/content/docs/drafts',
      written: 1,
      unchanged: 0,
      documents: [
        {
          document: 'a.md',
          bytes: 14,
          repaired: 0,
          pages: [
            {
              file: 'phase-1.mdx',
              path: '/drafts/phase-1/',
              title: 'X',
              number: '1',
              kind: 'phase',
              line: 1,
            },
          ],
          warnings: [],
        },
      ],
    });
  });

  test('writes nothing over a page that differs, unless forced; the same page again is fine', async () => {
    await put('a.md', '# T\n\nnew\n\n## B\n');
    await run('a.md', '--out', 'out');
    expect((await run('a.md', '--out', 'out')).out).toContain(
      '0 pages written to out, 2 were there already.',
    );
    await put('out/index.mdx', 'mine');
    await rm(join(folder, 'out/b.mdx'));
    const refused = await run('a.md', '--out', 'out');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('index.mdx: would be overwritten');
    expect(await get('out/index.mdx')).toBe('mine');
    expect(await readdir(join(folder, 'out'))).toEqual(['index.mdx']);
    expect((await run('a.md', '--out', 'out', '--force')).code).toBe(0);
    expect(await get('out/index.mdx')).toContain('new');
  });

  test.each<[string, string[], RegExp]>([
    ['no document', ['--out', 'out'], /No document is given/],
    ['no output folder', ['a.md'], /--out is missing/],
    ['a missing file', ['none.md', '--out', 'out'], /^none\.md: there is no such file/],
    ['a folder', ['.', '--out', 'out'], /^\.: is a folder/],
    ['a document given twice', ['a.md', './a.md', '--out', 'out'], /given twice/],
    ['a wrong level', ['a.md', '--out', 'out', '--split', '7'], /--split 7: is no heading level/],
    ['an unknown option', ['a.md', '--out', 'out', '--foo'], /--foo/],
    ['one bad document among good ones', ['a.md', 'bad.md', '--out', 'out'], /^bad\.md:2: invalid UTF-8/],
    [
      'an output folder that is a file',
      ['a.md', '--out', 'bad.md'],
      /a file stands where a folder should be/,
    ],
  ])('given %s, says so in a sentence, exits with 1 and writes nothing', async (_, args, message) => {
    await put('a.md', '# A\n');
    await put('bad.md', Uint8Array.from([0x61, 0x0a, 0xff]));
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('    at ');
    expect(await readdir(folder)).toEqual(['a.md', 'bad.md']);
  });

  test('tells how far it is on a document of more than a megabyte', async () => {
    await put(
      'a.md',
      '# T\n\n'.concat('## B\n\nSome text.\n\n'.repeat(60), 'A line of words.\n\n'.repeat(60_000)),
    );
    const { code, err } = await run('a.md', '--out', 'out');
    expect(code).toBe(0);
    expect(err).toContain('a.md: 1.1 MB, reading');
    expect(err).toContain('100 % of 61 pages');
  });
});
