/**
 * Looks things up in the site's shape: tiers, phases and sections with their numbers and addresses, all derived from
 * the table in `tiers.ts`. Navigation, the map, the phase pages and the frontmatter checks ask here.
 */
import { titleSlug } from '../headings/title-slug.ts';
import { type PhaseSource, TIERS } from './tiers.ts';

/** A tier's key: used in data attributes, so that the tier's accent colour reaches its pages. */
export type TierKey = 'foundation' | 'intermediate' | 'advanced' | 'expert';

/** A numbered section of a phase. */
export interface Section {
  /** Number as printed, such as `5.6`. */
  number: string;
  /** Title without the number. */
  title: string;
  /** Last part of its address: the title's slug with notes on Go versions left out. */
  slug: string;
  /** What the section is for, in one sentence. */
  aim: string;
  /** Address from the site's root, such as `/phase-5/channels/`. */
  path: string;
}

/** A phase of the roadmap. */
export interface Phase {
  /** 0 to 12. */
  number: number;
  title: string;
  /** What the phase is for, in one sentence. */
  objective: string;
  /** Weeks of part-time study as `[least, most]`; the last tier's phases have no end. */
  weeks: readonly [number, number] | null;
  /** Numbers of the phases this one builds on directly. */
  needs: readonly number[];
  tier: TierKey;
  /** Address from the site's root, such as `/phase-5/`. */
  path: string;
  sections: readonly Section[];
}

/** One of the four tiers. */
export interface Tier {
  key: TierKey;
  title: string;
  /** What the tier teaches, in a few words. */
  theme: string;
  /** What its reader can do at the end. */
  outcome: string;
  /** Weeks of part-time study as `[least, most]`; `null` where there is no end. */
  weeks: readonly [number, number] | null;
  phases: readonly Phase[];
}

function phaseOf(source: PhaseSource, tier: TierKey): Phase {
  const path = `/phase-${source.number}/`;
  const sections = source.sections.map(([title, aim], index): Section => {
    const slug = titleSlug(title);
    return { number: `${source.number}.${index + 1}`, title, slug, aim, path: `${path}${slug}/` };
  });
  return { ...source, tier, path, sections };
}

/** The four tiers with their phases and sections, in reading order. */
export const tiers: readonly Tier[] = TIERS.map((tier) => ({
  ...tier,
  phases: tier.phases.map((phase) => phaseOf(phase, tier.key)),
}));

/** The thirteen phases in reading order; a phase's number is its index. */
export const phases: readonly Phase[] = tiers.flatMap((tier) => tier.phases);

/** The 107 sections in reading order. */
export const sections: readonly Section[] = phases.flatMap((phase) => phase.sections);

const sectionByNumber = new Map(sections.map((section) => [section.number, section]));

/** The section with this number (such as `5.6`), if the roadmap has it. */
export function sectionNumbered(number: string): Section | undefined {
  return sectionByNumber.get(number);
}

/** The section that a part with this number (such as `2.2.5`) belongs to; nothing where the number is no part's. */
export function sectionOfPart(number: string): Section | undefined {
  const section = /^(\d+\.\d+)\.\d+$/.exec(number)?.[1];
  return section === undefined ? undefined : sectionNumbered(section);
}

/** The phase that an address belongs to: `/phase-5/`, `phase-5/channels` and `/phase-5/channels/` are all phase 5. */
export function phaseAt(path: string): Phase | undefined {
  const number = /^\/?phase-(\d+)(?:\/|$)/.exec(path)?.[1];
  return number === undefined ? undefined : phases[Number(number)];
}

/** The tier with this key. */
export function tierNamed(key: TierKey): Tier {
  const tier = tiers.find((candidate) => candidate.key === key);
  if (!tier) throw new Error(`No tier "${key}" in src/roadmap/outline.ts.`);
  return tier;
}
