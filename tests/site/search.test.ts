/** How search behaves while results come, which of them come last, and what they show. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { isWritten } from './pages.ts';

const SECTION = '/phase-5/channels/';
const { visit } = useBrowser();

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const statusOf = (page: Page) => dialogOf(page).getByRole('status');

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await dialogOf(page).waitFor();
}

/** Searches, and waits until the results are of this query. */
async function find(page: Page, query: string): Promise<void> {
  await openSearch(page);
  await page.getByRole('searchbox').fill(query);
  await statusOf(page)
    .filter({ hasText: `“${query}”` })
    .waitFor();
}

/** Answers what search loads as late as `release` is called. */
async function hold(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The addresses of the pages found, all of them. */
async function pagesFound(page: Page): Promise<string[]> {
  const more = dialogOf(page).getByRole('button', { name: /show more/i });
  while (await more.isVisible()) {
    const before = await dialogOf(page).locator('a.page').count();
    await more.click();
    await expect.poll(() => dialogOf(page).locator('a.page').count()).toBeGreaterThan(before);
  }
  return dialogOf(page)
    .locator('a.page')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test('says that it loads, and Enter pressed meanwhile leads to the first result', async () => {
  const { page, complaints, close } = await visit('/');
  const release = await hold(page);
  await openSearch(page);
  await expect.poll(() => statusOf(page).textContent()).toContain('Loading');
  await page.keyboard.type('channel axioms');
  await page.keyboard.press('Enter');
  expect(await dialogOf(page).isVisible()).toBe(true);
  release();
  await page.waitForURL(`**${SECTION}**`);
  expect(complaints).toEqual([]);
  await close();
});

test('Enter leads to what the field asks for now, not to what is still shown', async () => {
  const { page, close } = await visit('/');
  await find(page, 'mutex');
  await page.getByRole('searchbox').fill('channel axioms');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${SECTION}**`);
  await close();
});

test('Enter followed by further typing leads nowhere', async () => {
  const { page, close } = await visit('/');
  const release = await hold(page);
  await openSearch(page);
  await page.keyboard.type('channel');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' axioms');
  release();
  await statusOf(page).filter({ hasText: '“channel axioms”' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await close();
});

test('all pages found can be reached, by keyboard too; lists and what is planned come last', async () => {
  const { page, close } = await visit('/');
  await find(page, 'goroutine');
  const total = Number.parseInt((await statusOf(page).textContent()) ?? '', 10);
  const first = await dialogOf(page).locator('a.page').count();
  expect(total).toBeGreaterThan(first);
  await page.keyboard.press('ArrowDown');
  while (!(await page.evaluate(() => document.activeElement?.matches('button'))))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The first of the new results has the focus.
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('dialog a.page')].indexOf(document.activeElement as Element),
      ),
    )
    .toBe(first);
  const paths = await pagesFound(page);
  expect(new Set(paths).size).toBe(total);
  expect(paths).toHaveLength(total);
  const isLast = (path: string) => /^\/(corrections|glossary|roadmap)\//.test(path) || !isWritten(path);
  const last = paths.filter(isLast);
  expect(last).toEqual(expect.arrayContaining(['/corrections/phase-5/', '/glossary/c/']));
  expect(paths.slice(-last.length)).toEqual(last);
  await close();
});

test('excerpts hold the text of pages, and nothing that stands around it', async () => {
  const { page, close } = await visit('/');
  const furniture =
    /Go Playground|Verified with|Examples verified|\.go\d|On this page|Edit page|Section titled|\d+ lines?:|CC BY/;
  for (const query of ['playground', 'verified', 'package imports', 'output', 'license', 'answer']) {
    await find(page, query);
    const excerpts = await dialogOf(page).locator('.excerpt').allTextContents();
    expect(
      excerpts.filter((excerpt) => furniture.test(excerpt)),
      query,
    ).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await close();
});

test('a result opened in another tab leaves the dialog open', async () => {
  const { page, close } = await visit('/');
  await find(page, 'channel axioms');
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    dialogOf(page)
      .locator('a')
      .first()
      .click({ modifiers: ['Control'] }),
  ]);
  await tab.waitForURL(`**${SECTION}**`);
  expect(await dialogOf(page).isVisible()).toBe(true);
  expect(new URL(page.url()).pathname).toBe('/');
  await close();
});

test('the dialog is closed by its button', async () => {
  const { page, close } = await visit('/');
  await openSearch(page);
  await dialogOf(page).getByRole('button', { name: 'Cancel' }).click();
  await dialogOf(page).waitFor({ state: 'hidden' });
  await close();
});
