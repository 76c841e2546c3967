import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { type Circumstances, planExamples } from '../../../../src/tools/verify/plan.ts';
import type { Sight } from '../../../../src/tools/verify/seen-here.ts';

const example = exampleOf('a/b', new Map([['main.go', 'package main\n']]));

/** What is to be done with one example whose digest is `now`. */
function planOf({
  digest = 'now',
  go = '1.27.4',
  sight,
  ...circumstances
}: Partial<Circumstances> & { digest?: string; sight?: Sight } = {}): string {
  const plan = planExamples([example], {
    isCheck: false,
    isAll: false,
    go,
    recorded: new Map([['a/b', { digest, verified: 'run', go: '1.27.4' }]]),
    digestOf: () => 'now',
    seenHere: (asked) => (asked === 'now' ? sight : undefined),
    ...circumstances,
  });
  return Object.entries(plan)
    .filter(([, examples]) => examples.length > 0)
    .map(([name]) => name)
    .join();
}

describe('to record, an example', () => {
  test('stays as it is where its record is of the same sources and the same Go release', () => {
    expect(planOf()).toBe('unchanged');
  });

  test.each([
    ['its sources are others', { digest: 'before' }],
    ['the Go release is another', { go: '1.27.5' }],
    ['it has no record', { recorded: new Map() }],
    ['everything is asked for', { isAll: true, sight: 'twice' as const }],
    ['this machine saw one run of it', { digest: 'before', sight: 'once' as const }],
  ])('has to run where %s', (_, circumstances) => {
    expect(planOf(circumstances)).toBe('due');
  });

  test('is recorded without a run where this machine saw two that printed the same', () => {
    expect(planOf({ digest: 'before', sight: 'twice' })).toBe('seen');
  });
});

describe('in a check, an example', () => {
  test('has to run whatever its record says', () => {
    expect(planOf({ isCheck: true })).toBe('due');
  });

  test.each(['once', 'twice'] as const)('is known where this machine saw it run %s', (sight) => {
    expect(planOf({ isCheck: true, sight })).toBe('seen');
  });

  test('has to run where everything is asked for', () => {
    expect(planOf({ isCheck: true, isAll: true, sight: 'twice' })).toBe('due');
  });
});
