import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  columnsOf,
  exampleOf,
  readContext,
  readExamples,
  readFolder,
  sourceProblems,
} from '../../../src/code/example.ts';

vi.mock('node:fs', { spy: true });

const root = join(import.meta.dirname, '../../fixtures/verify/project/src/examples');
const example = (files: Record<string, string>) => exampleOf('demo', new Map(Object.entries(files)));

describe('reading the module', () => {
  test('each folder with Go in it is an example', () => {
    const kinds = Object.fromEntries(readExamples(root).map(({ folder, kind }) => [folder, kind]));
    expect(kinds).toEqual({
      'kinds/clean': 'run',
      'kinds/deadlocks': 'deadlocks',
      'kinds/fails': 'fails',
      'kinds/nocompile': 'nocompile',
      'kinds/panics': 'panics',
      'kinds/prints': 'run',
      'kinds/races': 'races',
      'kinds/tested': 'test',
      'kinds/varies': 'run',
      'kinds/vet': 'vet',
    });
  });

  test('an example depends on the language version and on the packages of the module it imports', () => {
    const clean = readExamples(root).find(({ folder }) => folder === 'kinds/clean');
    const context = readContext(root, clean?.files ?? new Map());
    expect([...context.keys()]).toEqual(expect.arrayContaining(['go', 'kinds/tested/sum.go']));
  });

  test('go.mod counts only where another module is imported', () => {
    const context = (path: string) => [
      ...readContext(root, new Map([['main.go', `package main\n\nimport "${path}"\n`]])).keys(),
    ];
    expect(context('fmt')).toEqual(['go']);
    expect(context('golang.org/x/sync/errgroup')).toContain('go.mod');
  });
});

/** Has the system list folders from their last entry to their first while a test lasts. */
async function listBackwards(): Promise<void> {
  onTestFinished(() => void vi.mocked(readdirSync).mockReset());
  const { readdirSync: list } = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(readdirSync).mockImplementation(((...asked: Parameters<typeof list>) =>
    list(...asked).reverse()) as typeof readdirSync);
}

test('examples and their files come by name, in whatever order the system lists them', async () => {
  const folders = readExamples(root).map(({ folder }) => folder);
  const files = [...(readFolder(root, 'kinds/tested') ?? []).keys()];
  await listBackwards();
  expect(readExamples(root).map(({ folder }) => folder)).toEqual(folders);
  expect([...(readFolder(root, 'kinds/tested') ?? []).keys()]).toEqual(files);
});

test('records are no part of an example that has others below it', () => {
  const root = mkdtempSync(join(tmpdir(), 'module-'));
  try {
    mkdirSync(join(root, 'a/data'), { recursive: true });
    writeFileSync(join(root, 'a/main.go'), 'package main\n');
    for (const name of ['verified.json', 'data/verified.json', 'data/rows.json']) {
      writeFileSync(join(root, 'a', name), '{}\n');
    }
    expect([...(readFolder(root, 'a') ?? []).keys()]).toEqual(['data/rows.json', 'main.go']);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

describe('what is wrong with sources', () => {
  test('a tab counts four columns', () => {
    expect(columnsOf('\t\tx')).toBe(9);
    expect(columnsOf('größer')).toBe(6);
  });

  test('a line of 78 columns fits, one of 79 does not', () => {
    const files = (width: number) => ({
      'main.go': `package main\n\n// ${'x'.repeat(width - 3)}\nfunc main() {}\n`,
    });
    expect(sourceProblems(example(files(78)), 'roadmap.example')).toEqual([]);
    expect(sourceProblems(example(files(79)), 'roadmap.example')).toMatchObject([
      {
        file: 'src/examples/demo/main.go',
        line: 3,
        message: expect.stringContaining('79 columns') as string,
      },
    ]);
  });

  test.each([
    ['imports a package', 'package a\n\nimport _ "roadmap.example/other/b"\n', 'other/b'],
    ['has a control', '//example:control other/c\n\npackage a\n', 'other/c'],
  ])('an example that %s of another folder is an error', (_, text, other) => {
    const source = exampleOf('page/a', new Map([['a.go', text]]));
    expect(sourceProblems(source, 'roadmap.example')).toMatchObject([
      { file: 'src/examples/page/a', message: `leads to ${other}, which does not lie beside it` },
    ]);
  });

  test('an example may lead to those beside it, to other modules and to the standard library', () => {
    const text =
      '//example:control page/c\n\npackage a\n\nimport (\n\t"fmt"\n\t"golang.org/x/sync"\n\t"roadmap.example/page/b"\n)\n';
    expect(sourceProblems(exampleOf('page/a', new Map([['a.go', text]])), 'roadmap.example')).toEqual([]);
  });

  test('a test without a test file, and a crash that is no program, are errors', () => {
    expect(
      sourceProblems(example({ 'a.go': '//example:test\n\npackage a\n' }), 'roadmap.example'),
    ).toHaveLength(1);
    expect(
      sourceProblems(example({ 'a.go': '//example:panics\n\npackage a\n' }), 'roadmap.example'),
    ).toHaveLength(1);
  });
});
