/** Every short address of the site, as far as it follows from what Astro knows of its content. */
import { termAddress } from '../lists/glossary.ts';
import { listedTerms } from '../lists/listed.ts';
import { sectionOfPart } from '../roadmap/outline.ts';
import { writtenPages, writtenQuestions, type WrittenPage } from '../roadmap/written.ts';
import { keptShortAddresses } from './record.ts';
import { recordedAddresses } from './recorded.ts';
import { type BuiltHeading, type ShortAddress, shortAddresses } from './short.ts';

/** @param headingsOf the headings of a section's page; none where they are added later */
export async function everyShortAddress(
  headingsOf: (page: WrittenPage) => Promise<readonly BuiltHeading[]>,
): Promise<ShortAddress[]> {
  const pages = [...(await writtenPages()).values()];
  const sections = await Promise.all(
    pages.flatMap((page) => {
      const { number } = page.data;
      return number
        ? [headingsOf(page).then((headings) => ({ number, path: `/${page.id}/`, headings }))]
        : [];
    }),
  );
  const parts = sections.filter(({ number }) => sectionOfPart(number));
  const questions = [...(await writtenQuestions())].map(([number, { path }]) => ({ number, path }));
  const moved = pages.flatMap(({ id, data }) =>
    (data.formerly ?? []).map((from) => ({ from: from.slice(1, -1), to: `/${id}/` })),
  );
  const terms = (await listedTerms()).map((term) => ({ id: term.id, path: termAddress(term) }));
  const kept = keptShortAddresses(recordedAddresses);
  return shortAddresses({ sections, parts, questions, terms, moved, kept });
}
