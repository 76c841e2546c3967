import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeShortAddresses } from '../addresses/redirects.ts';
import { readIntoIndex } from '../search/build-index.ts';
import { paintFirst, survey } from '../frame/first-paint.ts';

/**
 * The last steps of a build: the search index, the first paint, the short addresses. Pagefind is a process of its own;
 * it reads the pages before they are changed, and writes while they are.
 *
 * @param site the site's own address
 */
export function finish(site: string): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const [index, found] = await Promise.all([readIntoIndex(folder), survey(folder)]);
        const [short] = await Promise.all([
          writeShortAddresses(folder, site),
          index.write(),
          paintFirst(folder, found),
        ]);
        logger.info(`${index.pages} pages in the search index, ${short} short addresses`);
      },
    },
  };
}
