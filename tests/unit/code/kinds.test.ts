import { expect, test } from 'vitest';
import { outputLabel } from '../../../src/code/kinds.ts';

test.each([
  ['run', false, 'Output'],
  ['run', true, 'Output of one run'],
  ['panics', false, 'Panics with'],
  ['fails', true, 'Fails with (one run)'],
  ['nocompile', false, 'Does not compile'],
] as const)('a label that says what the output is: %s', (kind, varies, label) => {
  expect(outputLabel(kind, varies)).toBe(label);
});
