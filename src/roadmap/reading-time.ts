/** Words that a reader takes in per minute where the text is technical. */
const WORDS_PER_MINUTE = 180;

/** What of MDX is no prose: a component's tag with its attributes, and an expression. */
const TAG = /<\/?[A-Z][^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*\/?>/g;
const EXPRESSION = /\{[^{}]*\}/g;

/**
 * Minutes to read a page, at least one. All pages are counted in each build, so none is parsed for it.
 *
 * @param body The page's MDX without its frontmatter; fences, tags and imports count as nothing.
 */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(proseWords(body) / WORDS_PER_MINUTE));
}

function proseWords(body: string): number {
  let fence: string | undefined;
  const prose = body.split('\n').filter((line) => {
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (marks?.startsWith(fence) && line.trim() === marks) fence = undefined;
      return false;
    }
    fence = marks;
    return marks === undefined && !/^(?:import|export) /.test(line);
  });
  const words = prose.join('\n').replace(TAG, ' ').replace(EXPRESSION, ' ').split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
