/**
 * Where a reader can go from a page: sidebar, breadcrumb, what comes before and after. All of it follows from the outline
 * and from which pages exist; a page's share of the work and of the HTML stays the same however large the site grows.
 *
 * It speaks of the roadmap as a route map: tiers are lines, phases stations, sections and questions stops.
 */
import { phaseAt, phases, type Phase, type Section, type Tier, type TierKey, tiers } from './outline.ts';
import { type QuestionArea, questionAreas, questions } from './questions.ts';

/** A link of the breadcrumb. */
export interface Crumb {
  label: string;
  href: string;
}

/** A stop of a line: a page, or what is planned and may not have one. */
export interface Stop {
  label: string;
  href?: string;
  /** A phase's number: the stop is a station. */
  station?: number;
  /** The station's line, where a row of stops has stations of several. */
  tier?: TierKey;
  /** Whether it is the page at hand, or the page at hand lies below it. */
  current?: 'page' | 'true' | undefined;
  /** Whether nothing of it is written yet. */
  isPlanned?: boolean;
  /** The stops between this station and the next. */
  stops?: readonly Stop[];
}

/** A line as the sidebar shows it. */
export interface Line {
  label: string;
  /** None for the questions. */
  tier?: TierKey;
  /** Whether the page at hand is on it. */
  isOpen: boolean;
  stops: readonly Stop[];
}

/** The sidebar: the ways that lead anywhere from any page, and the lines. */
export interface Sidebar {
  ways: readonly Stop[];
  lines: readonly Line[];
}

/** A page's place on its line. */
export interface Place {
  /** All stops of the line, or all stations where the page is one. */
  stops: readonly Stop[];
  /** Which of them the page is, or lies below. */
  at: number;
  /** What to read before and after; planned where nothing that is written comes. */
  before: Stop | undefined;
  after: Stop | undefined;
}

/** A page below a section: a part of it that is large enough for a page of its own. */
export interface Part {
  /** Number as printed, such as `2.2.5`. */
  number: string;
  title: string;
  /** Address from the site's root, such as `/phase-2/basic-types-primitives/the-strings-package/`. */
  path: string;
}

/** What navigation needs to know of the site. */
export interface SiteIndex {
  /** Whether the page at an address, such as `/phase-5/channels/`, exists. */
  exists(path: string): boolean;
  /** The pages below the section at an address, in the order of their numbers. */
  parts(path: string): readonly Part[];
  /** The page of a question, if it has one: the number it is known by, its address, its short name. */
  question(number: number): { number: number; path: string; name?: string | undefined } | undefined;
}

/** Where the question bank is listed. */
const QUESTIONS = '/questions/';

/** Pages that lead anywhere, in the order in which every sidebar shows those that exist. */
const WAYS: readonly Crumb[] = [
  { label: 'The map', href: '/roadmap/' },
  { label: 'Questions', href: QUESTIONS },
  { label: 'Caching', href: '/notes/caching/' },
  { label: 'Glossary', href: '/glossary/' },
  { label: 'Corrections', href: '/corrections/' },
];

/** `5.6 Channels` */
export function sectionLabel(section: Section): string {
  return `${section.number} ${section.title}`;
}

/** A phase's sections that have pages. */
export function writtenSections(phase: Phase, site: SiteIndex): Section[] {
  return phase.sections.filter(({ path }) => site.exists(path));
}

/** Whether any section of a phase has a page. */
export function isOpen(phase: Phase, site: SiteIndex): boolean {
  return phase.sections.some(({ path }) => site.exists(path));
}

/** Whether the page at `current` is the one at `href`, or lies below it. */
function currentAt(href: string, current: string): Stop['current'] {
  if (href === current) return 'page';
  return current.startsWith(href) ? 'true' : undefined;
}

/** The stops below a section. */
function partStops({ path }: Section, current: string, site: SiteIndex): Stop[] {
  return site.parts(path).map((part) => ({
    label: `${part.number} ${part.title}`,
    href: part.path,
    current: currentAt(part.path, current),
  }));
}

function sectionStop(section: Section, current: string, site: SiteIndex): Stop {
  const label = sectionLabel(section);
  if (!site.exists(section.path)) return { label, isPlanned: true };
  return { label, href: section.path, current: currentAt(section.path, current) };
}

/** A phase's station; with its stops, where the page at hand is one of them or the station itself. */
function station(phase: Phase, current: string, site: SiteIndex): Stop {
  const stop: Stop = {
    label: phase.title,
    href: phase.path,
    station: phase.number,
    current: phase.path === current ? 'page' : undefined,
    isPlanned: !isOpen(phase, site),
  };
  if (phaseAt(current) !== phase) return stop;
  const written = writtenSections(phase, site).map((section) => {
    const stop = sectionStop(section, current, site);
    const parts = stop.current ? partStops(section, current, site) : [];
    if (parts.length === 0) return stop;
    // One mark is enough: where a part is the page at hand, it bears it.
    const isPart = parts.some((part) => part.current);
    return { ...stop, current: isPart ? undefined : stop.current, stops: parts };
  });
  const planned = phase.sections.length - written.length;
  const rest: Stop[] = planned === 0 ? [] : [{ label: `${planned} planned`, isPlanned: true }];
  return { ...stop, stops: [...written, ...rest] };
}

function lineOf(tier: Tier, current: string, site: SiteIndex): Line {
  return {
    label: tier.title,
    tier: tier.key,
    isOpen: phaseAt(current)?.tier === tier.key,
    stops: tier.phases.map((phase) => station(phase, current, site)),
  };
}

/** The questions of an area in their order; one that its page answers with another is left to that one. */
function questionStops(area: QuestionArea, current: string, site: SiteIndex): Stop[] {
  return questions
    .filter((question) => question.area === area)
    .flatMap(({ number, title }): Stop[] => {
      const page = site.question(number);
      if (!page) return [{ label: `${number} ${title}`, isPlanned: true }];
      // A page that answers several questions stands where its first number does.
      if (page.number !== number) return [];
      const label = `${number} ${page.name ?? title}`;
      return [{ label, href: page.path, current: currentAt(page.path, current) }];
    });
}

/** The questions as a line: its areas, and the stops of the one at hand that are written. */
function questionsLine(current: string, site: SiteIndex): Line {
  const stops = questionAreas.map((area): Stop => {
    const stops = questionStops(area, current, site);
    const written = stops.filter(({ isPlanned }) => !isPlanned);
    const stop: Stop = {
      label: area.title,
      href: area.path,
      current: area.path === current ? 'page' : undefined,
      isPlanned: written.length === 0,
    };
    return current.startsWith(area.path) ? { ...stop, stops: written } : stop;
  });
  return { label: 'Questions', isOpen: true, stops };
}

/**
 * The sidebar of the page at `current`: what leads anywhere; then the lines, of which only the one at hand is opened, and
 * on it the stops of the phase or the area at hand.
 *
 * @param current Address of the page, such as `/phase-5/channels/`.
 */
export function sidebarFor(current: string, site: SiteIndex): Sidebar {
  const ways = WAYS.filter(({ href }) => site.exists(href)).map(({ label, href }): Stop => ({
    label,
    href,
    current: href === current ? 'page' : undefined,
  }));
  const inBank = current.startsWith(QUESTIONS) && site.exists(QUESTIONS);
  const lines = tiers.map((tier) => lineOf(tier, current, site));
  return { ways, lines: inBank ? [questionsLine(current, site), ...lines] : lines };
}

/**
 * The phases' pages in reading order, each phase's overview followed by its sections, and each section by the pages below
 * it. What has no page is among them as planned, and so is a phase of which nothing is written.
 */
export function phasesInOrder(site: SiteIndex): Stop[] {
  return phases.flatMap((phase): Stop[] => [
    {
      label: `Phase ${phase.number}: ${phase.title}`,
      href: phase.path,
      isPlanned: !isOpen(phase, site),
    },
    ...phase.sections.flatMap((section) => [sectionStop(section, '', site), ...partStops(section, '', site)]),
  ]);
}

/** The questions in reading order, area by area, those planned among them. */
export function questionsInOrder(site: SiteIndex): Stop[] {
  return questionAreas.flatMap((area) => questionStops(area, '', site));
}

/**
 * The nearest in one direction that is written; where there is none, what is planned next to it, without a link: a phase
 * beside a phase.
 */
function nearest(stops: readonly Stop[], isPhase: boolean): Stop | undefined {
  const written = stops.find(({ isPlanned }) => !isPlanned);
  if (written) return written;
  const planned = stops.find(({ href }) => !isPhase || href !== undefined);
  return planned && { label: planned.label, isPlanned: true };
}

/** Where the page at `current` is on its line, if it is on one. */
export function placeOf(current: string, site: SiteIndex): Place | undefined {
  const phase = phaseAt(current);
  const area = questionAreas.find(({ path }) => current.startsWith(path));
  const isPhase = phase?.path === current;
  const stops = phase
    ? isPhase
      ? phases.map((each) => ({ ...station(each, current, site), tier: each.tier }))
      : phase.sections.map((section) => sectionStop(section, current, site))
    : area
      ? questionStops(area, current, site)
      : [];
  const at = stops.findIndex((stop) => stop.current);
  const here = stops[at];
  if (!here) return undefined;
  const order = area ? questionsInOrder(site) : phasesInOrder(site);
  const self = order.findIndex(({ href }) => href === current);
  const index = self < 0 ? order.findIndex(({ href }) => href === here.href) : self;
  return {
    stops,
    at,
    before: nearest(order.slice(0, index).reverse(), isPhase),
    after: nearest(order.slice(index + 1), isPhase),
  };
}

/** The way from the map or the bank down to the page, the page itself left out. */
export function breadcrumbOf(current: string): Crumb[] {
  if (current.startsWith(QUESTIONS) && current !== QUESTIONS) {
    const area = questionAreas.find(({ path }) => current.startsWith(path));
    const crumbs = [{ label: 'Questions', href: QUESTIONS }];
    return area && current !== area.path ? [...crumbs, { label: area.title, href: area.path }] : crumbs;
  }
  const way = WAYS.find(({ href }) => current.startsWith(href) && current !== href);
  if (way) return [way];
  const phase = phaseAt(current);
  if (!phase) return [];
  const crumbs = [{ label: 'Roadmap', href: '/roadmap/' }];
  if (current !== phase.path)
    crumbs.push({ label: `Phase ${phase.number}: ${phase.title}`, href: phase.path });
  const section = phase.sections.find(({ path }) => current.startsWith(path) && current !== path);
  return section ? [...crumbs, { label: sectionLabel(section), href: section.path }] : crumbs;
}
