import { expect, inject, test } from 'vitest';
import {
  addPublished,
  builtShortAddresses,
  lostAddresses,
  publishedAddresses,
} from '../../src/addresses/record.ts';
import { partOf } from '../../src/roadmap/parts.ts';
import { builtPages, readRecord } from '../../src/tools/addresses/index.ts';

const record = await readRecord();
const pages = await builtPages(inject('dist'));

test('every address, heading id and short address ever published still resolves', () => {
  expect([...record.values()].flat().length).toBeGreaterThan(0);
  expect(lostAddresses(record, pages)).toEqual([]);
});

test('every address of the built site is in the record: npm run addresses', () => {
  const lines = (of: typeof record) =>
    [...of.values()].flat().map(({ address, short }) => [address, ...short].join(' '));
  const recorded = new Set(lines(record));
  const missing = lines(addPublished(record, publishedAddresses(pages), partOf)).filter(
    (line) => !recorded.has(line),
  );
  expect(missing).toEqual([]);
});

test('every short address leads to a page, and to an id that the page has', () => {
  const htmlOf = new Map(pages.map(({ path, html }) => [path, html]));
  const short = builtShortAddresses(pages);
  expect(short.length).toBeGreaterThan(0);
  const dead = short.filter(({ to }) => {
    const [path = '', id] = to.split('#');
    const html = htmlOf.get(path);
    return html === undefined || (id !== undefined && !html.includes(` id="${id}"`));
  });
  expect(dead).toEqual([]);
});

test("every numbered heading of a section's page is what its number's address leads to", () => {
  const sections = pages.filter(({ path }) => /^\/phase-\d+\/[^/]+\/$/.test(path));
  const numbered = sections.flatMap(({ path, html }) =>
    [...html.matchAll(/<h[2-6][^>]* id="([^"]+)"[^>]*>(\d+(?:\.\d+){2,})\s/g)].map(([, id, number]) => ({
      from: number,
      to: `${path}#${id}`,
    })),
  );
  expect(numbered.length).toBeGreaterThan(0);
  const short = new Map(builtShortAddresses(pages).map(({ from, to }) => [from, to]));
  // A number that has a page of its own below the section leads there.
  const isBelow = (to: string, leads = '') => {
    const section = to.replace(/#.*/, '');
    return leads !== section && leads.startsWith(section) && pages.some(({ path }) => path === leads);
  };
  const lost = numbered.filter(({ from, to }) => {
    const leads = short.get(from ?? '');
    return leads !== to && !isBelow(to, leads);
  });
  expect(lost).toEqual([]);
});
