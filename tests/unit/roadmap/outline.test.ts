import { expect, test } from 'vitest';
import {
  phaseAt,
  phases,
  sectionNumbered,
  sections,
  tierNamed,
  tiers,
} from '../../../src/roadmap/outline.ts';
import type { TierKey } from '../../../src/roadmap/outline.ts';
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

test('a section is found by its number', () => {
  expect(sectionNumbered('5.6')?.path).toBe('/phase-5/channels/');
  expect(sectionNumbered('5.99')).toBeUndefined();
});

test('weeks read as a range, a single figure or without end', () => {
  expect([formatWeeks([8, 12]), formatWeeks([2, 2]), formatWeeks(null)]).toEqual([
    '8–12 weeks',
    '2 weeks',
    'ongoing',
  ]);
});

test.each([
  ['/phase-5/', 5],
  ['phase-5', 5],
  ['phase-5/channels', 5],
  ['/phase-12/x/', 12],
  ['/questions/phase-5/', undefined],
  ['/phase-5x/', undefined],
  ['/phase-99/', undefined],
])('the phase at %s is %s', (path, number) => {
  expect(phaseAt(path)).toBe(number === undefined ? undefined : phases[number]);
});

test('a tier is found by its key', () => {
  for (const tier of tiers) expect(tierNamed(tier.key)).toBe(tier);
  expect(() => tierNamed('none' as TierKey)).toThrow('No tier "none"');
});
