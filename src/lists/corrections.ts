/** Corrections: what a source document claims, what is so, and the proof. The data stands in `src/content/corrections`. */
import { z } from 'astro/zod';
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
  /** What it claims, in other words; may hold `code`. */
  says: text,
  /** What is so; may hold `code`. */
  so: text,
  /** Go release since which it is so, such as `1.23`; left out where it always was. */
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
    says: 'write what the document claims, in other words',
    so: 'write what is so',
    since: "write the release since which it is so in quotes, such as '1.23', or leave it out",
    proof: 'write an address that begins with https:// or the folder of an example below src/examples',
    page: "write the address of the page concerned, such as '/phase-5/channels/#channel-axioms'",
  },
  pages: { field: 'page', of: ({ page }) => [page] },
  check: ({ proof }, exists) =>
    isReference(proof) || exists(`${EXAMPLES}/${proof}`)
      ? []
      : [
          {
            field: 'proof',
            message: `names ${EXAMPLES}/${proof}, which is not there`,
            cure: corrections.cures.proof,
          },
        ],
};

/** Whether a proof is a reference on the web, not an example of ours. */
export function isReference(proof: string): boolean {
  return /^https:\/\//.test(proof);
}

/** Corrections by document, in the order of `documents`, documents without any left out. */
export function byDocument(corrections: readonly Correction[]): [DocumentName, Correction[]][] {
  return DOCUMENT_NAMES.map((name): [DocumentName, Correction[]] => [
    name,
    corrections.filter(({ document }) => document === name),
  ]).filter(([, found]) => found.length > 0);
}
