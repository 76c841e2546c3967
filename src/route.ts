/** Gives every page its navigation and its Content-Security-Policy, as Starlight's route middleware. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { neighboursOf, readingOrder, sidebarFor } from './navigation.ts';
import { existingPaths } from './published.ts';
import { contentSecurityPolicy } from './site.ts';

export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const paths = await existingPaths();
  const exists = (path: string) => paths.has(path);
  route.sidebar = sidebarFor(url.pathname, exists);
  route.pagination = neighboursOf(url.pathname, readingOrder(exists));
  // The dev server injects inline scripts of its own.
  if (import.meta.env.PROD)
    route.head.unshift({
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      content: '',
    });
});
