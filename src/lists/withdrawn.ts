/**
 * Corrections that were withdrawn: each blamed a source for what it left unsaid, for a fragment that was none the worse
 * for being one, or for what is right. Their addresses still resolve and say so. The data stands in
 * `src/content/withdrawn`.
 */
import { z } from 'astro/zod';
import { corrections, correctionSchema } from './corrections.ts';
import type { List } from './list.ts';

const text = z.string({ error: 'is missing or no text' }).min(1, 'is empty');

/** The schema of a withdrawn correction. */
export const withdrawnSchema = correctionSchema
  .pick({ id: true, document: true, place: true, page: true })
  .extend({
    /** What was held against the source, in a sentence; may hold `code`. */
    held: text,
    /** Why that was unfair; may hold `code`. */
    why: text,
  });

/** Where those withdrawn stand. */
export const WITHDRAWN_PAGE = '/corrections/withdrawn/';

/** A withdrawn correction. Its page is where the matter is told. */
export type Withdrawn = z.infer<typeof withdrawnSchema>;

/** The withdrawn corrections as a list of data. */
export const withdrawn: List<Withdrawn> = {
  folder: 'src/content/withdrawn',
  schema: withdrawnSchema,
  cures: {
    id: 'write the id that the correction had',
    document: corrections.cures.document,
    place: corrections.cures.place,
    held: 'write in a sentence what was held against the source',
    why: 'write why that was unfair',
    page: 'write the address of the page that tells the matter',
  },
  pages: { field: 'page', of: ({ page }) => [page] },
  check: () => [],
};
