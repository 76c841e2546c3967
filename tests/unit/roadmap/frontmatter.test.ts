import { expect, test } from 'vitest';
import { formatProblems, frontmatterProblems } from '../../../src/roadmap/frontmatter.ts';

const channels = { title: 'Channels', number: '5.6', summary: 'Typed conduits between goroutines.' };
const text = "---\ntitle: Channels\nnumber: '5.6'\nsummary: Typed conduits between goroutines.\n---\n";

test('a section page that agrees with the outline has no problem', () => {
  expect(frontmatterProblems('phase-5/channels', channels, text)).toEqual([]);
});

test('a missing field is reported with the cure', () => {
  expect(frontmatterProblems('phase-5/channels', { ...channels, summary: undefined }, text)).toEqual([
    { line: 4, field: 'summary', message: 'is missing; say in one sentence what the page is for' },
  ]);
});

test('a number that YAML read as a figure is reported on its line', () => {
  const problems = frontmatterProblems('phase-5/channels', { ...channels, number: 5.6 }, text);
  expect(formatProblems('src/content/docs/phase-5/channels.mdx', problems)).toBe(
    `src/content/docs/phase-5/channels.mdx:3: frontmatter "number" is missing or no string; write the section's number in quotes, such as '5.6'.`,
  );
});

test('a title, number or file name that differs from the outline is reported with the right one', () => {
  const title = frontmatterProblems('phase-5/channels', { ...channels, title: 'Chanels' }, text);
  expect(title.map(({ message }) => message)).toEqual([
    'differs from src/roadmap/tiers.ts; write "Channels"',
  ]);
  const number = frontmatterProblems('phase-5/channels', { ...channels, number: '5.99' }, text);
  expect(number.map(({ message }) => message)).toEqual([
    'names no section of src/roadmap/tiers.ts; use 5.1 to 5.13',
  ]);
  const place = frontmatterProblems('phase-5/chans', channels, text);
  expect(place[0]?.message).toContain('name the file src/content/docs/phase-5/channels.mdx');
});

test('a phase page must bear the title of its phase', () => {
  const data = { title: 'Concurrency', summary: 'Goroutines and what runs them.' };
  expect(frontmatterProblems('phase-5', data, '')[0]?.message).toContain('Concurrency & The Scheduler');
  expect(frontmatterProblems('phase-13', data, '')[0]?.message).toContain('there is no phase-13');
});

test('a page outside the phases needs a title only', () => {
  expect(frontmatterProblems('roadmap', { title: 'The whole map' }, '')).toEqual([]);
  expect(frontmatterProblems('roadmap', {}, '---\n---\n')).toMatchObject([{ line: 1, field: 'title' }]);
});
