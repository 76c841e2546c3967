import { expect, test } from 'vitest';
import { byDocument, type Correction, corrections } from '../../../src/lists/corrections.ts';
import { readList } from '../../../src/lists/list.ts';

const one: Correction = {
  id: 'one',
  document: 'notes-a',
  place: 'Cache',
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

test('a proof is an address or an example that is there', () => {
  const exists = (path: string) => path === 'src/examples/phase-5/channels/nil-send';
  expect(corrections.check(one, exists)).toEqual([]);
  expect(corrections.check({ ...one, proof: 'phase-5/channels/nil-send' }, exists)).toEqual([]);
  for (const proof of ['phase-5/none', 'http://go.dev/'])
    expect(corrections.check({ ...one, proof }, exists)).toMatchObject([
      { field: 'proof', message: `names src/examples/${proof}, which is not there` },
    ]);
});
