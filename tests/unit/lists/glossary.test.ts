import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  alphabetical,
  byLetter,
  glossary,
  letterPage,
  type Term,
  termAddress,
  termSchema,
  termSlug,
} from '../../../src/lists/glossary.ts';
import { readList } from '../../../src/lists/list.ts';

const leak: Term = { id: 'leak', term: 'leak', sentence: 'One.', pages: ['/phase-5/goroutines/#leaks'] };
const aba: Term = { id: 'aba', term: 'ABA', sentence: 'Two.', pages: ['/phase-5/atomics/'] };
const tag: Term = { id: 'build-tag', term: '//go:build', sentence: 'Three.', pages: ['/phase-0/'] };

test('the terms of the site have no problem', () => {
  const { entries, problems } = readList(glossary, process.cwd());
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(200);
});

test('terms stand in alphabetical order, upper and lower case alike, under their first letters', () => {
  expect(alphabetical([leak, aba]).map(({ id }) => id)).toEqual(['aba', 'leak']);
  expect(byLetter([leak, aba, tag]).map(([letter]) => letter)).toEqual(['#', 'A', 'L']);
});

test('a term stands on the page of its letter', () => {
  expect([leak, aba, tag].map(termAddress)).toEqual([
    '/glossary/l/#leak',
    '/glossary/a/#aba',
    '/glossary/other/#build-tag',
  ]);
});

test('each letter that has terms has its page', () => {
  const terms = readList(glossary, process.cwd()).entries.map(({ data }) => data);
  const missing = byLetter(terms).filter(
    ([letter]) =>
      !readFileSync(`src/content/docs${letterPage(letter).slice(0, -1)}.mdx`, 'utf8').includes(
        `letter="${letter}"`,
      ),
  );
  expect(missing).toEqual([]);
});

test("a term's id is its slug, without strokes at its ends or side by side", () => {
  expect(termSlug("Amdahl's law")).toBe('amdahls-law');
  expect(termSlug('-race & vet -')).toBe('race-vet');
  expect(glossary.check({ ...leak, id: 'leaks' }, () => true)).toEqual([
    { field: 'id', message: 'does not follow from "leak"', cure: 'write leak' },
  ]);
  expect(glossary.check(leak, () => true)).toEqual([]);
});

test.each([
  ['/', true],
  ['/phase-5/', true],
  ['/phase-5/channels/#axioms', true],
  ['/#map', true],
  ['phase-5/', false],
  ['/phase-5', false],
  ['/phase-5/channels', false],
  ['https://go.dev/', false],
])('a term may lead to the address %s: %s', (address, may) => {
  expect(termSchema.safeParse({ ...leak, pages: [address] }).success).toBe(may);
});
