import { parsePage } from '../markdown/page.ts';

/** Words that a reader takes in per minute where the text is technical. */
const WORDS_PER_MINUTE = 180;

/**
 * Minutes to read a page, at least one.
 *
 * @param body The page's MDX without its frontmatter; fences, tags and imports count as nothing.
 */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(parsePage('page.mdx', body).words / WORDS_PER_MINUTE));
}
