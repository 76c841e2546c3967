import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { keepCompiledPages } from '../../../src/build/compiled-pages.ts';
import { pageKeys } from '../../../src/build/page-keys.ts';

const project = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(project, { recursive: true }));

const PAGE = 'src/content/docs/phase-5/channels.mdx';
const docs = [
  { id: 'phase-5/channels', data: { title: 'Channels', number: '5.6' }, filePath: PAGE },
  { id: 'notes/caching', data: { title: 'Caching' }, filePath: 'src/content/docs/notes/caching.mdx' },
];

vi.mock('astro:config/server', () => ({
  get root() {
    return pathToFileURL(`${project}/`);
  },
}));
vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve(docs) }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

/** Has the pages compiled; the first of them to a module with this digest. */
function compile(digest: string): void {
  keepCompiledPages(
    new Map(docs.map(({ filePath }) => [filePath, { body: '', digest: filePath === PAGE ? digest : '' }])),
  );
}

beforeEach(() => {
  compile('before');
  rmSync(join(project, 'src'), { recursive: true, force: true });
  write(PAGE, '<Example src="phase-5/channels/first" />');
  write('src/content/docs/notes/caching.mdx', 'A note.');
  write('src/examples/phase-5/channels/first/main.go', 'package main\n');
});

/** Whose keys are others once a file is written. */
async function changedBy(file: string): Promise<string[]> {
  const before = await pageKeys();
  write(file, 'something else');
  const after = await pageKeys();
  return [...after].filter(([id, key]) => before.get(id) !== key).map(([id]) => id);
}

test.each([
  ['its text', PAGE],
  ['an example of it', 'src/examples/phase-5/channels/first/main.go'],
  ['a drawing of it', 'src/diagrams/drawn/phase-5/channels/states.svg'],
])("a page's key changes with %s", async (_, file) => {
  expect(await changedBy(file)).toEqual(['phase-5/channels']);
});

test("a page's key changes with what it is compiled to", async () => {
  const before = await pageKeys();
  compile('after');
  const after = await pageKeys();
  expect(after.get('phase-5/channels')).not.toBe(before.get('phase-5/channels'));
  expect(after.get('notes/caching')).toBe(before.get('notes/caching'));
});

test.each(['glossary', 'corrections', 'withdrawn'])("all pages' keys change with the %s", async (list) => {
  expect(await changedBy(`src/content/${list}/phase-5.yaml`)).toEqual(['phase-5/channels', 'notes/caching']);
});

test('what no page shows changes no key', async () => {
  expect(await changedBy('src/examples/phase-5/select/first/main.go')).toEqual([]);
});
