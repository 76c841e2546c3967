/** Words that a reader takes in per minute where the text is technical. */
const WORDS_PER_MINUTE = 180;

/**
 * Minutes to read a page, at least one.
 *
 * @param markdown The page's text; fences, tags and imports count as nothing.
 */
export function readingMinutes(markdown: string): number {
  const prose = markdown
    .replace(/^import .*$/gm, '')
    .replace(/^\s*(`{3,}|~{3,})[\s\S]*?^\s*\1/gm, '')
    .replace(/<[^>]*>/g, '');
  return Math.max(1, Math.round(prose.split(/\s+/).filter(Boolean).length / WORDS_PER_MINUTE));
}
