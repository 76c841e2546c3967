/** The glossary, the corrections and those withdrawn as the site shows them: each read once per build, and looked up by page. */
import { getCollection } from 'astro:content';
import { oncePerBuild } from '../roadmap/once.ts';
import type { Correction } from './corrections.ts';
import { alphabetical, type Term } from './glossary.ts';
import { byPage } from './pages.ts';
import type { Withdrawn } from './withdrawn.ts';

/** All terms, in alphabetical order. */
export const listedTerms = oncePerBuild(async (): Promise<Term[]> =>
  alphabetical((await getCollection('glossary')).map(({ data }) => data)),
);

/** All corrections. */
export const listedCorrections = oncePerBuild(async (): Promise<Correction[]> =>
  (await getCollection('corrections')).map(({ data }) => data),
);

/** All corrections that were withdrawn. */
export const listedWithdrawn = oncePerBuild(async (): Promise<Withdrawn[]> =>
  (await getCollection('withdrawn')).map(({ data }) => data),
);

const termsByPage = oncePerBuild(async () => byPage(await listedTerms(), ({ pages }) => pages));
const correctionsByPage = oncePerBuild(async () => byPage(await listedCorrections(), ({ page }) => [page]));

/** The terms that the page at an address, or a heading of it, explains. */
export async function termsOf(path: string): Promise<readonly Term[]> {
  return (await termsByPage()).get(path) ?? [];
}

/** The corrections that concern the page at an address, or a heading of it. */
export async function correctionsOf(path: string): Promise<readonly Correction[]> {
  return (await correctionsByPage()).get(path) ?? [];
}
