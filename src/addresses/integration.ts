import type { AstroIntegration } from 'astro';
import { REDIRECTS } from './redirects.ts';

/**
 * Gives the site its short addresses. A build makes the one file that lists them, and their pages from it when all
 * others stand: as many routes would cost more than the pages that people read.
 */
export function shortAddresses(): AstroIntegration {
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
    },
  };
}
