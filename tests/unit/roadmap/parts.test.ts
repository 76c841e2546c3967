import { expect, test } from 'vitest';
import { partOf } from '../../../src/roadmap/parts.ts';

test.each([
  ['/phase-5/', 'phase-5'],
  ['/phase-12/iterators/#range', 'phase-12'],
  ['/questions/runtime/', 'questions-runtime'],
  ['/questions/system-design/rate-limiter/', 'questions-system-design'],
  ['/notes/caching/', 'notes'],
  ['/questions/', 'site'],
  ['/questions/#runtime', 'site'],
  ['/roadmap/#learning-path', 'site'],
  ['/roadmap/notes/caching/', 'site'],
  ['/', 'site'],
])('%s belongs to %s', (address, part) => {
  expect(partOf(address)).toBe(part);
});
