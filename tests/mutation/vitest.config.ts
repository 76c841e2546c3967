/** The unit tests as Stryker runs them: against one changed source at a time, without the site's tests. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 },
});
