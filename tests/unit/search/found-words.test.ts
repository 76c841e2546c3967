import { expect, test } from 'vitest';
import { foundWords } from '../../../src/search/found-words.ts';

/** A page in which the words between strokes match. */
function page(text: string) {
  const words = text.split(' ');
  return {
    content: words.map((word) => word.replaceAll('|', '')).join(' '),
    locations: words.flatMap((word, index) => (word.startsWith('|') ? [index] : [])),
  };
}

test.each([
  ['channel', 'Two |channels| meet'],
  ['installat', 'how to |install| Go'],
  ['group', 'a sync.|WaitGroup| waits'],
  ['waitgroup', 'a |sync.WaitGroup| waits'],
  ['naïve', 'the |naive| way'],
  ['naive', 'the |naïve| way'],
  ['GOMAX', 'set |GOMAXPROCS| to two'],
  ['&&', 'the |operator|'],
])('%j is found in %j', (query, text) => {
  expect(foundWords(query, page(text))).toEqual([query]);
});

test.each([
  ['zzzqqq', 'x, y and |z| are'],
  ['orchid', 'this |or| that'],
  ['scheduler', '|s| is a string'],
])('%j is not found in %j, where letters were taken from its end', (query, text) => {
  expect(foundWords(query, page(text))).toEqual([]);
});

test('the words of a query are told apart', () => {
  expect(foundWords('buffered  zzz channel', page('a |buffered| |channel| and |z|'))).toEqual([
    'buffered',
    'channel',
  ]);
});

test('a page found by its title alone is found', () => {
  expect(foundWords('zzz', page('nothing here'))).toEqual(['zzz']);
});
