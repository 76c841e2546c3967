/** The site's pages: MDX files under `src/content/docs`, their frontmatter checked by kind before anything is built. */
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFile } from 'node:fs/promises';
import { formatProblems, frontmatterProblems } from './frontmatter.ts';

/** Starlight's loader, with each page's frontmatter checked and its summary made the description search engines show. */
function checkedDocsLoader(): Loader {
  const docs = docsLoader();
  return {
    ...docs,
    load: (context) =>
      docs.load({
        ...context,
        async parseData(entry) {
          const file = entry.filePath ?? entry.id;
          const text = entry.filePath ? await readFile(entry.filePath, 'utf8') : '';
          const problems = frontmatterProblems(entry.id, entry.data, text);
          if (problems.length)
            throw new AstroError(
              formatProblems(file, problems),
              'README.md shows a page with its frontmatter.',
            );
          const data = { ...entry.data, description: entry.data['description'] ?? entry.data['summary'] };
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
      }),
  };
}

export const collections = {
  /** Wording of the interface where it differs from Starlight's. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  docs: defineCollection({
    loader: checkedDocsLoader(),
    schema: docsSchema({
      extend: z.object({
        /** A section's number, such as `5.6`. */
        number: z.string().optional(),
        /** What the page is for, in one sentence: shown under its title, in lists and by search engines. */
        summary: z.string().optional(),
      }),
    }),
  }),
};
