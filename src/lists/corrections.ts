/** Corrections: what a source document claims, what is so, and the proof. The data stands in `src/content/corrections.yaml`. */
import { z } from 'astro/zod';

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

/** The schema of a correction. */
export const correctionSchema = z.strictObject({
  /** A short name, the correction's anchor on the page. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The document that makes the claim. */
  document: z.enum(Object.keys(documents) as [DocumentName, ...DocumentName[]]),
  /** Where in it: a section or question, as its heading numbers it. */
  place: z.string(),
  /** What it claims, in other words; may hold `code`. */
  says: z.string(),
  /** What is so; may hold `code`. */
  so: z.string(),
  /** Go release since which it is so, such as `1.23`; left out where it always was. */
  since: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
  /** A reference's address, or the folder of an example below `src/examples`. */
  proof: z.string(),
  /** Address of the page concerned. */
  page: z.string().regex(/^\/.*\/(#.*)?$/),
});

/** A correction. */
export type Correction = z.infer<typeof correctionSchema>;

/** Whether a proof is a reference on the web, not an example of ours. */
export function isReference(proof: string): boolean {
  return /^https:\/\//.test(proof);
}

/** Corrections by document, in the order of `documents`, documents without any left out. */
export function byDocument(corrections: readonly Correction[]): [DocumentName, Correction[]][] {
  const names = Object.keys(documents) as DocumentName[];
  return names
    .map((name): [DocumentName, Correction[]] => [
      name,
      corrections.filter(({ document }) => document === name),
    ])
    .filter(([, found]) => found.length > 0);
}

/** The corrections that concern the page at an address. */
export function correctionsOf(path: string, corrections: readonly Correction[]): Correction[] {
  return corrections.filter(({ page }) => page.split('#')[0] === path);
}
