import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { EXAMPLES, RECORDS } from './example.ts';
import type { Kind } from './kinds.ts';
import { ProblemError } from '../problem.ts';

/**
 * What is kept of one verified example. Further fields, which other commands add, stay as long as the
 * digest does.
 */
export interface Verified {
  /** Of its sources, its recorded output and what it depends on. */
  digest: string;
  /** What the example was seen to do. */
  verified: Kind;
  /** The Go release that did it, such as `1.27.4`. */
  go: string;
  [field: string]: unknown;
}

/** What one `verified.json` holds: last name of an example's folder → what was verified. */
export type FolderRecords = Record<string, Verified>;

/** Where an example's record stands, from the project's root: in the folder above its own. */
export function recordsFileOf(folder: string): string {
  return posix.join(EXAMPLES, dirname(folder), RECORDS);
}

/** The last name of an example's folder, by which its record is found in the file. */
export function recordKeyOf(folder: string): string {
  return basename(folder);
}

const cache = new Map<string, { version: string; records: FolderRecords }>();

/**
 * What one `verified.json` holds; nothing where there is none. Read once for each state of the file.
 * @param file path from the project's root
 * @throws ProblemError where it is not JSON, as after a merge that was not finished
 */
export function readRecordsFile(projectRoot: string, file: string): FolderRecords {
  const path = join(projectRoot, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return {};
  // A new state comes as a new file, since it is renamed into its place.
  const version = `${stat.ino} ${stat.mtimeMs} ${stat.size}`;
  const known = cache.get(path);
  if (known?.version === version) return known.records;
  let records: FolderRecords;
  try {
    records = JSON.parse(readFileSync(path, 'utf8')) as FolderRecords;
  } catch (error) {
    throw new ProblemError({
      file,
      message: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      cure: 'take the newer version of each entry, or delete the file, and run npm run verify',
    });
  }
  cache.set(path, { version, records });
  return records;
}

/** What was verified of one example, given its folder below `src/examples`. */
export function readRecord(projectRoot: string, folder: string): Verified | undefined {
  const records = readRecordsFile(projectRoot, recordsFileOf(folder));
  const key = recordKeyOf(folder);
  return Object.hasOwn(records, key) ? records[key] : undefined;
}

/** Every `verified.json` of the module, as paths from the project's root, in order. */
export function listRecordsFiles(projectRoot: string): string[] {
  return readdirSync(join(projectRoot, EXAMPLES), { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === RECORDS)
    .map((path) => posix.join(EXAMPLES, path.replaceAll('\\', '/')))
    .sort();
}

/** What was verified of all examples: folder below `src/examples` → record, those of folders that are gone too. */
export function readRecords(projectRoot: string): Map<string, Verified> {
  const all = new Map<string, Verified>();
  for (const file of listRecordsFiles(projectRoot)) {
    const above = posix.relative(EXAMPLES, dirname(file));
    for (const [key, record] of Object.entries(readRecordsFile(projectRoot, file))) {
      all.set(posix.join(above, key), record);
    }
  }
  return all;
}
