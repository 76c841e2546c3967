import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { PUBLISHED } from '../addresses/record.ts';
import { EXAMPLES } from '../code/example.ts';
import { DRAWN } from '../diagrams/drawn.ts';
import { writtenPages, type WrittenPage } from '../roadmap/written.ts';
import { site } from '../site.ts';
import { compiledPage } from './compiled-pages.ts';
import { folderState } from './folder-state.ts';
import { keysOf } from './page-key.ts';

/** Lists that pages show parts of, from the project's root. */
const LISTS = ['src/content/glossary', 'src/content/corrections', 'src/content/withdrawn', PUBLISHED];

/** The keys of the site's pages, by id. */
export async function pageKeys(): Promise<Map<string, string>> {
  const project = fileURLToPath(root);
  const shared = [JSON.stringify(site), ...LISTS.map((folder) => folderState(join(project, folder)))].join(
    '\n',
  );
  const states = new Map<string, string>();
  const pages = [...(await writtenPages()).values()];
  const textOf = ({ filePath }: WrittenPage) => readFileSync(join(project, filePath ?? ''), 'utf8');
  const compiledOf = ({ filePath }: WrittenPage) => compiledPage(filePath ?? '').digest;
  const drawnFor = (id: string) => folderState(join(project, DRAWN, id));
  const examplesIn = (folder: string) => {
    const state = states.get(folder) ?? folderState(join(project, EXAMPLES, folder));
    states.set(folder, state);
    return state;
  };
  return keysOf(pages, shared, textOf, compiledOf, examplesIn, drawnFor);
}
