import { expect, test } from 'vitest';
import { breadcrumbOf, neighboursOf, readingOrder, sidebarFor } from '../../../src/roadmap/navigation.ts';

const written = new Set(['/phase-5/channels/', '/phase-5/goroutines/', '/phase-6/testmain/', '/questions/']);
const site = {
  exists: (path: string) => written.has(path),
  question: (number: number) =>
    number < 303 && number > 300 ? { number, path: `/questions/runtime/q${number}/` } : undefined,
};

function labels(entries: ReturnType<typeof sidebarFor>): string[] {
  return entries.flatMap((entry) => [entry.label, ...(entry.type === 'group' ? labels(entry.entries) : [])]);
}

test('the sidebar opens the phase at hand, with the sections that exist, and no other', () => {
  const shown = labels(sidebarFor('/phase-5/channels/', site));
  expect(shown).toContain('5.2 Goroutines');
  expect(shown).toContain('5.6 Channels');
  expect(shown).not.toContain('5.7 The select Statement');
  expect(shown).not.toContain('6.5 TestMain');
  expect(shown).toContain('6 Testing & Engineering Reliability');
});

test('the sidebar is no longer for a larger site', () => {
  const everything = {
    exists: () => true,
    question: (number: number) => ({ number, path: `/questions/runtime/q${number}/` }),
  };
  expect(labels(sidebarFor('/phase-5/channels/', everything))).toHaveLength(1 + 4 + 13 + 1 + 13 + 1 + 3);
});

test('the sidebar marks the current page, once', () => {
  const current = (entries: ReturnType<typeof sidebarFor>): string[] =>
    entries.flatMap((entry) =>
      entry.type === 'group' ? current(entry.entries) : entry.isCurrent ? [entry.label] : [],
    );
  expect(current(sidebarFor('/phase-5/channels/', site))).toEqual(['5.6 Channels']);
  expect(current(sidebarFor('/phase-5/', site))).toEqual(['Overview']);
  expect(current(sidebarFor('/roadmap/', site))).toEqual(['The whole map']);
});

test('previous and next cross the borders of phases and pass over what is not written', () => {
  const order = readingOrder(site);
  expect(neighboursOf('/phase-5/channels/', order).prev?.href).toBe('/phase-5/goroutines/');
  expect(neighboursOf('/phase-5/channels/', order).next?.href).toBe('/phase-6/');
  expect(neighboursOf('/phase-6/', order).prev?.label).toBe('5.6 Channels');
  expect(neighboursOf('/phase-0/', order).prev).toBeUndefined();
  expect(neighboursOf('/phase-12/', order).next).toBeUndefined();
  expect(neighboursOf('/roadmap/', order)).toEqual({ prev: undefined, next: undefined });
});

test('the breadcrumb leads from the map to the phase', () => {
  expect(breadcrumbOf('/phase-5/channels/').map(({ href }) => href)).toEqual(['/roadmap/', '/phase-5/']);
  expect(breadcrumbOf('/phase-5/').map(({ href }) => href)).toEqual(['/roadmap/']);
  expect(breadcrumbOf('/roadmap/')).toEqual([]);
});

test('on a question page, the sidebar opens its area', () => {
  const shown = labels(sidebarFor('/questions/runtime/q301/', site));
  expect(shown).toContain('301 How does the Go scheduler work?');
  expect(shown).toContain('Core Go');
  expect(labels(sidebarFor('/phase-5/', site))).not.toContain('Core Go');
  const foundation = sidebarFor('/questions/runtime/q301/', site).find(({ label }) => label === 'Foundation');
  expect(foundation).toMatchObject({ collapsed: true });
});

test('questions follow each other, apart from the phases', () => {
  const order = readingOrder(site);
  expect(neighboursOf('/questions/runtime/q301/', order)).toMatchObject({
    prev: undefined,
    next: { href: '/questions/runtime/q302/' },
  });
  expect(neighboursOf('/phase-12/', order).next).toBeUndefined();
  expect(breadcrumbOf('/questions/runtime/q301/').map(({ href }) => href)).toEqual([
    '/questions/',
    '/questions/runtime/',
  ]);
});

test('a question is listed by its short name, and once where its page answers several', () => {
  const page = { number: 301, path: '/questions/runtime/go-scheduler/', name: 'Go scheduler' };
  const several = { ...site, question: (number: number) => ([301, 302].includes(number) ? page : undefined) };
  const listed = labels(sidebarFor('/questions/runtime/', several)).filter((label) => /^30/.test(label));
  expect(listed).toEqual(['301 Go scheduler']);
});

const bank = {
  exists: () => true,
  question: (number: number) =>
    number === 301 ? { number, path: '/questions/runtime/go-scheduler/' } : undefined,
};

test('every sidebar ends with the bank and the pages outside of phases, each with its own name and address', () => {
  expect(sidebarFor('/phase-5/', bank).slice(-4)).toMatchObject([
    { type: 'link', label: 'Questions', href: '/questions/', isCurrent: false },
    { type: 'link', label: 'Notes: caching', href: '/notes/caching/' },
    { type: 'link', label: 'Glossary', href: '/glossary/' },
    { type: 'link', label: 'Corrections', href: '/corrections/' },
  ]);
});

test('the sidebar names no page outside of phases that does not exist', () => {
  expect(labels(sidebarFor('/phase-5/', { ...bank, exists: () => false }))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(Questions|Glossary|Corrections|Notes: caching)$/)]),
  );
});

test('outside of the questions, the tiers and the phase at hand stand open', () => {
  const groups = (entries: ReturnType<typeof sidebarFor>): boolean[] =>
    entries.flatMap((entry) => (entry.type === 'group' ? [entry.collapsed, ...groups(entry.entries)] : []));
  expect(groups(sidebarFor('/phase-5/', bank))).toEqual([false, false, false, false, false]);
});

test('the bank opens to its areas, and only the area at hand to its questions', () => {
  const entry = sidebarFor('/questions/runtime/', bank).find(({ label }) => label === 'Questions');
  expect(entry).toMatchObject({ type: 'group', collapsed: false });
  const [all, ...areas] = entry?.type === 'group' ? entry.entries : [];
  expect(all).toMatchObject({ label: 'All areas', href: '/questions/', isCurrent: false });
  expect(areas.filter(({ type }) => type === 'group')).toMatchObject([
    {
      label: 'Go internals and runtime',
      collapsed: false,
      entries: [
        { label: 'All questions', href: '/questions/runtime/', isCurrent: true },
        { label: '301 How does the Go scheduler work?', href: '/questions/runtime/go-scheduler/' },
      ],
    },
  ]);
});

test('the reading order names phases and sections by number, and each question once', () => {
  const order = readingOrder(bank);
  expect(order[0]).toMatchObject({ label: expect.stringMatching(/^Phase 0: ./), href: '/phase-0/' });
  expect(order).toContainEqual({ label: '5.6 Channels', href: '/phase-5/channels/' });
  expect(order.filter(({ href }) => href.startsWith('/questions/'))).toEqual([
    { label: '301 How does the Go scheduler work?', href: '/questions/runtime/go-scheduler/' },
  ]);
});

test('the first page in reading order has a next one', () => {
  const order = readingOrder(site);
  expect(neighboursOf(order[0]?.href ?? '', order).next).toMatchObject({
    type: 'link',
    href: order[1]?.href,
  });
});

test('the breadcrumb names what it leads to', () => {
  expect(breadcrumbOf('/phase-5/channels/')).toEqual([
    { label: 'Roadmap', href: '/roadmap/' },
    { label: 'Phase 5: Concurrency & The Scheduler', href: '/phase-5/' },
  ]);
  expect(breadcrumbOf('/questions/')).toEqual([]);
  expect(breadcrumbOf('/questions/runtime/')).toEqual([{ label: 'Questions', href: '/questions/' }]);
  expect(breadcrumbOf('/questions/unheard-of/')).toEqual([{ label: 'Questions', href: '/questions/' }]);
});
