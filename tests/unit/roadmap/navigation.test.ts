import { describe, expect, test } from 'vitest';
import {
  breadcrumbOf,
  type Line,
  phasesInOrder,
  placeOf,
  questionsInOrder,
  type Sidebar,
  sidebarFor,
  type Stop,
} from '../../../src/roadmap/navigation.ts';

const written = new Set(['/phase-5/channels/', '/phase-5/goroutines/', '/phase-6/testmain/', '/questions/']);
const site = {
  exists: (path: string) => written.has(path),
  parts: () => [],
  question: (number: number) =>
    number < 303 && number > 300 ? { number, path: `/questions/runtime/q${number}/` } : undefined,
};
const everything = {
  exists: () => true,
  parts: () => [],
  question: (number: number) => ({ number, path: `/questions/runtime/q${number}/` }),
};
const nothing = { exists: () => false, parts: () => [], question: () => undefined };

const part = (number: string, title: string, slug: string) => ({
  number,
  title,
  path: `/phase-5/channels/${slug}/`,
});
const withParts = {
  ...site,
  parts: (path: string) =>
    path === '/phase-5/channels/' ? [part('5.6.1', 'Leaks', 'leaks'), part('5.6.2', 'Pairs', 'pairs')] : [],
};

function allStops(stops: readonly Stop[]): Stop[] {
  return stops.flatMap((stop) => [stop, ...allStops(stop.stops ?? [])]);
}

function stopsOf({ ways, lines }: Sidebar): Stop[] {
  return [...ways, ...lines.flatMap((line) => allStops(line.stops))];
}

const labels = (sidebar: Sidebar) => stopsOf(sidebar).map(({ label }) => label);
const openLines = ({ lines }: Sidebar) => lines.filter(({ isOpen }) => isOpen).map(({ label }) => label);
const stationsOf = ({ stops }: Line) => stops.map(({ station }) => station);

describe('the sidebar', () => {
  test('shows the stops of the phase at hand that are written, counts those planned, and opens no other', () => {
    const shown = labels(sidebarFor('/phase-5/channels/', site));
    expect(shown).toContain('5.2 Goroutines');
    expect(shown).toContain('5.6 Channels');
    expect(shown).not.toContain('5.7 The select Statement');
    expect(shown).toContain('11 planned');
    expect(shown).not.toContain('6.5 TestMain');
    expect(shown).toContain('Testing & Engineering Reliability');
    expect(labels(sidebarFor('/phase-5/', everything))).not.toContain('0 planned');
  });

  test('is no longer for a larger site', () => {
    expect(labels(sidebarFor('/phase-5/channels/', everything))).toHaveLength(5 + 13 + 13);
  });

  test('has the four lines with their stations, folded but for the one at hand', () => {
    const { lines } = sidebarFor('/phase-5/channels/', site);
    expect(lines.map(({ tier }) => tier)).toEqual(['foundation', 'intermediate', 'advanced', 'expert']);
    expect(lines.map(stationsOf)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6],
      [7, 8, 9, 10],
      [11, 12],
    ]);
    expect(openLines(sidebarFor('/phase-5/channels/', site))).toEqual(['Intermediate']);
    expect(openLines(sidebarFor('/glossary/', site))).toEqual([]);
  });

  test('tells stations and areas of which something is written from those planned', () => {
    const planned = stopsOf(sidebarFor('/questions/', site)).filter(({ isPlanned }) => isPlanned);
    const names = planned.map(({ label }) => label);
    expect(names).not.toContain('Concurrency & The Scheduler');
    expect(names).toContain('Memory Management & Performance');
    expect(names).not.toContain('Go internals and runtime');
    expect(names).toContain('Core Go');
  });

  test('marks the current page, once; above a page below a section, the section', () => {
    const current = (path: string, of = site) =>
      stopsOf(sidebarFor(path, of)).flatMap(({ label, current }) => (current ? [[label, current]] : []));
    expect(current('/phase-5/channels/')).toEqual([['5.6 Channels', 'page']]);
    expect(current('/phase-5/')).toEqual([['Concurrency & The Scheduler', 'page']]);
    expect(current('/phase-5/channels/leaks/')).toEqual([['5.6 Channels', 'true']]);
    expect(current('/roadmap/', everything)).toEqual([['The map', 'page']]);
    expect(current('/questions/runtime/')).toEqual([['Go internals and runtime', 'page']]);
  });

  test('shows the pages below a section where one of them or it is at hand, and marks only that', () => {
    const below = (path: string) =>
      allStops(sidebarFor(path, withParts).lines.flatMap(({ stops }) => stops)).flatMap(
        ({ label, current }) => (/^5\.6/.test(label) ? [[label, current]] : []),
      );
    expect(below('/phase-5/goroutines/')).toEqual([['5.6 Channels', undefined]]);
    expect(below('/phase-5/channels/')).toEqual([
      ['5.6 Channels', 'page'],
      ['5.6.1 Leaks', undefined],
      ['5.6.2 Pairs', undefined],
    ]);
    expect(below('/phase-5/channels/pairs/')).toEqual([
      ['5.6 Channels', undefined],
      ['5.6.1 Leaks', undefined],
      ['5.6.2 Pairs', 'page'],
    ]);
  });

  test('leads first to what is of use anywhere, as far as it exists', () => {
    expect(sidebarFor('/phase-5/', everything).ways).toMatchObject([
      { label: 'The map', href: '/roadmap/' },
      { label: 'Questions', href: '/questions/' },
      { label: 'Caching', href: '/notes/caching/' },
      { label: 'Glossary', href: '/glossary/' },
      { label: 'Corrections', href: '/corrections/' },
    ]);
    expect(sidebarFor('/phase-5/', nothing).ways).toEqual([]);
  });

  test('begins on a question page with the areas, of which the one at hand has its questions', () => {
    const sidebar = sidebarFor('/questions/runtime/q301/', site);
    expect(openLines(sidebar)).toEqual(['Questions']);
    const areas = sidebar.lines[0]?.stops ?? [];
    expect(areas).toHaveLength(7);
    const [area, ...others] = areas.filter(({ stops }) => stops);
    expect(others).toEqual([]);
    expect(area).toMatchObject({
      label: 'Go internals and runtime',
      href: '/questions/runtime/',
      stops: [
        { label: '301 How does the Go scheduler work?', current: 'page' },
        { label: expect.stringMatching(/^302 /), current: undefined },
      ],
    });
    expect(sidebarFor('/phase-5/', site).lines).toHaveLength(4);
    expect(sidebarFor('/questions/runtime/', nothing).lines).toHaveLength(4);
  });

  test('names a question shortly, and once where its page answers several', () => {
    const page = { number: 301, path: '/questions/runtime/go-scheduler/', name: 'Go scheduler' };
    const several = {
      ...site,
      question: (number: number) => ([301, 302].includes(number) ? page : undefined),
    };
    const listed = labels(sidebarFor('/questions/runtime/', several)).filter((label) => /^30/.test(label));
    expect(listed).toEqual(['301 Go scheduler']);
  });
});

describe('the reading order', () => {
  test('names phases and sections by number, and marks what is planned', () => {
    const order = phasesInOrder(site);
    expect(order).toHaveLength(13 + 107);
    expect(order[0]).toMatchObject({ label: expect.stringMatching(/^Phase 0: ./), isPlanned: true });
    expect(order).toContainEqual({ label: '5.6 Channels', href: '/phase-5/channels/', current: undefined });
    expect(order.filter(({ isPlanned }) => !isPlanned)).toHaveLength(2 + 3);
  });

  test('of the questions has each once', () => {
    expect(questionsInOrder(site).filter(({ isPlanned }) => !isPlanned)).toMatchObject([
      { label: '301 How does the Go scheduler work?', href: '/questions/runtime/q301/' },
      { href: '/questions/runtime/q302/' },
    ]);
  });
});

describe('the place of a page', () => {
  test('is among the stops of its phase, between what is written before and after', () => {
    const place = placeOf('/phase-5/channels/', site);
    expect(place?.stops).toHaveLength(13);
    expect(place?.at).toBe(5);
    expect(place?.before).toMatchObject({ href: '/phase-5/goroutines/' });
    expect(place?.after).toMatchObject({ href: '/phase-6/' });
    expect(place?.stops.filter(({ isPlanned }) => !isPlanned)).toHaveLength(2);
  });

  test('of a phase is among all stations, each of its line', () => {
    const place = placeOf('/phase-6/', site);
    expect(place?.stops).toHaveLength(13);
    expect(place?.stops[6]).toMatchObject({ station: 6, tier: 'intermediate' });
    expect(place?.at).toBe(6);
    expect(place?.before).toMatchObject({ label: '5.6 Channels' });
    expect(place?.after).toMatchObject({ label: '6.5 TestMain' });
  });

  test('leads from what is planned to what is written, and never the other way', () => {
    expect(placeOf('/phase-0/', site)).toMatchObject({ before: undefined, after: { href: '/phase-5/' } });
    expect(placeOf('/phase-5/', site)?.before).toEqual({
      label: 'Phase 4: Memory Management & Performance',
      isPlanned: true,
    });
    expect(placeOf('/phase-12/', site)?.after).toBeUndefined();
    expect(placeOf('/phase-11/', site)?.after).toMatchObject({ label: expect.stringMatching(/^Phase 12/) });
    expect(placeOf('/phase-12/', everything)?.after?.href).toMatch(/^\/phase-12\/./);
  });

  test('below a section is the section, and of a question among those of its area', () => {
    expect(placeOf('/phase-5/channels/leaks/', site)).toMatchObject({ at: 5 });
    const place = placeOf('/questions/runtime/q301/', site);
    expect(place?.stops).toHaveLength(20);
    expect(place).toMatchObject({ at: 0, after: { href: '/questions/runtime/q302/' } });
    expect(place?.before).toBeUndefined();
  });

  test('below a section is read after it, one part after the other', () => {
    const hrefs = (path: string) => {
      const { before, after } = placeOf(path, withParts) ?? {};
      return [before?.href, after?.href];
    };
    expect(hrefs('/phase-5/channels/')).toEqual(['/phase-5/goroutines/', '/phase-5/channels/leaks/']);
    expect(hrefs('/phase-5/channels/leaks/')).toEqual(['/phase-5/channels/', '/phase-5/channels/pairs/']);
    expect(hrefs('/phase-5/channels/pairs/')).toEqual(['/phase-5/channels/leaks/', '/phase-6/']);
    expect(placeOf('/phase-5/channels/pairs/', withParts)?.at).toBe(5);
  });

  test('is none for pages on no line', () => {
    for (const path of ['/', '/roadmap/', '/questions/', '/questions/runtime/', '/glossary/'])
      expect(placeOf(path, site)).toBeUndefined();
  });
});

test('the breadcrumb leads from the map to the phase, and by its section to a page below it', () => {
  expect(breadcrumbOf('/phase-5/channels/')).toEqual([
    { label: 'Roadmap', href: '/roadmap/' },
    { label: 'Phase 5: Concurrency & The Scheduler', href: '/phase-5/' },
  ]);
  expect(breadcrumbOf('/phase-5/channels/leaks/').at(-1)).toEqual({
    label: '5.6 Channels',
    href: '/phase-5/channels/',
  });
  expect(breadcrumbOf('/phase-5/').map(({ href }) => href)).toEqual(['/roadmap/']);
  expect(breadcrumbOf('/roadmap/')).toEqual([]);
  expect(breadcrumbOf('/questions/')).toEqual([]);
  expect(breadcrumbOf('/questions/runtime/')).toEqual([{ label: 'Questions', href: '/questions/' }]);
  expect(breadcrumbOf('/questions/runtime/q301/').map(({ href }) => href)).toEqual([
    '/questions/',
    '/questions/runtime/',
  ]);
  expect(breadcrumbOf('/notes/caching/')).toEqual([]);
  expect(breadcrumbOf('/notes/caching/line-by-line/')).toEqual([
    { label: 'Caching', href: '/notes/caching/' },
  ]);
  expect(breadcrumbOf('/corrections/phase-5/')).toEqual([{ label: 'Corrections', href: '/corrections/' }]);
  expect(breadcrumbOf('/questions/unheard-of/')).toEqual([{ label: 'Questions', href: '/questions/' }]);
});
