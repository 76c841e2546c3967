import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXAMPLES } from '../../../src/code/example.ts';
import { readRecord, readRecords, recordsFileOf } from '../../../src/code/records.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'records-'));
  mkdirSync(join(project, EXAMPLES), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const entry = (digest: string) => ({ digest, verified: 'run', go: '1.27.4' });
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const writeEntries = (file: string, entries: object) => write(file, JSON.stringify(entries));

test('the record of an example stands in the folder above its own', () => {
  expect(recordsFileOf('phase-5/channels/rendezvous')).toBe('src/examples/phase-5/channels/verified.json');
  expect(recordsFileOf('hello')).toBe('src/examples/verified.json');
});

test('one example is found by the last name of its folder', () => {
  writeEntries('src/examples/a/verified.json', { b: entry('1'), c: entry('2') });
  expect(readRecord(project, 'a/c')).toEqual(entry('2'));
  expect(readRecord(project, 'a/d')).toBeUndefined();
  expect(readRecord(project, 'b/c')).toBeUndefined();
  expect(readRecord(project, 'a/toString')).toBeUndefined();
});

test('all are found by their folders, at any depth', () => {
  writeEntries('src/examples/verified.json', { hello: entry('0') });
  writeEntries('src/examples/a/verified.json', { b: entry('1') });
  writeEntries('src/examples/a/b/verified.json', { c: entry('2') });
  expect(Object.fromEntries(readRecords(project))).toEqual({
    hello: entry('0'),
    'a/b': entry('1'),
    'a/b/c': entry('2'),
  });
});

test('a file that was written anew is read anew', () => {
  writeEntries('src/examples/a/verified.json', { b: entry('1') });
  expect(readRecord(project, 'a/b')?.digest).toBe('1');
  writeEntries('src/examples/a/verified.json', { b: entry('22') });
  expect(readRecord(project, 'a/b')?.digest).toBe('22');
});

test('a file left in the middle of a merge is an error that names it', () => {
  write('src/examples/a/verified.json', '<<<<<<< HEAD\n{}\n');
  expect(() => readRecord(project, 'a/b')).toThrow(
    /src\/examples\/a\/verified\.json: cannot be read[\s\S]*cure: /,
  );
});
