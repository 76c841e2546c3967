import { expect, test, vi } from 'vitest';
import {
  correctionsOf,
  listedCorrections,
  listedTerms,
  listedWithdrawn,
  termsOf,
} from '../../../src/lists/listed.ts';

/** The lists as Astro gives them, each entry with its data. */
const collections = vi.hoisted((): Record<string, { data: object }[]> => ({
  glossary: [
    { data: { id: 'mutex', term: 'mutex', pages: ['/phase-5/sync/'] } },
    { data: { id: 'channel', term: 'channel', pages: ['/phase-5/channels/#axioms', '/phase-5/sync/'] } },
  ],
  corrections: [
    { data: { id: 'second', page: '/phase-5/channels/#axioms' } },
    { data: { id: 'first', page: '/phase-5/sync/' } },
  ],
  withdrawn: [{ data: { id: 'gone' } }],
}));

vi.mock('astro:content', () => ({ getCollection: (name: string) => Promise.resolve(collections[name]) }));

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

test('terms are listed in alphabetical order', async () => {
  expect(ids(await listedTerms())).toEqual(['channel', 'mutex']);
});

test('corrections are listed in the order of their files, those withdrawn by themselves', async () => {
  expect(ids(await listedCorrections())).toEqual(['second', 'first']);
  expect(ids(await listedWithdrawn())).toEqual(['gone']);
});

test('a page has the terms that it or a heading of it explains', async () => {
  expect(ids(await termsOf('/phase-5/sync/'))).toEqual(['channel', 'mutex']);
  expect(ids(await termsOf('/phase-5/channels/'))).toEqual(['channel']);
});

test('a page has the corrections that concern it or a heading of it', async () => {
  expect(ids(await correctionsOf('/phase-5/sync/'))).toEqual(['first']);
  expect(ids(await correctionsOf('/phase-5/channels/'))).toEqual(['second']);
});

test('a page that no list names has no terms and no corrections', async () => {
  expect(await termsOf('/about/')).toEqual([]);
  expect(await correctionsOf('/about/')).toEqual([]);
});
