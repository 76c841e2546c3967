/** Where links lead after a conversion: to the new pages, where they led into the documents. */
import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { createHeadingSlugger } from '../../headings/slug.ts';
import type { Address } from './addresses.ts';
import { slug } from './addresses.ts';
import type { DocumentSection, Division } from './sections.ts';

/** What links can lead to in a converted document. */
export interface LinkTargets {
  /** The document's path as it was given, with `/` between folders. */
  document: string;
  /** Address of its first page. */
  start: string;
  /** New address for each heading's id on GitHub. */
  anchors: ReadonlyMap<string, string>;
  /** Addresses of its pages by the last part of each, where it is the only one. */
  pages: ReadonlyMap<string, string | null>;
}

/** All places in a document that a link can lead to. */
export function linkTargets(
  document: string,
  { headings, sections }: Division,
  addresses: ReadonlyMap<DocumentSection, Address>,
): LinkTargets {
  const onGithub = new GithubSlugger();
  const onPage = new Map<DocumentSection, (text: string) => string>();
  const anchors = new Map<string, string>();
  for (const { node, section, opens } of headings) {
    const text = toString(node);
    const path = addresses.get(section)?.path ?? '';
    let slugger = onPage.get(section);
    if (!slugger) onPage.set(section, (slugger = createHeadingSlugger()));
    anchors.set(onGithub.slug(text), opens ? path : `${path}#${slugger(text)}`);
  }
  const pages = new Map<string, string | null>();
  for (const { path } of addresses.values()) {
    const name = path.split('/').at(-2) ?? '';
    if (name) pages.set(name, pages.has(name) ? null : path);
  }
  const start = sections[0] && addresses.get(sections[0])?.path;
  return { document, start: start ?? '/', anchors, pages };
}

/** What becomes of a link: its address on the new pages, and whether it has a target there or needs none. */
export interface Resolution {
  url: string;
  found: boolean;
}

/**
 * Where a link of a document leads. Anchors and Markdown files among the converted documents become addresses of
 * pages; a Markdown file that was not converted becomes the page it is named after (`Phase_5.md`: `/phase-5/`).
 * Links with a scheme stay as they are, and so do those that lead nowhere.
 */
export function resolveLink(url: string, from: LinkTargets, all: readonly LinkTargets[]): Resolution {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//')) return { url, found: true };
  const [path = '', ...rest] = url.split('#');
  const anchor = rest.join('#');
  const file = decoded(path.split('?')[0] ?? '');
  const wanted = file === '' ? from.document : posix.join(posix.dirname(from.document), file);
  const target =
    file === '' ? from : all.find(({ document }) => posix.normalize(document) === posix.normalize(wanted));
  if (target) {
    const place = anchor === '' ? target.start : target.anchors.get(anchorName(anchor));
    return place === undefined
      ? { url: target === from ? url : target.start, found: false }
      : { url: place, found: true };
  }
  if (!/\.(?:md|markdown|mdx)$/i.test(file)) return { url, found: false };
  const name = slug(posix.parse(file).name.replaceAll('_', '-'));
  for (const { pages } of [from, ...all]) {
    const page = pages.get(name);
    if (page) return { url: anchor ? `${page}#${anchor}` : page, found: true };
  }
  return { url, found: false };
}

function anchorName(anchor: string): string {
  return decoded(anchor).toLowerCase();
}

/** An address with its percent signs decoded, or as it is where they are no encoding. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
