import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { npm } from '../setup/npm.ts';

/** Files and folders that the built site is made from, relative to the project's folder. */
const INPUTS = [
  'src',
  'public',
  'astro.config.mjs',
  'ec.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What a build writes last: the search index. A site without one is half-built. */
const OUTPUTS = ['index.html', '404.html', 'pagefind/pagefind-entry.json'];

/** A file or folder and when it last changed, in milliseconds since 1970. */
interface Change {
  file: string;
  time: number;
}

/**
 * Says in a few words why the site in `dist` must be built anew; undefined when it need not.
 * Times of change are compared: of every input, folders included (a deleted file changes its folder), with those of
 * the built pages and search index.
 */
export function reasonToBuild(project: string, dist: string): string | undefined {
  if (!existsSync(dist)) return 'it was not built yet';
  const missing = OUTPUTS.find((output) => !existsSync(join(dist, output)));
  if (missing !== undefined) return `its last build did not finish (${missing} is missing)`;
  const built = Math.min(...OUTPUTS.map((output) => statSync(join(dist, output)).mtimeMs));
  const changes = INPUTS.filter((input) => existsSync(join(project, input))).flatMap((input) =>
    changesIn(join(project, input)),
  );
  const newest = changes.reduce((newer, change) => (change.time > newer.time ? change : newer));
  return newest.time > built ? `${relative(project, newest.file)} changed since` : undefined;
}

/**
 * Builds the site as `npm run build` does, its output passed through; returns whether it went well.
 * After a failure `dist` is removed, so that nobody serves or checks half a site.
 */
export function buildSite(project: string, dist: string): boolean {
  const { command, args, shell } = npm('run', 'build');
  const { status } = spawnSync(command, args, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  if (status !== 0) rmSync(dist, { recursive: true, force: true });
  return status === 0;
}

function changesIn(path: string): Change[] {
  const stats = statSync(path);
  const own = { file: path, time: stats.mtimeMs };
  if (!stats.isDirectory()) return [own];
  return [own, ...readdirSync(path).flatMap((name) => changesIn(join(path, name)))];
}
