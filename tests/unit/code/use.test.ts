import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../src/code/example.ts';
import { parsePage } from '../../../src/markdown/page.ts';
import { mainFile, usesOf, useProblems } from '../../../src/code/use.ts';

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

test('what shows an example on a page is an Example or a Predict, and no other component', () => {
  const text =
    '<Example src="a/one" file="b.go" region="r" />\n\n<Predict id="p" src="a/two" />\n\n<Image src="a/three" />\n\n<Example />\n';
  expect(usesOf(parsePage('page.mdx', text))).toEqual([
    { page: 'page.mdx', line: 1, src: 'a/one', file: 'b.go', region: 'r' },
    { page: 'page.mdx', line: 3, src: 'a/two', file: undefined, region: undefined },
    { page: 'page.mdx', line: 7, src: '', file: undefined, region: undefined },
  ]);
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

  test('a missing example like no other, and a region of a file that has none, are told how to write them', () => {
    expect(useProblems(use, undefined, ['phase-6/b'])).toMatchObject([
      { cure: 'write the example, or correct src' },
    ]);
    const bare = exampleOf('phase-5/a', new Map([['main.go', 'package main\n']]));
    expect(useProblems({ ...use, region: 'two' }, bare, [])).toMatchObject([
      { cure: 'add // region two … // endregion' },
    ]);
  });

  test('one of several files has to be named', () => {
    const several = exampleOf(
      'phase-5/a',
      new Map([
        ['a.go', 'package a\n'],
        ['b.go', 'package a\n'],
      ]),
    );
    expect(useProblems(use, several, [])).toMatchObject([
      {
        message: expect.stringContaining('several Go files') as string,
        cure: 'say which: file="a.go" or file="b.go"',
      },
    ]);
  });

  test('a missing file and a missing region are errors that name those there are', () => {
    expect(useProblems({ ...use, file: 'b.go' }, example, [])).toMatchObject([
      { cure: 'say which: file="main.go"' },
    ]);
    expect(useProblems({ ...use, region: 'two' }, example, [])).toMatchObject([{ cure: 'it has one' }]);
  });
});
