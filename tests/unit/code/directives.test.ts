import { describe, expect, test } from 'vitest';
import { directiveLineCount, kindOf, parseDirectives } from '../../../src/code/directives.ts';

const program = (...directives: string[]) => [...directives, '', 'package main', ''].join('\n');

describe('directives', () => {
  test('a file without one names no kind', () => {
    expect(parseDirectives('package main\n').directives.kind).toBeUndefined();
  });

  test('a package main runs, a package with tests is tested, any other is built', () => {
    const { directives } = parseDirectives('package any\n');
    expect(kindOf(directives, { isMain: true, hasTests: false, isSession: false })).toBe('run');
    expect(kindOf(directives, { isMain: false, hasTests: true, isSession: false })).toBe('test');
    expect(kindOf(directives, { isMain: false, hasTests: false, isSession: false })).toBe('build');
  });

  test('the first line names what the example does', () => {
    expect(parseDirectives(program('//example:panics')).directives.kind).toBe('panics');
  });

  test('"varies" tells of the output, not of the kind', () => {
    const { directives } = parseDirectives(program('//example:varies'));
    expect(directives).toMatchObject({ kind: undefined, varies: true });
  });

  test('further lines add the race detector, the environment and arguments', () => {
    const { directives, errors } = parseDirectives(
      program('//example:run', '//example:race', '//example:env GODEBUG=a=1', '//example:args one two'),
    );
    expect(errors).toEqual([]);
    expect(directives).toMatchObject({ race: true, env: { GODEBUG: 'a=1' }, args: ['one', 'two'] });
  });

  test('a probe says since or until which release something holds', () => {
    const { directives, errors } = parseDirectives(program('//example:varies', '//example:since 1.25'));
    expect(errors).toEqual([]);
    expect(directives.probe).toEqual({ word: 'since', go: '1.25' });
    expect(parseDirectives(program('//example:until 1.22')).directives.probe?.word).toBe('until');
  });

  test('CRLF line ends make no difference', () => {
    expect(parseDirectives('//example:run\r\n\r\npackage main\r\n')).toMatchObject({
      directives: { kind: 'run' },
      errors: [],
    });
  });

  test('nothing varies, races or is asked for where nothing says so', () => {
    expect(parseDirectives(program('//example:run', '//example:args')).directives).toEqual({
      kind: 'run',
      varies: false,
      race: false,
      env: {},
      args: [],
    });
  });

  test('arguments are parted by any white space, and variables may be named by a letter', () => {
    const { directives } = parseDirectives(program('//example:args one   two', '//example:env A=1'));
    expect(directives).toMatchObject({ args: ['one', 'two'], env: { A: '1' } });
  });

  test('a kind may be said twice', () => {
    expect(parseDirectives(program('//example:vet', '//example:vet')).errors).toEqual([]);
  });

  test.each(['phase-5/channels/unlocked', 'a/b'])('%s is the folder of a control', (folder) => {
    expect(parseDirectives(program(`//example:control ${folder}`))).toMatchObject({
      directives: { control: folder },
      errors: [],
    });
  });

  test.each(['a', '/a/b', 'a/b/', '../a/b', 'a b/c', 'a/b c', 'a//b'])(
    '"%s" is no folder of a control',
    (folder) => {
      expect(parseDirectives(program(`//example:control ${folder}`)).errors).toHaveLength(1);
    },
  );

  test('what only speaks of a directive is none', () => {
    expect(parseDirectives('package main\n\nvar s = "//example:vet" // see //example:run\n').errors).toEqual(
      [],
    );
  });

  test('the error of an unknown word lists those that there are', () => {
    const [error] = parseDirectives(program('//example:runs')).errors;
    for (const word of ['panics', 'nocompile', 'control', 'since']) expect(error?.cure).toContain(word);
  });

  test('the head of a file is its directives with the empty line below them', () => {
    expect(directiveLineCount(['//example:run', '//example:race', '', 'package main'])).toBe(3);
    expect(directiveLineCount(['//example:run'])).toBe(1);
    expect(directiveLineCount(['', 'package main'])).toBe(0);
  });

  test.each([
    ['a directive behind the empty line', '//example:run\n\n//example:race\n', 3, 'is not at the head'],
    ['a probe that begins with another word', program('//example:since go1.25'), 1, 'needs a minor release'],
    ['a variable without a name', program('//example:env =1'), 1, 'needs KEY=VALUE'],
    ['an unknown word', program('//example:runs'), 1, 'unknown directive //example:runs'],
    ['two kinds', program('//example:run', '//example:vet'), 2, '//example:vet contradicts //example:run'],
    ['a control that is no folder', program('//example:control'), 1, '//example:control needs a folder'],
    ['a probe of a patch', program('//example:since 1.25.1'), 1, '//example:since needs a minor release'],
    ['env without a value', program('//example:env GODEBUG'), 1, '//example:env needs KEY=VALUE'],
    [
      'one below the head',
      'package main\n\n//example:run\n',
      3,
      'directive //example:run is not at the head',
    ],
    ['no empty line below', '//example:run\npackage main\n', 1, 'no empty line below the directives'],
  ])('%s is an error with its line', (_, source, line, message) => {
    const { errors } = parseDirectives(source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ line, message: expect.stringContaining(message) as string });
  });
});
