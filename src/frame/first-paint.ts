/**
 * Lets each built page be painted before its style sheet has come: the styles of the first screen stand in the page,
 * and all others are one sheet that is linked where the first screen ends; with a second one for what only lists have.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { iconStyles, withoutOutlines } from './icons.ts';
import { renameScopes, shortScopes } from './scopes.ts';
import { addPageWords, addWords, namesIn, splitStyles, usedStyles } from './style-sheet.ts';

const FIRST_SCREEN = new URL('./first-screen.css', import.meta.url);

/** The pages that are read; all others are lists, or lead to them. */
const READ = /^(?:phase-\d+|questions\/[^/]+|notes)\/[^/]+\//;

/** How many files are read at a time. */
const READ_AT_ONCE = 8;

/** A link to a style sheet as Astro, Starlight and Expressive Code write it: its address, and whether it is for print. */
const LINK = /<link rel="stylesheet" href="([^"]+)"( media="print")?\/?>/g;

/**
 * The order of the cascade layers: the first screen's styles, Starlight's own, the site's theme. One style sheet holds
 * them in the order of its modules; the first statement decides.
 */
export const LAYERS = `@layer first,${['base', 'reset', 'core', 'content', 'components', 'utils'].map((name) => `starlight.${name}`).join(',')},theme;`;

/** The same as a page carries it while there are several sheets. */
const LAYERS_IN_PAGE = `<style>${LAYERS}</style>`;

/** Where the panel with a page's title ends, and the one with its article begins. */
const TITLE_END = '</div></div><div class="content-panel';

/** Where an article's text begins, and what in it `first-screen.css` does not know: all but plain paragraphs. */
const ARTICLE = '<div class="sl-markdown-content">';
const BEYOND_FIRST_SCREEN = /<(?!\/|(?:p|a href="[^"]*"|code(?: dir="auto")?|em|strong)>)/;

/** The id of the link where the first screen ends. */
const END = 'first-screen-end';

/**
 * Lets a browser draw nothing before it has read that far. Else it draws the header, which is hidden yet, and perhaps half
 * a title, and lays all of it out anew for the rest: three frames in place of one.
 */
const WAIT = `<link rel="expect" href="#${END}" blocking="render">`;

/** A style sheet that a page links. */
export interface Sheet {
  href: string;
  isForPrint: boolean;
}

/** The style sheets that a page links, in their order. */
export function sheetsOf(html: string): Sheet[] {
  return Array.from(html.matchAll(LINK), ([, href = '', print]) => ({
    href,
    isForPrint: print !== undefined,
  }));
}

/**
 * A page with the first screen's styles in it and other style sheets in place of those it linked. In a browser, a sheet
 * linked in the body holds up only what follows it. Without script it is linked in the head and waited for; so it is in
 * a page without an article, which only leads on.
 *
 * @param html a page that links style sheets
 * @param styles the first screen's
 * @param hrefs addresses of the style sheets
 */
export function withFirstScreen(html: string, styles: string, hrefs: readonly string[]): string {
  const link = hrefs.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const bare = html.replace(LINK, '').replace(LAYERS_IN_PAGE, '');
  if (!bare.includes(ARTICLE)) return bare.replace('</head>', () => `${link}</head>`);
  const end = firstScreenEnd(bare);
  const linkAtEnd = link.replace('<link', `<link id="${END}"`);
  return `${bare.slice(0, end)}${linkAtEnd}${bare.slice(end)}`.replace(
    '</head>',
    () => `${WAIT}<style>${styles}</style><noscript>${link}</noscript></head>`,
  );
}

/**
 * Where the first element stands that the first screen's styles do not know. A link as the first child of the article
 * would move what follows it, so for an article that begins with such an element it is the end of the title's panel.
 */
function firstScreenEnd(html: string): number {
  const article = html.indexOf(ARTICLE);
  const start = article + ARTICLE.length;
  const length = html.slice(start).search(BEYOND_FIRST_SCREEN);
  const isText = html.slice(start, start + length).trim() !== '';
  return isText ? start + length : html.lastIndexOf(TITLE_END, article);
}

/** What was found in a built site, and what is made of it. */
export interface Survey {
  /** Pages that link style sheets, in their order. */
  pages: { file: string; firstScreen: string }[];
  /** Outlines of icons, with their classes. */
  icons: Map<string, string>;
  /** Scopes with their short names. */
  scopes: ReadonlyMap<string, string>;
  /** The style sheets that pages link now. */
  linked: readonly Sheet[];
  /** The style sheet that takes their place, and the one that lists link besides; empty where it has nothing. */
  css: { common: string; rest: string };
}

/** Looks at all pages and scripts, one after the other: all of a large site would not fit into memory. */
export async function survey(folder: string): Promise<Survey> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(html|js)$/.test(name))
    .sort();
  const firstScreen = await readFile(FIRST_SCREEN, 'utf8');
  const names = namesIn(firstScreen);
  const words = new Set<string>();
  const beyondLists = new Set<string>();
  const known = new Map<string, readonly string[]>();
  const sheets = new Map<string, Sheet>();
  const icons = new Map<string, string>();
  const kept = new Map<string, string>();
  const pages: Survey['pages'] = [];
  for await (const [file, text] of readAhead(folder, files)) {
    if (file.endsWith('.js')) {
      addWords(beyondLists, text);
      continue;
    }
    const linked = sheetsOf(text);
    for (const sheet of linked) sheets.set(sheet.href, sheet);
    const own = new Set<string>();
    addPageWords(own, withoutOutlines(text, icons), known);
    for (const word of own) words.add(word);
    if (linked.length === 0) continue;
    if (READ.test(file)) for (const word of own) beyondLists.add(word);
    const named = [...names].filter((name) => own.has(name));
    const key = named.join(' ');
    const styles = kept.get(key) ?? usedStyles([firstScreen], new Set(named));
    kept.set(key, styles);
    pages.push({ file, firstScreen: styles });
  }
  const linked = [...sheets.values()];
  const used = new Set([...words, ...beyondLists]);
  const whole = usedStyles([LAYERS, ...(await readSheets(folder, linked)), iconStyles(icons)], used);
  const scopes = shortScopes(whole);
  const { common, rest } = splitStyles(whole, new Set([...words].filter((word) => !beyondLists.has(word))));
  return {
    pages,
    icons,
    scopes,
    linked,
    css: { common: renameScopes(common, scopes), rest: renameScopes(rest, scopes) },
  };
}

/** Writes the style sheets and the pages that link them. */
export async function paintFirst(
  folder: string,
  { pages, icons, scopes, linked, css }: Survey,
): Promise<void> {
  const common = [await writeSheet(folder, 'site', css.common)];
  const all = css.rest === '' ? common : [...common, await writeSheet(folder, 'lists', css.rest)];
  await Promise.all(linked.map((sheet) => rm(join(folder, sheet.href))));
  const styles = new Map(pages.map(({ file, firstScreen }) => [file, firstScreen]));
  let written = Promise.resolve();
  for await (const [file, text] of readAhead(folder, [...styles.keys()])) {
    const html = renameScopes(withoutOutlines(text, icons), scopes);
    const hrefs = READ.test(file) ? common : all;
    await written;
    written = writeFile(join(folder, file), withFirstScreen(html, styles.get(file) ?? '', hrefs));
  }
  await written;
}

/** The texts of files in their order, the next few being read while one is looked at. */
async function* readAhead(
  folder: string,
  files: readonly string[],
): AsyncGenerator<[file: string, text: string]> {
  const next: Promise<string>[] = [];
  for (let index = 0; index < files.length; index++) {
    while (next.length < READ_AT_ONCE && index + next.length < files.length) {
      next.push(readFile(join(folder, files[index + next.length] ?? ''), 'utf8'));
    }
    yield [files[index] ?? '', (await next.shift()) ?? ''];
  }
}

/** The texts of style sheets, first those for print: what they say of a page gives way to what the others say. */
function readSheets(folder: string, sheets: readonly Sheet[]): Promise<string[]> {
  return Promise.all(
    sheets
      .toSorted((a, b) => Number(b.isForPrint) - Number(a.isForPrint))
      .map(async ({ href, isForPrint }) => {
        const text = await readFile(join(folder, href), 'utf8');
        return isForPrint ? `@media print{${text}}` : text;
      }),
  );
}

/** Writes a style sheet; returns its address, which changes with its text, so that browsers may keep it for good. */
async function writeSheet(folder: string, name: string, css: string): Promise<string> {
  const digest = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const href = `/_astro/${name}.${digest}.css`;
  await writeFile(join(folder, href), css);
  return href;
}
