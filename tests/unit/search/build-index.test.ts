import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readIntoIndex } from '../../../src/search/build-index.ts';

vi.mock('pagefind', { spy: true });

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

test('the frame of a page and its controls are not found, its text is', async () => {
  const page = `<html lang="en"><body><main data-pagefind-body><nav class="place">Section 6 of 9</nav>
    <h1>Channels</h1><p>A queue.</p><button>Copy</button></main></body></html>`;
  writeFileSync(join(folder, 'channels/index.html'), page);
  await (await readIntoIndex(folder)).write();
  const fragments = join(folder, 'pagefind/fragment');
  const [fragment = ''] = readdirSync(fragments);
  const text = gunzipSync(readFileSync(join(fragments, fragment))).toString();
  expect(text).toContain('A queue.');
  expect(text).not.toMatch(/Section 6|Copy/);
});

test('what Pagefind says is wrong stops the build', async () => {
  vi.mocked(pagefind.createIndex).mockResolvedValueOnce({ errors: ['no room', 'no time'] });
  await expect(readIntoIndex(folder)).rejects.toThrow(/Pagefind.*: no room; no time$/);
});
