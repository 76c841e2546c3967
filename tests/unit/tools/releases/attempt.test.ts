import { expect, test } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { differenceOf } from '../../../../src/tools/releases/attempt.ts';

const program = (directive: string, output: string) =>
  exampleOf(
    'a/b',
    new Map([
      ['main.go', `//example:${directive}\n\npackage main\n`],
      ['output.txt', output],
    ]),
  );
const run = { stdout: '', stderr: '', status: 0, timedOut: false };

test('a program that prints what is recorded does the same', () => {
  expect(differenceOf(program('run', 'a\n'), run, 'a\n')).toBeUndefined();
});

test('the first line that differs is told, with the one that is recorded', () => {
  expect(differenceOf(program('run', 'a\nb\n'), run, 'a\n3 3 3\n')).toBe(
    'prints "3 3 3" where "b" is recorded',
  );
  expect(differenceOf(program('run', 'a\n'), run, 'a\nb\n')).toBe('prints "b" where nothing is recorded');
});

test('output that varies is not compared', () => {
  expect(differenceOf(program('varies', 'a\n'), run, 'b\n')).toBeUndefined();
});

test('of a crash it counts that it is one, not how it is printed', () => {
  const crash = { ...run, status: 2, stderr: 'panic: no\n\ngoroutine 1 gp=0x1 [running]:\n' };
  expect(
    differenceOf(program('panics', 'panic: no\n'), crash, 'panic: no, in other words\n'),
  ).toBeUndefined();
  expect(differenceOf(program('panics', 'panic: no\n'), run, 'b\n')).toBe('ends with exit status 0');
});

test('a crash where there must be none is told with its message', () => {
  const crash = { ...run, status: 2, stderr: 'panic: no\n\ngoroutine 1 [running]:\n' };
  expect(differenceOf(program('run', 'a\n'), crash, '')).toBe('ends with exit status 2, panic: no');
});

test('a program that does not end says so', () => {
  expect(differenceOf(program('run', 'a\n'), { ...run, status: null, timedOut: true }, '')).toBe(
    'does not end',
  );
});
