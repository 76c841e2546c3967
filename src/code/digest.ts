import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './directives.ts';
import { DIGESTS, type Example, EXAMPLES, readContext } from './example.ts';

/** What `digests.json` keeps of one verified example. */
export interface Verified {
  /** Of its sources, its recorded output and what it depends on. */
  digest: string;
  /** What the example was seen to do. */
  verified: Kind;
  /** The Go release that did it, such as `1.27.4`. */
  go: string;
}

/** Folder below `src/examples` → what was verified. */
export type Digests = Record<string, Verified>;

/**
 * A digest of an example: its files (name → text, `output.txt` among them) and what else it depends
 * on. Line endings do not count, so a checkout on Windows has the same one.
 */
export function digestOf(files: ReadonlyMap<string, string>, context: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const group of [files, context]) {
    for (const name of [...group.keys()].sort()) {
      const text = (group.get(name) ?? '').replaceAll('\r\n', '\n');
      hash.update(`${name}\0${text.length}\0${text}\0`);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** The JSON text of the record, folders in order, ready to be written. */
export function formatDigests(digests: Digests): string {
  const sorted = Object.fromEntries(
    Object.keys(digests)
      .sort()
      .map((folder) => [folder, digests[folder]]),
  );
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** Reads `digests.json` of a project; without one, nothing was verified. */
export function readDigests(projectRoot: string): Digests {
  const path = join(projectRoot, DIGESTS);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Digests) : {};
}

/** An example's digest as it lies there now. */
export function digestNow(projectRoot: string, { files }: Example): string {
  return digestOf(files, readContext(join(projectRoot, EXAMPLES), files));
}
