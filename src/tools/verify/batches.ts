import { basename } from 'node:path';

/** How many examples are built before the first of them runs: their programs take some 2 MB each. */
export const BATCH_SIZE = 50;

/**
 * Cuts examples into batches of at most `size`, in which no two folders have one last name, since
 * `go build -o` names a program after its folder.
 */
export function batchesOf<T extends { folder: string }>(examples: readonly T[], size = BATCH_SIZE): T[][] {
  const batches: { names: Set<string>; items: T[] }[] = [];
  for (const example of examples) {
    const name = basename(example.folder).toLowerCase();
    let batch = batches.find(({ names, items }) => !names.has(name) && items.length < size);
    if (!batch) {
      batch = { names: new Set(), items: [] };
      batches.push(batch);
    }
    batch.names.add(name);
    batch.items.push(example);
  }
  return batches.map(({ items }) => items);
}
