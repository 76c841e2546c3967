import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { files, pageAt, pages } from './pages.ts';

const { visit } = useBrowser();

test.each([
  ['/5.6/', '/phase-5/channels/'],
  ['/5.6.4/', '/phase-5/channels/'],
  ['/q/301/', '/questions/runtime/go-scheduler/'],
  ['/g/goroutine/', '/glossary/g/'],
  ['/Phase_5/Phase_5.md', '/phase-5/'],
])('the short address %s leads to %s', async (from, to) => {
  const { page, close } = await visit(from);
  await page.waitForURL((url) => url.pathname === to);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await close();
});

test('an unknown address gets the 404 page, with status 404, search and a way on', async () => {
  const response = await fetch(`${inject('address')}/phase-5/chanels/`);
  expect(response.status).toBe(404);
  const { page, close } = await visit('/phase-5/chanels/');
  expect(
    await page
      .getByRole('button', { name: /search/i })
      .first()
      .isVisible(),
  ).toBe(true);
  await page
    .getByRole('main')
    .getByRole('link', { name: /channels/i })
    .first()
    .click();
  await page.waitForURL('**/phase-5/channels/');
  await close();
});

test('/phase-5/channels/#channel-axioms is a heading', async () => {
  const { page, close } = await visit('/phase-5/channels/#channel-axioms');
  const heading = page.locator('#channel-axioms');
  expect(await heading.isVisible()).toBe(true);
  expect((await heading.boundingBox())?.y).toBeLessThan(300);
  await close();
});

test('the sitemap names every page but the 404 page, and nothing else', () => {
  const index = readFileSync(join(inject('dist'), 'sitemap-index.xml'), 'utf8');
  const named = addressesIn(index)
    .flatMap((path) => addressesIn(readFileSync(join(inject('dist'), path), 'utf8')))
    .sort();
  expect(named).toEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html')
      .sort(),
  );
});

test('robots.txt names the sitemap', () => {
  expect([...files]).toContain('/robots.txt');
  expect(readFileSync(join(inject('dist'), 'robots.txt'), 'utf8')).toMatch(
    /^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m,
  );
});

test.for(pages.filter(({ path }) => path !== '/404.html').map(({ path }) => path))(
  '%s tells its own address as the canonical one',
  (path) => {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(pageAt(path)?.html ?? '')?.[1];
    expect(canonical && new URL(canonical).pathname).toBe(path);
  },
);

function addressesIn(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
}
