/** The site built from a downloaded archive, which has no history to tell when a page was last changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject('no-history');
  await copy.build();
});
afterAll(() => copy.remove());

test('is complete, and its pages leave the date out', async () => {
  const html = await readFile(join(copy.folder, 'dist/phase-5/channels/index.html'), 'utf8');
  expect(html).toContain('<h1');
  expect(html).not.toMatch(/<time|Last updated/);
});
