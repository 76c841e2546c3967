/** Builds the index of the full-text search from the pages of a built site. */
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * What is not the page's text: controls, labels, what the frame says on every page. Named here and not in the pages, as
 * each of them would have it many times. Pagefind knows neither `:is` nor `~`.
 */
const FURNITURE = [
  'button',
  'dialog',
  '.breadcrumb',
  'nav.place',
  'nav.after',
  'aside.related',
  '.license',
  'main footer',
  'p.facts',
  '.say > summary',
  '.example > .foot',
  '.example .role',
  '.example > .output > p',
  '.example > .stale',
  '.fold > summary',
  '.practice-kind',
  '.practice > details > summary',
  '.practice .recorded > p',
  '.practice [role="status"]',
  '.practice legend',
  '.steps > .controls',
];

/** An index that has read all pages, and is yet to be written. */
export interface SearchIndex {
  pages: number;
  /** Writes it into the site, and ends. */
  write: () => Promise<void>;
}

/**
 * Lets Pagefind, which is a process of its own, read the pages of a built site. They may be changed once it has.
 *
 * @param folder the built site
 * @throws Error with what Pagefind says is wrong
 */
export async function readIntoIndex(folder: string): Promise<SearchIndex> {
  const { index } = sound(await pagefind.createIndex({ excludeSelectors: FURNITURE }));
  if (!index) throw new Error('Pagefind made no index.');
  const { page_count: pages } = sound(await index.addDirectory({ path: folder }));
  return {
    pages,
    write: async () => {
      sound(await index.writeFiles({ outputPath: join(folder, 'pagefind') }));
      await pagefind.close();
    },
  };
}

function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`Pagefind could not make the search index: ${answer.errors.join('; ')}`);
  return answer;
}
