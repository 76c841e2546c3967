import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { headingIds } from './src/headings.ts';
import { isShortAddress } from './src/short-addresses.ts';
import { site } from './src/site.ts';

/** Starlight's components that the site has its own of, and why: see the comment in each. */
const OWN_COMPONENTS = [
  'Footer',
  'MobileTableOfContents',
  'PageTitle',
  'Search',
  'Sidebar',
  'TableOfContents',
  'ThemeProvider',
  'ThemeSelect',
];

export default defineConfig({
  site: site.address,
  // A page loads what its reader uses; links are not fetched ahead.
  prefetch: false,
  vite: {
    build: {
      // Files, not inline scripts: the Content-Security-Policy allows none. Small style sheets may stand in the page.
      assetsInlineLimit: (file) => (file.endsWith('.css') ? undefined : false),
      // Astro's own directives; harmless, and they would bury real warnings.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: { processor: satteri({ hastPlugins: [headingIds] }) },
  integrations: [
    sitemap({ filter: (page) => !isShortAddress(new URL(page).pathname) }),
    starlight({
      title: site.title,
      description: site.description,
      credits: false,
      lastUpdated: true,
      editLink: { baseUrl: `${site.repository}/edit/main/` },
      // Navigation follows from src/outline.ts, page by page: see src/route.ts.
      sidebar: [],
      routeMiddleware: './src/route.ts',
      customCss: ['./src/styles/theme.css'],
      head: [
        { tag: 'meta', attrs: { property: 'og:image', content: `${site.address}/social.png` } },
        { tag: 'meta', attrs: { property: 'og:image:alt', content: site.description } },
      ],
      disable404Route: true,
      components: Object.fromEntries(OWN_COMPONENTS.map((name) => [name, `./src/components/${name}.astro`])),
    }),
  ],
});
