import { expect, inject, test } from 'vitest';
import { builtPages, readRecord } from '../../src/tools/addresses/index.ts';
import { lostAddresses, publishedAddresses } from '../../src/addresses/record.ts';

test('every address and heading id ever published still resolves', async () => {
  const recorded = await readRecord();
  expect(recorded.length).toBeGreaterThan(0);
  expect(lostAddresses(recorded, await builtPages(inject('dist')))).toEqual([]);
});

test('every address of the built site is in the record: npm run addresses', async () => {
  const recorded = new Set(await readRecord());
  const published = publishedAddresses(await builtPages(inject('dist')));
  expect(published.filter((address) => !recorded.has(address))).toEqual([]);
});
