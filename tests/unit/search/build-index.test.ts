import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readIntoIndex } from '../../../src/search/build-index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  mkdirSync(join(folder, 'channels'));
  const page = '<html lang="en"><body><main data-pagefind-body><h1>Channels</h1></main></body></html>';
  writeFileSync(join(folder, 'channels/index.html'), page);
  writeFileSync(join(folder, '404.html'), '<html lang="en"><body><h1>Not found</h1></body></html>');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages are read at once, and the index is written when it is asked for', async () => {
  const { pages, write } = await readIntoIndex(folder);
  expect(pages).toBe(2);
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
  rmSync(join(folder, 'channels'), { recursive: true });
  await write();
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(languages['en']?.page_count).toBe(1);
});
