import { describe, expect, test } from 'vitest';
import {
  depthOf,
  lineStart,
  parseMarkdown,
  parseWithMicromark,
} from '../../../../src/tools/convert/markdown.ts';

describe('a text is refused with its line', () => {
  test.each<[string, (count: number) => string, number]>([
    ['of quotations', (count) => `${'> '.repeat(count)}x`, 500],
    ['of list items', (count) => `${'1. '.repeat(count)}x`, 500],
    ['of images', (count) => '![a b'.repeat(count), 30],
    ['of images without a word', (count) => '!['.repeat(count), 30],
    ['of struck words', (count) => `${'~~struck '.repeat(count)}x`, 2000],
    ['of struck nothing', (count) => `${'~~ '.repeat(count)}x`, 2000],
  ])('where it nests too deep a pile %s', (_, pile, least) => {
    expect(() => parseMarkdown(`a\n\n${pile(least)}`, 'a.md')).toThrow(/^a\.md:3: nests deeper/);
    expect(() => parseMarkdown(`a\n\n${pile(least - 1)}`, 'a.md')).not.toThrow();
  });
});

test('the depth of a tree counts its root', () => {
  expect(depthOf(parseMarkdown('', 'a.md'))).toBe(1);
  expect(depthOf(parseMarkdown('a\n\n- b', 'a.md'))).toBe(5);
});

test('the reference parser takes MDX and refuses what is none', () => {
  expect(() => parseWithMicromark('a <b>c</b> {d}')).not.toThrow();
  expect(() => parseWithMicromark('a <b c=>d</b>')).toThrow(/attribute value/);
  expect(() => parseWithMicromark('a {b')).toThrow();
});

test('a line starts with its white space, and nowhere else', () => {
  expect(lineStart('a\n  b', 4)).toBe(2);
  expect(lineStart('a\n- b', 4)).toBe(4);
  expect(lineStart(' a', 1)).toBe(0);
  expect(lineStart('a', 0)).toBe(0);
});
