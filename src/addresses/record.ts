/** What the record of addresses says, as functions over text. */

/** A built page: its address and its HTML. */
export interface BuiltPage {
  /** Such as `/phase-5/channels/`. */
  path: string;
  html: string;
}

/** Ids that are part of Starlight's frame or change with the page, not headings to link to. */
const FRAME_IDS = new Set(['_top', 'on-this-page', 'on-this-page-narrow']);

/** Ids of the headings of a page. */
export function linkableIds(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const headings = main.matchAll(/<h[1-6][^>]*?\sid="([^"]+)"/g);
  return [...headings].flatMap(([, id]) => (id && !FRAME_IDS.has(id) ? [id] : []));
}

/** Every address that a site publishes, sorted: its pages and their headings. Short addresses count as pages. */
export function publishedAddresses(pages: readonly BuiltPage[]): string[] {
  const all = pages.flatMap(({ path, html }) => [path, ...linkableIds(html).map((id) => `${path}#${id}`)]);
  return [...new Set(all)].sort();
}

/**
 * The recorded addresses that a site no longer serves.
 *
 * @param recorded Lines of the record.
 * @param pages The built pages; an id anywhere in a page will do.
 */
export function lostAddresses(recorded: readonly string[], pages: readonly BuiltPage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page.html]));
  return recorded.filter((address) => {
    const [path = '', id] = address.split('#');
    const html = byPath.get(path);
    return html === undefined || (id !== undefined && !html.includes(`id="${id}"`));
  });
}
