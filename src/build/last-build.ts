/** Puts what the last build left out of the new one's way: to delete thousands of files takes a second or two. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where it is put, below the folder of what Astro generates. */
const ASIDE = '.astro/last-build/';

/** Deletes the folder that it is given. */
const DELETE = 'fs.rmSync(process.argv[1], { recursive: true, force: true })';

/**
 * The integration that moves the output folder aside as a build begins. A process of its own deletes it, and what others
 * have left there, and no build waits for it.
 */
export function setLastBuildAside(): AstroIntegration {
  return {
    name: 'last-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const output = fileURLToPath(config.outDir);
        if (command !== 'build' || !existsSync(output)) return;
        const aside = fileURLToPath(new URL(ASIDE, config.root));
        mkdirSync(aside, { recursive: true });
        renameSync(output, `${aside}${randomUUID()}`);
        spawn(process.execPath, ['-e', DELETE, aside], { detached: true, stdio: 'ignore' }).unref();
      },
    },
  };
}
