/** Starts what all tests of the built site share: the server over `dist`, and the Chromium to look through. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../src/tools/setup/chromium.ts';
import { serve } from '../../src/tools/serve/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Where it is served, without a trailing slash. */
    address: string;
    /** Program file of Chromium. */
    chromium: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dist = resolve(process.env['SITE_DIST'] ?? join(import.meta.dirname, '../../dist'));
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} holds no built site; run "npm run build" first.`);
  }
  const site = await serve(dist, 0);
  provide('dist', dist);
  provide('address', site.url);
  provide('chromium', ensureChromium());
  return site.close;
}
