/**
 * How short addresses send readers on: `_redirects` tells hosts that read it, and everywhere else a page does, without
 * script and without a server.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numberedHeadings, type ShortAddress } from './short.ts';

/** The file that hosts such as Netlify and Cloudflare Pages read: `from to status` a line. */
export const REDIRECTS = '_redirects';

/** How many pages are written at a time. */
const WRITTEN_AT_ONCE = 32;

/** The text of `_redirects`. */
export function redirectsFile(addresses: readonly ShortAddress[]): string {
  return addresses.map(({ from, to }) => `/${from}/ ${to} 301\n`).join('');
}

/** The page at a short address. @param site the site's own address, such as `https://example.org` */
export function redirectPage(to: string, site: string): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
    `<meta http-equiv="refresh" content="0;url=${to}"><meta name="robots" content="noindex">` +
    `<title>Moved to ${to}</title><link rel="canonical" href="${new URL(to, site).href}"></head>` +
    `<body><p>This address leads to <a href="${to}">${to}</a>.</p></body></html>`
  );
}

/** The numbers of a built page's headings, such as `5.6.4`, as short addresses of that page. */
export function headingAddresses(html: string, path: string): ShortAddress[] {
  const headings = html.matchAll(/<h[2-6][^>]*? id="([^"]+)"[^>]*>([^<]*)/g);
  return numberedHeadings(Array.from(headings, ([, slug = '', text = '']) => ({ text, slug }))).map(
    ({ number, id }) => ({ from: number, to: `${path}#${id}` }),
  );
}

/**
 * Adds the numbered headings of sections, and of the pages below them, to the `_redirects` of a built site, and writes a page for each of its lines.
 *
 * @param folder the built site
 * @param site its own address
 * @returns how many
 * @throws Error where a page stands at such an address already
 */
export async function writeShortAddresses(folder: string, site: string): Promise<number> {
  const file = join(folder, REDIRECTS);
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const listed = lines.map((line): ShortAddress => {
    const [from = '', to = ''] = line.split(' ');
    return { from: from.slice(1, -1), to };
  });
  const numbered = listed.filter(({ from, to }) => /^\d+(?:\.\d+)+$/.test(from) && !to.includes('#'));
  const headings = await Promise.all(
    numbered.map(async ({ to }) =>
      headingAddresses(await readFile(join(folder, to, 'index.html'), 'utf8'), to),
    ),
  );
  // Where a number leads now counts more than where it led once, and a page more than a heading.
  const all = [...listed, ...headings.flat(), ...numbered];
  const addresses = new Map(all.map((address) => [address.from, address]));
  await writeFile(file, redirectsFile([...addresses.values()]));
  await writePages(folder, [...addresses.values()], site);
  return addresses.size;
}

async function writePages(folder: string, addresses: readonly ShortAddress[], site: string): Promise<void> {
  for (let start = 0; start < addresses.length; start += WRITTEN_AT_ONCE) {
    await Promise.all(
      addresses.slice(start, start + WRITTEN_AT_ONCE).map(async ({ from, to }) => {
        await mkdir(join(folder, from), { recursive: true });
        await writeFile(join(folder, from, 'index.html'), redirectPage(to, site), { flag: 'wx' });
      }),
    );
  }
}
