import { defineConfig } from 'vitest/config';

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
          // One browser at a time; the tests that look at every page run so many pages at once.
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
