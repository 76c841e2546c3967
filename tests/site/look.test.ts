/** How pages look beyond the usual: on paper, without script, in forced colors, in short, narrow and wide windows. */
import type { Page as BrowserPage } from 'playwright';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, useBrowser } from './browser.ts';
import { contrast, luminances } from './contrast.ts';
import { pages } from './pages.ts';

const SECTION = '/phase-5/channels/';
const QUESTION = '/questions/runtime/garbage-collector/';
const { visit } = useBrowser();

describe('paper', () => {
  test('is light and legible whatever the theme, code and all', async () => {
    const { page, close } = await visit(SECTION, { colorScheme: 'dark' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const faint = await faintOnPaper(page, 4.5);
    expect(faint).toEqual([]);
    await close();
  });

  test('names the place on the line, and leaves out what is to be pressed', async () => {
    const { page, close } = await visit(SECTION);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.place').isVisible()).toBe(true);
    for (const hidden of ['.sidebar', '.right-sidebar-container', '.copy', '.ends', 'nav.after'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    await close();
  });

  test('shows the map', async () => {
    const { page, close } = await visit('/roadmap/', { viewport: PHONE });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.route-map').isVisible()).toBe(true);
    await close();
  });
});

test.for(['light', 'dark'] as const)(
  'without script, the %s theme of the system holds, code and all',
  async (colorScheme) => {
    const bare = await visit(SECTION, { javaScriptEnabled: false, colorScheme });
    const scripted = await visit(SECTION, { colorScheme });
    expect(await coloursOf(bare.page)).toEqual(await coloursOf(scripted.page));
    await Promise.all([bare.close(), scripted.close()]);
  },
);

describe('in forced colors', () => {
  test('the entries of the page at hand and of the heading in view differ from the others', async () => {
    const { page, close } = await visit(SECTION, { forcedColors: 'active' });
    for (const list of ['#starlight__sidebar .line .line', '.right-sidebar nav']) {
      const look = (which: string) =>
        page
          .locator(`${list} ${which}`)
          .first()
          .evaluate((link) => {
            const style = getComputedStyle(link);
            return [
              style.borderTopStyle,
              style.borderInlineStartStyle,
              style.borderInlineStartColor,
              style.fontWeight,
            ];
          });
      const current = await look('a[aria-current]');
      const other = await look('a:not([aria-current])');
      expect(current.slice(0, 3), `${list} marks by more than weight`).not.toEqual(other.slice(0, 3));
    }
    await close();
  });

  test('a written station differs from a planned one', async () => {
    const { page, close } = await visit(SECTION, { forcedColors: 'active' });
    const ground = (which: string) =>
      page
        .locator(which)
        .first()
        .evaluate((station) => getComputedStyle(station).backgroundColor);
    const written = await ground('#starlight__sidebar li:not(.planned) > a > .station:visible');
    expect(written).not.toBe(await ground('#starlight__sidebar .planned > a > .station:visible'));
    await close();
  });
});

describe('a table of four columns', () => {
  const rows = (page: BrowserPage) => page.locator('table:has(th:nth-child(4)) tbody tr');

  test("on a phone shows each row's header above the other cells, and is no wider than the window", async () => {
    const { page, close } = await visit(SECTION, { viewport: PHONE });
    const first = rows(page).first();
    const [header, cell] = await Promise.all([
      first.locator('th').boundingBox(),
      first.locator('td').first().boundingBox(),
    ]);
    expect(header && cell && header.y + header.height <= cell.y).toBe(true);
    const beyond = (table: Element) => table.scrollWidth - table.clientWidth;
    expect(await page.locator('table:has(th:nth-child(4))').first().evaluate(beyond)).toBe(0);
    await close();
  });

  test('elsewhere shows it beside them', async () => {
    const { page, close } = await visit(SECTION);
    const first = rows(page).first();
    const [header, cell] = await Promise.all([
      first.locator('th').boundingBox(),
      first.locator('td').first().boundingBox(),
    ]);
    expect(header && cell && header.x + header.width <= cell.x).toBe(true);
    await close();
  });

  test('is one for those who hear it, on a phone too', async () => {
    const { page, close } = await visit(SECTION, { viewport: PHONE });
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
    const count = (role: string) => roles.filter((one) => one === role).length;
    const main = page.locator('.sl-markdown-content');
    expect(count('table')).toBe(await main.locator('table:visible').count());
    expect(count('columnheader')).toBe(await main.locator('th[scope=col]:visible').count());
    expect(count('rowheader')).toBe(await main.locator('th[scope=row]:visible').count());
    expect(await main.locator('th[scope=row]:not([role=rowheader])').count()).toBe(0);
    await close();
  });
});

describe('the table of contents', () => {
  test.for([
    { width: 1280, height: 320 },
    { width: 360, height: 480 },
  ])(
    'marks the heading that was jumped to in a window of $width by $height, where the mark can be seen',
    async (viewport) => {
      const { page, close } = await visit(SECTION, { viewport });
      await page.goto(`${page.url()}#who-closes`);
      const marks = page.locator('[data-contents] a[aria-current]');
      await expect.poll(async () => new Set(await marks.allTextContents())).toEqual(new Set(['Who closes']));
      await page.goto(`${page.url().split('#')[0]}#what-it-costs`);
      if (viewport.width > 1000)
        await expect
          .poll(() => page.locator('.right-sidebar-panel a[aria-current]').evaluate(isInWindow))
          .toBe(true);
      await close();
    },
  );

  test('comes after the title in the order of headings, on every page', () => {
    const first = pages.map(({ path, tree }) => [path, selectAll('h1, h2, h3, h4', tree)[0]?.tagName]);
    expect(first.filter(([, tag]) => tag !== 'h1')).toEqual([]);
  });
});

test('the name of the site is shown whole at 320 px', async () => {
  const { page, close } = await visit(SECTION, { viewport: PHONE });
  const clipped = await page.locator('.title-wrapper').evaluate((title) => {
    const text = title.querySelector('span') ?? title;
    return [title, text].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  });
  expect(clipped).toBe(false);
  await close();
});

describe('the sidebar', () => {
  test('leads to "Corrections" in ten steps of the Tab key', async () => {
    for (const path of [SECTION, QUESTION]) {
      const { page, close } = await visit(path);
      let steps = 0;
      for (let name = ''; name !== 'Corrections' && steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        name = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      }
      expect(steps, path).toBeLessThanOrEqual(10);
      await close();
    }
  });

  test('names a question in at most five words', async () => {
    const { page, close } = await visit(QUESTION);
    const names = await page.locator('#starlight__sidebar .line .line a').allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(19);
    expect(names.filter((name) => name.trim().split(/\s+/).length > 6)).toEqual([]);
    await close();
  });
});

describe('the room', () => {
  test('of 1,600 px serves programs, and lines of text stay short enough to read', async () => {
    const { page, close } = await visit(SECTION, { viewport: { width: 1600, height: 900 } });
    const width = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.width ?? 0;
    expect(await width('.sl-markdown-content .expressive-code')).toBeGreaterThan(800);
    expect(await width('.sl-markdown-content > p')).toBeLessThan(760);
    await close();
  });

  test('of 820 px goes to the text: at least two thirds of it', async () => {
    const { page, close } = await visit(SECTION, { viewport: { width: 820, height: 900 } });
    const box = await page.locator('.sl-markdown-content').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(820 * (2 / 3));
    await close();
  });

  test('of a desk shows the place of a page on its line, before the title', async () => {
    const { page, close } = await visit(SECTION, { viewport: DESK });
    expect(await page.locator('.place i').count()).toBe(13);
    expect(await page.locator('.place i.here').count()).toBe(1);
    const place = await page.locator('.place').boundingBox();
    const title = await page.locator('h1').boundingBox();
    expect(place?.y).toBeLessThan(title?.y ?? 0);
    await close();
  });
});

/** Runs in the page: whether an element is within the window. */
function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** The colours of what is first of its kind. */
async function coloursOf(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() =>
    [
      'body',
      'h1',
      'h1 .number',
      'main p a',
      'code',
      'pre',
      'pre .t1',
      '.line > li',
      'figcaption',
      '.practice-kind',
    ].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector) ?? document.documentElement);
      return `${selector} ${style.color} ${style.backgroundColor}`;
    }),
  );
}

/** Texts whose contrast with white paper is below what is asked for. */
async function faintOnPaper(page: BrowserPage, least: number): Promise<string[]> {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('svg'))
      .map((element) => ({ color: getComputedStyle(element).color, html: element.outerHTML.slice(0, 80) })),
  );
  const known = await luminances(page, ['white', ...texts.map(({ color }) => color)]);
  return texts.flatMap(({ color, html }) => {
    const ratio = contrast(known.get(color) as number, known.get('white') as number);
    return ratio < least ? [`${ratio.toFixed(2)} ${html}`] : [];
  });
}
