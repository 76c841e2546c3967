import { expect, test } from 'vitest';
import { type Problem, reportProblems } from '../../src/problem.ts';

const problem = (file: string, more: Partial<Problem> = {}): Problem => ({
  file,
  message: 'is wrong',
  cure: 'mend it',
  ...more,
});
const report = (problems: readonly Problem[]) => {
  let said = '';
  const errors = reportProblems(problems, (text) => (said += `${text}\n`));
  return { said, errors };
};

test('problems are printed in order with their cures, and counted', () => {
  expect(report([problem('b.ts'), problem('a.ts', { line: 9 }), problem('a.ts', { line: 2 })])).toEqual({
    said: `
a.ts:2: is wrong
    cure: mend it

a.ts:9: is wrong
    cure: mend it

b.ts: is wrong
    cure: mend it

3 problems.
`,
    errors: 3,
  });
});

test('notes come first and are not counted', () => {
  const { said, errors } = report([problem('a.ts'), problem('b.ts', { severity: 'note' })]);
  expect(errors).toBe(1);
  expect(said).toMatch(/^\nb\.ts: note: is wrong[\s\S]*\na\.ts: is wrong[\s\S]*\n1 problem\.\n$/);
});

test('what two steps found is printed once', () => {
  expect(report([problem('a.ts'), problem('a.ts')]).errors).toBe(1);
});

test('where there is nothing to mend, nothing is printed', () => {
  expect(report([])).toEqual({ said: '', errors: 0 });
});
