/** Practice items and mechanisms in steps, as a reader works with them. */
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

const SECTION = '/phase-5/channels/';
const QUESTION = '/questions/runtime/garbage-collector/';

describe('a prediction', () => {
  test.each([
    ['right', 'Right.'],
    ['wrong', 'Not this one.'],
  ])('says that an answer is %s, and opens what was recorded', async (which, says) => {
    const { page, close } = await visit(SECTION);
    const item = page.locator('[data-practice="Predict"]').first();
    const record = item.locator(':scope > details');
    expect(await record.getAttribute('open')).toBeNull();
    const right = await item.locator('[data-predict]').getAttribute('data-predict');
    const choices = item.getByRole('radio');
    const wrong = (await choices.count()) - (right === String(await choices.count()) ? 1 : 0);
    await choices.nth(Number(which === 'right' ? right : wrong) - 1).check();
    expect(await item.getByRole('status').textContent()).toContain(says);
    expect(await record.getAttribute('open')).toBe('');
    expect(await record.locator('.recorded pre').isVisible()).toBe(true);
    await close();
  });

  test('can be looked up without an answer, and without script', async () => {
    const { page, close } = await visit(SECTION, { javaScriptEnabled: false });
    const item = page.locator('[data-practice="Predict"]').first();
    await item.locator(':scope > details > summary').click();
    expect(await item.locator('.recorded pre').isVisible()).toBe(true);
    await close();
  });
});

test('a bug to find shows the program, and folds what is wrong', async () => {
  const { page, close } = await visit(SECTION);
  const item = page.locator('[data-practice="Find the bug"]').first();
  expect(await item.locator('figure > pre').first().isVisible()).toBe(true);
  const answer = item.locator(':scope > details');
  expect(await answer.locator('p').first().isVisible()).toBe(false);
  await answer.locator(':scope > summary').click();
  expect(await answer.locator('p').first().isVisible()).toBe(true);
  await close();
});

test('an incident shows its symptom, and opens metric, cause and fix one by one', async () => {
  const { page, close } = await visit(QUESTION);
  const item = page.locator('[data-practice="Incident"]').first();
  const stages = item.locator(':scope > details');
  const open = () => stages.evaluateAll((all) => all.map((stage) => (stage as HTMLDetailsElement).open));
  expect(await item.locator(':scope > p').nth(1).isVisible()).toBe(true);
  expect(await open()).toEqual([false, false, false]);
  for (const stage of [0, 1, 2]) {
    await stages.nth(stage).locator('summary').first().click();
    expect((await open()).map(Number).reduce((sum, each) => sum + each)).toBe(stage + 1);
  }
  await close();
});

describe('a mechanism', () => {
  /** Which of its steps are shown. */
  const SHOWN = '[data-steps] > ol > li';

  test('is stepped through by buttons and by arrow keys, and keeps the focus at its ends', async () => {
    const { page, close } = await visit(SECTION);
    const steps = page.locator('[data-steps]').first();
    const items = steps.locator(':scope > ol > li');
    const last = (await items.count()) - 1;
    const shown = () => items.evaluateAll((all) => all.findIndex((item) => item.checkVisibility()));
    expect(await shown()).toBe(0);
    await steps.getByRole('button', { name: 'Next' }).click();
    expect(await shown()).toBe(1);
    expect(await steps.getByRole('status').textContent()).toBe(`Step 2 of ${last + 1}`);
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe(0);
    for (let step = 0; step < last; step++) await page.keyboard.press('ArrowRight');
    expect(await shown()).toBe(last);
    await page.keyboard.press('ArrowLeft');
    expect(await shown()).toBe(last - 1);
    await close();
  });

  test('goes no further than its ends by button', async () => {
    const { page, close } = await visit(SECTION);
    const steps = page.locator('[data-steps]').first();
    const next = steps.getByRole('button', { name: 'Next' });
    const count = await steps.locator(':scope > ol > li').count();
    for (let step = 0; step <= count; step++) await next.click({ force: true });
    expect(await steps.getByRole('status').textContent()).toBe(`Step ${count} of ${count}`);
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await close();
  });

  test('stands in a row without script', async () => {
    const { page, close } = await visit(SECTION, { javaScriptEnabled: false });
    const visible = await page.locator(SHOWN).evaluateAll((all) => all.map((item) => item.checkVisibility()));
    expect(visible.length).toBeGreaterThan(2);
    expect(visible).not.toContain(false);
    expect(await page.locator('[data-steps] .controls').first().isVisible()).toBe(false);
    await close();
  });

  test('stands in a row on paper', async () => {
    const { page, close } = await visit(SECTION);
    await page.emulateMedia({ media: 'print' });
    const visible = await page.locator(SHOWN).evaluateAll((all) => all.map((item) => item.checkVisibility()));
    expect(visible).not.toContain(false);
    await close();
  });
});
