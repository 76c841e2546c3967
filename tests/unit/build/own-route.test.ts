import type { AstroIntegration, HookParameters, InjectedRoute } from 'astro';
import { expect, test } from 'vitest';
import { withRoute } from '../../../src/build/own-route.ts';

type Setup = HookParameters<'astro:config:setup'>;

/** An integration that injects two routes. */
const theme: AstroIntegration = {
  name: 'theme',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '404', entrypoint: 'theme/404.astro' });
      injectRoute({ pattern: '[...slug]', entrypoint: 'theme/page.astro', prerender: true });
    },
    'astro:build:done': () => undefined,
  },
};
const own = new URL('file:///project/page.astro');

async function routesOf(integration: AstroIntegration): Promise<InjectedRoute[]> {
  const routes: InjectedRoute[] = [];
  const injectRoute = (route: InjectedRoute) => void routes.push(route);
  await integration.hooks['astro:config:setup']?.({ injectRoute } as unknown as Setup);
  return routes;
}

test("one route's entry point is replaced; its pattern, the other routes and hooks stay", async () => {
  const integration = withRoute(theme, 'theme/page.astro', own);
  expect(await routesOf(integration)).toEqual([
    { pattern: '404', entrypoint: 'theme/404.astro' },
    { pattern: '[...slug]', entrypoint: own, prerender: true },
  ]);
  expect(integration.hooks['astro:build:done']).toBe(theme.hooks['astro:build:done']);
});

test('a route that is injected no more is an error', async () => {
  await expect(routesOf(withRoute(theme, 'theme/old.astro', own))).rejects.toThrow(
    'theme injects no route theme/old.astro any more.',
  );
});
