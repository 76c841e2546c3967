import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Example, EXAMPLES, readContext } from './example.ts';

/**
 * A digest of an example: its files (name → text, `output.txt` among them) and what else it depends
 * on. Line endings do not count, so a checkout on Windows has the same one.
 */
export function exampleDigest(
  files: ReadonlyMap<string, string>,
  context: ReadonlyMap<string, string>,
): string {
  const hash = createHash('sha256');
  for (const group of [files, context]) {
    for (const name of [...group.keys()].sort()) {
      const text = (group.get(name) ?? '').replaceAll('\r\n', '\n');
      hash.update(`${name}\0${text.length}\0${text}\0`);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** An example's digest as it lies there now. */
export function digestNow(projectRoot: string, { files }: Pick<Example, 'files'>): string {
  return exampleDigest(files, readContext(join(projectRoot, EXAMPLES), files));
}
