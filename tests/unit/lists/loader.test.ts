import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { glossary } from '../../../src/lists/glossary.ts';
import { listLoader } from '../../../src/lists/loader.ts';

const FILE = 'src/content/glossary/phase-5.yaml';

const term = (id: string) =>
  `- id: ${id}\n  term: ${id}\n  sentence: 'A sentence.'\n  pages: ['/phase-5/']\n`;

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** What Astro gives a loader, as far as this one asks for it. */
function context() {
  const store = new Map<string, unknown>();
  const watcher = new EventEmitter();
  const error = vi.fn<(message: string) => void>();
  const given = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: { error },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    store: {
      clear: () => store.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => store.set(id, data),
    },
    watcher,
  } as unknown as LoaderContext;
  return { given, store, watcher, error };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  write('src/content/docs/phase-5/index.mdx', '');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the entries of a list are loaded by their ids', async () => {
  write(FILE, term('one') + term('two'));
  const { given, store } = context();
  await listLoader(glossary).load(given);
  expect([...store.keys()]).toEqual(['one', 'two']);
  expect(store.get('two')).toMatchObject({ term: 'two', pages: ['/phase-5/'] });
});

test('a mistake stops the build, with file, line and cure', async () => {
  write(FILE, `${term('one')}- id: two\n`);
  await expect(listLoader(glossary).load(context().given)).rejects.toThrow(
    /^\s*src\/content\/glossary\/phase-5\.yaml:5: "term" is missing or no text\n {4}cure: write the term/,
  );
});

test('a file that changes in development is read again; a mistake in it is told, and what was stays', async () => {
  write(FILE, term('one') + term('two'));
  const { given, store, watcher, error } = context();
  await listLoader(glossary).load(given);
  write(FILE, `${term('one')}- id: two\n`);
  watcher.emit('all', 'change', join(root, FILE));
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith(expect.stringContaining(`${FILE}:5: "term" is`)));
  expect([...store.keys()]).toEqual(['one', 'two']);
  write(FILE, term('three'));
  watcher.emit('all', 'change', join(root, 'src/content/docs/phase-5/index.mdx'));
  watcher.emit('all', 'change', join(root, FILE));
  await vi.waitFor(() => expect([...store.keys()]).toEqual(['three']));
});

test('a file that changes elsewhere has no list read again', async () => {
  write(FILE, term('one'));
  const { given, watcher, error } = context();
  await listLoader(glossary).load(given);
  write(FILE, '- id: two\n');
  watcher.emit('all', 'change', join(root, 'src/content/docs/phase-5/index.mdx'));
  await new Promise(setImmediate);
  expect(error).not.toHaveBeenCalled();
});
