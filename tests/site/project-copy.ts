import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const PARTS = ['src', 'public', 'astro.config.mjs', 'ec.config.mjs', 'tsconfig.json', 'package.json'];

/** What Vitest puts into the environment, which a build would take for its own. */
const OF_VITEST = ['VITEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'BASE_URL'];

/** A copy of the project that can be changed and built. */
export interface ProjectCopy {
  /** Its folder, absolute. */
  folder: string;
  /** Builds it into its folder `dist`. */
  build: () => Promise<void>;
  remove: () => Promise<void>;
}

/** Copies the project without its history and without what earlier builds have kept. */
export async function copyProject(name: string): Promise<ProjectCopy> {
  // Inside the project, so that packages resolve; git is kept from looking for a repository further up.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve(`.cache/${name}-`));
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  const inherited = Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name));
  const env = { ...Object.fromEntries(inherited), GIT_CEILING_DIRECTORIES: dirname(folder) };
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return {
    folder,
    build: async () => {
      await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: folder, env, maxBuffer: 2 ** 26 });
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
