import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtShortAddresses } from '../../../src/addresses/record.ts';
import { redirectPage, redirectsFile, writeRedirectPages } from '../../../src/addresses/redirects.ts';
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

test('each line of it becomes a page that leads there', async () => {
  writeFileSync(join(folder, '_redirects'), redirectsFile(ADDRESSES));
  expect(await writeRedirectPages(folder, SITE)).toBe(3);
  const pages = ADDRESSES.map(({ from }) => ({
    path: `/${from}/`,
    html: readFileSync(join(folder, from, 'index.html'), 'utf8'),
  }));
  expect(builtShortAddresses(pages)).toEqual(ADDRESSES);
});

test('a page that stands at a short address already is not written over', async () => {
  writeFileSync(join(folder, '_redirects'), redirectsFile(ADDRESSES.slice(0, 1)));
  await writeRedirectPages(folder, SITE);
  await expect(writeRedirectPages(folder, SITE)).rejects.toThrow(/5\.6/);
});

test('the page names the address that search engines are to list, and asks them not to list itself', () => {
  const page = redirectPage('/phase-5/channels/', SITE);
  expect(page).toContain('<link rel="canonical" href="https://example.org/phase-5/channels/">');
  expect(page).toContain('content="noindex"');
});
