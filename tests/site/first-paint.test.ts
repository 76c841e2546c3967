import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/tools/serve/hosting.ts';
import { DESK, PHONE, useBrowser } from './browser.ts';
import { htmlFiles, pages, type Page } from './pages.ts';

const { visit } = useBrowser();

/** A style sheet that a browser waits for; that of readers without script is not. */
const SHEET = 'link[rel=stylesheet]';

/** Pages that are read; all others are lists or lead to them, and have a second sheet. */
const IS_READ = /^\/(?:phase-\d+|questions\/[^/]+|notes)\/[^/]+\//;

test.for(pages.map(({ path }) => path))('%s waits for no file before its text', (path) => {
  const { tree, html } = htmlFiles.get(path) as Page;
  const awaited = [
    ...selectAll(`head > ${SHEET}`, tree),
    ...selectAll('script[src]:not([type=module])', tree),
  ];
  expect(awaited.map(({ properties }) => properties)).toEqual([]);
  const sheets = selectAll(`body ${SHEET}`, tree);
  expect(sheets).toHaveLength(IS_READ.test(path) ? 1 : 2);
  const links = sheets.map(
    ({ properties }) => `<link rel="stylesheet" href="${String(properties['href'])}">`,
  );
  const id = String(sheets[0]?.properties['id']);
  expect(html.indexOf('<h1')).toBeLessThan(html.indexOf(`<link id="${id}"`));
  const [awaitedPart] = selectAll('head > link[rel=expect][blocking=render]', tree);
  expect(awaitedPart?.properties['href'], 'nothing is drawn before the link is read').toBe(`#${id}`);
  expect(html, 'without script, they are waited for').toContain(
    `<noscript>${links.join('')}</noscript></head>`,
  );
});

test.for(pages.map(({ path }) => path))('the policy names the hash of the one script in %s', (path) => {
  const { tree } = htmlFiles.get(path) as Page;
  const scripts = selectAll('script:not([src])', tree).map(({ children }) =>
    children.map((child) => ('value' in child ? child.value : '')).join(''),
  );
  expect(scripts).toHaveLength(1);
  const policy = String(select('meta[http-equiv=content-security-policy i]', tree)?.properties['content']);
  expect(policy.match(/'sha256-[^']+'/g)).toEqual(scripts.map(hashOf));
});

test('all pages share one style sheet, and browsers may keep it for good', () => {
  const sheets = new Set(pages.map(({ tree }) => select(`body ${SHEET}`, tree)?.properties['href']));
  expect(sheets.size).toBe(1);
  const rules = parseHeaders(readFileSync(join(inject('dist'), '_headers'), 'utf8'));
  expect(headersFor(rules, String([...sheets][0]))).toContainEqual([
    'Cache-Control',
    expect.stringContaining('immutable'),
  ]);
});

const LOOKED_AT = [
  '/phase-5/channels/',
  '/phase-5/',
  '/questions/runtime/memory-model/',
  '/roadmap/',
  '/',
  '/404.html',
];
const WINDOWS = [PHONE, { width: 900, height: 800 }, DESK, { width: 1800, height: 1000 }];

describe.for(LOOKED_AT)('the styles that stand in %s', (path) => {
  test.for(['light', 'dark'] as const)(
    'show its first screen as the %s style sheet will',
    async (colorScheme) => {
      const { page, close } = await visit('/robots.txt', { colorScheme });
      let send: () => void = () => {};
      const asked = new Promise<void>((resolve) => (send = resolve));
      await page.route('**/*.css', async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(inject('address') + path, { waitUntil: 'commit' });
      await page.waitForSelector('main link[rel=stylesheet]', { state: 'attached' });
      const looks = async () => {
        const all = [];
        for (const window of WINDOWS) {
          await page.setViewportSize(window);
          all.push({ width: window.width, look: await page.evaluate(lookOfFirstScreen) });
        }
        return all;
      };
      const before = await looks();
      send();
      await page.waitForLoadState('load');
      expect(before).toEqual(await looks());
      expect(before[0]?.look.join('\n')).toMatch(/^H1/m);
      await close();
    },
  );

  test('change nothing once the style sheet is there', async () => {
    const { page, close } = await visit(path);
    for (const window of WINDOWS) {
      await page.setViewportSize(window);
      expect(await page.evaluate(changesWithoutFirstScreen), `${window.width} wide`).toEqual([]);
    }
    await close();
  });
});

test('a page is drawn while its style sheet is on its way', async () => {
  const { page, close } = await visit('/robots.txt');
  await page.route('**/*.css', () => {});
  await page.goto(inject('address') + '/phase-5/channels/', { waitUntil: 'commit' });
  const drawn = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(drawn).toBe(1);
  await close();
});

test('a page shown after another of the site waits for the style sheet, which its reader has', async () => {
  const { page, close } = await visit('/phase-5/');
  await page.route('**/*.css', () => {});
  await page.goto(inject('address') + '/phase-5/channels/', { waitUntil: 'commit', referer: page.url() });
  await page.waitForSelector('h1', { state: 'attached' });
  expect(await page.locator('h1').isVisible()).toBe(false);
  await close();
});

test('a page whose style sheet never comes is shown all the same', async () => {
  const { page, close } = await visit('/phase-5/');
  await page.route('**/*.css', (route) => route.abort());
  await page.goto(inject('address') + '/phase-5/channels/', { referer: page.url() });
  await expect.poll(() => page.getByText('Skip to content').isVisible(), { timeout: 10_000 }).toBe(true);
  await close();
});

/** A script's hash as a Content-Security-Policy names it. */
function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Runs in the page: where the text before the style sheet's link stands, and how it looks. */
function lookOfFirstScreen(): string[] {
  const link = document.querySelector('main link[rel=stylesheet]');
  return [...document.querySelectorAll('main *')]
    .filter((element) => link && element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)
    .filter((element) => !element.contains(link) && element.textContent !== '')
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
      const box = [left, top, width, height].map((length) => Math.round(length * 10) / 10);
      return [element.tagName, ...box, color, fontSize, fontWeight, textDecorationLine].join(' ');
    });
}

/** Runs in the page: computed styles that differ when the first screen's styles are taken out. */
function changesWithoutFirstScreen(): string[] {
  const first = [...document.querySelectorAll('style')].find(({ textContent }) =>
    textContent?.includes('@layer first{'),
  );
  if (!first) return ['there are none'];
  const elements = [...document.querySelectorAll('body, body :not(svg *, .ec-line *)')];
  const names = Array.from(getComputedStyle(document.body)).filter((name) => !name.startsWith('--'));
  const styles = () =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      return names.map((name) => style.getPropertyValue(name));
    });
  const before = styles();
  first.media = 'not all';
  const after = styles();
  first.media = '';
  return elements.flatMap((element, i) =>
    names.flatMap((name, j) =>
      before[i]?.[j] === after[i]?.[j]
        ? []
        : [
            `${element.tagName}.${element.getAttribute('class')} ${name}: ${before[i]?.[j]}, not ${after[i]?.[j]}`,
          ],
    ),
  );
}
