import { expect, test, vi } from 'vitest';
import { onRequest } from '../../../src/frame/route.ts';
import { site } from '../../../src/site.ts';

/** What a page is given, from what Starlight has made ready. */
async function routeOf({ id = 'phase-5', title = 'Channels' }: { id?: string; title?: string }) {
  const route = {
    entry: { id, data: { title } },
    hasSidebar: false,
    head: [
      { tag: 'title', attrs: {}, content: `${title} | Starlight's` },
      { tag: 'meta', attrs: { name: 'generator', content: 'Astro' } },
      { tag: 'meta', attrs: { name: 'description', content: 'Queues.' } },
    ],
  };
  await onRequest({ locals: { starlightRoute: route } } as never, () => Promise.resolve() as never);
  return route;
}

const titleOf = ({ head }: Awaited<ReturnType<typeof routeOf>>) =>
  head.find(({ tag }) => tag === 'title')?.content;

test("a page's title has the site's behind it", async () => {
  expect(titleOf(await routeOf({}))).toBe(`Channels | ${site.title}`);
});

test('a title that leaves no room for the site stands alone, from one character too many on', async () => {
  const longest = 'x'.repeat(70 - ` | ${site.title}`.length);
  expect(titleOf(await routeOf({ title: longest }))).toBe(`${longest} | ${site.title}`);
  expect(titleOf(await routeOf({ title: `${longest}x` }))).toBe(`${longest}x`);
});

test("the site's own title is not said twice", async () => {
  expect(titleOf(await routeOf({ title: site.title }))).toBe(site.title);
});

test('every page has the sidebar, which is its menu, but the one for missing addresses', async () => {
  expect((await routeOf({ id: 'index' })).hasSidebar).toBe(true);
  expect((await routeOf({ id: '404' })).hasSidebar).toBe(false);
});

test('a page does not say what made it, and keeps what else is said of it', async () => {
  const names = (await routeOf({})).head.map(({ attrs }) => (attrs as { name?: string }).name);
  expect(names).toEqual([undefined, 'description']);
});

test.each([true, false])('a page carries the policy for its scripts: %s in production', async (isBuilt) => {
  vi.stubEnv('PROD', isBuilt);
  const [first] = (await routeOf({})).head;
  vi.unstubAllEnvs();
  expect(first?.attrs).toEqual(
    isBuilt ? { 'http-equiv': 'Content-Security-Policy', content: expect.stringContaining("'sha256-") } : {},
  );
});
