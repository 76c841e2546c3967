import { expect, test } from 'vitest';
import { formatWeeks } from '../../../src/roadmap/weeks.ts';

test.each<[[number, number] | null, string]>([
  [[8, 12], '8–12 weeks'],
  [[2, 2], '2 weeks'],
  [null, 'ongoing'],
])('weeks %j are read as %s', (weeks, text) => {
  expect(formatWeeks(weeks)).toBe(text);
});
