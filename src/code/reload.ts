import type { ViteUserConfig } from 'astro';
import { EXAMPLES } from './example.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** A Vite plugin for `npm run dev`: what is written below `src/examples` reloads the page in the browser. */
export function reloadOnExamples(): Plugin {
  return {
    name: 'reload-on-examples',
    apply: 'serve',
    configureServer(server) {
      const reload = (file: string) => {
        if (!file.replaceAll('\\', '/').includes(`/${EXAMPLES}/`) || file.endsWith('.tmp')) return;
        server.ws.send({ type: 'full-reload', path: '*' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
