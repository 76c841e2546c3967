/**
 * Chooses the pages that a browser looks at. In CI, or with `npm test -- --all`, that is every page. Otherwise it is
 * one page of each kind, as many more as it takes to show whatever any page is made of, and each page that differs
 * from when all tests last passed on this machine.
 */
import { createHash } from 'node:crypto';
import type { Page } from './built.ts';

/** A kind of page, and the addresses of its pages. Pages of no kind named here are visited each. */
const KINDS: Readonly<Record<string, RegExp>> = {
  phase: /^\/phase-\d+\/$/,
  section: /^\/phase-\d+\/[^/]+\/$/,
  part: /^\/phase-\d+\/[^/]+\/[^/]+\/$/,
  'question area': /^\/questions\/[^/]+\/$/,
  question: /^\/questions\/[^/]+\/[^/]+\/$/,
  note: /^\/notes\/[^/]+\/$/,
};

/** The addresses to visit, in their order, and how many of them because they changed. */
export interface Choice {
  visited: string[];
  changed: number;
}

/**
 * Chooses among `pages`.
 *
 * @param passed Digests of the pages that have passed before.
 */
export function choosePages(pages: readonly Page[], passed: ReadonlySet<string>): Choice {
  const changed = pages.filter((page) => !passed.has(digestOf(page)));
  const chosen = new Set([...changed, ...templatesOf(pages)]);
  return {
    visited: pages.filter((page) => chosen.has(page)).map(({ path }) => path),
    changed: changed.length,
  };
}

/** The largest page of each kind, each page of no kind, and then pages until no class or element is left unseen. */
export function templatesOf(pages: readonly Page[]): Page[] {
  const bySize = pages.toSorted((a, b) => b.html.length - a.html.length || a.path.localeCompare(b.path));
  const kindOf = ({ path }: Page) => Object.keys(KINDS).find((kind) => KINDS[kind]?.test(path)) ?? path;
  const templates = [...new Map(bySize.toReversed().map((page) => [kindOf(page), page])).values()];
  const unseen = new Set(bySize.flatMap((page) => [...partsOf(page)]));
  for (const page of templates) for (const part of partsOf(page)) unseen.delete(part);
  for (const page of bySize) {
    const parts = [...partsOf(page)];
    if (!parts.some((part) => unseen.has(part))) continue;
    templates.push(page);
    for (const part of parts) unseen.delete(part);
  }
  return templates;
}

/**
 * A digest of what a page says and how it is marked up. Styles, scripts, names of built files and the policy that
 * lists them are left out: a change in these touches every page alike, and the templates show it.
 */
export function digestOf({ html }: Page): string {
  const own = html
    .replace(/<(style|script)\b[^>]*>.*?<\/\1>/gs, '')
    .replace(/<meta http-equiv="?content-security-policy[^>]*>/gi, '')
    .replace(/\/_astro\/[^"'\s)]+/g, '');
  return createHash('sha256').update(own).digest('hex').slice(0, 16);
}

/** What a page is made of, as far as styles and scripts know it: its classes and elements. */
function partsOf({ html }: Page): Set<string> {
  const classes = [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const elements = [...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => `<${name}`);
  return new Set([...classes, ...elements]);
}
