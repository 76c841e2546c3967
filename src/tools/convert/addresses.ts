/** Where each page is written and under which address it is read. */
import { titleSlug } from '../../headings/title-slug.ts';
import type { DocumentSection } from './sections.ts';

/** A page's file and address. */
export interface Address {
  /** File below the output folder, such as `phase-5/channels.mdx`. */
  file: string;
  /** Address from the site's root, such as `/phase-5/channels/`. */
  path: string;
}

/** Longest slug in characters: file names of 255 bytes have to hold it in any script. */
const SLUG_MAX = 60;

/** Names that a file cannot have on Windows, or that mean something to Astro. */
const TAKEN = /^(?:index|404|500|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The addresses of a document's sections, in their order. The first section is the folder's index where it is the
 * document's title or the text before its first heading; a title that was there before gets `-1`, `-2` and so on.
 *
 * @param folder Folder below the output folder, '' or such as `notes-a/`.
 * @param base Address of the output folder, such as `/`.
 */
export function addressSections(
  sections: readonly DocumentSection[],
  folder: string,
  base: string,
): Map<DocumentSection, Address> {
  const parents = new Set(sections.map(({ parent }) => parent));
  const places = new Map<DocumentSection, string>();
  const used = new Set<string>();
  const counts = new Map<string, number>();
  const addresses = new Map<DocumentSection, Address>();
  for (const section of sections) {
    const isIndex = section.kind === 'lead' || (section.kind === 'title' && !used.has('/'));
    const above = (section.parent && places.get(section.parent)) ?? '';
    const place = isIndex ? '' : distinct(`${above}${slugOf(section)}`, used, counts);
    used.add(isIndex ? '/' : place);
    places.set(section, `${place}/`);
    const inFolder = isIndex ? 'index' : parents.has(section) ? `${place}/index` : place;
    addresses.set(section, {
      file: `${folder}${inFolder}.mdx`,
      path: `${base}${folder}${place}${isIndex ? '' : '/'}`,
    });
  }
  return addresses;
}

function distinct(wanted: string, used: ReadonlySet<string>, counts: Map<string, number>): string {
  let place = wanted;
  let count = counts.get(wanted) ?? 0;
  while (used.has(place)) place = `${wanted}-${++count}`;
  counts.set(wanted, count);
  return place;
}

function slugOf({ kind, number, title }: DocumentSection): string {
  return kind === 'phase' ? `phase-${Number(number)}` : slug(title);
}

/** A title as part of an address: lower case, words joined by hyphens, cut at a word where it is long. */
export function slug(title: string): string {
  let text = titleSlug(title.normalize('NFC')).replace(/^-+|-+$/g, '');
  if (text.length > SLUG_MAX) {
    const cut = [...text.slice(0, SLUG_MAX)].join('');
    text = (cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut)
      .replace(/-+$/, '')
      .toWellFormed()
      .replaceAll('\ufffd', '');
  }
  if (text === '') return 'section';
  return TAKEN.test(text) ? `${text}-page` : text;
}
