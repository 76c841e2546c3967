/** What holds for the pages as a reader without JavaScript sees them. */
import { test } from 'vitest';
import { DESK, useBrowser } from './browser.ts';
import { visitedPages } from './pages.ts';

const { visit } = useBrowser();

/**
 * Content that must show without JavaScript, unless it is folded, stands ready for a script to fill, or is for narrow
 * windows, as the lines below a map that has no room.
 */
const CONTENT = ['h2', 'h3', 'p', 'li', 'pre', 'table', 'figure', 'svg[role]'].map(
  (part) =>
    `${part}:not(details *, dialog *, [hidden], [hidden] *, .sr-only, .sr-only *, .needs-script *, .home .lines *)`,
);

test.concurrent.for(visitedPages.map(({ path }) => path))(
  '%s reads well with JavaScript off',
  async (path, { expect }) => {
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
    const ways = page
      .getByRole('navigation')
      .getByRole('link')
      .or(page.getByRole('banner').getByRole('link'));
    const visible = await Promise.all((await ways.all()).map((link) => link.isVisible()));
    expect.soft(visible, `${path} shows no navigation without JavaScript`).toContain(true);
    await close();
  },
);
