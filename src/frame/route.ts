/** Gives every page its title and its Content-Security-Policy, as Starlight's route middleware. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { contentSecurityPolicy, site } from '../site.ts';
import { themeScript } from './theme-script.ts';

const policy = contentSecurityPolicy([themeScript]);

/** Longest title that browsers and search engines show whole, in characters. */
const TITLE_MAX = 70;

/** A page's title with the site's behind it, where there is room for both. */
function documentTitle(title: string): string {
  const both = `${title} | ${site.title}`;
  return both.length > TITLE_MAX || title === site.title ? title : both;
}

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  // The home page has a sidebar all the same, as the menu of narrow windows.
  if (route.entry.id !== '404') route.hasSidebar = true;
  for (const tag of route.head) if (tag.tag === 'title') tag.content = documentTitle(route.entry.data.title);
  route.head = route.head.filter(({ attrs }) => attrs?.['name'] !== 'generator');
  // The dev server injects inline scripts of its own.
  if (import.meta.env.PROD)
    route.head.unshift({
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      content: '',
    });
});
