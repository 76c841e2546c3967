import { describe, expect, test } from 'vitest';
import { exampleOf, sourceProblems, textOf } from '../../../src/code/example.ts';
import { readSession, SESSION, typed } from '../../../src/code/session.ts';

const TEXT = `//example:varies

# Where it starts.
$ go mod init example.com/hello
! go run \\
> .
-- main.go --
package main

func main() {}
-- docs/note.txt --
$ no command
`;

describe('a session', () => {
  test('has commands, each with its line and whether it must fail', () => {
    expect(readSession(TEXT)).toMatchObject({
      commands: [
        { text: 'go mod init example.com/hello', line: 4, mustFail: false },
        { text: 'go run \\\n.', line: 5, mustFail: true },
      ],
      errors: [],
    });
  });

  test('has files, which hold whatever stands below their names', () => {
    expect([...readSession(TEXT).files]).toEqual([
      ['main.go', 'package main\n\nfunc main() {}\n'],
      ['docs/note.txt', '$ no command\n'],
    ]);
  });

  test.each([
    ['$ ls\ngo build\n', 'is no command: go build'],
    ['> more\n$ ls\n', 'is no command: > more'],
    ['-- a --\n', 'has no command'],
    ['$ ls\n-- a --\n-- a --\n', 'holds a twice'],
    ['$ ls |\n> head -2\n', 'ends the program before the pipe while it may still write: ls |\nhead -2'],
    [
      '$ ls | grep -v -m1 x\n',
      'ends the program before the pipe while it may still write: ls | grep -v -m1 x',
    ],
    ['$ ls | sed 2q\n', 'ends the program before the pipe while it may still write: ls | sed 2q'],
  ])('%j is none', (text, message) => {
    expect(readSession(text).errors).toMatchObject([{ message }]);
  });

  test('may read the beginning of a file, or all of what is piped', () => {
    expect(readSession('$ head -2 a\n$ ls | sed -n 1,3p\n$ ls | grep more\n').errors).toEqual([]);
  });

  test('is typed without what it prints, and whether it fails or not', () => {
    expect(typed(readSession(TEXT).commands)).toBe('$ go mod init example.com/hello\n$ go run \\\n> .\n');
  });
});

describe('an example of a session', () => {
  const example = exampleOf('a/b', new Map([[SESSION, TEXT]]));

  test('is of that kind without saying so, and may say that it varies', () => {
    expect(example).toMatchObject({ kind: 'session', directives: { varies: true }, isMain: false });
    expect(sourceProblems(example, 'example.com/m')).toEqual([]);
  });

  test('shows the files that its commands find', () => {
    expect(textOf(example, 'docs/note.txt')).toBe('$ no command\n');
    expect(textOf(example, 'gone.txt')).toBeUndefined();
  });

  test('must have a form that can be read', () => {
    const wrong = exampleOf('a/b', new Map([[SESSION, 'ls\n$ ls\n']]));
    expect(sourceProblems(wrong, 'example.com/m')).toMatchObject([
      { file: `src/examples/a/b/${SESSION}`, line: 1, message: 'is no command: ls' },
    ]);
  });

  test('lies alone in its folder, and is no program of another kind', () => {
    const both = exampleOf(
      'a/b',
      new Map([
        [SESSION, '$ ls\n'],
        ['main.go', 'package main\n'],
      ]),
    );
    const none = exampleOf('a/b', new Map([['main.go', '//example:session\n\npackage main\n']]));
    expect(sourceProblems(both, 'example.com/m')).toMatchObject([{ file: 'src/examples/a/b' }]);
    expect(sourceProblems(none, 'example.com/m')).toMatchObject([
      { message: 'is marked //example:session but has no session.txtar' },
    ]);
  });
});
