/** What a page's HTML follows from, besides the components that pages are made of, which Astro looks at itself. */
import { createHash } from 'node:crypto';

/** A page of which others show no more than its frontmatter. */
export interface KeyedPage {
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** An example's path as a page names it. */
const EXAMPLE = /["'`]((?:phase-\d+|questions|notes)\/[\w/-]+)\/[\w-]+["'`]/g;

/**
 * Keys of pages by id: a page with the same key as in the last build looks as it did. All depend on every page's
 * frontmatter, since navigation does, but not on how long others take to read, which only lists tell; each depends on the
 * examples that it names.
 *
 * @param pages all pages of the site
 * @param shared further text that all pages follow from
 * @param textOf a page's text
 * @param compiledOf what tells what was compiled of it: plugins make something else of the same text when they change
 * @param stateOf the state of the folder that holds a page's examples, such as `phase-5/channels`; what examples
 *   import, and their controls, lie in it too
 * @param drawnFor the state of the folder that holds the drawings of the page with an id
 */
export function keysOf<Page extends KeyedPage>(
  pages: readonly Page[],
  shared: string,
  textOf: (page: Page) => string,
  compiledOf: (page: Page) => string,
  stateOf: (folder: string) => string,
  drawnFor: (id: string) => string,
): Map<string, string> {
  const common = digest([
    shared,
    JSON.stringify(pages.map(({ id, data }) => [id, { ...data, minutes: undefined }])),
  ]);
  return new Map(
    pages.filter(isLeaf).map((page) => {
      const text = textOf(page);
      const folders = new Set(Array.from(text.matchAll(EXAMPLE), ([, folder = '']) => folder));
      const states = [...folders].map(stateOf);
      return [page.id, digest([common, text, compiledOf(page), drawnFor(page.id), ...states])];
    }),
  );
}

/** Sections, questions and notes; the other pages list pages, and show more of them. */
function isLeaf({ id, data }: KeyedPage): boolean {
  return 'number' in data || 'question' in data || /^notes\/./.test(id);
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0${part}\0`);
  return hash.digest('base64url');
}
