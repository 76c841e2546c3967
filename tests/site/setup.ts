/** Starts what all tests of the built site share: the server over `dist`, the Chromium and the pages to look at. */
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../src/tools/setup/chromium.ts';
import { serve } from '../../src/tools/serve/server.ts';
import { filesIn, readPages } from './built.ts';
import { choosePages, digestOf } from './choice.ts';
import { readPassed, writePassed } from './passed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    dist: string;
    /** Where it is served, without a trailing slash. */
    address: string;
    /** Program file of Chromium. */
    chromium: string;
    /** Addresses of the pages that a browser looks at. */
    visited: string[];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve(process.env['SITE_DIST'] ?? join(import.meta.dirname, '../../dist'));
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist} holds no built site; run "npm run build" first.`);
  }
  const pages = readPages(dist, filesIn(dist)).filter(({ redirect }) => redirect === undefined);
  const digests = pages.map(digestOf);
  const isAll = Boolean(process.env['CI']);
  const { visited, changed } = choosePages(pages, isAll ? new Set() : readPassed());
  console.log(
    visited.length === pages.length
      ? `visits all ${pages.length} pages`
      : `visits ${visited.length} of ${pages.length} pages: ${changed} that changed, and the templates; ` +
          '"npm test -- --all" visits all',
  );
  const site = await serve(dist, 0);
  project.provide('dist', dist);
  project.provide('address', site.url);
  project.provide('chromium', ensureChromium());
  project.provide('visited', visited);
  return async () => {
    if (hasPassedAll(project)) writePassed(digests);
    await site.close();
  };
}

/** Whether every site test was run, and none failed. */
function hasPassedAll({ vitest, name }: TestProject): boolean {
  const run = vitest.state.getTestModules().filter(({ project }) => project.name === name);
  const isComplete = run.length === globSync(join(import.meta.dirname, '*.test.ts')).length;
  return isComplete && run.every((module) => module.state() === 'passed' && !hasSkipped(module));
}

function hasSkipped(module: { children: { allTests(state: 'skipped'): Iterable<unknown> } }): boolean {
  return [...module.children.allTests('skipped')].length > 0;
}
