import { expect, test } from 'vitest';
import { foldMeta, foldsAround, readFolds } from '../../../src/code/folds.ts';

const lines = `package main

import (
	"fmt"
	"time"
)

type order struct{ id int }

func main() {
	fmt.Println(price("book"))
}

func price(item string) int {
	return 30
}

func (o *order) Close() {}`.split('\n');

test('package clause and imports are folded', () => {
  expect(foldsAround(lines)).toEqual([{ from: 1, to: 7, label: 'package, imports' }]);
});

test('around lines that are to stand open, the rest is folded and says what it holds', () => {
  expect(foldsAround(lines, [10, 12])).toEqual([
    { from: 1, to: 9, label: 'package, imports, type order' },
    { from: 13, to: 18, label: 'func price, order.Close' },
  ]);
});

test('single imports are folded, too, and a package alone', () => {
  expect(foldsAround(['package a', '', 'import "fmt"', 'import "os"', '', 'var x = 1'])).toEqual([
    { from: 1, to: 5, label: 'package, imports' },
  ]);
  expect(foldsAround(['package a', '', 'var x = 1'])).toEqual([{ from: 1, to: 2, label: 'package' }]);
});

test('one line is not folded, nor a file that opens with its documentation', () => {
  expect(foldsAround(['a', 'b', 'c'], [2, 2])).toEqual([]);
  expect(foldsAround(['// Package a is documented.', 'package a', '', 'import "fmt"'])).toEqual([]);
});

test('what is written as metadata is read back', () => {
  const folds = foldsAround(lines, [10, 12]);
  expect(readFolds(/fold="(.*)"/.exec(foldMeta(folds))?.[1] ?? '')).toEqual(folds);
  expect(foldMeta([])).toBe('');
});

test('a file that opens with a comment of its own and an empty line stands open', () => {
  expect(foldsAround(['// Written by hand.', '', 'package a', '', 'var x = 1'])).toEqual([]);
});

test('a method is named by its type, however its receiver is written, and a group by its word', () => {
  const label = (...declared: string[]) =>
    foldsAround([...declared, 'x', 'y'], [declared.length + 1, declared.length + 2])[0]?.label;
  expect(
    label(
      'func (o order) Close() {}',
      'func (s *stack[T]) Push(v T) {}',
      'func (*queue) Len() int { return 0 }',
      'var (',
      'const (',
    ),
  ).toBe('order.Close, stack.Push, queue.Len, var, const');
});

test('what is declared inside a function or spoken of in a comment is not named', () => {
  const lines = [
    'func one() {',
    '\tvar x int',
    '\ttype y int',
    '\tvar (',
    '}',
    '// func (s *shop) Open',
    '// type z',
  ];
  expect(foldsAround([...lines, 'a', 'b'], [lines.length + 1, lines.length + 2])[0]?.label).toBe('func one');
});

test('a call with a parenthesis at its end is no group, and no declaration is the rest', () => {
  expect(foldsAround(['var (x)', '\tcall(', 'a', 'b'], [3, 4])[0]?.label).toBe('the rest');
});

test('five declarations are named, of more it is said that there are more', () => {
  const label = (count: number) => {
    const declared = Array.from({ length: count }, (_, index) => `func f${index + 1}() {}`);
    return foldsAround([...declared, 'x', 'y'], [count + 1, count + 2])[0]?.label;
  };
  expect(label(5)).toBe('func f1, func f2, func f3, func f4, func f5');
  expect(label(6)).toBe('func f1, func f2, func f3, func f4, func f5, …');
});

test.each(['', 'package', 'x1-7 package', '1-7'])('"%s" names no fold', (meta) => {
  expect(readFolds(meta)).toEqual([]);
});
