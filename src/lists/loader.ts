/** Loads a list into a content collection: a mistake in one of its files stops the build, with file, line and cure. */
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { buildError } from '../checks/stop.ts';
import { type List, readList } from './list.ts';

/** A loader of a list's entries, by their ids. In development a changed file is read again. */
export function listLoader<Entry extends { id: string }>(list: List<Entry>): Loader {
  return {
    name: `list-in-${list.folder}`,
    async load({ config, logger, parseData, store, watcher }) {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const { entries, problems } = readList(list, root);
        if (problems.length) throw buildError(problems, 'README.md tells where terms and corrections go.');
        store.clear();
        for (const { data } of entries)
          store.set({ id: data.id, data: await parseData({ id: data.id, data: { ...data } }) });
      };
      await fill();
      watcher?.on('all', (_, path) => {
        if (path.replaceAll('\\', '/').includes(`${list.folder}/`))
          fill().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}
