import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LAYERS, paintFirst, sheetsOf, survey, withFirstScreen } from '../../../src/frame/first-paint.ts';

const TITLE = '<div class="content-panel"><div class="sl-container"><h1>Channels</h1></div></div>';

const page = (article: string) =>
  `<html><head><meta charset="utf-8"><link rel="stylesheet" href="/print.css" media="print"><link rel="stylesheet" href="/style.css"></head>` +
  `<body><main>${TITLE}<div class="content-panel"><div class="sl-container"><div class="sl-markdown-content">${article}</div></div></div></main></body></html>`;

const LINK = '<link rel="stylesheet" href="/site.css">';
/** The same where the first screen ends, and what lets a browser read that far before it draws. */
const LINK_AT_END = '<link id="first-screen-end" rel="stylesheet" href="/site.css">';
const WAIT = '<link rel="expect" href="#first-screen-end" blocking="render">';

/** What stands between the title and the link of the style sheet. */
function firstScreenOf(article: string): string {
  const html = withFirstScreen(page(article), 'p{}', ['/site.css']);
  return html.slice(html.indexOf('</h1>') + '</h1>'.length, html.indexOf(LINK_AT_END));
}

test('sheetsOf lists the style sheets of a page and says which are for print', () => {
  expect(sheetsOf(page('<p>Text</p>'))).toEqual([
    { href: '/print.css', isForPrint: true },
    { href: '/style.css', isForPrint: false },
  ]);
});

describe('withFirstScreen', () => {
  test("puts the first screen's styles at the end of the head, with the sheet for readers without script", () => {
    expect(withFirstScreen(page('<p>Text</p>'), 'p{margin:0}', ['/site.css'])).toContain(
      `<meta charset="utf-8">${WAIT}<style>p{margin:0}</style><noscript>${LINK}</noscript></head>`,
    );
  });

  test('leaves all of the page where it was, and each part once', () => {
    const article = '<p>Text</p><table></table>';
    const html = withFirstScreen(page(article), 'p{}', ['/site.css']).replace('<style>p{}</style>', '');
    expect(html.replace(/<link[^>]*>/g, '').replace('<noscript></noscript>', '')).toBe(
      page(article).replace(/<link[^>]*>/g, ''),
    );
  });

  test('takes out the links that the page had, also those in its text', () => {
    const html = withFirstScreen(page('<p>Text</p><link rel="stylesheet" href="/ec.css"><pre></pre>'), '', [
      '/site.css',
    ]);
    expect(html.match(/<link [^>]*>/g)).toEqual([WAIT, LINK, LINK_AT_END]);
  });

  test.each([
    ['a heading', '<div class="sl-heading-wrapper"><h2>Next</h2></div>'],
    ['a table', '<table></table>'],
    ['a program', '<figure></figure><p>More.</p>'],
    ['a paragraph with a look of its own', '<p class="objective">Know it.</p>'],
    ['a link with a look of its own', '<a class="button" href="/x/">x</a>'],
    ['an element whose name begins like a known one', '<pre></pre>'],
  ])('links the sheet behind plain text, before %s', (_, beyond) => {
    const text =
      '<p>See <a href="/x/"><code dir="auto">x</code></a>, <code>y</code> <em>or</em> <strong>not</strong>.</p>\n';
    expect(firstScreenOf(text + beyond)).toMatch(
      new RegExp(`<div class="sl-markdown-content">${RegExp.escape(text)}$`),
    );
  });

  test('links the sheet before an article that does not begin with text', () => {
    expect(firstScreenOf('\n<table></table>')).toBe('');
  });

  test('leaves the order of the layers to the style sheet', () => {
    const html = page('').replace('</head>', `<style>${LAYERS}</style></head>`);
    expect(withFirstScreen(html, '', ['/site.css'])).not.toContain(LAYERS);
  });

  test('leaves a page that only leads on without the styles, and its sheet in the head', () => {
    const redirect =
      '<html><head><link rel="stylesheet" href="/style.css"></head><body><p>Go on.</p></body></html>';
    expect(withFirstScreen(redirect, 'p{}', ['/site.css'])).toBe(
      `<html><head>${LINK}</head><body><p>Go on.</p></body></html>`,
    );
  });

  test('keeps dollar signs in the styles as they are', () => {
    expect(withFirstScreen(page(''), "a{content:'$&'}", ['/site.css'])).toContain(
      "<style>a{content:'$&'}</style>",
    );
  });
});

describe('a build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ICON = '<svg width="16" viewBox="0 0 24 24" fill="currentColor"><path d="M1 2Z"/></svg>';
  const FILES = {
    // Whichever sheet a page links first, that for print gives way.
    'index.html': page(`<p class="seen">Text</p>${ICON}`).replace(/(<link[^>]*>)(<link[^>]*>)/, '$2$1'),
    'phase-5/channels/index.html': page(`<p class="seen">Read</p>${ICON}`),
    'next/index.html': page('<p class="late breadcrumb">Next</p>'),
    'empty.html': '<head></head><p class="seen">A page without a style sheet</p>',
    'data.json': '<p class="unseen">No page</p>',
    'script.js': 'element.className = "set-by-script"',
    'style.css': '.seen{color:red}.set-by-script{color:blue}.unseen{color:lime}',
    'print.css': '.seen{color:black}.late{color:gray}',
  };

  /** Builds the files; gives what a file's text is then. */
  async function finished(): Promise<(name: string) => string> {
    for (const [name, text] of Object.entries({ ...FILES, '_astro/keep.txt': '' })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    await paintFirst(folder, await survey(folder));
    return (name) => readFileSync(join(folder, name), 'utf8');
  }
  const sheet = () => readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));

  test('has one style sheet, and one for what only lists have, in place of those that pages linked', async () => {
    const read = await finished();
    const [lists = '', site = '', ...more] = sheet().map((name) => `/_astro/${name}`);
    expect(more).toEqual([]);
    const linked = (file: string) => new Set(sheetsOf(read(file)).map(({ href }) => href));
    expect(linked('phase-5/channels/index.html')).toEqual(new Set([site]));
    for (const file of ['index.html', 'next/index.html'])
      expect(linked(file)).toEqual(new Set([site, lists]));
    expect(read(lists)).toContain('.late');
    expect(read(site)).not.toContain('.late');
    expect(readdirSync(folder).filter((file) => file.endsWith('.css'))).toEqual([]);
  });

  test('has the order of the layers first in its sheet, then print, then the other styles, then the icons', async () => {
    const read = await finished();
    const css = read(`_astro/${sheet()[1]}`);
    const parts = ['@layer first,', '@media print', '.set-by-script', '.icon-0'];
    const places = parts.map((part) => css.indexOf(part));
    expect(places[0]).toBe(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(css).toMatch(/@media print\s*\{\.seen\{/);
    expect(css).toMatch(/--icon:url\([^)]*M1 2Z/);
  });

  test('keeps the styles of what any page or script names, and no others', async () => {
    const read = await finished();
    const css = sheet()
      .map((name) => read(`_astro/${name}`))
      .join('');
    expect(css).toContain('.late');
    expect(css).toContain('.set-by-script');
    expect(css).not.toContain('.unseen');
  });

  test('has in each page the styles of the first screen that it has use for, and no others', async () => {
    const read = await finished();
    const stylesOf = (file: string) => /<style>(.*?)<\/style>/s.exec(read(file))?.[1];
    for (const file of ['index.html', 'next/index.html'])
      expect(stylesOf(file)).toContain('.sl-markdown-content');
    expect(stylesOf('next/index.html')).toContain('.breadcrumb');
    expect(stylesOf('index.html')).not.toContain('.breadcrumb');
  });

  test("has the icons' outlines in the sheet only", async () => {
    const read = await finished();
    expect(read('index.html')).toContain('<svg width="16" class="icon-0"></svg>');
  });

  test('leaves a page without a style sheet as it is', async () => {
    expect((await finished())('empty.html')).toBe(FILES['empty.html']);
  });
});
