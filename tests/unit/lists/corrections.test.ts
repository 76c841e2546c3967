import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldProblems } from '../../../src/checks/fields.ts';
import {
  byDocument,
  byPart,
  type Correction,
  correctionAddress,
  correctionsPage,
  correctionSchema,
  corrections,
  countsByKind,
} from '../../../src/lists/corrections.ts';
import { readList } from '../../../src/lists/list.ts';

const one: Correction = {
  id: 'one',
  document: 'notes-a',
  place: 'Cache',
  kind: 'imprecise',
  quote: 'zero => no expiry',
  says: 'x',
  so: 'y',
  proof: 'https://go.dev/ref/spec',
  page: '/notes/caching/#expiry',
};

test('the corrections of the site have no problem', () => {
  const { entries, problems } = readList(corrections, process.cwd());
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(150);
});

test('corrections are listed by document, documents without any left out', () => {
  const other = { ...one, id: 'two', document: 'roadmap' } as const;
  expect(byDocument([one, other]).map(([name]) => name)).toEqual(['roadmap', 'notes-a']);
});

test('a correction stands with those of the part whose page it concerns, and each part has its page', () => {
  const other = { ...one, id: 'two', page: '/phase-10/channels/' };
  const third = { ...one, id: 'three', page: '/phase-5/channels/' };
  expect(byPart([one, other, third])).toEqual([
    ['notes', [one]],
    ['phase-5', [third]],
    ['phase-10', [other]],
  ]);
  expect(correctionAddress(other)).toBe('/corrections/phase-10/#two');
  const found = readList(corrections, process.cwd()).entries.map(({ data }) => data);
  const missing = byPart(found)
    .map(([part]) => `src/content/docs${correctionsPage(part).slice(0, -1)}.mdx`)
    .filter((file) => !readFileSync(file, 'utf8').includes('<Corrections part='));
  expect(missing).toEqual([]);
});

test('a proof is an address or an example that is there', () => {
  const exists = (path: string) => path === 'src/examples/phase-5/channels/nil-send';
  expect(corrections.check(one, exists)).toEqual([]);
  expect(corrections.check({ ...one, proof: 'phase-5/channels/nil-send' }, exists)).toEqual([]);
  for (const proof of ['phase-5/none', 'http://go.dev/', 'phase-5/https://go.dev/'])
    expect(corrections.check({ ...one, proof }, exists)).toMatchObject([
      { field: 'proof', message: `names src/examples/${proof}, which is not there` },
    ]);
});

test.each([
  ['names a way to fail', { kind: 'odd' }, '"kind" is missing or no way to fail'],
  ['quotes its source', { quote: undefined }, '"quote" is missing or no text'],
  ['quotes at most eight words', { quote: 'a b c d e f g h i' }, '"quote" holds more than 8 words'],
  ['holds no other field', { says2: 'x' }, '"says2" is no field'],
])('a correction %s', (_, change, problem) => {
  const told = fieldProblems(correctionSchema, corrections.cures, { ...one, ...change });
  expect(told.map(({ field, message }) => `"${field}" ${message}`)).toEqual([problem]);
});

test('eight words of a source may be quoted, however they are spaced', () => {
  expect(correctionSchema.safeParse({ ...one, quote: ' a b  c d e f g h ' }).success).toBe(true);
});

test('what is outdated names the release that changed it', () => {
  const outdated = { ...one, kind: 'outdated' } as const;
  expect(corrections.check(outdated, () => true)).toMatchObject([
    { field: 'kind', message: 'is outdated, but "since" is missing' },
  ]);
  expect(corrections.check({ ...outdated, since: '1.23' }, () => true)).toEqual([]);
});

test('corrections are counted by kind, the gravest kind first', () => {
  expect(countsByKind([one, { ...one, kind: 'wrong' }, one])).toEqual([
    ['wrong', 1],
    ['does-not-compile', 0],
    ['unsafe', 0],
    ['outdated', 0],
    ['imprecise', 2],
  ]);
});

test.each([
  ['page', '/', true],
  ['page', '/phase-5/', true],
  ['page', '/phase-5/channels/#axioms', true],
  ['page', 'phase-5/', false],
  ['page', '/phase-5', false],
  ['since', '1.23', true],
  ['since', '1.23.4', false],
  ['since', 'go1.23', false],
])('of a correction, "%s" may be %s: %s', (field, value, may) => {
  expect(correctionSchema.safeParse({ ...one, [field]: value }).success).toBe(may);
});
