import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { diagrams } from './src/diagrams/integration.ts';
import { finish } from './src/build/finish.ts';
import { LAYERS } from './src/frame/first-paint.ts';
import { setLastBuildAside } from './src/build/last-build.ts';
import { withRoute } from './src/build/own-route.ts';
import { pageModules } from './src/build/page-modules.ts';
import { ownStyles } from './src/frame/own-styles.ts';
import { headingIds } from './src/headings/ids.ts';
import { tableLinks } from './src/markdown/table-links.ts';
import { shortAddresses } from './src/addresses/integration.ts';
import { rowHeaders } from './src/markdown/row-headers.ts';
import { site } from './src/site.ts';
import { noGoFences } from './src/code/go-fences.ts';
import { reloadOnExamples } from './src/code/reload.ts';

/** Starlight's components that the site has its own of, with their folders; why, says the comment in each. */
const OWN_COMPONENTS = {
  Footer: 'frame',
  MobileTableOfContents: 'frame',
  PageTitle: 'frame',
  Pagination: 'frame',
  Search: 'search',
  Sidebar: 'frame',
  TableOfContents: 'frame',
  ThemeProvider: 'frame',
  ThemeSelect: 'frame',
};

/** Starlight's components that the site has no use for: it has one language, no hero, no banner, no drafts. */
const UNUSED_COMPONENTS = [
  'Banner',
  'DraftContentNotice',
  'FallbackContentNotice',
  'Hero',
  'LanguageSelect',
  'SocialIcons',
];

const components = Object.fromEntries([
  ...Object.entries(OWN_COMPONENTS).map(([name, folder]) => [name, `./src/${folder}/${name}.astro`]),
  ...UNUSED_COMPONENTS.map((name) => [name, './src/frame/Nothing.astro']),
]);

export default defineConfig({
  site: site.address,
  // A page that nothing has changed of since the last build is not made again: see src/build/page-key.ts.
  experimental: { incrementalBuild: true },
  // A page loads what its reader uses; links are not fetched ahead.
  prefetch: false,
  vite: {
    plugins: [reloadOnExamples(), ownStyles(), pageModules()],
    build: {
      // One style sheet: a page then costs one request for it, and the next page none.
      cssCodeSplit: false,
      // Files, not inline scripts: the Content-Security-Policy allows none. Small style sheets may stand in the page.
      assetsInlineLimit: (file) => (file.endsWith('.css') ? undefined : false),
      // Astro's own directives; harmless, and they would bury real warnings.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: {
    processor: satteri({ mdastPlugins: [noGoFences], hastPlugins: [headingIds, tableLinks, rowHeaders] }),
  },
  integrations: [
    setLastBuildAside(),
    diagrams(),
    sitemap(),
    withRoute(
      starlight({
        title: site.title,
        description: site.description,
        credits: false,
        lastUpdated: true,
        editLink: { baseUrl: `${site.repository}/edit/main/` },
        // Navigation follows from src/roadmap/outline.ts, page by page: see src/frame/route.ts.
        sidebar: [],
        routeMiddleware: './src/frame/route.ts',
        customCss: ['./src/frame/theme.css'],
        head: [
          { tag: 'style', content: LAYERS },
          { tag: 'meta', attrs: { property: 'og:image', content: `${site.address}/social.png` } },
          { tag: 'meta', attrs: { property: 'og:image:alt', content: site.description } },
        ],
        plugins: [starlightLinksValidator()],
        // The index is built with the last step, from the pages only.
        pagefind: false,
        disable404Route: true,
        components,
      }),
      '@astrojs/starlight/routes/static/index.astro',
      new URL('./src/build/page-route.astro', import.meta.url),
    ),
    shortAddresses(),
    finish(site.address),
  ],
});
