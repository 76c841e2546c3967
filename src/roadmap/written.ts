/** Which pages the site has: the docs collection, read once per build. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { SiteIndex } from './navigation.ts';
import type { Level } from './questions.ts';
import { readingMinutes } from './reading-time.ts';

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

/** A question that has a page. */
export interface WrittenQuestion {
  number: number;
  path: string;
  title: string;
  /** The answer in one or two sentences; may hold `code`. */
  short: string;
  level: Level;
  /** Numbers of the sections that explain its subject. */
  sections: readonly string[];
  /** Minutes to read the page. */
  minutes: number;
}

let written: Promise<Map<number, WrittenQuestion>> | undefined;

async function readQuestions(): Promise<Map<number, WrittenQuestion>> {
  const found = [...(await publishedPages())].flatMap(([path, { data, body }]): WrittenQuestion[] => {
    const { question: number, title, short, level, sections } = data;
    if (number === undefined || !short || !level || !sections) return [];
    return [{ number, path, title, short, level, sections, minutes: readingMinutes(body ?? '') }];
  });
  return new Map(found.map((question) => [question.number, question]));
}

/** The questions that have pages, by number. */
export function writtenQuestions(): Promise<Map<number, WrittenQuestion>> {
  if (import.meta.env.DEV) return readQuestions();
  return (written ??= readQuestions());
}

/** What navigation needs to know of the site. */
export async function siteIndex(): Promise<SiteIndex> {
  const [pages, questions] = await Promise.all([publishedPages(), writtenQuestions()]);
  return { exists: (path) => pages.has(path), questionPath: (number) => questions.get(number)?.path };
}
