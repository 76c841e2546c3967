import { expect, test } from 'vitest';
import { partOf } from '../../../src/roadmap/parts.ts';

test.each([
  ['/phase-5/', 'phase-5'],
  ['/phase-12/iterators/#range', 'phase-12'],
  ['/questions/runtime/', 'questions-runtime'],
  ['/questions/system-design/rate-limiter/', 'questions-system-design'],
  ['/notes/caching/', 'notes'],
  ['/corrections/phase-5/#channels-3', 'phase-5'],
  ['/corrections/questions-system-design/', 'questions-system-design'],
  ['/corrections/notes/', 'notes'],
  ['/corrections/withdrawn/#channels-4', 'site'],
  ['/corrections/#channels-3', 'site'],
  ['/questions/', 'site'],
  ['/questions/#runtime', 'site'],
  ['/roadmap/#learning-path', 'site'],
  ['/roadmap/notes/caching/', 'site'],
  ['/', 'site'],
])('%s belongs to %s', (address, part) => {
  expect(partOf(address)).toBe(part);
});
