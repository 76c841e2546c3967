/**
 * Where a reader can go from a page: sidebar, breadcrumb, previous and next. All of it follows from the outline and
 * from which pages exist; a page's share of the work and of the HTML stays the same however large the site grows.
 */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { phaseAt, phases, type Phase, type Section, tiers } from './outline.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** A link of the breadcrumb. */
export interface Crumb {
  label: string;
  href: string;
}

/** Answers whether the page at an address, such as `/phase-5/channels/`, exists. */
export type PageExists = (path: string) => boolean;

/** Pages outside the phases that every sidebar starts with. */
const FIXED_PAGES: readonly Crumb[] = [{ label: 'The whole map', href: '/roadmap/' }];

function link(label: string, href: string, current: string, attrs: SidebarLink['attrs'] = {}): SidebarLink {
  return { type: 'link', label, href, isCurrent: href === current, badge: undefined, attrs };
}

/** `5 Concurrency & The Scheduler` */
export function phaseLabel(phase: Phase): string {
  return `${phase.number} ${phase.title}`;
}

/** `5.6 Channels` */
export function sectionLabel(section: Section): string {
  return `${section.number} ${section.title}`;
}

function phaseEntry(phase: Phase, current: string, exists: PageExists): SidebarEntry {
  if (phaseAt(current) !== phase) return link(phaseLabel(phase), phase.path, current);
  const written = phase.sections.filter((section) => exists(section.path));
  return {
    type: 'group',
    label: phaseLabel(phase),
    collapsed: false,
    badge: undefined,
    entries: [
      link('Overview', phase.path, current),
      ...written.map((section) => link(sectionLabel(section), section.path, current)),
    ],
  };
}

/**
 * The sidebar of the page at `current`: tiers with their phases, of which only the phase at hand is opened.
 *
 * @param current Address of the page, such as `/phase-5/channels/`.
 */
export function sidebarFor(current: string, exists: PageExists): SidebarEntry[] {
  return [
    ...FIXED_PAGES.map(({ label, href }) => link(label, href, current)),
    ...tiers.map((tier): SidebarEntry => ({
      type: 'group',
      label: tier.title,
      collapsed: false,
      badge: undefined,
      entries: tier.phases.map((phase) => phaseEntry(phase, current, exists)),
    })),
  ];
}

/**
 * The pages in reading order: each phase's overview followed by the sections of it that exist.
 */
export function readingOrder(exists: PageExists): Crumb[] {
  return phases.flatMap((phase) => [
    { label: `Phase ${phase.number}: ${phase.title}`, href: phase.path },
    ...phase.sections
      .filter((section) => exists(section.path))
      .map((section) => ({ label: sectionLabel(section), href: section.path })),
  ]);
}

/** Previous and next page in reading order, across the borders of phases; none for a page that is not in it. */
export function neighboursOf(current: string, order: readonly Crumb[]): StarlightRouteData['pagination'] {
  const index = order.findIndex(({ href }) => href === current);
  const at = (position: number): SidebarLink | undefined => {
    const crumb = index < 0 ? undefined : order[position];
    return crumb && link(crumb.label, crumb.href, current);
  };
  return { prev: at(index - 1), next: at(index + 1) };
}

/** The way from the map down to the page, the page itself left out. */
export function breadcrumbOf(current: string): Crumb[] {
  const phase = phaseAt(current);
  if (!phase) return [];
  const crumbs = [{ label: 'Roadmap', href: '/roadmap/' }];
  if (current !== phase.path)
    crumbs.push({ label: `Phase ${phase.number}: ${phase.title}`, href: phase.path });
  return crumbs;
}
