import { expect, test } from 'vitest';
import { INTRODUCED, introducedIn, isByThen } from '../../../src/roadmap/introduced.ts';
import { sectionNumbered } from '../../../src/roadmap/outline.ts';

test('each row is a section, and no word is introduced twice', () => {
  const words = Object.values(INTRODUCED).flatMap((row) => row.split(' '));
  expect(Object.keys(INTRODUCED).filter((number) => !sectionNumbered(number))).toEqual([]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('a word is known from the section that introduces it', () => {
  expect(introducedIn('select')).toBe('5.7');
  expect(introducedIn('nobody')).toBeUndefined();
});

test('sections are compared as numbers', () => {
  expect([
    isByThen('1.9', '1.10'),
    isByThen('1.10', '1.9'),
    isByThen('5.6', '5.6'),
    isByThen('4.8', '5.1'),
  ]).toEqual([true, false, true, true]);
});
