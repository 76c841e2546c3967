/** Gives every page its navigation and its Content-Security-Policy, as Starlight's route middleware. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { neighboursOf, readingOrder, sidebarFor } from './navigation.ts';
import { siteIndex } from './published.ts';
import { contentSecurityPolicy } from './site.ts';

export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
  const route = locals.starlightRoute;
  const index = await siteIndex();
  route.sidebar = sidebarFor(url.pathname, index);
  route.pagination = neighboursOf(url.pathname, readingOrder(index));
  // The dev server injects inline scripts of its own.
  if (import.meta.env.PROD)
    route.head.unshift({
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      content: '',
    });
});
