/**
 * The site's pages as they were compiled for the build at hand: page-modules.ts, which runs in Vite, puts them here, and
 * what Vite has made of the site's sources takes them from here. Both run in one process.
 */
import { compileFunction } from 'node:vm';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** A page's module, compiled, and a digest of it. */
export interface CompiledPage {
  /** The body of a function: see module-function.ts. */
  body: string;
  digest: string;
}

const PLACE = Symbol.for('go-mastery-roadmap.compiled-pages');

type Holder = typeof globalThis & { [PLACE]?: ReadonlyMap<string, CompiledPage> };

/** Keeps the pages, by their files from the project's root. */
export function keepCompiledPages(pages: ReadonlyMap<string, CompiledPage>): void {
  (globalThis as Holder)[PLACE] = pages;
}

/** @throws Error where no such page was compiled */
export function compiledPage(file: string): CompiledPage {
  const page = (globalThis as Holder)[PLACE]?.get(file);
  if (!page) throw new Error(`${file} was not compiled.`);
  return page;
}

/** What a page's module exports. @param modules the exports of all modules that pages import, by their names */
export function pageExports(file: string, modules: Readonly<Record<string, Exports>>): Exports {
  const run = compileFunction(compiledPage(file).body, [], { filename: file });
  return (run as (given: typeof modules) => Exports)(modules);
}
