/** Reads the built site: which files there are, and which HTML files are pages and which only lead on. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';

type Tree = ReturnType<typeof fromHtml>;

/** One built HTML file. */
export interface Page {
  /** Address on the site: `/phase-5/channels/`, `/404.html`. */
  path: string;
  html: string;
  /** The parsed page; parsed when first asked for. */
  readonly tree: Tree;
  /** Address that the page does nothing but lead to, if it is a redirect. */
  redirect: string | undefined;
}

/** All files below a folder, as addresses: `/index.html`, `/_astro/common.css`. */
export function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .sort();
}

/** Reads the HTML files among `files`, redirects included. */
export function readPages(dist: string, files: readonly string[]): Page[] {
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(addressOf(file), readFileSync(join(dist, file), 'utf8')));
}

/** The address that a host serves an HTML file at: `/phase-5/index.html` is `/phase-5/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function pageOf(path: string, html: string): Page {
  let parsed: Tree | undefined;
  const parse = () => (parsed ??= fromHtml(html));
  return {
    path,
    html,
    get tree() {
      return parse();
    },
    redirect: /http-equiv="?refresh/i.test(html) ? redirectOf(parse()) : undefined,
  };
}

function redirectOf(tree: Tree): string | undefined {
  const refresh = select('meta[http-equiv=refresh i]', tree)?.properties['content'];
  return /url=(.+)$/i.exec(String(refresh))?.[1];
}
