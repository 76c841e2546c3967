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
