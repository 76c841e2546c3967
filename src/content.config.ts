/** The site's pages: MDX files under `src/content/docs`, their frontmatter checked by kind before anything is built. */
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { buildError } from './checks/stop.ts';
import { corrections, correctionSchema } from './lists/corrections.ts';
import { glossary, termSchema } from './lists/glossary.ts';
import { listLoader } from './lists/loader.ts';
import { withdrawn, withdrawnSchema } from './lists/withdrawn.ts';
import { frontmatterProblems, expectedTerm } from './roadmap/frontmatter-rules.ts';
import { readingMinutes } from './roadmap/reading-time.ts';
import { levels } from './roadmap/questions.ts';

/** A short answer without the marks of code, for search engines. */
function plain(short: unknown): string | undefined {
  return typeof short === 'string' ? short.replaceAll('`', '') : undefined;
}

/**
 * Starlight's loader, with each page's frontmatter checked, its summary made the description that search engines show,
 * and the minutes it takes to read. Its text is not kept: whoever needs it reads the file, and all of it in one module
 * would make each build slower.
 */
function checkedDocsLoader(): Loader {
  const docs = docsLoader();
  return {
    ...docs,
    load: (context) =>
      docs.load({
        ...context,
        store: {
          ...context.store,
          set(entry) {
            const kept = { ...entry };
            delete kept.body;
            return context.store.set(kept);
          },
        },
        async parseData(entry) {
          const text = entry.filePath ? await readFile(entry.filePath, 'utf8') : '';
          const file = relative(fileURLToPath(context.config.root), entry.filePath ?? entry.id);
          const problems = frontmatterProblems(entry.id, entry.data, file.replaceAll('\\', '/'), text);
          if (problems.length) throw buildError(problems, 'README.md shows a page with its frontmatter.');
          const data = {
            ...entry.data,
            description: entry.data['description'] ?? entry.data['summary'] ?? plain(entry.data['short']),
            minutes: readingMinutes(text.replace(/^---\n[^]*?\n---\n/, '')),
          };
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
      }),
  };
}

export const collections = {
  /** Wording of the interface where it differs from Starlight's. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  /** Claims of the source documents that the site does not repeat. */
  corrections: defineCollection({ loader: listLoader(corrections), schema: correctionSchema }),
  /** Corrections that were withdrawn, whose addresses still resolve. */
  withdrawn: defineCollection({ loader: listLoader(withdrawn), schema: withdrawnSchema }),
  /** Terms of the field, a sentence each. */
  glossary: defineCollection({ loader: listLoader(glossary), schema: termSchema }),
  docs: defineCollection({
    loader: checkedDocsLoader(),
    schema: docsSchema({
      extend: z.object({
        /** Addresses of pages that this one has taken in; they lead here. */
        formerly: z.array(z.string()).optional(),
        /** Minutes to read the page; the loader counts. */
        minutes: z.number().default(1),
        /** A section's number, such as `5.6`. */
        number: z.string().optional(),
        /** What the page is for, in one sentence: shown under its title, in lists and by search engines. */
        summary: z.string().optional(),
        /** What a reader can do after a section: what follows "You can". */
        can: z.string().optional(),
        /** A question's number in the bank. */
        question: z.number().optional(),
        /** A question's answer in one or two sentences; may hold `code`. */
        short: z.string().optional(),
        /** A question's answer as one says it in a minute. */
        say: z.string().optional(),
        /** A question's name in two to five words, for the sidebar. */
        name: z.string().optional(),
        /** Numbers of other questions that the page answers. */
        also: z.array(z.number()).optional(),
        /** What an interviewer waits for, and where on the page it stands. */
        expects: z.array(expectedTerm).optional(),
        /** How much a question asks of the one who answers. */
        level: z.enum(levels).optional(),
        /** Numbers of the sections that explain a question's subject. */
        sections: z.array(z.string()).optional(),
      }),
    }),
  }),
};
