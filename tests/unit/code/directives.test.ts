import { describe, expect, test } from 'vitest';
import { kindOf, parseDirectives } from '../../../src/code/directives.ts';

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

  test.each([
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
