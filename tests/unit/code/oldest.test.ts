import { describe, expect, test } from 'vitest';
import { holdsSince, needsOf, oldestOf, proofOf } from '../../../src/code/oldest.ts';

const before = {
  go: '1.24.13',
  says: 'main.go:3: wg.Go undefined (type "sync".WaitGroup has no field or method Go)',
};
const outcome = { go: '1.26', before: { go: '1.25.14', says: 'prints "3" where "1" is recorded' } };

describe('what a page says of an example', () => {
  test('nothing where the oldest release that was tried is enough', () => {
    expect(needsOf({ go: '1.21' })).toBeUndefined();
    expect(needsOf({ go: '1.22', untried: ['1.21.13'] })).toBeUndefined();
  });

  test('the oldest release that compiles it, with the complaint of the one before', () => {
    expect(needsOf({ go: '1.25', before })).toEqual({
      label: 'Go 1.25 or later',
      proof: 'Go 1.24.13: main.go:3: wg.Go undefined',
    });
  });

  test('the oldest release that does what is shown, where others compile it and do something else', () => {
    expect(needsOf({ go: '1.25', before, outcome })).toEqual({
      label: 'As shown since Go 1.26',
      proof: 'Go 1.25.14: prints "3" where "1" is recorded',
    });
  });
});

test('an example holds since the release with which it also does what is recorded', () => {
  expect(holdsSince({ go: '1.25', before })).toEqual({ go: '1.25', before });
  expect(holdsSince({ go: '1.25', before, outcome })).toEqual(outcome);
});

test('a record without the field says nothing', () => {
  expect(oldestOf(undefined)).toBeUndefined();
  expect(oldestOf({ digest: '0', verified: 'run', go: '1.27.4' })).toBeUndefined();
  expect(oldestOf({ digest: '0', verified: 'run', go: '1.27.4', oldest: { go: '1.21' } })).toEqual({
    go: '1.21',
  });
});

test('a proof leaves out what the compiler adds at its end, and nothing before', () => {
  const says = 'main.go:5: cannot range over f (of type int) twice (see more)';
  expect(proofOf({ go: '1.21.13', says })).toBe(
    'Go 1.21.13: main.go:5: cannot range over f (of type int) twice',
  );
});
