/** What holds for the pages as a reader with JavaScript sees them, whatever the theme and the width. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page as BrowserPage } from 'playwright';
import { test } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';
import { visitedPages } from './pages.ts';

const { visit } = useBrowser();

/** What is looked for by itself: a theme changes colours and nothing else, and a width all but colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test.concurrent.for(visitedPages.map(({ path }) => path))(
  '%s is accessible and quiet in both themes and at 320 px',
  async (path, { expect }) => {
    const { page, foreign, complaints, close } = await visit(path, { colorScheme: 'light' });
    expect.soft(await accessibilityProblems(page, `${path} in the light theme`)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect
      .soft(
        await accessibilityProblems(page, `${path} in the dark theme`, (axe) => axe.withRules(COLOUR_RULES)),
      )
      .toEqual([]);
    await page.setViewportSize(PHONE);
    await page.reload({ waitUntil: 'networkidle' });
    const where = `${path} at ${PHONE.width} px`;
    const without = (axe: AxeBuilder) => axe.disableRules(COLOUR_RULES);
    expect.soft(await accessibilityProblems(page, where, without)).toEqual([]);
    // What only a narrow window shows, such as its menu, has colours that were not looked at yet; the text's were.
    const aroundText = (axe: AxeBuilder) => axe.withRules(COLOUR_RULES).exclude('main .sl-markdown-content');
    expect.soft(await accessibilityProblems(page, where, aroundText)).toEqual([]);
    expect
      .soft(await overflow(page), `${path} is wider than ${PHONE.width} px; let these wrap or scroll`)
      .toEqual([]);
    expect.soft(foreign, `${path} asks other hosts; serve these from the site itself`).toEqual([]);
    expect.soft(complaints, `${path} complains in the console; mend what is said`).toEqual([]);
    await close();
  },
);

/** What axe finds, one line each, with where and what it advises; `narrow` limits what it looks for. */
async function accessibilityProblems(
  page: BrowserPage,
  where: string,
  narrow: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<string[]> {
  // No page holds a frame, so axe need not open a window of its own to put frames together. It is told to describe
  // violations only, as describing what is well takes longer than finding out.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await narrow(axe).analyze();
  return violations.flatMap(({ help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${where}: ${help} at ${target.join(' ')}: ${failureSummary} (${helpUrl})`,
    ),
  );
}

/** The elements that make a page scroll sideways; none when it does not. */
async function overflow(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
