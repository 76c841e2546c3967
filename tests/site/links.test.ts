import { expect, test } from 'vitest';
import { fileAt, htmlFiles, idsOf, linksOf, pageAt, pages, redirects, type Page } from './pages.ts';

/** The site's own address, as canonical links write it. */
const HOME = new URL(
  linksOf(pageAt('/') as Page).find(({ from, to }) => from === 'link[href]' && /^https?:/.test(to))?.to ??
    'http://localhost',
).origin;

/** Says what is wrong with a link and how to mend it; undefined when it leads somewhere. */
function problemWith(page: Page, to: string): string | undefined {
  if (/^(data|mailto):/.test(to)) return undefined;
  if (!URL.canParse(to, HOME + page.path)) return `"${to}" is no address`;
  const target = new URL(to, HOME + page.path);
  if (target.origin !== HOME) {
    return target.protocol === 'https:'
      ? undefined
      : `"${to}" is not https; write https:// if the host has it`;
  }
  if (fileAt(target.pathname) === undefined) return `"${to}" leads to no page; correct or remove the link`;
  if (target.hash === '') return undefined;
  const targetPage = pageAt(target.pathname);
  const id = decodeURIComponent(target.hash.slice(1));
  return targetPage && idsOf(targetPage).has(id)
    ? undefined
    : `"${to}" leads to no heading; ${target.pathname} has no id "${id}"`;
}

test('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(10);
});

test.for([...htmlFiles.keys()])('every link of %s leads somewhere', (path) => {
  const page = htmlFiles.get(path) as Page;
  const broken = linksOf(page).flatMap(({ from, to }) => {
    const problem = problemWith(page, to);
    return problem === undefined ? [] : [`${path}: ${from} ${problem}`];
  });
  expect(broken).toEqual([]);
});

test('every redirect leads to a page that is none itself', () => {
  const broken = redirects.flatMap((page) => {
    const to = page.redirect ?? '';
    const problem = problemWith(page, to);
    if (problem !== undefined) return [`${page.path}: ${problem}`];
    const target = pageAt(new URL(to, HOME).pathname);
    return target?.redirect === undefined
      ? []
      : [`${page.path}: leads to the redirect ${to}; lead to ${target.redirect} at once`];
  });
  expect(broken).toEqual([]);
});

test('all redirects are one page but for where they lead', () => {
  const shapes = new Set(redirects.map(({ html, redirect = '' }) => html.replaceAll(redirect, 'TARGET')));
  expect([...shapes]).toHaveLength(1);
});

test.for(pages.map(({ path }) => path))('no two places in %s have the same id', (path) => {
  const { html } = htmlFiles.get(path) as Page;
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(twice, `${path}: rename one of the headings`).toEqual([]);
});
