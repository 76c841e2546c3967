import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtShortAddresses } from '../../../src/addresses/record.ts';
import type { ShortAddress } from '../../../src/addresses/short.ts';
import {
  headingAddresses,
  redirectPage,
  redirectsFile,
  writeShortAddresses,
} from '../../../src/addresses/redirects.ts';
import { parseRedirects } from '../../../src/tools/serve/hosting.ts';

const ADDRESSES = [
  { from: '5.6', to: '/phase-5/channels/' },
  { from: 'Phase_5/Phase_5.md', to: '/phase-5/' },
  { from: 'g/goroutine', to: '/glossary/#goroutine' },
];
const SITE = 'https://example.org';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirects-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('_redirects says of each short address where it leads, for good', () => {
  expect(parseRedirects(redirectsFile(ADDRESSES))).toEqual(
    ADDRESSES.map(({ from, to }) => ({ from: `/${from}/`, to, status: 301 })),
  );
});

/** A built site of one section, which has a numbered heading. */
function build(addresses: readonly ShortAddress[]): void {
  mkdirSync(join(folder, 'phase-5/channels'), { recursive: true });
  writeFileSync(
    join(folder, 'phase-5/channels/index.html'),
    '<h1 id="_top">5.6 Channels</h1><h2 id="axioms">5.6.4 Axioms</h2><h2 id="why">Why</h2>',
  );
  writeFileSync(join(folder, '_redirects'), redirectsFile(addresses));
}

test('each line of it becomes a page that leads there, and so does each numbered heading of a section', async () => {
  build(ADDRESSES);
  expect(await writeShortAddresses(folder, SITE)).toBe(4);
  const all = [...ADDRESSES, { from: '5.6.4', to: '/phase-5/channels/#axioms' }];
  const pages = all.map(({ from }) => ({
    path: `/${from}/`,
    html: readFileSync(join(folder, from, 'index.html'), 'utf8'),
  }));
  expect(builtShortAddresses(pages)).toEqual(all);
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(redirectsFile(all));
});

test('a page that stands at a short address already is not written over', async () => {
  build(ADDRESSES.slice(0, 1));
  await writeShortAddresses(folder, SITE);
  await expect(writeShortAddresses(folder, SITE)).rejects.toThrow(/5\.6/);
});

test('the page names the address that search engines are to list, and asks them not to list itself', () => {
  const page = redirectPage('/phase-5/channels/', SITE);
  expect(page).toContain('<link rel="canonical" href="https://example.org/phase-5/channels/">');
  expect(page).toContain('content="noindex"');
});

test('a number that once led elsewhere leads to the heading that bears it now', async () => {
  build([...ADDRESSES, { from: '5.6.4', to: '/phase-5/#old' }]);
  await writeShortAddresses(folder, SITE);
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(
    '/5.6.4/ /phase-5/channels/#axioms 301\n',
  );
});

test('the numbers of sections and headings may have several digits', async () => {
  mkdirSync(join(folder, 'phase-12/queues'), { recursive: true });
  writeFileSync(
    join(folder, 'phase-12/queues/index.html'),
    '<h2 class="wide" id="retries" tabindex="-1">12.10.3 Retries</h2>',
  );
  writeFileSync(join(folder, '_redirects'), redirectsFile([{ from: '12.10', to: '/phase-12/queues/' }]));
  await writeShortAddresses(folder, SITE);
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(
    '/12.10.3/ /phase-12/queues/#retries 301\n',
  );
});

test('a page is written for each of hundreds of addresses', async () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ from: `g/${index}`, to: '/glossary/' }));
  writeFileSync(join(folder, '_redirects'), redirectsFile(many));
  expect(await writeShortAddresses(folder, SITE)).toBe(100);
  expect(readdirSync(join(folder, 'g'))).toHaveLength(100);
});

test('headings without a number of their own have no short address', () => {
  expect(headingAddresses('<h2 class="x" id="a">1.2 Two</h2><h3 id="b">1.2.3 Three</h3>', '/p/')).toEqual([
    { from: '1.2.3', to: '/p/#b' },
  ]);
});

test('a page below a section bears its number whatever heading has it too, and its own headings have theirs', async () => {
  build([...ADDRESSES, { from: '5.6.4', to: '/phase-5/channels/axioms/' }]);
  mkdirSync(join(folder, 'phase-5/channels/axioms'));
  writeFileSync(join(folder, 'phase-5/channels/axioms/index.html'), '<h2 id="nil">5.6.4.1 Nil</h2>');
  await writeShortAddresses(folder, SITE);
  const file = readFileSync(join(folder, '_redirects'), 'utf8');
  expect(file).toContain('/5.6.4/ /phase-5/channels/axioms/ 301\n');
  expect(file).toContain('/5.6.4.1/ /phase-5/channels/axioms/#nil 301\n');
});
