/**
 * Corrections: what a source document claims, in what way it fails, what is so, and the proof. The data stands in
 * `src/content/corrections`. A source is not wrong by silence, and a fragment need not compile as a file: an entry holds
 * against words or code that stand there. One that does not hold goes to `src/content/withdrawn`, see withdrawn.ts.
 */
import { z } from 'astro/zod';
import { partOf } from '../roadmap/parts.ts';
import type { List } from './list.ts';

/** The source documents by the names the corrections use, as a reader knows them. */
export const documents = {
  roadmap: 'The roadmap',
  essentials: 'The study guide',
  'questions-301-400': 'Questions 301 to 400',
  'notes-a': 'Revision notes, first version',
  'notes-b': 'Revision notes, second version',
} as const;

/** A source document's name. */
export type DocumentName = keyof typeof documents;

/** The ways in which a claim fails: as a reader sees it, and what it means; the gravest first. */
export const kinds = {
  wrong: { label: 'wrong', means: 'holds for no release' },
  'does-not-compile': { label: 'does not compile', means: 'code that no release accepts' },
  unsafe: {
    label: 'unsafe',
    means: 'code that compiles, and then races, leaks, hangs, panics or loses something',
  },
  outdated: {
    label: 'outdated',
    means: 'was right; a later release changed it or recommends something else',
  },
  imprecise: { label: 'imprecise', means: 'right only with a qualification' },
} as const;

/** A way in which a claim fails. */
export type Kind = keyof typeof kinds;

/** How many words of a source a quote may hold. */
export const QUOTE_WORDS = 8;

const KIND_NAMES = Object.keys(kinds) as [Kind, ...Kind[]];

const DOCUMENT_NAMES = Object.keys(documents) as [DocumentName, ...DocumentName[]];

/** Where the folders of examples lie, from the project's root. */
const EXAMPLES = 'src/examples';

const text = z.string({ error: 'is missing or no text' }).min(1, 'is empty');

/** The schema of a correction. */
export const correctionSchema = z.strictObject({
  /** A short name, the correction's anchor on the page. */
  id: z.string({ error: 'is missing or no text' }).regex(/^[a-z0-9-]+$/, 'is no slug'),
  /** The document that makes the claim. */
  document: z.enum(DOCUMENT_NAMES, { error: 'is missing or names no source document' }),
  /** Where in it: a section or question, as its heading numbers it. */
  place: text,
  /** In what way the claim fails. */
  kind: z.enum(KIND_NAMES, { error: 'is missing or no way to fail' }),
  /** The source's own words by which the claim is found, at most eight; may hold `code`. */
  quote: text.refine((quote) => quote.trim().split(/\s+/).length <= QUOTE_WORDS, {
    error: `holds more than ${QUOTE_WORDS} words`,
  }),
  /** What it claims, in other words; may hold `code`. */
  says: text,
  /** What is so; may hold `code`. */
  so: text,
  /** Go release since which it is so, such as `1.23`; left out where it always was, never for what is outdated. */
  since: z
    .string({ error: 'is no text' })
    .regex(/^\d+\.\d+$/, 'is no Go release')
    .optional(),
  /** A reference's address, or the folder of an example below `src/examples`. */
  proof: text,
  /** Address of the page concerned. */
  page: z.string({ error: 'is missing or no text' }).regex(/^\/(.*\/)?(#.*)?$/, 'is no address of a page'),
});

/** A correction. */
export type Correction = z.infer<typeof correctionSchema>;

/** The corrections as a list of data. */
export const corrections: List<Correction> = {
  folder: 'src/content/corrections',
  schema: correctionSchema,
  cures: {
    id: 'give it a short name of its own in lower case, such as channels-3',
    document: `write one of ${DOCUMENT_NAMES.join(', ')}`,
    place: "write the section or question, such as '5.6.4 Channel Axioms'",
    kind: `write one of ${KIND_NAMES.join(', ')}`,
    quote: `write the source's own words, at most ${QUOTE_WORDS}, so that the claim can be found`,
    says: 'write what the document claims, in other words',
    so: 'write what is so',
    since: "write the release since which it is so in quotes, such as '1.23', or leave it out",
    proof: 'write an address that begins with https:// or the folder of an example below src/examples',
    page: "write the address of the page concerned, such as '/phase-5/channels/#channel-axioms'",
  },
  pages: { field: 'page', of: ({ page }) => [page] },
  check: ({ kind, proof, since }, exists) => [
    ...(isReference(proof) || exists(`${EXAMPLES}/${proof}`)
      ? []
      : [
          {
            field: 'proof',
            message: `names ${EXAMPLES}/${proof}, which is not there`,
            cure: corrections.cures.proof,
          },
        ]),
    ...(kind === 'outdated' && !since
      ? [
          {
            field: 'kind',
            message: 'is outdated, but "since" is missing',
            cure: 'name the release that changed it, or choose another kind',
          },
        ]
      : []),
  ],
};

/** Whether a proof is a reference on the web, not an example of ours. */
export function isReference(proof: string): boolean {
  return /^https:\/\//.test(proof);
}

/** Corrections, or those withdrawn, by document, in the order of `documents`, documents without any left out. */
export function byDocument<Entry extends Pick<Correction, 'document'>>(
  entries: readonly Entry[],
): [DocumentName, Entry[]][] {
  return DOCUMENT_NAMES.map((name): [DocumentName, Entry[]] => [
    name,
    entries.filter(({ document }) => document === name),
  ]).filter(([, found]) => found.length > 0);
}

/** Corrections, or those withdrawn, by the part of the site whose page they concern, in the order of the parts. */
export function byPart<Entry extends Pick<Correction, 'page'>>(
  entries: readonly Entry[],
): [string, Entry[]][] {
  return [...Map.groupBy(entries, ({ page }) => partOf(page))].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
}

/** Where the corrections of a part stand, such as `/corrections/phase-5/`. */
export const correctionsPage = (part: string): string => `/corrections/${part}/`;

/** Where a correction stands. */
export const correctionAddress = ({ id, page }: Pick<Correction, 'id' | 'page'>): string =>
  `${correctionsPage(partOf(page))}#${id}`;

/** How many corrections there are of each kind, in the order of `kinds`. */
export function countsByKind(corrections: readonly Correction[]): [Kind, number][] {
  return KIND_NAMES.map((name) => [name, corrections.filter(({ kind }) => kind === name).length]);
}
