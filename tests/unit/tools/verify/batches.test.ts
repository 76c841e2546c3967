import { expect, test } from 'vitest';
import { BATCH_SIZE, batchesOf } from '../../../../src/tools/verify/batches.ts';

const foldersOf = (folders: readonly string[], size?: number) =>
  batchesOf(
    folders.map((folder) => ({ folder })),
    size,
  ).map((batch) => batch.map(({ folder }) => folder));

test('folders with one last name are built in different batches', () => {
  expect(foldersOf(['a/pool', 'b/pool', 'b/merge', 'c/Pool'])).toEqual([
    ['a/pool', 'b/merge'],
    ['b/pool'],
    ['c/Pool'],
  ]);
});

test('a batch holds no more than its size', () => {
  expect(foldersOf(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  const many = Array.from({ length: 2 * BATCH_SIZE + 1 }, (_, index) => `example-${index}`);
  expect(foldersOf(many).map(({ length }) => length)).toEqual([BATCH_SIZE, BATCH_SIZE, 1]);
});
