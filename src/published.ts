/** Which pages the site has: the docs collection, read once per build. */
import { type CollectionEntry, getCollection } from 'astro:content';

let entries: Promise<Map<string, CollectionEntry<'docs'>>> | undefined;

async function readEntries(): Promise<Map<string, CollectionEntry<'docs'>>> {
  const docs = await getCollection('docs');
  return new Map(docs.map((entry) => [pathOf(entry.id), entry]));
}

/** Address of the entry with this id: `phase-5/channels` is at `/phase-5/channels/`. */
export function pathOf(id: string): string {
  return id === 'index' ? '/' : `/${id}/`;
}

/** Every page by its address. In development the collection is read anew each time, so that new pages appear. */
export function publishedPages(): Promise<Map<string, CollectionEntry<'docs'>>> {
  if (import.meta.env.DEV) return readEntries();
  return (entries ??= readEntries());
}

/** Addresses of all pages. */
export async function existingPaths(): Promise<ReadonlySet<string>> {
  return new Set((await publishedPages()).keys());
}
