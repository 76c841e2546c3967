/** What is done to the style sheet of the built site before it is written. */
import { transform } from 'lightningcss';

/** A class in a selector, with its escapes: `.lg\:sl-flex`. */
const CLASS = /\.((?:[a-z_-]|\\.)(?:[\w-]|\\.)*)/gi;

/** A custom property being given a value, and one being read. */
const PROPERTY = /(--[\w-]+)\s*:/g;
const READING = /var\((--[\w-]+)/g;

/** Words of pages and scripts that may name a class or a custom property. */
const WORD = /[\w:-]+/g;

/** Where a page names classes and custom properties: in two attributes, in what it reads, and in its own styles and scripts. */
const NAMING =
  /\s(?:class|style)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>]+))|var\((?<read>[^)]*)\)|<(?<tag>style|script)[^>]*>(?<own>[^]*?)<\/\k<tag>>/g;

/** All words of a script, put into `words`. */
export function addWords(words: Set<string>, text: string): void {
  for (const [word] of text.matchAll(WORD)) words.add(word);
}

/**
 * The words of a page that may name a class or a custom property, put into `words`.
 *
 * @param known texts that were taken apart before; most pages share most of theirs
 */
export function addPageWords(words: Set<string>, html: string, known: Map<string, readonly string[]>): void {
  for (const { groups = {} } of html.matchAll(NAMING)) {
    const text =
      groups['double'] ?? groups['single'] ?? groups['bare'] ?? groups['read'] ?? groups['own'] ?? '';
    let found = known.get(text);
    if (!found) known.set(text, (found = text.match(WORD) ?? []));
    for (const word of found) words.add(word);
  }
}

/**
 * Style sheets as one, without rules for classes and without custom properties that nobody names.
 *
 * @param sheets the style sheets in their order; each is made small by itself, as rules must not move past another's
 * @param words every word of the site's pages and scripts
 */
export function usedStyles(sheets: readonly string[], words: ReadonlySet<string>): string {
  const classes = matches(sheets.join('\n'), CLASS).map((name) => name.replaceAll('\\', ''));
  const unused = classes.filter((name) => !words.has(name));
  let now = sheets.map((css) => minified(css, unused));
  // A property that only an unused property reads is unused in turn.
  for (let before = ''; now.join('\n') !== before;) {
    before = now.join('\n');
    const read = new Set(matches(before, READING));
    const unread = matches(before, PROPERTY).filter((name) => !read.has(name) && !words.has(name));
    now = now.map((css) => minified(css, unread));
  }
  return now.join('\n');
}

/** The classes and custom properties that a style sheet names: of a page's words, no others change {@link usedStyles}. */
export function namesIn(css: string): ReadonlySet<string> {
  const classes = matches(css, CLASS).map((name) => name.replaceAll('\\', ''));
  return new Set([...classes, ...matches(css, PROPERTY)]);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name))];
}

/** A style sheet made small, without the classes and custom properties named. */
function minified(css: string, unusedSymbols: string[]): string {
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true, unusedSymbols });
  return Buffer.from(code).toString();
}
