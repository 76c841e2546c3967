import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { PAGES } from '../../../../src/markdown/page.ts';
import { checkPages } from '../../../../src/tools/verify/pages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(root, PAGES), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, PAGES, name)), { recursive: true });
  writeFileSync(join(root, PAGES, name), text);
};
const program = (folder: string) =>
  exampleOf(
    folder,
    new Map([
      ['main.go', 'package main\n\nfunc main() {}\n'],
      ['output.txt', ''],
    ]),
  );
const library = (folder: string) => exampleOf(folder, new Map([['a.go', 'package a\n']]));
const all = () => true;
const told = (problems: Awaited<ReturnType<typeof checkPages>>['problems']) =>
  problems.map(({ file, line, message }) => `${file}:${line ?? ''}: ${message}`);

test('pages are counted, with the examples that they show and their fences', async () => {
  write('a.mdx', '<Example src="a/one" />\n\n<Example src="a/two" />\n\n```json\n{}\n```\n');
  write('b/c.mdx', '<Example src="a/one" />\n');
  const { problems, ...counts } = await checkPages(root, [program('a/one'), program('a/two')], all);
  expect(problems).toEqual([]);
  expect(counts).toEqual({ pages: 2, uses: 3, fences: 1 });
});

test('an example that is not there is a problem on its line, where its folder is asked for', async () => {
  write('a.mdx', 'One.\n\n<Example src="a/gone" />\n');
  const { problems } = await checkPages(root, [], all);
  expect(told(problems)).toEqual([expect.stringMatching(/^src\/content\/docs\/a\.mdx:3: .*"a\/gone"/)]);
  expect((await checkPages(root, [], () => false)).problems).toEqual([]);
});

test('a fence that is not sound is a problem on its line', async () => {
  write('a.mdx', 'One.\n\n```yaml\na: b\nc: d: e\n```\n');
  const { problems } = await checkPages(root, [], all);
  expect(told(problems)).toEqual([expect.stringMatching(/a\.mdx:5: this is not valid yaml/)]);
});

test('a page that cannot be read is a problem, and the others are looked at', async () => {
  write('a.mdx', 'One {\n');
  write('b.mdx', '<Example src="a/one" />\n');
  const { problems, uses } = await checkPages(root, [program('a/one')], all);
  expect(told(problems)).toEqual([expect.stringMatching(/a\.mdx:1: is not valid MDX/)]);
  expect(uses).toBe(1);
});

test('examples that no page shows are noted together, those alone that are asked for and there to be shown', async () => {
  write('a.mdx', '<Example src="a/one" />\n');
  const examples = [
    program('a/one'),
    program('a/two'),
    program('a/three'),
    program('b/other'),
    library('a/library'),
  ];
  const { problems } = await checkPages(root, examples, (folder) => folder.startsWith('a/'));
  expect(problems).toEqual([
    {
      file: 'src/examples',
      message: 'no page shows a/two\na/three',
      cure: expect.stringContaining('show it with <Example') as string,
      severity: 'note',
    },
  ]);
});

test('an example that a statement names as its probe need not be shown', async () => {
  write('a.mdx', 'New <Since go="1.25" probe="a/probe" />, and newer <Since go="1.26" />.\n');
  expect((await checkPages(root, [program('a/probe')], all)).problems).toEqual([]);
});

test('an example that another names as its control need not be shown', async () => {
  const named = '//example:control a/control\n\npackage main\n\nfunc main() {}\n';
  const proof = exampleOf('a/proof', new Map([['main.go', named]]));
  write('a.mdx', '<Example src="a/proof" />\n');
  expect((await checkPages(root, [proof, program('a/control')], all)).problems).toEqual([]);
});

test('an example that is not there is told with one of the same last name', async () => {
  write('a.mdx', '<Example src="b/one" />\n');
  const { problems } = await checkPages(root, [program('a/one')], () => true);
  expect(problems[0]?.cure).toContain('a/one?');
});

test('a page that is no file is no mistake of its author’s, and its error is handed on', async () => {
  mkdirSync(join(root, PAGES, 'folder.mdx'));
  await expect(checkPages(root, [], all)).rejects.toThrow('EISDIR');
});
