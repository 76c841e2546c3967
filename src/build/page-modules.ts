/**
 * Keeps the pages' modules out of the bundle. Bundled, each would be a module of the graph and a file, which takes most
 * of a build's time and memory; here each is compiled by the MDX integration, once until it changes, and run as a function when its page
 * is rendered. What pages import is bundled once for all of them.
 */
import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { DRAWN } from '../diagrams/drawn.ts';
import { pageOf } from '../diagrams/name.ts';
import { PAGES } from '../markdown/page.ts';
import { type CompiledPage, keepCompiledPages } from './compiled-pages.ts';
import { folderState } from './folder-state.ts';
import { digestOf } from './kept.ts';
import { KeptPages } from './kept-pages.ts';
import { takeApart } from './module-function.ts';

/** The module from which Astro loads pages, by their files. */
const LOADED_FROM = 'astro:content-module-imports';

/** What takes its place. */
const OWN = '\0page-modules';

/** The files that are pages, as Starlight's loader has them. */
const FILES = '**/[^_]*.mdx';

/** The plugins that compile a page, in their order. */
const COMPILERS = ['@mdx-js/rolldown', '@astrojs/mdx-postprocess'];

type Context = Rolldown.TransformPluginContext;
type Transform = (this: Context, code: string, id: string) => Promise<Rolldown.TransformResult>;

/** The plugin for Vite that does it, in builds. */
export function pageModules(): Plugin {
  let root = '';
  let compilers: Transform[] = [];
  return {
    name: 'page-modules',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      compilers = COMPILERS.map((name) => {
        const transform = config.plugins.find((plugin) => plugin.name === name)?.transform;
        if (typeof transform !== 'object') throw new Error(`There is no plugin ${name} that compiles pages.`);
        return transform.handler as Transform;
      });
    },
    resolveId: { order: 'pre', handler: (source) => (source === LOADED_FROM ? OWN : undefined) },
    load: {
      order: 'pre',
      async handler(id) {
        if (id !== OWN) return undefined;
        const pages = new Map<string, CompiledPage>();
        const imported = new Map<string, ImportedModule>();
        const kept = new KeptPages<Compiled>(root);
        for (const below of globSync(FILES, { cwd: join(root, PAGES) }).sort()) {
          const file = `${PAGES}/${below.replaceAll('\\', '/')}`;
          const path = join(root, file);
          const text = await readFile(path, 'utf8');
          const drawn = folderState(join(root, DRAWN, pageOf(file)));
          const { imports, ...page } = await kept.get(file, [text, drawn], async () => {
            const code = await compile(this as unknown as Context, compilers, text, path);
            const { imports, body } = takeApart(code, file);
            return { imports: [...imports], body, digest: digestOf([code]) };
          });
          for (const [from, names] of imports) {
            if (from.startsWith('.'))
              throw new Error(`${file}: import ${from} by a path that begins with @/`);
            const known = imported.get(from) ?? {
              id: (await this.resolve(from, path))?.id ?? from,
              names: new Set(),
            };
            for (const name of names) known.names.add(name);
            imported.set(from, known);
          }
          pages.set(file, page);
        }
        keepCompiledPages(pages);
        return moduleOfPages(imported);
      },
    },
  };
}

/** What is compiled of a page, with what it imports. */
interface Compiled extends CompiledPage {
  imports: (readonly [from: string, names: readonly string[]])[];
}

/** A page's module as the plugins compile it. */
async function compile(
  context: Context,
  compilers: readonly Transform[],
  text: string,
  path: string,
): Promise<string> {
  let code = text;
  for (const transform of compilers) {
    const result = await transform.call(context, code, path);
    if (typeof result !== 'object' || typeof result?.code !== 'string')
      throw new Error(`${path} was not compiled.`);
    const hydrated = (result.meta?.['astro'] as PluginMetadata | undefined) ?? {};
    if (Object.values(hydrated).some((value) => Array.isArray(value) && value.length > 0))
      throw new Error(`${path}: a page cannot hydrate a component`);
    code = result.code;
  }
  return code;
}

/** What Astro's compilers say of a module: components to hydrate in the browser, and more. */
type PluginMetadata = Readonly<Record<string, unknown>>;

/** A module that pages import. */
interface ImportedModule {
  /** What Vite knows it by. */
  id: string;
  /** What pages import of it. */
  names: Set<string>;
}

/**
 * The module from which Astro loads pages: it runs the one that is asked for, with what it imports. It follows from what
 * all pages import and not from their texts, so an edit of one leaves it as it is.
 *
 * @param imported by what pages name it
 */
export function moduleOfPages(imported: ReadonlyMap<string, ImportedModule>): string {
  const all = [...imported]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, { id, names }], index) => ({
      from: JSON.stringify(from),
      id: JSON.stringify(id),
      names: [...names].sort().map((name, at) => ({ name, local: `_${index}_${at}` })),
    }));
  const list = (parts: readonly string[]) => `{ ${parts.join(', ')} }`;
  const own = JSON.stringify(fileURLToPath(new URL('compiled-pages.ts', import.meta.url)));
  return [
    `import { pageExports } from ${own};`,
    ...all.map(
      ({ id, names }) => `import ${list(names.map(({ name, local }) => `${name} as ${local}`))} from ${id};`,
    ),
    'const modules = {',
    ...all.map(({ from, names }) => `${from}: ${list(names.map(({ name, local }) => `${name}: ${local}`))},`),
    '};',
    'export default { get: (file) => () => pageExports(file, modules) };',
  ].join('\n');
}
