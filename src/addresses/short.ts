/**
 * Short addresses that lead to long ones: `/5.6/` to a section, `/5.6.4/` to a heading in it, `/q/344/` to a question,
 * `/g/goroutine/` to a term, and the paths that the first edition of the roadmap linked to. All follow from the outline and from the pages' own headings.
 */
import type { Phase, Section } from '../roadmap/outline.ts';
import { createHeadingSlugger } from '../headings/slug.ts';
import { phases, sections } from '../roadmap/outline.ts';

/** A short address without slashes at its ends, and where it leads. */
export interface ShortAddress {
  /** `5.6`, `5.6.4` or `Phase_5/Phase_5.md`. */
  from: string;
  /** Address from the site's root, with a fragment where a heading is meant. */
  to: string;
}

/** A page that may hold numbered headings. */
export interface NumberedPage {
  /** The section's number. */
  number: string;
  /** The page's Markdown. */
  body: string;
}

/** A heading line of Markdown, outside fences: marks, number and text. */
const HEADING = /^(#{2,6})\s+(.+?)\s*#*$/;
const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** Markdown's marks of emphasis and code taken off a heading's text. */
function plainText(markdown: string): string {
  return markdown
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*?|__?/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/**
 * The numbered headings of a page with their ids, as the build gives them.
 *
 * @param body The page's Markdown.
 */
export function numberedHeadings(body: string): { number: string; id: string }[] {
  const slug = createHeadingSlugger();
  const found: { number: string; id: string }[] = [];
  let fenced = false;
  for (const line of body.split('\n')) {
    if (FENCE.test(line)) fenced = !fenced;
    const text = fenced ? undefined : HEADING.exec(line)?.[2];
    if (text === undefined) continue;
    const id = slug(plainText(text));
    const number = /^\d+(?:\.\d+){2,}(?=\s)/.exec(text)?.[0];
    if (number) found.push({ number, id });
  }
  return found;
}

function ofPhase(phase: Phase): ShortAddress[] {
  return [`${phase.number}`, `Phase_${phase.number}/Phase_${phase.number}.md`].map((from) => ({
    from,
    to: phase.path,
  }));
}

function ofSection(section: Section, page: NumberedPage | undefined): ShortAddress[] {
  // A section without a page yet leads to its place in the phase.
  if (!page) return [{ from: section.number, to: section.path.replace(/[^/]+\/$/, '#sections') }];
  const headings = numberedHeadings(page.body).map(({ number, id }) => ({
    from: number,
    to: `${section.path}#${id}`,
  }));
  return [{ from: section.number, to: section.path }, ...headings];
}

/** What the site has that short addresses lead to. */
export interface AddressedContent {
  /** The section pages that exist. */
  sections: readonly NumberedPage[];
  /** The question pages that exist, by number, with their addresses. */
  questions?: readonly { number: number; path: string }[];
  /** Slugs of the glossary's terms. */
  terms?: readonly string[];
}

/** Every short address of the site. */
export function shortAddresses({
  sections: pages,
  questions = [],
  terms = [],
}: AddressedContent): ShortAddress[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  return [
    ...phases.flatMap(ofPhase),
    ...sections.flatMap((section) => ofSection(section, byNumber.get(section.number))),
    ...questions.map(({ number, path }) => ({ from: `q/${number}`, to: path })),
    ...terms.map((term) => ({ from: `g/${term}`, to: `/glossary/#${term}` })),
  ];
}

/** Whether an address is a short one, which search engines and the record of addresses leave out. */
export function isShortAddress(path: string): boolean {
  return /^\/(?:\d|Phase_|q\/|g\/)/.test(path);
}
