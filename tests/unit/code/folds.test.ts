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
