import { describe, expect, test } from 'vitest';
import { exampleOf } from '../../../src/code/example.ts';
import {
  probeProblems,
  type Statement,
  statementProblems,
  statementsOf,
} from '../../../src/code/statements.ts';
import { parsePage } from '../../../src/markdown/page.ts';

const probe = (directive: string) =>
  exampleOf('a/probe', new Map([['main.go', `//example:run\n${directive}\n\npackage main\n`]]));
const since: Statement = { page: 'p.mdx', line: 4, word: 'since', go: '1.25', probe: 'a/probe' };
const until: Statement = { ...since, word: 'until' };

test('a page states since when something holds and until when it held', () => {
  const page = parsePage('p.mdx', 'New <Since go="1.25" />.\n\nOld <Until go="1.22" probe="a/b" />.\n');
  expect(statementsOf(page)).toEqual([
    { page: 'p.mdx', line: 1, word: 'since', go: '1.25', probe: undefined },
    { page: 'p.mdx', line: 3, word: 'until', go: '1.22', probe: 'a/b' },
  ]);
});

describe('a statement', () => {
  test.each(['1', '1.5', '1.22', '1.27.4'])('names a release such as %s', (go) => {
    expect(statementProblems({ ...since, go, probe: undefined }, undefined)).toEqual([]);
  });

  test.each(['', 'go1.22', '1.22+', '2.0'])(
    'that names "%s" as its release is told how to write one',
    (go) => {
      expect(statementProblems({ ...since, go, probe: undefined }, undefined)).toMatchObject([
        { file: 'p.mdx', line: 4, cure: 'write for example <Since go="1.22" />' },
      ]);
    },
  );

  test('names a probe that is there', () => {
    expect(statementProblems(since, undefined)).toMatchObject([
      { line: 4, message: expect.stringContaining('there is no src/examples/a/probe') as string },
    ]);
  });

  test('agrees with what its probe is said to show', () => {
    expect(statementProblems(since, probe('//example:since 1.25'))).toEqual([]);
    expect(statementProblems(until, probe('//example:until 1.25'))).toEqual([]);
    expect(statementProblems(since, probe('//example:since 1.24'))).toMatchObject([
      { message: '<Since go="1.25"> names the probe "a/probe", which is //example:since 1.24' },
    ]);
    expect(statementProblems(since, probe('//example:race'))).toMatchObject([
      {
        message: expect.stringContaining('which is none') as string,
        cure: expect.stringContaining('//example:since 1.25') as string,
      },
    ]);
  });

  test('of what holds since a release may name a probe of what held until then, but not the other way round', () => {
    expect(statementProblems(since, probe('//example:until 1.25'))).toEqual([]);
    expect(statementProblems(until, probe('//example:since 1.25'))).toHaveLength(1);
  });
});

describe('a probe', () => {
  const before = { go: '1.24.13', says: 'main.go:3: undefined: x' };
  const differs = { go: '1.24.13', says: 'prints "3" where "1" is recorded' };

  test('shows what holds since a release by not compiling, or doing something else, with the one before', () => {
    expect(probeProblems(probe('//example:since 1.25'), { go: '1.25', before })).toEqual([]);
    const outcome = { go: '1.25', before: differs };
    expect(probeProblems(probe('//example:since 1.25'), { go: '1.21', outcome })).toEqual([]);
  });

  test('that holds since another release is an error at its directive, with the proof', () => {
    expect(probeProblems(probe('//example:since 1.26'), { go: '1.25', before })).toMatchObject([
      {
        file: 'src/examples/a/probe/main.go',
        line: 2,
        message:
          'is //example:since 1.26, but does what is recorded since Go 1.25 (Go 1.24.13: main.go:3: undefined: x)',
      },
    ]);
  });

  test('that says so in its second file is told with that file', () => {
    const example = exampleOf(
      'a/probe',
      new Map([
        ['a.go', 'package main\n'],
        ['b.go', '//example:since 1.26\n\npackage main\n'],
      ]),
    );
    expect(probeProblems(example, { go: '1.25', before })).toMatchObject([
      { file: 'src/examples/a/probe/b.go', line: 1 },
    ]);
  });

  test('is no proof where the release before was not tried', () => {
    expect(probeProblems(probe('//example:since 1.21'), { go: '1.21' })).toHaveLength(1);
    const gap = { go: '1.25', before: { ...before, go: '1.23.12' }, untried: ['1.24.13'] };
    expect(probeProblems(probe('//example:since 1.25'), gap)).toMatchObject([
      { message: 'is //example:since 1.25, and the release before 1.25 was not tried' },
    ]);
  });

  test('shows what held until a release only if the one before compiles it', () => {
    const outcome = { go: '1.25', before: differs };
    expect(probeProblems(probe('//example:until 1.25'), { go: '1.21', outcome })).toEqual([]);
    expect(probeProblems(probe('//example:until 1.25'), { go: '1.25', before })).toMatchObject([
      {
        message: expect.stringContaining('shows nothing that held before: main.go:3: undefined: x') as string,
      },
    ]);
  });

  test('that was not tried yet, or no probe at all, has no problem here', () => {
    expect(probeProblems(probe('//example:since 1.25'), undefined)).toEqual([]);
    expect(probeProblems(probe('//example:race'), { go: '1.25', before })).toEqual([]);
  });
});
