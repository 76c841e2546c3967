import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiledPage } from '../../../src/build/compiled-pages.ts';
import { moduleOfPages, pageModules } from '../../../src/build/page-modules.ts';

const PAGES = 'src/content/docs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'page-modules-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(page: string, text: string): void {
  const file = join(root, PAGES, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The plugins of the MDX integration, as far as this plugin uses them. */
const COMPILERS = [
  { name: '@mdx-js/rolldown', transform: { handler: (code: string) => ({ code: `${code}/* first */` }) } },
  {
    name: '@astrojs/mdx-postprocess',
    transform: { handler: (code: string) => ({ code: `${code}/* then */` }) },
  },
];

/** The module from which Astro loads pages, of the pages written. */
async function load(plugins: readonly object[] = COMPILERS): Promise<string> {
  const plugin = pageModules() as unknown as {
    configResolved: (config: object) => void;
    resolveId: { handler: (source: string) => string | undefined };
    load: { handler: (id: string) => Promise<string | undefined> };
  };
  plugin.configResolved({ root, plugins });
  expect(plugin.resolveId.handler('astro:content')).toBeUndefined();
  expect(await plugin.load.handler('other')).toBeUndefined();
  const id = plugin.resolveId.handler('astro:content-module-imports') ?? '';
  const context = { resolve: (source: string) => Promise.resolve({ id: `/resolved/${source}` }) };
  return (await plugin.load.handler.call(context, id)) ?? '';
}

test('each page is compiled, and the module imports what they import', async () => {
  write('phase-5/channels.mdx', `import Example from '@/Example.astro'; import { jsx } from 'runtime';`);
  write('index.mdx', `import Example from '@/Example.astro';`);
  write('_part.mdx', `import Part from '@/Part.astro';`);
  const module = await load();
  expect(compiledPage(`${PAGES}/phase-5/channels.mdx`).body).toContain('/* first *//* then */');
  expect(compiledPage(`${PAGES}/index.mdx`).digest).not.toBe('');
  expect(() => compiledPage(`${PAGES}/_part.mdx`)).toThrow('was not compiled');
  expect(module).toContain('import { default as _0_0 } from "/resolved/@/Example.astro";');
  expect(module).toContain('"runtime": { jsx: _1_0 },');
  expect(module).not.toContain('Part.astro');
});

test("an edit of a page's text changes its digest and not the module", async () => {
  write('index.mdx', `import Example from '@/Example.astro'; export const text = 'Once.';`);
  const module = await load();
  const { digest } = compiledPage(`${PAGES}/index.mdx`);
  write('index.mdx', `import Example from '@/Example.astro'; export const text = 'Twice.';`);
  expect(await load()).toBe(module);
  expect(compiledPage(`${PAGES}/index.mdx`).digest).not.toBe(digest);
});

test('a path that counts from the page is refused, as the module stands elsewhere', async () => {
  write('index.mdx', `import Near from './Near.astro';`);
  await expect(load()).rejects.toThrow(
    `${PAGES}/index.mdx: import ./Near.astro by a path that begins with @/`,
  );
});

test('without the plugins that compile pages, or without what they make, the build stops', async () => {
  await expect(load([])).rejects.toThrow('no plugin @mdx-js/rolldown');
  write('index.mdx', '');
  const silent = COMPILERS.map(({ name }) => ({ name, transform: { handler: () => undefined } }));
  await expect(load(silent)).rejects.toThrow('was not compiled');
});

test('a component to hydrate is refused: nothing tells the browser of it', async () => {
  write('index.mdx', '');
  const meta = { astro: { hydratedComponents: [{}], scripts: [] } };
  const hydrating = COMPILERS.map(({ name }) => ({
    name,
    transform: { handler: (code: string) => ({ code, meta }) },
  }));
  await expect(load(hydrating)).rejects.toThrow('cannot hydrate');
});

test('the module is the same in whatever order pages import', () => {
  const module = (...imported: [string, string[]][]) =>
    moduleOfPages(
      new Map(imported.map(([from, names]) => [from, { id: `/${from}`, names: new Set(names) }])),
    );
  expect(module(['a', ['x', 'y']], ['b', []])).toBe(module(['b', []], ['a', ['y', 'x']]));
  expect(module(['a', ['x', 'y']])).toContain('import { x as _0_0, y as _0_1 } from "/a";');
});
