/** Puts what the last build left out of the new one's way: to delete thousands of files takes a second or two. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where it is put, below the folder of what Astro generates. */
const ASIDE = '.astro/last-build/';

/** The integration that moves the output folder aside as a build begins, and deletes it while the build goes on. */
export function setLastBuildAside(): AstroIntegration {
  let deleted: Promise<void> | undefined;
  return {
    name: 'last-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const output = fileURLToPath(config.outDir);
        if (command !== 'build' || !existsSync(output)) return;
        const aside = fileURLToPath(new URL(ASIDE, config.root));
        mkdirSync(aside, { recursive: true });
        renameSync(output, `${aside}${randomUUID()}`);
        // Deleting it is no reason for a build to fail: what is left is deleted by the next.
        deleted = rm(aside, { recursive: true, force: true }).catch(() => undefined);
      },
      'astro:build:done': () => deleted,
    },
  };
}
