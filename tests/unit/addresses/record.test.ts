import { expect, test } from 'vitest';
import {
  addPublished,
  builtShortAddresses,
  formatRecord,
  keptShortAddresses,
  lostAddresses,
  parseRecord,
  publishedAddresses,
} from '../../../src/addresses/record.ts';

const html =
  '<nav id="menu"></nav><main><h1 id="_top">C</h1><h2 id="axioms">A</h2><div id="no-heading"></div></main>';

/** A page that sends on, as the build writes it. */
const sendsOn = (from: string, to: string) => ({
  path: `/${from}/`,
  html: `<meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${to}">`,
});

const page = { path: '/phase-5/c/', html };
const pages = [
  page,
  sendsOn('5.6', '/phase-5/c/'),
  sendsOn('5.6.4', '/phase-5/c/#axioms'),
  sendsOn('q/7', '/phase-5/c/'),
  sendsOn('g/axiom', '/phase-5/c/'),
];

test('a site publishes its pages and headings, with the numbers of headings and questions that lead there', () => {
  expect(publishedAddresses(pages)).toEqual([
    { address: '/phase-5/c/', short: ['q/7'] },
    { address: '/phase-5/c/#axioms', short: ['5.6.4'] },
  ]);
});

test('the ids of headings are found among whatever other attributes they have', () => {
  const styled = '<main><h2 class="a" id="one" tabindex="-1">1</h2><h3\nid="two">2</h3></main>';
  expect(publishedAddresses([{ path: '/a/', html: styled }])).toEqual([
    { address: '/a/', short: [] },
    { address: '/a/#one', short: [] },
    { address: '/a/#two', short: [] },
  ]);
});

test('the short addresses that lead to one address stand in the order of the alphabet', () => {
  const published = publishedAddresses([page, sendsOn('q/9', page.path), sendsOn('q/7', page.path)]);
  expect(published[0]?.short).toEqual(['q/7', 'q/9']);
  const record = new Map([['phase-5', parseRecord('/phase-5/c/ q/8\n')]]);
  const [added] = addPublished(record, published, () => 'phase-5').values();
  expect(added?.[0]?.short).toEqual(['q/7', 'q/8', 'q/9']);
});

test('the short addresses of a site are the pages that send on', () => {
  expect(builtShortAddresses([page, sendsOn('5.6', page.path), sendsOn('g/axiom', page.path)])).toEqual([
    { from: '5.6', to: page.path },
    { from: 'g/axiom', to: page.path },
  ]);
});

test('of short addresses, the numbers of headings and questions are recorded, however long, and no others', () => {
  const all = ['10.12.14', 'q/344', '5.6', '5', 'g/1.2.3', 'Phase_5/q/7', '5.6.4-old', 'q/7/more'];
  const [published] = publishedAddresses([page, ...all.map((from) => sendsOn(from, page.path))]);
  expect(published?.short).toEqual(['10.12.14', 'q/344']);
});

test('only the glossary of the site has terms', () => {
  expect(keptShortAddresses(parseRecord('/notes/glossary/#goroutine\n'))).toEqual([]);
});

test('a file of the record is sorted and reads back as it was written', () => {
  const text = '/a/ q/1 q/2\n/a/#b 1.2.3\n/c/\n';
  expect(formatRecord(parseRecord(text).reverse())).toBe(text);
});

test('what is new is added to the file of its part, and nothing is removed', () => {
  const record = new Map([['phase-5', parseRecord('/phase-5/c/#gone 5.6.9\n/phase-5/c/\n')]]);
  const added = addPublished(
    record,
    [...publishedAddresses(pages), { address: '/notes/x/', short: [] }],
    (address) => address.split('/')[1] ?? '',
  );
  expect([...added].map(([part, entries]) => [part, formatRecord(entries)])).toEqual([
    ['phase-5', '/phase-5/c/ q/7\n/phase-5/c/#axioms 5.6.4\n/phase-5/c/#gone 5.6.9\n'],
    ['notes', '/notes/x/\n'],
  ]);
});

test('a short address that leads elsewhere now is recorded there alone', () => {
  const record = new Map([['phase-5', parseRecord('/phase-5/c/#old 5.6.4\n')]]);
  const [added] = addPublished(record, publishedAddresses(pages), () => 'phase-5').values();
  expect(formatRecord(added ?? [])).toBe('/phase-5/c/ q/7\n/phase-5/c/#axioms 5.6.4\n/phase-5/c/#old\n');
});

test('the short addresses to keep are those recorded and those of terms', () => {
  const recorded = parseRecord(
    '/glossary/\n/glossary/#letter-g\n/glossary/#goroutine\n/glossary/d/#defer\n/c/#axioms 5.6.4\n',
  );
  expect(keptShortAddresses(recorded)).toEqual([
    { from: 'g/goroutine', to: '/glossary/#goroutine' },
    { from: 'g/defer', to: '/glossary/d/#defer' },
    { from: '5.6.4', to: '/c/#axioms' },
  ]);
});

test('an id of a page that leads on is looked for in the page that it leads to', () => {
  const record = new Map([['phase-5', parseRecord('/phase-5/b/\n/phase-5/b/#axioms\n/phase-5/b/#gone\n')]]);
  const problems = lostAddresses(record, [page, sendsOn('phase-5/b', page.path)]);
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: /phase-5/b/#gone was published and no longer resolves',
  ]);
});

test('a recorded address is lost when its page, its id or a short address that led there is gone', () => {
  const kept = '/phase-5/c/#axioms 5.6.4\n/phase-5/c/#no-heading\n';
  expect(lostAddresses(new Map([['phase-5', parseRecord(kept)]]), pages)).toEqual([]);
  const gone = `${kept}/phase-5/c/#gone\n/phase-5/d/\n/phase-5/c/ q/8\n`;
  const problems = lostAddresses(new Map([['phase-5', parseRecord(gone)]]), pages);
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
    'src/addresses/published/phase-5.txt:3: /phase-5/c/#gone was published and no longer resolves',
    'src/addresses/published/phase-5.txt:4: /phase-5/d/ was published and no longer resolves',
    'src/addresses/published/phase-5.txt:5: /q/8/ was published and no longer resolves',
  ]);
});
