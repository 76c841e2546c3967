import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../src/code/example.ts';
import { importPaths } from '../../../src/code/imports.ts';
import { playgroundAddress, playgroundProgram } from '../../../src/code/playground.ts';

const example = (source: string, more: Record<string, string> = {}) =>
  exampleOf('demo', new Map(Object.entries({ 'main.go': source, ...more })));

describe('the address of a program', () => {
  test('is the one the Playground itself computes', () => {
    // The pair stands in the Playground's own tests (server_test.go).
    expect(playgroundAddress('Snippy McSnipface')).toBe('https://go.dev/play/p/N_M_YelfGeR');
  });
});

test('the address of a program ends with no underscore, as the Playground has it', () => {
  // Its first eleven characters end with one, and the twelfth is one too.
  expect(playgroundAddress('package main // 8400\n')).toBe('https://go.dev/play/p/nJho-Sz1pa__m');
});

describe('the program for the Playground', () => {
  test('is no larger than the Playground takes', () => {
    const sized = (bytes: number) => {
      const frame = 'package main\n\nfunc main() {}\n';
      return example(`${frame}//${'x'.repeat(bytes - frame.length - 3)}\n`);
    };
    expect(Buffer.byteLength(playgroundProgram(sized(64 * 1024)) ?? '')).toBe(64 * 1024);
    expect(playgroundProgram(sized(64 * 1024 + 1))).toBeUndefined();
  });

  test('is offered for a program that has data beside it', () => {
    expect(playgroundProgram(example('package main\n\nfunc main() {}\n', { 'data.txt': 'a' }))).toBeDefined();
  });

  test('is the file as the page shows it', () => {
    const source = '//example:panics\n\npackage main\n\n// region x\nfunc main() {}\n\n// endregion\n';
    expect(playgroundProgram(example(source))).toBe('package main\n\nfunc main() {}\n');
  });

  test('may import the standard library and golang.org/x', () => {
    const source =
      'package main\n\nimport (\n\t"net/http"\n\n\t"golang.org/x/sync/errgroup"\n)\n\nfunc main() {}\n';
    expect(playgroundProgram(example(source))).toBeDefined();
  });

  test.each([
    ['imports another module', 'package main\n\nimport "github.com/a/b"\n\nfunc main() {}\n', {}],
    [
      'imports a package of this module',
      'package main\n\nimport "roadmap.example/a"\n\nfunc main() {}\n',
      {},
    ],
    ['starts other programs', 'package main\n\nimport "os/exec"\n\nfunc main() {}\n', {}],
    ['has several files', 'package main\n\nfunc main() {}\n', { 'more.go': 'package main\n' }],
    ['is no program', 'package demo\n', {}],
    ['needs the race detector', '//example:races\n\npackage main\n\nfunc main() {}\n', {}],
    ['needs arguments', '//example:args a\n\npackage main\n\nfunc main() {}\n', {}],
    ['needs an environment', '//example:env A=b\n\npackage main\n\nfunc main() {}\n', {}],
  ])('is not offered where it %s', (_, source, more) => {
    expect(playgroundProgram(example(source, more))).toBeUndefined();
  });
});

test('imports are read from blocks and single lines, named and blank ones included', () => {
  const source =
    'package a\n\nimport "fmt"\n\nimport (\n\tj "encoding/json"\n\t_ "embed"\n)\n\nvar s = "os"\n';
  expect(importPaths(source)).toEqual(['fmt', 'encoding/json', 'embed']);
});
