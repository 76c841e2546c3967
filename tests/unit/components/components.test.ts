import { describe, expect, test } from 'vitest';
import { codeSpans } from '../../../src/code/code-spans.ts';
import { firstOnPage } from '../../../src/code/on-page.ts';

describe('a question', () => {
  test('has its code spans cut out', () => {
    expect(codeSpans('What does `select {}` do?')).toEqual([
      { text: 'What does ', isCode: false },
      { text: 'select {}', isCode: true },
      { text: ' do?', isCode: false },
    ]);
  });

  test('keeps a backtick that has no partner', () => {
    expect(codeSpans('a ` b')).toEqual([{ text: 'a ` b', isCode: false }]);
  });
});

test('a file is the first of its page once, on each page', () => {
  const [one, two] = [new Request('http://a/'), new Request('http://a/')];
  expect([
    firstOnPage(one, 'x'),
    firstOnPage(one, 'x'),
    firstOnPage(one, 'y'),
    firstOnPage(two, 'x'),
  ]).toEqual([true, false, true, true]);
});
