import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/code/vocabulary.ts';

test('a program uses keywords, builtins and packages', () => {
  const source =
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tch := make(chan int)\n\tclose(ch)\n\tfmt.Println(<-ch)\n}\n';
  expect(vocabularyOf(source)).toEqual(['fmt', 'package', 'import', 'func', 'make', 'chan', 'close']);
});

test('words in comments, strings and runes are none', () => {
  expect(
    vocabularyOf(
      'package a\n\n// go select\n/* defer\n*/\nvar s = "range" + `switch "` // "\nvar r = \'\\\'\'\n',
    ),
  ).toEqual(['package', 'var']);
});

test('a method named like a builtin is none', () => {
  expect(vocabularyOf('package a\n\nvar _ = b.close\n')).toEqual(['package', 'var']);
});

test('the rune of a quote begins no string', () => {
  expect(vocabularyOf('package a\n\nvar q = \'"\'\n\nfunc f() {}\n\nvar s = "x"\n')).toEqual([
    'package',
    'var',
    'func',
  ]);
});
