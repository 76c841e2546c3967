import { expect, test } from 'vitest';
import { isShortAddress, numberedHeadings, shortAddresses } from '../../../src/addresses/short.ts';

const body =
  '## 5.6.1 Fundamentals\n\n```sh\n## 5.6.9 not a heading\n```\n\n## Axioms\n\n## 5.6.4 `nil` and *closed* axioms\n';

test('numbered headings are found outside fences, with ids that leave the number out', () => {
  expect(numberedHeadings(body)).toEqual([
    { number: '5.6.1', id: 'fundamentals' },
    { number: '5.6.4', id: 'nil-and-closed-axioms' },
  ]);
});

test('a section, its headings and the old paths of a phase have short addresses', () => {
  const found = new Map(
    shortAddresses({ sections: [{ number: '5.6', body }] }).map(({ from, to }) => [from, to]),
  );
  expect(found.get('5.6')).toBe('/phase-5/channels/');
  expect(found.get('5.6.4')).toBe('/phase-5/channels/#nil-and-closed-axioms');
  expect(found.get('Phase_5/Phase_5.md')).toBe('/phase-5/');
  expect(found.get('5')).toBe('/phase-5/');
});

test('a section without a page leads to the list in its phase', () => {
  const found = new Map(shortAddresses({ sections: [] }).map(({ from, to }) => [from, to]));
  expect(found.get('9.2')).toBe('/phase-9/#sections');
});

test('every short address is known as one, and no other address is', () => {
  for (const { from } of shortAddresses({ sections: [{ number: '5.6', body }] }))
    expect(isShortAddress(`/${from}/`)).toBe(true);
  expect(['/', '/roadmap/', '/phase-5/channels/'].filter(isShortAddress)).toEqual([]);
});

test('questions and terms have short addresses', () => {
  const questions = [{ number: 301, path: '/questions/runtime/go-scheduler/' }];
  const found = shortAddresses({ sections: [], questions, terms: ['goroutine'] });
  expect(found).toContainEqual({ from: 'q/301', to: '/questions/runtime/go-scheduler/' });
  expect(found).toContainEqual({ from: 'g/goroutine', to: '/glossary/#goroutine' });
});
