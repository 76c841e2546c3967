/** Links to headings, examples, tables and drawings: copied by one tap or key, and plain links without script. */
import type { Page as BrowserPage } from 'playwright';
import { matches, selectAll } from 'hast-util-select';
import { describe, expect, inject, test } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';
import { pages } from './pages.ts';

const SECTION = '/phase-5/channels/';
const STEPS = '/phase-5/the-gmp-scheduler-model/';
const LINKS = '.link, .sl-anchor-link';
const { visit } = useBrowser();

/** A link of each kind, on the page of Channels. */
const KINDS = {
  heading: '.sl-anchor-link',
  example: '.example:not(details) .link',
  table: 'table + .link',
  drawing: '.diagram > .link',
};

const allowClipboard = (page: BrowserPage) =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
const clipboard = (page: BrowserPage) => page.evaluate(() => navigator.clipboard.readText());
const told = (page: BrowserPage) => page.locator('.told[role="status"]').textContent();

describe('each has a link to itself', () => {
  test('of examples, tables and drawings, with a name, on every page', () => {
    const lacking = pages.flatMap(({ path, tree }) => {
      const linked = new Set(
        selectAll('a.link', tree).map(({ properties }) => String(properties['href']).slice(1)),
      );
      const nameless = selectAll('a.link', tree).filter(({ properties }) => !properties['ariaLabel']);
      const items = selectAll('.sl-markdown-content table, figure.diagram', tree);
      const unlinked = items.filter(({ properties }) => !linked.has(String(properties['id'])));
      const examples = selectAll('.example', tree).filter(
        (example) => selectAll('.link', example).length !== 1,
      );
      return [...unlinked, ...examples, ...nameless].map(
        (item) => `${path}: ${item.tagName} ${JSON.stringify(item.properties)}`,
      );
    });
    expect(lacking).toEqual([]);
  });

  test('and what it leads to is there, once', () => {
    const wrong = pages.flatMap(({ path, tree }) => {
      const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
      return selectAll('a', tree)
        .filter((link) => matches(LINKS, link))
        .map(({ properties }) => String(properties['href']))
        .filter((href) => ids.filter((id) => `#${id}` === decodeURIComponent(href)).length !== 1)
        .map((href) => `${path}${href}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(Object.entries(KINDS))('the link of each %s', (_, selector) => {
  test('is copied by a tap, which moves nothing, and says so', async () => {
    const { page, complaints, close } = await visit(SECTION, { viewport: PHONE, hasTouch: true });
    await allowClipboard(page);
    const link = page.locator(selector).first();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
    const hash = await link.getAttribute('href');
    await link.tap();
    await expect.poll(() => told(page)).toBe('Link copied');
    expect(await clipboard(page)).toBe(`${inject('address')}${SECTION}${hash}`);
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual(before);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(complaints).toEqual([]);
    await expect.poll(() => told(page), { timeout: 5000 }).toBe('');
    await close();
  });

  test('is copied by Enter, and can be seen while it has the focus', async () => {
    const { page, close } = await visit(SECTION);
    await allowClipboard(page);
    const link = page.locator(selector).first();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page)).toBe('Link copied');
    expect(await clipboard(page)).toContain(String(await link.getAttribute('href')));
    await close();
  });

  test('is a plain link without script', async () => {
    const { page, close } = await visit(SECTION, { javaScriptEnabled: false, hasTouch: true });
    const link = page.locator(selector).first();
    const hash = await link.getAttribute('href');
    await link.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
    await close();
  });
});

test('a link that is to be opened elsewhere is not copied', async () => {
  const { page, close } = await visit(SECTION);
  await allowClipboard(page);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator('.sl-anchor-link')
      .first()
      .click({ modifiers: ['Control'] }),
  ]);
  await tab.close();
  expect(await told(page)).toBe('');
  await close();
});

test('a reader whose browser keeps the clipboard is told where the link is', async () => {
  const { page, close } = await visit(SECTION);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  );
  const link = page.locator('.sl-anchor-link').first();
  await link.click();
  await expect.poll(() => told(page)).toContain('address bar');
  expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
  await close();
});

test.each([
  ['/glossary/g/', '.term h2'],
  ['/corrections/phase-5/', 'article h3'],
])('each entry of %s has a link', async (path, entry) => {
  const { page, complaints, close } = await visit(path);
  await allowClipboard(page);
  const links = page.locator(`${entry} + .link`);
  expect(await links.count()).toBe(await page.locator(entry).count());
  await page.locator(entry).nth(3).hover();
  await links.nth(3).click();
  await expect.poll(() => told(page)).toBe('Link copied');
  expect(await clipboard(page)).toContain(`#${await page.locator(entry).nth(3).getAttribute('id')}`);
  expect(complaints).toEqual([]);
  await close();
});

test('marks measure 24 px at least, at every size of heading', async () => {
  for (const [path, options] of [
    [SECTION, {}],
    [SECTION, { viewport: PHONE, hasTouch: true }],
    ['/glossary/g/', { viewport: PHONE }],
  ] as const) {
    const { page, close } = await visit(path, options);
    const small = await page.locator(LINKS).evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          name: link.outerHTML.slice(0, 80),
          box: link.getBoundingClientRect().toJSON() as DOMRect,
        }))
        .filter(({ box }) => box.width < 24 || box.height < 24),
    );
    expect(small).toEqual([]);
    await close();
  }
});

test('a link into a folded example or to another step shows what it leads to', async () => {
  const proof = 'details.example .link';
  const { page, close } = await visit(SECTION);
  const hash = await page.locator(proof).first().getAttribute('href');
  await page.goto('about:blank');
  await page.goto(`${inject('address')}${SECTION}${hash}`);
  await expect.poll(() => page.locator(String(hash)).isVisible()).toBe(true);
  await close();

  const steps = await visit(STEPS);
  const last = await steps.page.locator('[data-steps] .diagram > .link').last().getAttribute('href');
  await steps.page.goto('about:blank');
  await steps.page.goto(`${inject('address')}${STEPS}${last}`);
  await expect.poll(() => steps.page.locator(String(last)).isVisible()).toBe(true);
  await steps.close();
});
