import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Browsers at a time. Each takes a core, and about as much memory as a browser with two tabs open. */
const BROWSERS = Math.min(2, availableParallelism());

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // Looks at the built site in dist (or in the folder that SITE_DIST names); "npm run build" comes first.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: BROWSERS,
          // The files that a worker tests share the built pages, which are then read and parsed once.
          isolate: false,
          // The tests that look at many pages run so many of them at once.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
