/** What a reader does: search, choose a theme, find the way by keyboard and on a phone. */
import { describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';

const SECTION = '/phase-5/channels/';
const { visit } = useBrowser();

describe('search', () => {
  test('leads from a few words to the right heading', async () => {
    const { page, complaints, foreign, close } = await visit('/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('channel axioms');
    await page.getByRole('dialog').locator(`a[href^="${SECTION}#channel-axioms"]`).first().click();
    await page.waitForURL(`**${SECTION}#channel-axioms`);
    expect(await page.locator('#channel-axioms').isVisible()).toBe(true);
    expect([...complaints, ...foreign]).toEqual([]);
    await close();
  });

  test('says so when nothing is found', async () => {
    const { page, close } = await visit(SECTION);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('zzzqqqxxx');
    await page
      .getByRole('dialog')
      .getByText(/no (results|matches|page|section)|nothing/i)
      .first()
      .waitFor();
    await close();
  });

  test.each(['/', 'Control+k'])('opens by %s and closes by Escape', async (key) => {
    const { page, close } = await visit(SECTION);
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('searchbox').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await close();
  });

  test('opens by its button on a phone', async () => {
    const { page, close } = await visit(SECTION, { viewport: PHONE });
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    await close();
  });
});

describe('theme', () => {
  test('is what the reader chooses, also after loading another page', async () => {
    const { page, close } = await visit(SECTION, { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await page.getByRole('combobox', { name: /theme/i }).selectOption('dark');
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.getByRole('link', { name: 'Go Mastery Roadmap' }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await background()).toBe(dark);
    await close();
  });
});

describe('keyboard', () => {
  test('reaches the text at once by the first link', async () => {
    const { page, close } = await visit(SECTION);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /skip to content/i });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isPastNavigation = await page.evaluate(
      () => document.activeElement?.closest('header, nav[aria-label="Main"]') === null,
    );
    expect(isPastNavigation).toBe(true);
    await close();
  });

  test('shows where the focus is on every stop', async () => {
    const { page, close } = await visit(SECTION);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { outlineStyle, boxShadow } = getComputedStyle(focused);
        return outlineStyle === 'none' && boxShadow === 'none' ? focused.outerHTML.slice(0, 150) : undefined;
      });
      expect(unseen, 'has the focus but shows no outline').toBeUndefined();
    }
    await close();
  });
});

describe('navigation on a phone', () => {
  test('opens by its button, leads to another section of the phase, and closes by Escape', async () => {
    const { page, close } = await visit(SECTION, { viewport: PHONE });
    const sidebar = page.getByRole('navigation', { name: 'Main' });
    const other = sidebar.locator('a[href="/phase-5/goroutines/"]');
    const toggle = page.getByRole('button', { name: /menu/i });
    expect(await other.isVisible()).toBe(false);
    await toggle.click();
    await other.waitFor();
    await page.keyboard.press('Escape');
    await other.waitFor({ state: 'hidden' });
    await toggle.click();
    await other.click();
    await page.waitForURL('**/phase-5/goroutines/');
    await close();
  });
});

describe('a code example', () => {
  test('is copied by its button', async () => {
    const { page, close } = await visit(SECTION);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const example = page.getByRole('figure').filter({ hasText: 'func main()' }).first();
    await example.getByRole('button', { name: /copy/i }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('func main() {\n');
    await close();
  });
});
