import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { REDIRECTS, writeRedirectPages } from './redirects.ts';

/**
 * Gives the site its short addresses. A build makes the one file that lists them, and writes their pages from it when all
 * others stand: as many routes would cost more than the pages that people read.
 */
export function shortAddressPages(site: string): AstroIntegration {
  return {
    name: 'short-addresses',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        injectRoute(
          command === 'build'
            ? { pattern: `/${REDIRECTS}`, entrypoint: new URL('redirects-route.ts', import.meta.url) }
            : { pattern: '/[...short]', entrypoint: new URL('short-route.ts', import.meta.url) },
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeRedirectPages(fileURLToPath(dir), site);
        logger.info(`${count} short addresses lead on`);
      },
    },
  };
}
