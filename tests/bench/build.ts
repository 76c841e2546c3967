/**
 * Measures how long the site takes to build as it grows: `npm run bench -- build` fills the outline with copies of
 * today's pages, and builds the copy from nothing and again after one edit, then the same with 3,000 long pages more,
 * each beside stock Starlight with the same pages.
 *
 * `--pages N` asks for so many long pages, `--examples N` for so many examples, `--no-stock` leaves stock Starlight out.
 * The processor time is that of Node with all its threads, without Pagefind's own process.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAGES } from '../../src/markdown/page.ts';
import { COPIES, fill } from './fill.ts';
import { writeStock } from './stock.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** What builds leave behind for the next one. */
const CACHES = ['dist', '.astro', 'node_modules'];

/** The page that is edited. */
const EDITED = 'phase-5/channels.md';

/** Longest time that one build may take, in minutes: stock Starlight lists every page on every page. */
const PATIENCE = 30;

/** One line of the table. */
interface Row {
  site: string;
  build: string;
  pages: number | string;
  'wall s': string;
  'CPU s': string;
  'peak MB': string;
  'output MB': string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '3000' },
      examples: { type: 'string', default: '1500' },
      'no-stock': { type: 'boolean', default: false },
    },
  });
  const [pages, examples] = [Number(values.pages), Number(values.examples)];
  const rows: Row[] = [];
  for (const [name, filling] of [
    ['full', { pages: 0, examples }],
    ['long', { pages, examples }],
  ] as const) {
    if (name === 'long' && pages === 0) continue;
    const filled = await fill(PROJECT, name, filling);
    console.log(`${name}: ${JSON.stringify(filled)}`);
    const project = join(PROJECT, COPIES, name);
    rows.push(...buildTwice(`ours, ${name}`, project, '.mdx'));
    if (!values['no-stock']) {
      const stock = join(PROJECT, COPIES, `${name}-stock`);
      writeStock(project, stock);
      rows.push(...buildTwice(`stock, ${name}`, stock, '.md'));
    }
  }
  console.table(rows);
}

/** Builds a site from nothing, and again after a sentence was added to a page. */
function buildTwice(site: string, folder: string, extension: string): Row[] {
  for (const name of CACHES) rmSync(join(folder, name), { recursive: true, force: true });
  const first = measure(site, 'from nothing', folder);
  const page = join(folder, PAGES, EDITED.replace(/\.md$/, extension));
  appendFileSync(page, '\nOne sentence more, to see what an edit costs.\n');
  return [first, measure(site, 'after one edit', folder)];
}

function measure(site: string, build: string, folder: string): Row {
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--import=${join(import.meta.dirname, 'usage.ts')}`,
      join(PROJECT, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      timeout: PATIENCE * 60_000,
      env: { ...process.env, USAGE_FILE: file, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const row = {
    site,
    build,
    pages: 'failed',
    'wall s': seconds,
    'CPU s': '',
    'peak MB': '',
    'output MB': '',
  };
  if (status !== 0) {
    console.error(`${site}, ${build}: ${status === null ? 'did not end' : `exit code ${status}`}`);
    console.error(`${stdout}\n${stderr}`.trimEnd().split('\n').slice(-20).join('\n'));
    return row;
  }
  const used = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  const built = {
    ...row,
    pages: Number(/(\d+) page\(s\) built/.exec(stdout)?.[1]),
    'CPU s': ((used.userCPUTime + used.systemCPUTime) / 1e6).toFixed(1),
    'peak MB': (used.maxRSS / 1024).toFixed(0),
    'output MB': (bytesOf(join(folder, 'dist')) / 1e6).toFixed(1),
  };
  console.log(Object.values(built).join(' | '));
  return built;
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

await main();
