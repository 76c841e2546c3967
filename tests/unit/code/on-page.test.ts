import { expect, test } from 'vitest';
import { firstOnPage } from '../../../src/code/on-page.ts';

const page = () => new Request('https://go.example/');

test('something is the first on its page once', () => {
  const request = page();
  expect(firstOnPage(request, 'program-a')).toBe(true);
  expect(firstOnPage(request, 'program-a')).toBe(false);
  expect(firstOnPage(request, 'program-a')).toBe(false);
});

test('each thing is the first of its own', () => {
  const request = page();
  firstOnPage(request, 'program-a');
  expect(firstOnPage(request, 'program-b')).toBe(true);
});

test('each page counts by itself', () => {
  firstOnPage(page(), 'program-a');
  expect(firstOnPage(page(), 'program-a')).toBe(true);
});
