import { expect, test } from 'vitest';
import { oncePerBuild } from '../../../src/roadmap/once.ts';

/** Counts how often it was read. */
function counter(): () => Promise<number> {
  let count = 0;
  return () => Promise.resolve(++count);
}

test('a build reads once, whoever asks', async () => {
  const read = oncePerBuild(counter(), false);
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
});

test('the development server reads anew each time, so that new pages appear', async () => {
  const read = oncePerBuild(counter(), true);
  expect([await read(), await read()]).toEqual([1, 2]);
});

test('whether the development server runs is told by Vite, unless said otherwise', async () => {
  // The test runner counts as development.
  const read = oncePerBuild(counter());
  expect([await read(), await read()]).toEqual([1, 2]);
});
