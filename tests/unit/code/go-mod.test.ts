import { expect, test } from 'vitest';
import { moduleNameOf, toolchainOf } from '../../../src/code/go-mod.ts';

test.each([
  ['its toolchain', 'module m\n\ngo 1.27\n\ntoolchain go1.27.4\n', 'go1.27.4'],
  ['its language version', 'module m\n\ngo 1.27.1\n', 'go1.27.1'],
  ['the first of a language version that has no patch', 'module m\n\ngo 1.27\n', 'go1.27.0'],
  ['in columns', 'module  m\ngo        1.27.1\ntoolchain   go1.27.4\n', 'go1.27.4'],
  ['in columns, without a toolchain', 'module  m\ngo   1.27.1\n', 'go1.27.1'],
  ['and not a comment', '// not toolchain go1.20.1, nor go 1.20\nmodule m\ngo 1.27.1\n', 'go1.27.1'],
])('the release that a module asks for is %s', (_, goMod, release) => {
  expect(toolchainOf(goMod)).toBe(release);
});

test('a module that asks for no release is refused', () => {
  expect(() => toolchainOf('module m\n')).toThrow('neither a toolchain nor a go line');
});

test.each([
  ['module roadmap.example\n\ngo 1.27\n', 'roadmap.example'],
  ['// The module of examples\nmodule\troadmap.example/more\n', 'roadmap.example/more'],
  ['go 1.27\n', ''],
])('the name of a module is read from its line: %j', (goMod, name) => {
  expect(moduleNameOf(goMod)).toBe(name);
});
