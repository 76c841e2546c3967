/** The site built from a downloaded archive, which has no history to tell when a page was last changed. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PARTS = ['src', 'public', 'astro.config.mjs', 'ec.config.mjs', 'tsconfig.json', 'package.json'];

let copy: string;

beforeAll(async () => {
  // Inside the project, so that packages resolve; git is kept from looking for a repository further up.
  await mkdir('.cache', { recursive: true });
  copy = await mkdtemp(resolve('.cache/no-history-'));
  for (const part of PARTS) await cp(part, join(copy, part), { recursive: true });
  const env = {
    ...process.env,
    GIT_CEILING_DIRECTORIES: dirname(copy),
    VITEST: undefined,
    NODE_ENV: undefined,
  };
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: copy, env });
});

afterAll(async () => rm(copy, { recursive: true, force: true }));

test('is complete, and its pages leave the date out', async () => {
  const html = await readFile(join(copy, 'dist/phase-5/channels/index.html'), 'utf8');
  expect(html).toContain('<h1');
  expect(html).not.toMatch(/<time|Last updated/);
});
