import { expect, test } from 'vitest';
import {
  phaseAt,
  phases,
  sectionNumbered,
  sections,
  sectionSlug,
  tiers,
} from '../../../src/roadmap/outline.ts';
import { createHeadingSlugger } from '../../../src/headings/slug.ts';
import { formatWeeks } from '../../../src/roadmap/weeks.ts';

test('the roadmap has 4 tiers, 13 phases and 107 sections, each with an address of its own', () => {
  expect([tiers.length, phases.length, sections.length]).toEqual([4, 13, 107]);
  expect(new Set(sections.map(({ path }) => path)).size).toBe(107);
});

test('a phase is found by its number and by any address in it', () => {
  expect(phases.map(({ number }) => number)).toEqual([...phases.keys()]);
  expect(phaseAt('/phase-12/iterators/')?.number).toBe(12);
  expect(phaseAt('phase-5/channels')?.title).toBe('Concurrency & The Scheduler');
  expect(phaseAt('/roadmap/')).toBeUndefined();
});

test("a phase builds on earlier phases only, and its tier's weeks are the sum of its phases'", () => {
  for (const phase of phases) for (const need of phase.needs) expect(need).toBeLessThan(phase.number);
  for (const tier of tiers) {
    const sum = (index: 0 | 1) => tier.phases.reduce((total, { weeks }) => total + (weeks?.[index] ?? 0), 0);
    if (tier.weeks) expect([sum(0), sum(1)]).toEqual(tier.weeks);
    else expect(tier.phases.every(({ weeks }) => weeks === null)).toBe(true);
  }
});

test("a section's slug is its title without notes on versions", () => {
  expect(sectionSlug('Channels')).toBe('channels');
  expect(sectionSlug('Atomic Operations (sync/atomic)')).toBe('atomic-operations-sync-atomic');
  expect(sectionSlug('Identifiers & Naming')).toBe('identifiers-naming');
  expect(sectionSlug('Error Wrapping (Go 1.13+)')).toBe('error-wrapping');
  expect(sectionSlug('Generics (Type Parameters) — Go 1.18+')).toBe('generics-type-parameters');
  expect(sectionSlug('Modern Tooling (2024-2025 Standards)')).toBe('modern-tooling');
  expect(sectionSlug('The go Toolchain (The go Command)')).toBe('the-go-toolchain-the-go-command');
});

test('a section is found by its number', () => {
  expect(sectionNumbered('5.6')?.path).toBe('/phase-5/channels/');
  expect(sectionNumbered('5.99')).toBeUndefined();
});

test("a heading's id leaves its number out and tells equal headings apart", () => {
  const slug = createHeadingSlugger();
  expect(slug('5.6.4 Channel axioms')).toBe('channel-axioms');
  expect(slug('Channel axioms')).toBe('channel-axioms-1');
  expect(slug('1.22 changed it')).toBe('changed-it');
  expect(slug('3 ways to stop')).toBe('3-ways-to-stop');
});

test('weeks read as a range, a single figure or without end', () => {
  expect([formatWeeks([8, 12]), formatWeeks([2, 2]), formatWeeks(null)]).toEqual([
    '8–12 weeks',
    '2 weeks',
    'ongoing',
  ]);
});
