import { expect, test } from 'vitest';
import { brokenPromise } from '../../../../src/tools/verify/outcome.ts';
import type { Run } from '../../../../src/tools/verify/recording.ts';

const run = (changes: Partial<Run>): Run => ({
  stdout: '',
  stderr: '',
  status: 0,
  timedOut: false,
  ...changes,
});

test('a promise that is kept is no problem', () => {
  expect(brokenPromise({ folder: 'a/b', kind: 'run' }, run({}), 10_000)).toBeUndefined();
});

test('one that is broken says what was promised, how it ended and what was said', () => {
  const problem = brokenPromise(
    { folder: 'a/b', kind: 'panics' },
    run({ stdout: 'out\n', stderr: 'err\n' }),
    10_000,
  );
  expect(problem).toMatchObject({
    file: 'src/examples/a/b',
    message: 'must end in a panic (exit status 2), but ended with exit status 0:\nout\nerr',
  });
});

test('of much that was said the end is shown', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`);
  const problem = brokenPromise(
    { folder: 'a/b', kind: 'run' },
    run({ stderr: lines.join('\n'), status: 1 }),
    10_000,
  );
  expect(problem?.message).toContain('line 100');
  expect(problem?.message).not.toContain('line 75\n');
});

test.each(['run', 'fails', 'races'] as const)('//example:%s that does not end breaks its promise', (kind) => {
  const stopped = run({ status: null, timedOut: true, stderr: 'WARNING: DATA RACE\n' });
  expect(brokenPromise({ folder: 'a/b', kind }, stopped, 10_000)?.message).toBe('did not finish within 10 s');
});

test('one that was killed has no exit status, and what only one stream said stands alone', () => {
  const killed = run({ status: null, stderr: 'signal: killed\n' });
  expect(brokenPromise({ folder: 'a/b', kind: 'run' }, killed, 10_000)?.message).toMatch(
    /, but ended with exit status none:\nsignal: killed$/,
  );
});
