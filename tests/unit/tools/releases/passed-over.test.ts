import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { passedOver } from '../../../../src/tools/releases/passed-over.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'passed-over-'));
  writeFileSync(join(root, 'go.mod'), 'module m\n\ngo 1.27\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['the standard library only', 'package main\n\nimport "net/http"\n', undefined],
  ['another module', 'package main\n\nimport "golang.org/x/sync/errgroup"\n', 'they need other modules'],
  ['C', 'package main\n\nimport "C"\n', 'they need cgo'],
  ['nothing, and must not compile', '//example:nocompile\n\npackage main\n', 'they must not compile'],
])('an example that needs %s', (_, source, reason) => {
  expect(passedOver(exampleOf('a/b', new Map([['main.go', source]])), root)).toBe(reason);
});

test('one file that needs C is enough', () => {
  const files = new Map([
    ['main.go', 'package main\n\nfunc main() { call() }\n'],
    ['call.go', 'package main\n\nimport "C"\n\nfunc call() {}\n'],
  ]);
  expect(passedOver(exampleOf('a/b', files), root)).toBe('they need cgo');
});
