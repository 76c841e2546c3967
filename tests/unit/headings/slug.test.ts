import { expect, test } from 'vitest';
import { createHeadingSlugger } from '../../../src/headings/slug.ts';

test("a heading's id leaves its number out and tells equal headings apart", () => {
  const slug = createHeadingSlugger();
  expect(slug('5.6.4 Channel axioms')).toBe('channel-axioms');
  expect(slug('Channel axioms')).toBe('channel-axioms-1');
  expect(slug('1.22 changed it')).toBe('changed-it');
  expect(slug('3 ways to stop')).toBe('3-ways-to-stop');
  expect(slug('10.12.3  Backends')).toBe('backends');
  expect(slug('What 1.22 changed')).toBe('what-122-changed');
});
