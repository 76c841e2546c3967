import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { digestNow, type Digests, formatDigests, readDigests } from '../../code/digest.ts';
import { DIGESTS, EXAMPLES, OUTPUT, readFolder } from '../../code/example.ts';
import { mayVary, type Result } from './run.ts';

/**
 * Writes what sound examples printed beside them, and notes them as verified with Go release `go`. What
 * was noted of folders that are gone is dropped.
 * @returns how many outputs were written
 */
export async function record(projectRoot: string, results: readonly Result[], go: string): Promise<number> {
  const before = readDigests(projectRoot);
  const verified: Digests = {};
  let outputs = 0;
  for (const { example, output } of results) {
    const { folder, files, kind } = example;
    const path = join(projectRoot, EXAMPLES, ...folder.split('/'), OUTPUT);
    const old = files.get(OUTPUT);
    // One run of many is as good as another: it stays until the program changes.
    const isKept =
      mayVary(example) && old !== undefined && before[folder]?.digest === digestNow(projectRoot, example);
    const text = isKept ? old : output;
    if (text === '') {
      if (old !== undefined) rmSync(path, { force: true });
      files.delete(OUTPUT);
    } else if (text !== old) {
      writeWhole(path, text);
      files.set(OUTPUT, text);
      outputs++;
    }
    verified[folder] = { digest: digestNow(projectRoot, example), verified: kind, go };
  }
  await withLock(join(projectRoot, 'node_modules/.cache/examples.lock'), () => {
    const digests = { ...readDigests(projectRoot), ...verified };
    for (const folder of Object.keys(digests)) {
      if (!readFolder(join(projectRoot, EXAMPLES), folder)) delete digests[folder];
    }
    const path = join(projectRoot, DIGESTS);
    const text = formatDigests(digests);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
  });
  return outputs;
}

/** Writes a file so that a reader sees the old text or the new one, never a part. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** A lock older than this, in milliseconds, is that of a run that was killed. */
const LOCK_AGE = 60_000;

/** Runs `work` while no other run of this tool does. The lock is a folder, since making one is atomic. */
async function withLock(lock: string, work: () => void): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LOCK_AGE) rmSync(lock, { recursive: true, force: true });
      else await pause(50);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
