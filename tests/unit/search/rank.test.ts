import { describe, expect, test } from 'vitest';
import { ranksLast } from '../../../src/search/rank.ts';

const written = new Set(['/phase-5/', '/phase-5/channels/', '/phase-3/', '/questions/runtime/']);
const site = {
  exists: (path: string) => written.has(path),
  parts: () => [],
  question: (number: number) =>
    number === 303 ? { number, path: '/questions/runtime/garbage-collector/' } : undefined,
};

describe('what search lists last', () => {
  test.each(['/corrections/', '/corrections/phase-5/', '/glossary/', '/roadmap/'])(
    'is %s, which has a line on everything',
    (path) => {
      expect(ranksLast(path, site)).toBe(true);
    },
  );

  test.each(['/phase-3/', '/questions/messaging/'])('is %s, of which nothing is written', (path) => {
    expect(ranksLast(path, site)).toBe(true);
  });

  test.each([
    '/',
    '/phase-5/',
    '/phase-5/channels/',
    '/questions/',
    '/questions/runtime/',
    '/questions/runtime/garbage-collector/',
    '/notes/caching/',
  ])('is not %s', (path) => {
    expect(ranksLast(path, site)).toBe(false);
  });
});
