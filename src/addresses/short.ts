/**
 * Short addresses that lead to long ones: `/5.6/` to a section, `/5.6.4/` to a heading in it, `/q/344/` to a question,
 * `/g/goroutine/` to a term, and the paths that the first edition of the roadmap linked to. All follow from the outline,
 * from the pages' own headings and, where a page changed since, from the record of published addresses.
 */
import type { MarkdownHeading } from 'astro';
import type { Phase, Section } from '../roadmap/outline.ts';
import { phases, sections } from '../roadmap/outline.ts';

/** A short address without slashes at its ends, and where it leads. */
export interface ShortAddress {
  /** `5.6`, `5.6.4` or `Phase_5/Phase_5.md`. */
  from: string;
  /** Address from the site's root, with a fragment where a heading is meant. */
  to: string;
}

/** A heading as the build gives it. */
export type BuiltHeading = Pick<MarkdownHeading, 'text' | 'slug'>;

/** A section page that exists. */
export interface AddressedSection {
  /** The section's number. */
  number: string;
  /** The page's headings. */
  headings: readonly BuiltHeading[];
}

/** A page below a section. */
export interface AddressedPart extends AddressedSection {
  path: string;
}

/** What the site has that short addresses lead to. */
export interface AddressedContent {
  /** The section pages that exist. */
  sections: readonly AddressedSection[];
  /** The pages below sections. */
  parts?: readonly AddressedPart[];
  /** The question pages that exist, by number, with their addresses. */
  questions?: readonly { number: number; path: string }[];
  /** The glossary's terms: slugs, and where they stand. */
  terms?: readonly { id: string; path: string }[];
  /** Pages that were published once and are part of another page now: where they were, and that page. */
  moved?: readonly ShortAddress[];
  /** Short addresses that were published once; each leads where it led unless it leads somewhere now. */
  kept?: readonly ShortAddress[];
}

/** The headings of a page that begin with a sub-section's number such as `5.6.4`, with their ids. */
export function numberedHeadings(headings: readonly BuiltHeading[]): { number: string; id: string }[] {
  return headings.flatMap(({ text, slug: id }) => {
    const number = /^\d+(?:\.\d+){2,}(?=\s)/.exec(text)?.[0];
    return number ? [{ number, id }] : [];
  });
}

function ofPhase(phase: Phase): ShortAddress[] {
  return [`${phase.number}`, `Phase_${phase.number}/Phase_${phase.number}.md`].map((from) => ({
    from,
    to: phase.path,
  }));
}

function ofSection(section: Section, page: AddressedSection | undefined): ShortAddress[] {
  // A section without a page yet leads to its place in the phase.
  if (!page) return [{ from: section.number, to: section.path.replace(/[^/]+\/$/, '#sections') }];
  return ofPage({ ...page, path: section.path });
}

/** A page by its number, and its numbered headings. */
function ofPage({ number, path, headings }: AddressedPart): ShortAddress[] {
  const below = numberedHeadings(headings).map((heading) => ({
    from: heading.number,
    to: `${path}#${heading.id}`,
  }));
  return [{ from: number, to: path }, ...below];
}

/**
 * Every short address of the site, each once: where two would be the same, the first named above counts. What leads on
 * from pages that moved is among them.
 */
export function shortAddresses({
  sections: pages,
  parts = [],
  questions = [],
  terms = [],
  moved = [],
  kept = [],
}: AddressedContent): ShortAddress[] {
  const pathNow = new Map(moved.map(({ from, to }) => [`/${from}/`, to]));
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const all = [
    ...phases.flatMap(ofPhase),
    // A part that has a page is that page, and not the heading under which its section speaks of it.
    ...parts.flatMap(ofPage),
    ...sections.flatMap((section) => ofSection(section, byNumber.get(section.number))),
    ...questions.map(({ number, path }) => ({ from: `q/${number}`, to: path })),
    ...terms.map(({ id, path }) => ({ from: `g/${id}`, to: path })),
    ...moved,
    ...kept.map(({ from, to }) => ({ from, to: to.replace(/^[^#]+/, (path) => pathNow.get(path) ?? path) })),
  ];
  return [...new Map(all.reverse().map((address) => [address.from, address])).values()].reverse();
}

/** Whether an address is a short one, which search engines leave out. */
export function isShortAddress(path: string): boolean {
  return /^\/(?:\d|Phase_|q\/|g\/)/.test(path);
}
