/** Which words of a query were found, as against those that Pagefind cut shorter until it found something. */

/** What Pagefind tells of a page that it found: its text, and which of its words match, counted from 0. */
export interface FoundPage {
  content: string;
  locations: readonly number[];
}

/** How much of a word must be found, from its beginning: enough for `installat` to find `install`, not `or`. */
const ENOUGH = 0.6;

/** The words of a text in lower case, without accents; what is written together in Go is one word and its parts. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => [word, ...word.split(/(?<=\p{Ll})(?=\p{Lu})/u)])
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * The words of a query that a page has. Pagefind takes letters from the end of a word that it does not know until it
 * knows what is left, and be it one letter; what is found by that was not asked for.
 *
 * @param query As typed.
 * @param page The best of the pages found: what matched there is what Pagefind looked for.
 */
export function foundWords(query: string, { content, locations }: FoundPage): string[] {
  const typed = query.split(/\s+/).filter(Boolean);
  // A page that was found by its title alone has no place to look at.
  if (locations.length === 0) return typed;
  const text = content.split(/\s+/);
  const matched = [...new Set(locations.flatMap((place) => wordsOf(text[place] ?? '')))];
  return typed.filter((word) => {
    const parts = wordsOf(word);
    return (
      parts.length === 0 ||
      parts.some((part) => matched.some((found) => sharedBeginning(part, found) >= ENOUGH * part.length))
    );
  });
}
