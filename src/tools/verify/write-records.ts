import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { format, resolveConfig } from 'prettier';
import { EXAMPLES, readFolder } from '../../code/example.ts';
import {
  type FolderRecords,
  listRecordsFiles,
  readRecords,
  recordKeyOf,
  recordsFileOf,
  type Verified,
} from '../../code/records.ts';

/** Fields to add to the record of an example, which hold for this digest of it only. */
export interface Note {
  digest: string;
  fields: Readonly<Record<string, unknown>>;
}

/**
 * Notes examples as verified (folder → record). A record's further fields stay where the digest has, and
 * records of folders that are gone are dropped.
 */
export async function writeRecords(
  projectRoot: string,
  verified: ReadonlyMap<string, Verified>,
): Promise<void> {
  await change(projectRoot, (records) => {
    for (const [folder, record] of verified) {
      const old = records.get(folder);
      records.set(folder, old?.digest === record.digest ? { ...old, ...record } : record);
    }
  });
}

/**
 * Adds fields to records (folder → note). A record whose digest is another by now stays as it is: what was
 * found out about the old sources says nothing of the new ones.
 */
export async function annotateRecords(projectRoot: string, notes: ReadonlyMap<string, Note>): Promise<void> {
  await change(projectRoot, (records) => {
    for (const [folder, { digest, fields }] of notes) {
      const record = records.get(folder);
      if (record?.digest === digest) records.set(folder, { ...record, ...fields });
    }
  });
}

/** The text of a `verified.json`, as Prettier would have it: names in order, each entry on lines of its own. */
export async function formatRecords(records: FolderRecords, path: string): Promise<string> {
  const sorted = Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)));
  const style = await resolveConfig(path);
  return format(JSON.stringify(sorted, null, 2), { ...style, plugins: [], parser: 'json' });
}

/** Changes the records while no other run does, and writes the files that come out different. */
async function change(projectRoot: string, edit: (records: Map<string, Verified>) => void): Promise<void> {
  await withLock(join(projectRoot, 'node_modules/.cache/examples.lock'), async () => {
    const records = readRecords(projectRoot);
    edit(records);
    const files = new Map<string, FolderRecords>(listRecordsFiles(projectRoot).map((file) => [file, {}]));
    for (const [folder, record] of records) {
      if (!readFolder(join(projectRoot, EXAMPLES), folder)) continue;
      const file = recordsFileOf(folder);
      files.set(file, { ...files.get(file), [recordKeyOf(folder)]: record });
    }
    for (const [file, entries] of files) {
      const path = join(projectRoot, file);
      if (Object.keys(entries).length === 0) {
        rmSync(path, { force: true });
        continue;
      }
      const text = await formatRecords(entries, path);
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
    }
  });
}

/** Writes a file so that a reader sees the old text or the new one, never a part. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** A lock older than this, in milliseconds, is that of a run that was killed. */
const LOCK_AGE = 60_000;

/** Runs `work` while no other run of this tool does. The lock is a folder, since making one is atomic. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
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
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
