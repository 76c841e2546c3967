/** The glossary: terms of the field with a sentence each. The data stands in `src/content/glossary`. */
import { z } from 'astro/zod';
import { slug } from 'github-slugger';
import type { List } from './list.ts';

/** The schema of a term. */
export const termSchema = z.strictObject({
  /** The term's slug: its anchor on its letter's page and its short address `/g/SLUG/`. */
  id: z.string({ error: 'is missing or no text' }),
  /** The term as written in a sentence. */
  term: z.string({ error: 'is missing or no text' }).min(1, 'is empty'),
  /** What it means, in one sentence; may hold `code`. */
  sentence: z.string({ error: 'is missing or no text' }).min(1, 'is empty'),
  /** Addresses of the pages that explain it, the best first, with a fragment where a heading does. */
  pages: z
    .array(
      z.string({ error: 'holds something that is no address' }).regex(/^\/(.*\/)?(#.*)?$/, {
        error: 'holds an address that does not begin and end with a stroke',
      }),
      {
        error: 'is missing or no list',
      },
    )
    .min(1, 'is empty'),
});

/** A term. */
export type Term = z.infer<typeof termSchema>;

/** The glossary as a list of data. */
export const glossary: List<Term> = {
  folder: 'src/content/glossary',
  schema: termSchema,
  cures: {
    id: 'write the term as a slug, such as data-race',
    term: 'write the term as it stands in a sentence',
    sentence: 'say in one sentence what it means',
    pages: "list the pages that explain it, the best first, such as ['/phase-5/channels/#channel-axioms']",
  },
  pages: { field: 'pages', of: ({ pages }) => pages },
  check: ({ id, term }) =>
    id === termSlug(term)
      ? []
      : [{ field: 'id', message: `does not follow from "${term}"`, cure: `write ${termSlug(term)}` }],
};

/** Terms in alphabetical order, upper and lower case alike. */
export function alphabetical(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** The letter that a term stands under; what begins with no letter stands under `#`. */
function letterOf({ term }: Pick<Term, 'term'>): string {
  const first = term.charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** Terms by their first letter; what begins with no letter comes under `#`. */
export function byLetter(terms: readonly Term[]): [string, Term[]][] {
  return [...Map.groupBy(alphabetical(terms), letterOf)];
}

/** A letter as addresses have it: `c`, and `other` for `#`. */
export const letterSlug = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

/** Where the terms of a letter stand, such as `/glossary/c/`. */
export const letterPage = (letter: string): string => `/glossary/${letterSlug(letter)}/`;

/** Where a term stands, such as `/glossary/c/#channel`. */
export const termAddress = (term: Pick<Term, 'id' | 'term'>): string =>
  `${letterPage(letterOf(term))}#${term.id}`;

/** A term's slug: its id. */
export function termSlug(term: string): string {
  return slug(term).replace(/-+/g, '-').replace(/^-|-$/g, '');
}
