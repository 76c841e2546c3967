import { expect, test } from 'vitest';
import { typedLines } from '../../../src/code/session-plugin.ts';

test('what stands behind a prompt is typed, with the lines that it goes on for', () => {
  const lines = ['$ go run \\', '> .', '> printed by nobody', 'hello', '> a quote', '$ ls'];
  expect(typedLines(lines)).toEqual([true, true, true, false, false, true]);
});
