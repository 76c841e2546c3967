/**
 * The record of all addresses ever published, as functions over text. It stands in `src/addresses/published`, a file
 * per part of the site, a line per address. Short addresses follow from outline and lists and are left out, but for
 * those that only a page's own text gives: the numbers of headings and of questions stand behind the address they lead
 * to (`/phase-5/channels/#channel-axioms 5.6.4`), so that they still lead there when the page was renumbered.
 */
import type { Problem } from '../problem.ts';
import { isShortAddress, type ShortAddress } from './short.ts';

/** Where the record lies, from the project's root. */
export const PUBLISHED = 'src/addresses/published';

/** A built page: its address and its HTML. */
export interface BuiltPage {
  /** Such as `/phase-5/channels/`. */
  path: string;
  html: string;
}

/** A line of the record. */
export interface PublishedAddress {
  /** A page's address, with a fragment where it is a heading's. */
  address: string;
  /** Short addresses that lead there, as in {@link ShortAddress}. */
  short: readonly string[];
}

/** Ids that are part of Starlight's frame or change with the page, not headings to link to. */
const FRAME_IDS = new Set(['_top', 'on-this-page', 'on-this-page-narrow']);

/** Short addresses that are recorded: of headings and of questions. */
const RECORDED_SHORT = /^(?:\d+(?:\.\d+){2,}|q\/\d+)$/;

/**
 * A term's address: `/g/goroutine/` leads to `/glossary/g/#goroutine`, and once led to `/glossary/#goroutine`; the
 * headings of letters have no short one.
 */
const TERM = /^\/glossary\/(?:[a-z]+\/)?#(?!letter-)(.+)/;

/** The lines of a file of the record. */
export function parseRecord(text: string): PublishedAddress[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [address = '', ...short] = line.split(' ');
      return { address, short };
    });
}

/** A file of the record: sorted, so that what two changes add seldom meets. */
export function formatRecord(published: readonly PublishedAddress[]): string {
  return published
    .map(({ address, short }) => `${[address, ...short].join(' ')}\n`)
    .sort()
    .join('');
}

/** Ids of the headings of a page. */
export function linkableIds(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const headings = main.matchAll(/<h[1-6][^>]*?\sid="([^"]+)"/g);
  return [...headings].flatMap(([, id]) => (id && !FRAME_IDS.has(id) ? [id] : []));
}

/** Where a page leads that does nothing else. */
const redirectOf = (html: string) => /http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1];

/** The short addresses among built pages, with where each leads. */
export function builtShortAddresses(pages: readonly BuiltPage[]): ShortAddress[] {
  return pages
    .filter(({ path }) => isShortAddress(path))
    .map(({ path, html }) => ({
      from: path.slice(1, -1),
      to: redirectOf(html) ?? '',
    }));
}

/** Every address that a site publishes, as the record has it: its pages and their headings. */
export function publishedAddresses(pages: readonly BuiltPage[]): PublishedAddress[] {
  const recorded = builtShortAddresses(pages).filter(({ from }) => RECORDED_SHORT.test(from));
  const shortOf = Map.groupBy(recorded, ({ to }) => to);
  const long = pages
    .filter(({ path }) => !isShortAddress(path))
    .flatMap(({ path, html }) => [path, ...linkableIds(html).map((id) => `${path}#${id}`)]);
  return [...new Set(long)].map((address) => ({
    address,
    short: (shortOf.get(address) ?? []).map(({ from }) => from).sort(),
  }));
}

/**
 * The record with what a site publishes added. Nothing is removed, but a short address that leads elsewhere now stands
 * behind that address.
 *
 * @param record The lines of each file, by the name of the part.
 * @param partOf The part that a new address belongs to.
 */
export function addPublished(
  record: ReadonlyMap<string, readonly PublishedAddress[]>,
  published: readonly PublishedAddress[],
  partOf: (address: string) => string,
): Map<string, PublishedAddress[]> {
  const now = new Map(published.map((entry) => [entry.address, entry.short]));
  const moved = new Set(published.flatMap(({ short }) => short));
  const known = [...record].flatMap(([part, entries]) => entries.map((entry) => ({ part, ...entry })));
  const recorded = new Set(known.map(({ address }) => address));
  const fresh = published.filter(({ address }) => !recorded.has(address));
  const all = [...known, ...fresh.map((entry) => ({ part: partOf(entry.address), ...entry }))];
  const byPart = new Map<string, PublishedAddress[]>();
  for (const { part, address, short } of all) {
    const kept = short.filter((from) => !moved.has(from));
    const entry = { address, short: [...kept, ...(now.get(address) ?? [])].sort() };
    byPart.set(part, [...(byPart.get(part) ?? []), entry]);
  }
  return byPart;
}

/** The short addresses that were published once, for the site to keep. */
export function keptShortAddresses(published: readonly PublishedAddress[]): ShortAddress[] {
  return published.flatMap(({ address, short }) => {
    const term = TERM.exec(address)?.[1];
    const all = term ? [...short, `g/${term}`] : short;
    return all.map((from) => ({ from, to: address }));
  });
}

/**
 * The recorded addresses that a site no longer serves.
 *
 * @param record The lines of each file, by the name of the part.
 * @param pages The built pages; an id anywhere in a page will do, or in the page that one leads to.
 */
export function lostAddresses(
  record: ReadonlyMap<string, readonly PublishedAddress[]>,
  pages: readonly BuiltPage[],
): Problem[] {
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  const resolves = (address: string) => {
    const [path = '', id] = address.split('#');
    const html = byPath.get(path);
    if (html === undefined || id === undefined) return html !== undefined;
    return (byPath.get(redirectOf(html) ?? '') ?? html).includes(`id="${id}"`);
  };
  return [...record].flatMap(([part, entries]) =>
    entries.flatMap((entry, index) =>
      [entry.address, ...keptShortAddresses([entry]).map(({ from }) => `/${from}/`)]
        .filter((one) => !resolves(one))
        .map((one) => ({
          file: `${PUBLISHED}/${part}.txt`,
          line: index + 1,
          message: `${one} was published and no longer resolves`,
          cure: 'keep an old id as <span id="old-id"></span> before the heading; name an old page under "formerly" of the one that it became part of',
        })),
    ),
  );
}
