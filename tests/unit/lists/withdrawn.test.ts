import { expect, test } from 'vitest';
import { fieldProblems } from '../../../src/checks/fields.ts';
import { corrections } from '../../../src/lists/corrections.ts';
import { readList } from '../../../src/lists/list.ts';
import { withdrawn, withdrawnSchema } from '../../../src/lists/withdrawn.ts';
import { readRecord } from '../../../src/tools/addresses/index.ts';

const listed = readList(corrections, process.cwd()).entries.map(({ data }) => data.id);
const { entries, problems } = readList(withdrawn, process.cwd());

test('the withdrawn corrections of the site have no problem', () => {
  expect(problems).toEqual([]);
});

test('a withdrawn correction is listed no more', () => {
  expect(entries.filter(({ data }) => listed.includes(data.id))).toEqual([]);
});

test('every correction ever published is listed or withdrawn', async () => {
  const parts = ['notes', 'phase-5', 'questions-runtime'];
  const record = await readRecord();
  const published = parts
    .flatMap((part) => record.get(part) ?? [])
    .flatMap(({ address }) => /^\/corrections\/#(.+)$/.exec(address)?.[1] ?? []);
  expect(published.length).toBeGreaterThan(150);
  const known = new Set([...listed, ...entries.map(({ data }) => data.id)]);
  expect(published.filter((id) => !known.has(id))).toEqual([]);
});

test('a withdrawn correction says why, and holds no other field', () => {
  const one = {
    id: 'one',
    document: 'notes-a',
    place: 'Cache',
    held: 'It is silent.',
    page: '/notes/caching/',
  };
  const told = (entry: object) =>
    fieldProblems(withdrawnSchema, withdrawn.cures, entry).map(
      ({ field, message }) => `"${field}" ${message}`,
    );
  expect(told({ ...one, why: 'It was right.' })).toEqual([]);
  expect(told(one)).toEqual(['"why" is missing or no text']);
  expect(told({ ...one, why: 'It was right.', so: 'y' })).toEqual(['"so" is no field']);
});
