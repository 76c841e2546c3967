import { expect, test } from 'vitest';
import { editDistance, nearestAddresses } from '../../../src/addresses/nearest.ts';

const addresses = ['/', '/roadmap/', '/phase-5/', '/phase-5/channels/', '/phase-5/goroutines/', '/phase-6/'];

test('edit distance counts insertions, deletions and replacements', () => {
  expect([editDistance('chanels', 'channels'), editDistance('', 'go'), editDistance('go', 'go')]).toEqual([
    1, 2, 0,
  ]);
});

test('a misspelt or outdated address finds the page that was meant', () => {
  expect(nearestAddresses('/phase-5/chanels/', addresses)[0]).toBe('/phase-5/channels/');
  expect(nearestAddresses('/Phase_5/Goroutines.md', addresses)[0]).toBe('/phase-5/goroutines/');
  expect(nearestAddresses('/road-map', addresses)).toContain('/roadmap/');
});

test('an address like nothing on the site finds nothing', () => {
  expect(nearestAddresses('/xyzzy/', addresses)).toEqual([]);
});

test('edit distance from a longer word counts each letter that must go', () => {
  expect([editDistance('goroutine', 'go'), editDistance('abc', ''), editDistance('ab', 'ba')]).toEqual([
    7, 3, 2,
  ]);
});

test.each(['.md', '.mdx', '.htm', '.html'])(
  'the ending %s of an address says nothing of its subject',
  (ending) => {
    // One word alone: with the ending kept, it would be less like the address than half.
    expect(nearestAddresses(`/go${ending}`, ['/go/'])).toEqual(['/go/']);
    expect(nearestAddresses(`/go${ending}/tour`, ['/go/'])).toEqual([]);
  },
);

test('words are the same in capitals, and in the escapes of an address', () => {
  expect(nearestAddresses('/CHANNELS/', addresses)).toEqual(['/phase-5/channels/']);
  expect(nearestAddresses('/g%6Froutines/', addresses)).toEqual(['/phase-5/goroutines/']);
});

test('of addresses that are as alike, the shorter comes first, then the one first in the alphabet', () => {
  expect(nearestAddresses('/cache/', ['/notes/cache/', '/cache/', '/areas/cache/'])).toEqual([
    '/cache/',
    '/areas/cache/',
    '/notes/cache/',
  ]);
});

test('a word that is half like another is not like it', () => {
  expect(nearestAddresses('/abcd/', ['/abxy/'])).toEqual([]);
});

test('no more addresses are named than asked for, five by default', () => {
  const many = ['/a-word/', '/b-word/', '/c-word/', '/d-word/', '/e-word/', '/f-word/'];
  expect(nearestAddresses('/word/', many)).toHaveLength(5);
  expect(nearestAddresses('/word/', many, 2)).toEqual(['/a-word/', '/b-word/']);
});

test('a percent sign that begins no code is a character like others', () => {
  expect(nearestAddresses('/100%/chanels/', ['/channels/', '/select/'])).toEqual(['/channels/']);
});
