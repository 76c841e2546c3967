/**
 * Where a reader can go from a page: sidebar, breadcrumb, previous and next. All of it follows from the outline and
 * from which pages exist; a page's share of the work and of the HTML stays the same however large the site grows.
 */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { phaseAt, phases, type Phase, type Section, tiers } from './outline.ts';
import { type QuestionArea, questionAreas, questions } from './questions.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** A link of the breadcrumb. */
export interface Crumb {
  label: string;
  href: string;
}

/** What navigation needs to know of the site. */
export interface SiteIndex {
  /** Whether the page at an address, such as `/phase-5/channels/`, exists. */
  exists(path: string): boolean;
  /** The page of a question, if it has one: the number it is known by, its address, its short name. */
  question(number: number): { number: number; path: string; name?: string | undefined } | undefined;
}

/** Where the question bank is listed. */
const QUESTIONS = '/questions/';

/** Pages outside phases and questions, in the order in which every sidebar shows those that exist. */
const SINGLE_PAGES: readonly Crumb[] = [
  { label: 'Notes: caching', href: '/notes/caching/' },
  { label: 'Glossary', href: '/glossary/' },
  { label: 'Corrections', href: '/corrections/' },
];

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

function group(label: string, entries: SidebarEntry[], collapsed = false): SidebarEntry {
  return { type: 'group', label, collapsed, badge: undefined, entries };
}

function phaseEntry(phase: Phase, current: string, site: SiteIndex): SidebarEntry {
  if (phaseAt(current) !== phase) return link(phaseLabel(phase), phase.path, current);
  const written = phase.sections.filter((section) => site.exists(section.path));
  return group(phaseLabel(phase), [
    link('Overview', phase.path, current),
    ...written.map((section) => link(sectionLabel(section), section.path, current)),
  ]);
}

function questionLinks(area: QuestionArea, site: SiteIndex): Crumb[] {
  return questions
    .filter((question) => question.area === area)
    .flatMap(({ number, title }) => {
      const page = site.question(number);
      // A page that answers several questions stands where its first number does.
      return page?.number === number ? [{ label: `${number} ${page.name ?? title}`, href: page.path }] : [];
    });
}

function questionsEntry(current: string, site: SiteIndex): SidebarEntry[] {
  if (!site.exists(QUESTIONS)) return [];
  if (!current.startsWith(QUESTIONS)) return [link('Questions', QUESTIONS, current)];
  const areas = questionAreas.map((area) => {
    if (!current.startsWith(area.path)) return link(area.title, area.path, current);
    const written = questionLinks(area, site);
    return group(area.title, [
      link('All questions', area.path, current),
      ...written.map(({ label, href }) => link(label, href, current)),
    ]);
  });
  return [group('Questions', [link('All areas', QUESTIONS, current), ...areas])];
}

/**
 * The sidebar of the page at `current`: tiers with their phases, and the questions, of which only the phase or the area
 * at hand is opened.
 *
 * @param current Address of the page, such as `/phase-5/channels/`.
 */
export function sidebarFor(current: string, site: SiteIndex): SidebarEntry[] {
  return [
    link('The whole map', '/roadmap/', current),
    ...tiers.map((tier) =>
      group(
        tier.title,
        tier.phases.map((phase) => phaseEntry(phase, current, site)),
        // Among the questions, the tiers fold to make room for the area's.
        current.startsWith(QUESTIONS),
      ),
    ),
    ...questionsEntry(current, site),
    ...SINGLE_PAGES.filter(({ href }) => site.exists(href)).map(({ label, href }) =>
      link(label, href, current),
    ),
  ];
}

/**
 * The pages in reading order: each phase's overview followed by the sections of it that exist, then the questions, area
 * by area.
 */
export function readingOrder(site: SiteIndex): Crumb[] {
  const inPhases = phases.flatMap((phase) => [
    { label: `Phase ${phase.number}: ${phase.title}`, href: phase.path },
    ...phase.sections
      .filter((section) => site.exists(section.path))
      .map((section) => ({ label: sectionLabel(section), href: section.path })),
  ]);
  const inBank = questionAreas.flatMap((area) => questionLinks(area, site));
  return [...inPhases, ...inBank];
}

/** Previous and next page in reading order, across the borders of phases; none for a page that is not in it. */
export function neighboursOf(current: string, order: readonly Crumb[]): StarlightRouteData['pagination'] {
  const index = order.findIndex(({ href }) => href === current);
  const isQuestion = current.startsWith(QUESTIONS);
  const at = (position: number): SidebarLink | undefined => {
    const crumb = index < 0 ? undefined : order[position];
    return crumb && crumb.href.startsWith(QUESTIONS) === isQuestion
      ? link(crumb.label, crumb.href, current)
      : undefined;
  };
  return { prev: at(index - 1), next: at(index + 1) };
}

/** The way from the map or the bank down to the page, the page itself left out. */
export function breadcrumbOf(current: string): Crumb[] {
  if (current.startsWith(QUESTIONS) && current !== QUESTIONS) {
    const area = questionAreas.find(({ path }) => current.startsWith(path));
    const crumbs = [{ label: 'Questions', href: QUESTIONS }];
    return area && current !== area.path ? [...crumbs, { label: area.title, href: area.path }] : crumbs;
  }
  const phase = phaseAt(current);
  if (!phase) return [];
  const crumbs = [{ label: 'Roadmap', href: '/roadmap/' }];
  if (current !== phase.path)
    crumbs.push({ label: `Phase ${phase.number}: ${phase.title}`, href: phase.path });
  return crumbs;
}
