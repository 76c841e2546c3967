import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { staleOutput, unstable } from '../../../../src/tools/verify/differences.ts';

const example = (output?: string, directive = '') =>
  exampleOf(
    'a/b',
    new Map([
      ['main.go', `${directive}package main\n`],
      ...(output === undefined ? [] : [['output.txt', output] as const]),
    ]),
  );
const varies = '//example:varies\n\n';

describe('recorded output', () => {
  test('is fine where it is what was printed, also where that is nothing', () => {
    expect(staleOutput(example('one\n'), 'one\n')).toBeUndefined();
    expect(staleOutput(example(), '')).toBeUndefined();
  });

  test.each([
    ['another line', 'one\ntwo\n', 'one\nthree\n', 2, '- two\n+ three'],
    ['a line more', 'one\n', 'one\ntwo\n', 2, '- \n+ two'],
    ['a line less', 'one\ntwo\n', 'one\n', 2, '- two\n+ '],
  ])('that lacks %s is an error with its line', (_, recorded, printed, line, difference) => {
    expect(staleOutput(example(recorded), printed)).toMatchObject({
      file: 'src/examples/a/b/output.txt',
      line,
      message: `is not what the run printed:\n${difference}`,
    });
  });

  test('of an example that varies may be of another run, but must be there', () => {
    expect(staleOutput(example('one\n', varies), 'two\n')).toBeUndefined();
    expect(staleOutput(example(undefined, varies), 'two\n')?.message).toBe('has no recorded output.txt');
    expect(staleOutput(example(undefined, varies), '')).toBeUndefined();
  });

  test('of a race may be of another run', () => {
    expect(staleOutput(example('one\n', '//example:races\n\n'), 'two\n')).toBeUndefined();
  });
});

test('two runs that differ are shown where they first do', () => {
  expect(unstable(example(), 'one\ntwo\nthree\n', 'one\n2\n3\n')).toMatchObject({
    file: 'src/examples/a/b',
    message: 'prints something else in each run; line 2 of the output was first\ntwo\nand then\n2',
  });
});
