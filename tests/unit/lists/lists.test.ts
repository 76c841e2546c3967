import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type Correction,
  byDocument,
  correctionSchema,
  correctionsOf,
  isReference,
} from '../../../src/lists/corrections.ts';
import {
  alphabetical,
  byLetter,
  type Term,
  termSchema,
  termSlug,
  termsOf,
} from '../../../src/lists/glossary.ts';

const corrections = parse(await readFile('src/content/corrections.yaml', 'utf8')) as Correction[];
const terms = parse(await readFile('src/content/glossary.yaml', 'utf8')) as Term[];

/** Whether a page's address, its fragment aside, has a file. */
function hasPage(address: string): boolean {
  const path = (address.split('#')[0] ?? '').slice(1, -1);
  return [`${path}.mdx`, `${path}/index.mdx`].some((file) => existsSync(`src/content/docs/${file}`));
}

test('every correction fits its schema, has an id of its own, a page that exists and a proof', () => {
  for (const correction of corrections)
    expect(() => correctionSchema.parse(correction), correction.id).not.toThrow();
  expect(new Set(corrections.map(({ id }) => id)).size).toBe(corrections.length);
  expect(corrections.filter(({ page }) => !hasPage(page))).toEqual([]);
  expect(
    corrections.filter(({ proof }) => !isReference(proof) && !existsSync(`src/examples/${proof}`)),
  ).toEqual([]);
});

test('every term fits its schema, is named after itself and leads to pages that exist', () => {
  for (const term of terms) expect(() => termSchema.parse(term), term.id).not.toThrow();
  expect(terms.filter(({ id, term }) => id !== termSlug(term))).toEqual([]);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  expect(terms.filter(({ pages }) => !pages.every(hasPage))).toEqual([]);
});

const leak: Term = { id: 'leak', term: 'leak', sentence: 'One.', pages: ['/phase-5/goroutines/#leaks'] };
const aba: Term = { id: 'aba', term: 'ABA', sentence: 'Two.', pages: ['/phase-5/atomics/'] };
const tag: Term = { id: 'build-tag', term: '//go:build', sentence: 'Three.', pages: ['/phase-0/'] };

test('terms stand in alphabetical order, upper and lower case alike, under their first letters', () => {
  expect(alphabetical([leak, aba]).map(({ id }) => id)).toEqual(['aba', 'leak']);
  expect(byLetter([leak, aba, tag]).map(([letter]) => letter)).toEqual(['#', 'A', 'L']);
});

test('a page has the terms that lead to it or to one of its headings', () => {
  expect(termsOf('/phase-5/goroutines/', [leak, aba])).toEqual([leak]);
});

const one: Correction = {
  id: 'one',
  document: 'notes-a',
  place: 'Cache',
  says: 'x',
  so: 'y',
  proof: 'https://go.dev/ref/spec',
  page: '/notes/caching/#expiry',
};

test('corrections are listed by document, documents without any left out', () => {
  const other = { ...one, id: 'two', document: 'roadmap' } as const;
  expect(byDocument([one, other]).map(([name]) => name)).toEqual(['roadmap', 'notes-a']);
});

test('a page has the corrections that concern it or one of its headings', () => {
  expect(correctionsOf('/notes/caching/', [one])).toEqual([one]);
  expect(correctionsOf('/notes/', [one])).toEqual([]);
});
