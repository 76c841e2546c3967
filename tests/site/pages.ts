/** The built pages as files: what the tests need to know of them without a browser. Read once for all tests. */
import { selectAll } from 'hast-util-select';
import { inject } from 'vitest';
import { addressOf, filesIn, type Page, readPages } from './built.ts';

export type { Page } from './built.ts';

/** A link of a page to anything, with what it was written in. */
export interface Link {
  /** The address as written. */
  to: string;
  /** Element and attribute it stands in, for example `a[href]`. */
  from: string;
}

/** Attributes that lead somewhere or load something. */
const LINKING = [
  'a[href]',
  'link[href]',
  'img[src]',
  'script[src]',
  'source[src]',
  'iframe[src]',
  'form[action]',
];

/** All files of the built site, as addresses: `/index.html`, `/_astro/common.css`. */
export const files: ReadonlySet<string> = new Set(filesIn(inject('dist')));

/** All built HTML files, redirects included, by address. */
export const htmlFiles: ReadonlyMap<string, Page> = new Map(
  readPages(inject('dist'), [...files]).map((page) => [page.path, page]),
);

/** What a reader sees as pages: all HTML files but the redirects. */
export const pages: readonly Page[] = [...htmlFiles.values()].filter(
  ({ redirect }) => redirect === undefined,
);

/** The pages to look at in a browser: all of them in CI, otherwise as `tests/site/choice.ts` tells. */
export const visitedPages: readonly Page[] = inject('visited').flatMap((path) => htmlFiles.get(path) ?? []);

/** Pages that only lead on: the short addresses. */
export const redirects: readonly Page[] = [...htmlFiles.values()].filter(
  ({ redirect }) => redirect !== undefined,
);

/** All addresses that a page links to or loads from. */
export function linksOf({ tree }: Page): Link[] {
  return LINKING.flatMap((selector) => {
    const attribute = /\[(\w+)\]/.exec(selector)?.[1] ?? '';
    return selectAll(selector, tree).map((element) => ({
      to: String(element.properties[attribute]),
      from: selector,
    }));
  });
}

/** All places in a page that an address with `#` can name. */
export function idsOf(page: Page): Set<string> {
  const known = idsByPage.get(page);
  if (known) return known;
  const ids = new Set(selectAll('[id]', page.tree).map((element) => String(element.properties['id'])));
  idsByPage.set(page, ids);
  return ids;
}

const idsByPage = new WeakMap<Page, Set<string>>();

/** The file that a host serves at an address without query and fragment, if there is one. */
export function fileAt(address: string): string | undefined {
  const path = decodeURI(address);
  const bare = path.replace(/\/$/, '');
  return [path, `${bare}/index.html`, `${bare}.html`].find((file) => files.has(file));
}

/** The page at an address without query and fragment, if there is one. */
export function pageAt(address: string): Page | undefined {
  const file = fileAt(address);
  return file === undefined ? undefined : htmlFiles.get(addressOf(file));
}

/** Whether a page has something to read: not a phase of which no section is written. */
export function isWritten(path: string): boolean {
  return (
    !/^\/phase-\d+\/$/.test(path) || pages.some((page) => page.path !== path && page.path.startsWith(path))
  );
}
