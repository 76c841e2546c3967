import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { controlProblem, staleOutput, unstable } from '../../../../src/tools/verify/differences.ts';

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
    ['another first line', 'one\ntwo\n', '1\ntwo\n', 1, '- one\n+ 1'],
    ['the end of its last line', 'one', 'one\n', 2, '- (nothing)\n+ '],
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

describe('a proof', () => {
  const proof = (output?: string) => example(output, '//example:control a/without\n\n');

  test('is refused where its control does the same', () => {
    expect(controlProblem(proof('2\n'), example('2\n'))).toMatchObject({
      file: 'src/examples/a/b',
      message: 'does just what its control a/without does, so it proves nothing',
    });
    expect(controlProblem(proof(), example())).toBeDefined();
  });

  test('holds where its control prints something else, or ends otherwise', () => {
    expect(controlProblem(proof('2\n'), example('1\n'))).toBeUndefined();
    expect(controlProblem(proof('2\n'), example('2\n', '//example:fails\n\n'))).toBeUndefined();
  });

  test('needs its control to be there', () => {
    expect(controlProblem(proof('2\n'), undefined)?.message).toContain('there is no such example');
  });

  test('may name none', () => {
    expect(controlProblem(example('2\n'), undefined)).toBeUndefined();
  });
});
