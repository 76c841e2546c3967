import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { folderState } from '../../../src/build/folder-state.ts';

vi.mock('node:fs', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
  mkdirSync(join(folder, 'closed'));
  writeFileSync(join(folder, 'closed/main.go'), 'package main\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that nothing was done to has the same state', () => {
  expect(folderState(folder)).toBe(folderState(folder));
});

test.each([
  ['a file more', () => writeFileSync(join(folder, 'output.txt'), '')],
  ['a file less', () => rmSync(join(folder, 'closed/main.go'))],
  ['a longer file', () => writeFileSync(join(folder, 'closed/main.go'), 'package main // x\n')],
  ['a file written later', () => utimesSync(join(folder, 'closed/main.go'), 1, 1)],
])('%s changes it', (_, change) => {
  const before = folderState(folder);
  change();
  expect(folderState(folder)).not.toBe(before);
});

test('only files count, not when something was done in their folders', () => {
  const before = folderState(folder);
  utimesSync(join(folder, 'closed'), 1, 1);
  expect(folderState(folder)).toBe(before);
});

/** Has the system list folders from their last entry to their first while a test lasts. */
async function listBackwards(): Promise<void> {
  onTestFinished(() => void vi.mocked(readdirSync).mockReset());
  const { readdirSync: list } = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(readdirSync).mockImplementation(((...asked: Parameters<typeof list>) =>
    list(...asked).reverse()) as typeof readdirSync);
}

test('the order in which the system lists files changes nothing', async () => {
  writeFileSync(join(folder, 'closed/output.txt'), '');
  const before = folderState(folder);
  await listBackwards();
  expect(folderState(folder)).toBe(before);
});

test('a folder that is not there has none', () => {
  expect(folderState(join(folder, 'gone'))).toBe('');
});
