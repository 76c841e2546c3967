/** What holds for every page as a reader sees it in a browser. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page as BrowserPage } from 'playwright';
import { test } from 'vitest';
import { DESK, PHONE, useBrowser } from './browser.ts';
import { pages } from './pages.ts';

const { visit } = useBrowser();
const paths = pages.map(({ path }) => path);

/** Content that must show without JavaScript, unless it is folded or stands ready for a script to fill. */
const CONTENT = ['h2', 'h3', 'p', 'li', 'pre', 'table', 'figure', 'svg[role]'].map(
  (part) => `${part}:not(details *, dialog *, [hidden], [hidden] *, .sr-only, .sr-only *, .needs-script *)`,
);

/** What is looked for a second time in the dark theme, as a theme changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test.concurrent.for(paths)(
  '%s is accessible and quiet in both themes and at 320 px',
  async (path, { expect }) => {
    const { page, foreign, complaints, close } = await visit(path, { colorScheme: 'light' });
    expect.soft(await accessibilityProblems(page, `${path} in the light theme`)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect.soft(await accessibilityProblems(page, `${path} in the dark theme`, COLOUR_RULES)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.reload({ waitUntil: 'networkidle' });
    expect.soft(await accessibilityProblems(page, `${path} at ${PHONE.width} px`)).toEqual([]);
    expect
      .soft(await overflow(page), `${path} is wider than ${PHONE.width} px; let these wrap or scroll`)
      .toEqual([]);
    expect.soft(foreign, `${path} asks other hosts; serve these from the site itself`).toEqual([]);
    expect.soft(complaints, `${path} complains in the console; mend what is said`).toEqual([]);
    await close();
  },
);

test.concurrent.for(paths)('%s reads well with JavaScript off', async (path, { expect }) => {
  const { page, close } = await visit(path, { javaScriptEnabled: false, viewport: DESK });
  const hidden = await page.evaluate(
    (selectors) => {
      const isEmpty = (element: Element) =>
        element.textContent?.trim() === '' && !element.querySelector('svg, img');
      return [...document.querySelectorAll(selectors)]
        .filter(
          (element) =>
            !isEmpty(element) &&
            !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        .map((element) => element.outerHTML.slice(0, 120));
    },
    CONTENT.map((selector) => `main ${selector}`).join(),
  );
  expect
    .soft(hidden, `${path} hides these without JavaScript; show them, and let a script enhance them`)
    .toEqual([]);
  expect.soft(await page.getByRole('heading', { level: 1 }).count(), `${path} wants one title`).toBe(1);
  const ways = page.getByRole('navigation').getByRole('link').or(page.getByRole('banner').getByRole('link'));
  const visible = await Promise.all((await ways.all()).map((link) => link.isVisible()));
  expect.soft(visible, `${path} shows no navigation without JavaScript`).toContain(true);
  await close();
});

/** What axe finds, one line each, with where and what it advises; `rules` limits what it looks for. */
async function accessibilityProblems(page: BrowserPage, where: string, rules?: string[]): Promise<string[]> {
  // No page holds a frame, so axe need not open a window of its own to put frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
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
