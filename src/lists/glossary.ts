/** The glossary: terms of the field with a sentence each. The data stands in `src/content/glossary.yaml`. */
import { z } from 'astro/zod';
import { slug } from 'github-slugger';

/** The schema of a term. */
export const termSchema = z.strictObject({
  /** The term's slug: its anchor on the glossary page and its short address `/g/SLUG/`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The term as written in a sentence. */
  term: z.string(),
  /** What it means, in one sentence; may hold `code`. */
  sentence: z.string(),
  /** Addresses of the pages that explain it, the best first, with a fragment where a heading does. */
  pages: z.array(z.string().regex(/^\/.*\/(#.*)?$/)).min(1),
});

/** A term. */
export type Term = z.infer<typeof termSchema>;

/** Terms in alphabetical order, upper and lower case alike. */
export function alphabetical(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}

/** Terms by their first letter; what begins with no letter comes under `#`. */
export function byLetter(terms: readonly Term[]): [string, Term[]][] {
  const groups = Map.groupBy(alphabetical(terms), ({ term }) => {
    const first = term.charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '#';
  });
  return [...groups];
}

/** The terms that a page explains or uses. */
export function termsOf(path: string, terms: readonly Term[]): Term[] {
  return alphabetical(terms.filter(({ pages }) => pages.some((page) => page.split('#')[0] === path)));
}

/** A term's slug, to check that `id` follows from `term`. */
export function termSlug(term: string): string {
  return slug(term).replace(/-+/g, '-').replace(/^-|-$/g, '');
}
