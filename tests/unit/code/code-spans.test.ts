import { expect, test } from 'vitest';
import { codeSpans } from '../../../src/code/code-spans.ts';

test('a title is cut at its backticks', () => {
  expect(codeSpans('What does `select {}` do?')).toEqual([
    { text: 'What does ', isCode: false },
    { text: 'select {}', isCode: true },
    { text: ' do?', isCode: false },
  ]);
});

test('code may stand first, last and next to code', () => {
  expect(codeSpans('`new``make`')).toEqual([
    { text: 'new', isCode: true },
    { text: 'make', isCode: true },
  ]);
});

test.each(['one ` alone', 'none', '``'])('what is no pair around something stays text: %s', (text) => {
  expect(codeSpans(text)).toEqual([{ text, isCode: false }]);
});

test('a pair is code, and a third backtick stays a character', () => {
  expect(codeSpans('`a` b `')).toEqual([
    { text: 'a', isCode: true },
    { text: ' b `', isCode: false },
  ]);
});

test('no text has no spans', () => expect(codeSpans('')).toEqual([]));
