/** The lists of questions: complete without script, and narrowed with it. */
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const LIST = '/questions/';
const { visit } = useBrowser();

test('the list of all questions names 156, of which those with a page are linked', async () => {
  const { page, close } = await visit(LIST);
  expect(await page.locator('[data-question]').count()).toBe(156);
  expect(await page.locator('[data-question] a').count()).toBe(await page.locator('[data-level]').count());
  expect(await page.locator('[data-level]').count()).toBeGreaterThanOrEqual(20);
  await close();
});

test('a choice of level and area hides the other questions, counts, and stands in the address', async () => {
  const { page, close } = await visit(LIST);
  await page.getByLabel('Level').selectOption('basic');
  const shown = page.locator('[data-question]:visible');
  const levels = await shown.evaluateAll((items) =>
    items.map((item) => (item as HTMLElement).dataset['level']),
  );
  expect(new Set(levels)).toEqual(new Set(['basic']));
  expect(await page.locator('[data-count]').textContent()).toBe(`${levels.length} of 156 questions`);
  expect(new URL(page.url()).search).toBe('?level=basic');
  await page.getByLabel('Level').selectOption('');
  await page.getByLabel('Area').selectOption('core');
  expect(await shown.count()).toBe(21);
  await close();
});

test('an address with a choice shows the narrowed list', async () => {
  const { page, close } = await visit(`${LIST}?area=runtime&phase=5`);
  expect(await page.getByLabel('Area').inputValue()).toBe('runtime');
  const phases = await page
    .locator('[data-question]:visible')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['phases']?.split(' ')));
  expect(phases.length).toBeGreaterThan(0);
  expect(phases.every((inPhases) => inPhases?.includes('5'))).toBe(true);
  await close();
});

test('the written ones can be shown alone, in the whole bank and in its address', async () => {
  const { page, close } = await visit(LIST);
  await page.getByLabel('Written only').check();
  const shown = page.locator('[data-question]:visible');
  expect(await shown.count()).toBe(await page.locator('[data-question]:has(a)').count());
  expect(await page.locator('[data-question]:visible:not(:has(a))').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('?written=only');
  await page.reload();
  expect(await page.getByLabel('Written only').isChecked()).toBe(true);
  await close();
});

test('a list offers only filters that leave something: none where nothing is written', async () => {
  const empty = await visit('/questions/messaging/');
  expect(await empty.page.getByLabel('Level').isVisible()).toBe(false);
  await empty.close();
  const full = await visit('/questions/runtime/');
  expect(await full.page.getByLabel('Level').isVisible()).toBe(true);
  expect(await full.page.getByLabel('Written only').count()).toBe(0);
  await full.close();
});

test('a short answer unfolds in place, also without script', async () => {
  const { page, close } = await visit('/questions/runtime/', { javaScriptEnabled: false });
  const first = page.locator('[data-question] details').first();
  expect(await first.locator('p').isVisible()).toBe(false);
  await first.locator('summary').click();
  expect(await first.locator('p').isVisible()).toBe(true);
  expect(await page.getByLabel('Level').isVisible()).toBe(false);
  await close();
});
