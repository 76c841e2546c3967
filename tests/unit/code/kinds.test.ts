import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/code/roles.ts';
import { type Ending, isKind, KINDS, type Kind, outputLabel } from '../../../src/code/kinds.ts';

const ending = (status: number | null, { stdout = '', stderr = '' } = {}): Ending => ({
  status,
  stdout,
  stderr,
});
const race = '==================\nWARNING: DATA RACE\nRead at 0x1 by goroutine 7:\n';
const deadlock = 'fatal error: all goroutines are asleep - deadlock!\n';

describe('a promise', () => {
  test.each<[Kind, string, Ending]>([
    ['run', 'ending well', ending(0, { stderr: 'a log' })],
    ['panics', 'a panic', ending(2, { stderr: 'before\npanic: no\n' })],
    ['deadlocks', 'the runtime’s message', ending(2, { stderr: deadlock })],
    ['races', 'a report', ending(66, { stderr: race })],
    ['races', 'a report among the output of a test', ending(1, { stdout: race })],
    ['fails', 'another status', ending(3)],
    ['nocompile', 'a refusal', ending(1)],
    ['vet', 'a complaint', ending(1)],
    ['test', 'tests that pass', ending(0)],
    ['build', 'being built', ending(0)],
  ])('of //example:%s is kept by %s', (kind, _, end) => {
    expect(KINDS[kind].kept(end)).toBe(true);
  });

  test.each<[Kind, string, Ending]>([
    ['run', 'another status', ending(1)],
    ['run', 'being killed', ending(null)],
    ['panics', 'a status without a panic', ending(2, { stderr: 'no panic: here' })],
    ['panics', 'a panic that was recovered', ending(0, { stderr: 'panic: no\n' })],
    ['deadlocks', 'a panic', ending(2, { stderr: 'panic: no\n' })],
    ['deadlocks', 'talk of a deadlock', ending(1, { stderr: deadlock })],
    ['races', 'silence', ending(66)],
    ['races', 'talk of a race', ending(0, { stdout: 'no WARNING: DATA RACE here' })],
    ['fails', 'ending well', ending(0)],
    ['fails', 'being killed', ending(null)],
    ['nocompile', 'compiling', ending(0)],
    ['vet', 'silence', ending(0)],
    ['test', 'tests that fail', ending(1)],
  ])('of //example:%s is broken by %s', (kind, _, end) => {
    expect(KINDS[kind].kept(end)).toBe(false);
  });
});

test('what the compiler refuses and sessions are not vetted, and what go vet must find not with the others', () => {
  const kinds = Object.keys(KINDS) as Kind[];
  expect(kinds.filter((kind) => KINDS[kind].vet !== 'silent')).toEqual(['nocompile', 'vet', 'session']);
  expect(kinds.filter((kind) => KINDS[kind].build !== 'plain')).toEqual(['races', 'nocompile', 'session']);
});

test('a test is a proof, what runs or is imported is a form, and all else is broken on purpose', () => {
  const kindsOf = (role: Role) => (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].role === role);
  expect(kindsOf('proof')).toEqual(['test']);
  expect(kindsOf('form')).toEqual(['run', 'session', 'build']);
  expect(kindsOf('broken')).toHaveLength(6);
});

test('a word that every object knows is no kind', () => {
  expect(['run', 'vet', 'toString', 'varies'].filter(isKind)).toEqual(['run', 'vet']);
});

test.each([
  ['run', false, 'Output'],
  ['run', true, 'Output of one run'],
  ['panics', false, 'Panics with'],
  ['fails', true, 'Fails with (one run)'],
  ['nocompile', false, 'Does not compile'],
] as const)('a label says what the output is: %s', (kind, varies, label) => {
  expect(outputLabel(kind, varies)).toBe(label);
});
