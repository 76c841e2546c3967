import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../../../../src/code/example.ts';
import { readRecord, type Verified } from '../../../../src/code/records.ts';
import { annotateRecords, formatRecords, writeRecords } from '../../../../src/tools/verify/write-records.ts';

vi.mock('node:fs', { spy: true });

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'records-'));
  for (const folder of ['a/one', 'a/two', 'b/three']) {
    mkdirSync(join(project, EXAMPLES, folder), { recursive: true });
    writeFileSync(join(project, EXAMPLES, folder, 'main.go'), 'package main\n');
  }
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const record = (digest: string, more: object = {}): Verified => ({
  digest,
  verified: 'run',
  go: '1.27.4',
  ...more,
});
const write = (entries: Record<string, Verified>) => writeRecords(project, new Map(Object.entries(entries)));
const path = (name: string) => join(project, EXAMPLES, name);

test('new records join those there are, each in its own folder', async () => {
  await write({ 'a/one': record('1'), 'b/three': record('3') });
  await write({ 'a/two': record('2') });
  expect(readRecord(project, 'a/one')).toEqual(record('1'));
  expect(readRecord(project, 'a/two')).toEqual(record('2'));
  expect(readRecord(project, 'b/three')).toEqual(record('3'));
});

test('further fields stay while the digest does', async () => {
  await write({ 'a/one': record('1', { oldest: { go: '1.22' } }), 'a/two': record('2', { oldest: {} }) });
  await write({ 'a/one': { ...record('1'), go: '1.27.5' }, 'a/two': record('2b') });
  expect(readRecord(project, 'a/one')).toEqual({ ...record('1', { oldest: { go: '1.22' } }), go: '1.27.5' });
  expect(readRecord(project, 'a/two')).toEqual(record('2b'));
});

test('a note is added to the record of its digest only', async () => {
  await write({ 'a/one': record('1'), 'a/two': record('2') });
  const fields = { oldest: { go: '1.22' } };
  await annotateRecords(
    project,
    new Map([
      ['a/one', { digest: '1', fields }],
      ['a/two', { digest: 'an older one', fields }],
      ['a/never', { digest: '1', fields }],
    ]),
  );
  expect(readRecord(project, 'a/one')).toEqual(record('1', fields));
  expect(readRecord(project, 'a/two')).toEqual(record('2'));
  expect(readRecord(project, 'a/never')).toBeUndefined();
});

test('records of folders that are gone are dropped, and files without a record removed', async () => {
  await write({ 'a/one': record('1'), 'a/two': record('2'), 'b/three': record('3') });
  rmSync(path('a/one'), { recursive: true });
  rmSync(path('b/three'), { recursive: true });
  await write({});
  expect(readRecord(project, 'a/one')).toBeUndefined();
  expect(readRecord(project, 'a/two')).toEqual(record('2'));
  expect(existsSync(path('b/verified.json'))).toBe(false);
});

test('a file whose records are the same is not written', async () => {
  await write({ 'a/one': record('1') });
  utimesSync(path('a/verified.json'), 1, 1);
  await write({ 'a/one': record('1') });
  expect(statSync(path('a/verified.json')).mtimeMs).toBe(1000);
});

test('two writers at once lose nothing', async () => {
  await Promise.all([write({ 'a/one': record('1') }), write({ 'a/two': record('2') })]);
  expect(readRecord(project, 'a/one')).toEqual(record('1'));
  expect(readRecord(project, 'a/two')).toEqual(record('2'));
});

test('the lock of a run that was killed does not hold up the next', async () => {
  const lock = join(project, 'node_modules/.cache/examples.lock');
  mkdirSync(lock, { recursive: true });
  utimesSync(lock, 1, 1);
  await write({ 'a/one': record('1') });
  expect(readRecord(project, 'a/one')).toEqual(record('1'));
  expect(existsSync(lock)).toBe(false);
});

test('a lock that cannot be made is an error, and nothing is written', async () => {
  const refusal = Object.assign(new Error('EACCES: permission denied, mkdir'), { code: 'EACCES' });
  mkdirSync(join(project, 'node_modules/.cache'), { recursive: true });
  vi.mocked(mkdirSync)
    .mockImplementationOnce(() => undefined) // the folder of the lock, which is there
    .mockImplementationOnce(() => {
      throw refusal;
    });
  await expect(write({ 'a/one': record('1') })).rejects.toBe(refusal);
  expect(readRecord(project, 'a/one')).toBeUndefined();
});

test('the text has names in order and is formatted as Prettier formats it', async () => {
  const text = await formatRecords(
    { two: record('2', { tried: ['1.21', '1.22'] }), one: record('1') },
    'x.json',
  );
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['one', 'two']);
  expect(text).toContain('"tried": ["1.21", "1.22"]');
  expect(await check(text, { parser: 'json' })).toBe(true);
});
