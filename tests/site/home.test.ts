/** The way in: the home page and the map, what is written on them and what is planned. */
import type { Locator, Page as BrowserPage } from 'playwright';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, useBrowser } from './browser.ts';
import { contrast, luminances } from './contrast.ts';
import { htmlFiles, isWritten, linksOf, pageAt, pages, type Page } from './pages.ts';

const { visit } = useBrowser();
const home = htmlFiles.get('/') as Page;

describe('home', () => {
  test('shows the map, the doors and a program with what it printed, in a desk and on a phone', async () => {
    for (const viewport of [DESK, PHONE]) {
      const { page, close } = await visit('/', { viewport });
      const map = page.locator(viewport === DESK ? '.route-map' : '.home .lines');
      expect(await map.isVisible()).toBe(true);
      expect(await map.getByRole('link').count()).toBe(13);
      for (const door of ['Start learning', 'Interview next week', 'Look something up'])
        expect(await page.getByText(door).and(page.locator(':visible')).count(), door).toBe(1);
      expect(await page.getByText(/^next stop: /).isVisible()).toBe(true);
      expect(await page.getByText(/ran on go1\.\d+/).isVisible()).toBe(true);
      await close();
    }
  });

  test('fills the first screen of a desk with the map and the first doors', async () => {
    const { page, close } = await visit('/');
    const bottomOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return (box?.y ?? Infinity) + (box?.height ?? 0);
    };
    expect(await bottomOf('.route-map')).toBeLessThan(DESK.height);
    expect(await bottomOf('.doors li')).toBeLessThan(DESK.height);
    await close();
  });

  test('leads only to what is written, but for the stations that are marked as planned', () => {
    const hrefs = (selector: string) =>
      selectAll(selector, home.tree).map(({ properties }) => String(properties['href']));
    const stations = new Set(hrefs('.route-map a'));
    const led = hrefs('main a[href^="/"]').filter((href) => !stations.has(href));
    const open = [...hrefs('.route-map a.written'), ...hrefs('.lines li:not(.planned) a')];
    led.push(...open);
    expect(led.length).toBeGreaterThan(5);
    expect(led.filter((path) => !pageAt(path) || !isWritten(path))).toEqual([]);
  });

  test('opens search by its third door, and leads to the glossary where there is no script', async () => {
    const { page, close } = await visit('/');
    await page.getByRole('button', { name: 'Look something up' }).click();
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    await close();
    const bare = await visit('/', { javaScriptEnabled: false });
    await bare.page.getByRole('link', { name: 'Look something up' }).click();
    await bare.page.waitForURL('**/glossary/');
    await bare.close();
  });

  test('has menu and theme on a phone', async () => {
    const { page, close } = await visit('/', { viewport: PHONE });
    await page.getByRole('button', { name: /menu/i }).click();
    const menu = page.getByRole('navigation', { name: 'Main' });
    expect(await menu.getByRole('link', { name: 'Glossary' }).isVisible()).toBe(true);
    await menu.getByRole('combobox', { name: /theme/i }).selectOption('dark');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await close();
  });
});

describe('the map', () => {
  test.for(['light', 'dark'] as const)(
    'shows its tracks and stations at 3:1 in the %s theme',
    async (theme) => {
      const { page, close } = await visit('/roadmap/', { colorScheme: theme });
      const drawn = page.locator('.route-map :is(path:not(.lit, .gap), circle)');
      const ratios = await contrastOfStrokes(page, drawn);
      expect(ratios.length).toBeGreaterThan(30);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
      await close();
    },
  );

  test('lights the tracks of a station that is pointed at or has the focus, and no other', async () => {
    const { page, close } = await visit('/roadmap/');
    const lit = page.locator('.route-map .lit:visible');
    expect(await lit.count()).toBe(0);
    await station(page, 8).hover();
    expect(await lit.count()).toBe(1);
    await page.mouse.move(0, 0);
    await station(page, 5).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await lit.count()).toBe(1);
    // Its own five tracks, and a ring around each neighbour.
    expect((await lit.getAttribute('d'))?.match(/a24 24/g)).toHaveLength(2 * 5);
    await close();
  });

  test('works by touch: stations are large enough, and lead on', async () => {
    const { page, close } = await visit('/', { hasTouch: true, viewport: { width: 820, height: 1180 } });
    for (const link of await page.locator('.route-map a').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await station(page, 5).tap();
    await page.waitForURL('**/phase-5/');
    await close();
  });

  test('tells what is written from what is planned, to the eye and aloud', async () => {
    const { page, close } = await visit('/roadmap/');
    for (let number = 0; number <= 12; number += 1) {
      const [name, isOpen] = await station(page, number).evaluate((link) => [
        link.getAttribute('aria-label'),
        link.classList.contains('written'),
      ]);
      expect(isOpen, name ?? '').toBe(isWritten(`/phase-${number}/`));
      expect(name).toMatch(isOpen ? /sections written/ : /planned/);
    }
    expect(await page.locator('.map .line > li.planned a').count()).toBe(0);
    expect(await page.locator('.map .line > li:not(.planned):not(:has(a))').count()).toBe(0);
    await close();
  });
});

describe('planned pages', () => {
  test('of a phase of which nothing is written lead to what is', () => {
    const phase = pages.find(({ path }) => !isWritten(path)) as Page;
    const [instead] = selectAll('main .instead a', phase.tree);
    expect(isWritten(String(instead?.properties['href']))).toBe(true);
  });

  test('are no page that comes next', () => {
    const wrong = pages.flatMap((page) =>
      selectAll('a[rel~=next], a[rel~=prev]', page.tree)
        .map(({ properties }) => String(properties['href']))
        .filter((to) => !isWritten(to))
        .map((to) => `${page.path} leads to ${to}`),
    );
    expect(wrong).toEqual([]);
    expect(linksOf(htmlFiles.get('/phase-5/channels/') as Page).length).toBeGreaterThan(20);
  });
});

function station(page: BrowserPage, number: number) {
  return page.locator(`.route-map a[href="/phase-${number}/"]`);
}

/** The contrast of each shape's stroke with the page's ground. */
async function contrastOfStrokes(page: BrowserPage, shapes: Locator): Promise<number[]> {
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const strokes = await shapes.evaluateAll((all) => all.map((shape) => getComputedStyle(shape).stroke));
  const known = await luminances(page, [ground, ...strokes]);
  return strokes.map((stroke) => contrast(known.get(stroke) as number, known.get(ground) as number));
}
