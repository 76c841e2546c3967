import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { digestOf } from '../../diagrams/digest.ts';
import { parsePage } from '../../markdown/page.ts';
import { diagramFences, readLabels, type DiagramFence } from '../../diagrams/fences.ts';

/** A diagram of a page, under the digest its drawing is kept by. */
export interface PageDiagram extends DiagramFence {
  /** The page's file, relative to the folder of all pages, with `/` between folders. */
  page: string;
  digest: string;
}

/** What the pages ask for, and what is wrong with some of them. */
export interface Inventory {
  diagrams: PageDiagram[];
  /** Pages that could not be read and diagrams without labels; each message starts with file and line. */
  problems: Error[];
}

/** The MDX files below `folder`, relative to it, sorted. */
export async function listPages(folder: string): Promise<string[]> {
  const pages: string[] = [];
  for await (const page of glob('**/*.mdx', { cwd: folder })) pages.push(page.replaceAll('\\', '/'));
  return pages.sort();
}

/**
 * Finds every diagram of the given pages.
 * @param shown how a page's file is named in messages
 */
export async function takeInventory(
  folder: string,
  pages: readonly string[],
  shown: (page: string) => string,
): Promise<Inventory> {
  const inventory: Inventory = { diagrams: [], problems: [] };
  for (const page of pages) {
    let fences: DiagramFence[];
    try {
      fences = diagramFences(parsePage(shown(page), await readFile(join(folder, page), 'utf8')));
    } catch (error) {
      inventory.problems.push(error as Error);
      continue;
    }
    for (const fence of fences) {
      try {
        readLabels(fence, shown(page));
        inventory.diagrams.push({ ...fence, page, digest: digestOf(fence.text) });
      } catch (error) {
        inventory.problems.push(error as Error);
      }
    }
  }
  return inventory;
}
