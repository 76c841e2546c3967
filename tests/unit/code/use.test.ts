import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../src/code/example.ts';
import { mainFile, useProblems } from '../../../src/code/use.ts';

describe('the file that is shown', () => {
  const files = (...names: string[]) => new Map(names.map((name) => [name, '']));

  test('is main.go where there is one', () => {
    expect(mainFile(files('a.go', 'main.go', 'main_test.go'))).toBe('main.go');
  });

  test('is the only Go file that is no test, else the only test', () => {
    expect(mainFile(files('pool.go', 'pool_test.go', 'output.txt'))).toBe('pool.go');
    expect(mainFile(files('pool_test.go'))).toBe('pool_test.go');
  });

  test('is undecided among several', () => {
    expect(mainFile(files('a.go', 'b.go'))).toBeUndefined();
  });
});

describe('what is wrong with a use', () => {
  const use = { page: 'page.mdx', line: 3, src: 'phase-5/a', file: undefined, region: undefined };
  const example = exampleOf(
    'phase-5/a',
    new Map([['main.go', '// region one\n// endregion\npackage main\n']]),
  );

  test('nothing, where file and region are there', () => {
    expect(useProblems({ ...use, region: 'one' }, example, [])).toEqual([]);
  });

  test('a missing example is an error that names one with the same last name', () => {
    expect(useProblems(use, undefined, ['phase-6/a', 'phase-6/b'])).toMatchObject([
      { file: 'page.mdx', line: 3, cure: 'did you mean phase-6/a?' },
    ]);
  });

  test('a missing file and a missing region are errors that name those there are', () => {
    expect(useProblems({ ...use, file: 'b.go' }, example, [])).toMatchObject([
      { cure: 'say which: file="main.go"' },
    ]);
    expect(useProblems({ ...use, region: 'two' }, example, [])).toMatchObject([{ cure: 'it has one' }]);
  });
});
