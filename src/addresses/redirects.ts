/**
 * How short addresses send readers on: `_redirects` tells hosts that read it, and everywhere else a page does, without
 * script and without a server.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShortAddress } from './short.ts';

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

/**
 * Writes a page for every line of the `_redirects` of a built site.
 *
 * @param folder the built site
 * @param site its own address
 * @returns how many
 * @throws Error where a page stands at such an address already
 */
export async function writeRedirectPages(folder: string, site: string): Promise<number> {
  const lines = (await readFile(join(folder, REDIRECTS), 'utf8')).split('\n').filter(Boolean);
  for (let start = 0; start < lines.length; start += WRITTEN_AT_ONCE) {
    await Promise.all(
      lines.slice(start, start + WRITTEN_AT_ONCE).map(async (line) => {
        const [from = '', to = ''] = line.split(' ');
        const target = join(folder, from);
        await mkdir(target, { recursive: true });
        await writeFile(join(target, 'index.html'), redirectPage(to, site), { flag: 'wx' });
      }),
    );
  }
  return lines.length;
}
