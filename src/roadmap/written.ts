/** Which pages the site has: the docs collection, read once per build. */
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Part, SiteIndex } from './navigation.ts';
import { sectionOfPart } from './outline.ts';
import { oncePerBuild } from './once.ts';
import type { Level } from './questions.ts';

/** A page of the docs collection. */
export type WrittenPage = CollectionEntry<'docs'>;

/** Address of the entry with this id: `phase-5/channels` is at `/phase-5/channels/`. */
function pathOf(id: string): string {
  return id === 'index' ? '/' : `/${id}/`;
}

/** Every page by its address. */
export const writtenPages = oncePerBuild(async (): Promise<Map<string, WrittenPage>> => {
  const docs = await getCollection('docs');
  return new Map(docs.map((entry) => [pathOf(entry.id), entry]));
});

/** A question that has a page. */
export interface WrittenQuestion {
  /** The number it is known by. */
  number: number;
  /** Numbers of other questions that it answers. */
  also: readonly number[];
  path: string;
  title: string;
  /** Its name in a few words, where it has one. */
  name: string | undefined;
  /** The answer in one or two sentences; may hold `code`. */
  short: string;
  level: Level;
  /** Numbers of the sections that explain its subject. */
  sections: readonly string[];
  /** Minutes to read the page. */
  minutes: number;
}

/** The questions that have pages, by number; a page that answers several stands under each of theirs. */
export const writtenQuestions = oncePerBuild(async (): Promise<Map<number, WrittenQuestion>> => {
  const found = [...(await writtenPages())].flatMap(([path, { data }]): WrittenQuestion[] => {
    const { question: number, also = [], title, name, short, level, sections, minutes } = data;
    if (number === undefined || !short || !level || !sections) return [];
    return [{ number, also, path, title, name, short, level, sections, minutes }];
  });
  return new Map(
    found.flatMap((question) => [question.number, ...question.also].map((number) => [number, question])),
  );
});

/** The pages below sections, by the section's address, in the order of their numbers. */
const writtenParts = oncePerBuild(async (): Promise<Map<string, Part[]>> => {
  const parts = [...(await writtenPages())].flatMap(([path, { data }]): (Part & { section: string })[] => {
    const section = sectionOfPart(data.number ?? '')?.path;
    return section === undefined ? [] : [{ section, number: data.number ?? '', title: data.title, path }];
  });
  const inOrder = parts.sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  return Map.groupBy(inOrder, ({ section }) => section);
});

/** What navigation needs to know of the site. */
export async function siteIndex(): Promise<SiteIndex> {
  const [pages, questions, parts] = await Promise.all([writtenPages(), writtenQuestions(), writtenParts()]);
  return {
    exists: (path) => pages.has(path),
    parts: (path) => parts.get(path) ?? [],
    question: (number) => questions.get(number),
  };
}
