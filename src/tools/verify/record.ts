import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestNow } from '../../code/digest.ts';
import { EXAMPLES, mayVary, OUTPUT } from '../../code/example.ts';
import { readRecord, type Verified } from '../../code/records.ts';
import type { Result } from './run.ts';
import { writeRecords, writeWhole } from './write-records.ts';

/**
 * Writes what sound examples printed beside them, and notes them as verified with Go release `go`. What
 * was noted of folders that are gone is dropped.
 * @returns how many outputs were written
 */
export async function record(projectRoot: string, results: readonly Result[], go: string): Promise<number> {
  const verified = new Map<string, Verified>();
  let outputs = 0;
  for (const { example, output } of results) {
    const { folder, files, kind } = example;
    const path = join(projectRoot, EXAMPLES, ...folder.split('/'), OUTPUT);
    const old = files.get(OUTPUT);
    // One run of many is as good as another: it stays until the program changes.
    const isKept =
      mayVary(example) &&
      old !== undefined &&
      readRecord(projectRoot, folder)?.digest === digestNow(projectRoot, example);
    const text = isKept ? old : output;
    if (text === '') {
      if (old !== undefined) rmSync(path, { force: true });
      files.delete(OUTPUT);
    } else if (text !== old) {
      writeWhole(path, text);
      files.set(OUTPUT, text);
      outputs++;
    }
    verified.set(folder, { digest: digestNow(projectRoot, example), verified: kind, go });
  }
  await writeRecords(projectRoot, verified);
  return outputs;
}
