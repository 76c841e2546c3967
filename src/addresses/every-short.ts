/** Every short address of the site as it is built. */
import { render } from 'astro:content';
import { listedTerms } from '../lists/listed.ts';
import { oncePerBuild } from '../roadmap/once.ts';
import { writtenPages, writtenQuestions } from '../roadmap/written.ts';
import { keptShortAddresses, parseRecord } from './record.ts';
import { type ShortAddress, shortAddresses } from './short.ts';

export const everyShortAddress = oncePerBuild(async (): Promise<ShortAddress[]> => {
  const pages = [...(await writtenPages()).values()];
  const sections = await Promise.all(
    pages.flatMap((entry) => {
      const { number } = entry.data;
      return number ? [render(entry).then(({ headings }) => ({ number, headings }))] : [];
    }),
  );
  const questions = [...(await writtenQuestions())].map(([number, { path }]) => ({ number, path }));
  const terms = (await listedTerms()).map(({ id }) => id);
  const record = import.meta.glob<string>('/src/addresses/published/*.txt', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const kept = Object.values(record).flatMap((text) => keptShortAddresses(parseRecord(text)));
  return shortAddresses({ sections, questions, terms, kept });
});
