import { expect, test } from 'vitest';
import type { Page } from './built.ts';
import { choosePages, digestOf, templatesOf } from './choice.ts';

/** A page with so much text, and something else that no other page need have. */
function page(path: string, length: number, part = ''): Page {
  return {
    path,
    html: `<main>${part}<p>${'x'.repeat(length)}</p></main>`,
    tree: { type: 'root', children: [] },
    redirect: undefined,
  };
}

const home = page('/', 10);
const map = page('/roadmap/', 20);
const short = page('/phase-5/channels/', 30);
const long = page('/phase-5/goroutines/', 40);
const question = page('/questions/runtime/go-scheduler/', 5);
const pages = [home, map, short, long, question];

test('the templates are the largest page of each kind, and each page that is of no kind', () => {
  expect(
    templatesOf(pages)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([home, map, long, question].map(({ path }) => path).sort());
});

test.each(['<table></table>', '<p class="wide note">x</p>'])(
  'a page that alone has %s is a template',
  (part) => {
    const special = page('/phase-5/select/', 1, part);
    expect(templatesOf([...pages, special])).toContain(special);
    expect(templatesOf([...pages, page('/phase-5/select/', 1)])).toHaveLength(4);
  },
);

test('what has passed is left out, but for the templates', () => {
  const passed = new Set(pages.map(digestOf));
  expect(choosePages(pages, passed)).toEqual({
    visited: ['/', '/roadmap/', '/phase-5/goroutines/', '/questions/runtime/go-scheduler/'],
    changed: 0,
  });
});

test('what has not passed is visited, and counted', () => {
  expect(choosePages(pages, new Set([digestOf(home), digestOf(long)]))).toMatchObject({ changed: 3 });
  expect(choosePages(pages, new Set()).visited).toHaveLength(5);
});

test('a page is another when its text or its markup is, not when only the names of styles and scripts are', () => {
  const html = (name: string, text: string) =>
    `<meta http-equiv="content-security-policy" content="'sha256-${name}'"><style>${name}</style><script type="module">${name}</script>` +
    `<link href="/_astro/page.${name}.css"><p>${text}</p>`;
  const one = { ...home, html: html('a', 'text') };
  expect(digestOf({ ...home, html: html('b', 'text') })).toBe(digestOf(one));
  expect(digestOf({ ...home, html: html('a', 'other text') })).not.toBe(digestOf(one));
  expect(digestOf({ ...home, html: html('a', 'text').replace('<p>', '<p class="x">') })).not.toBe(
    digestOf(one),
  );
});
