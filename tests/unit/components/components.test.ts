import { describe, expect, test } from 'vitest';
import { codeSpans } from '../../../src/code/code-spans.ts';
import { goRelease } from '../../../src/components/go-release.ts';
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

describe('a Go release', () => {
  test.each(['1', '1.5', '1.22', '1.27.4'])('%s is one', (text) => {
    expect(goRelease(text)).toBe(text);
  });

  test.each(['', 'go1.22', '1.22+', '2.0'])('"%s" is none, and the message says how to write one', (text) => {
    expect(() => goRelease(text)).toThrow('<Since go="1.22" />');
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
