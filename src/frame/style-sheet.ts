/** What is done to the style sheet of the built site before it is written. */
import { Features, transform } from 'lightningcss';
import postcss from 'postcss';

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
  const unused = [...classesIn(sheets.join('\n'))].filter((name) => !words.has(name));
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
  return new Set([...classesIn(css), ...matches(css, PROPERTY)]);
}

/** The classes that a style sheet names, as pages have them. */
export function classesIn(css: string): ReadonlySet<string> {
  return new Set(matches(css, CLASS).map((name) => name.replaceAll('\\', '')));
}

/**
 * A style sheet as two: what names one of some classes, the rest, and all else. The rest is to be linked behind it, so
 * a rule of it comes to stand behind those that followed it.
 */
export function splitStyles(css: string, classes: ReadonlySet<string>): { common: string; rest: string } {
  const isRest = (selector: string) =>
    [...classesIn(selector.replace(NEGATION, ''))].some((name) => classes.has(name));
  // Flat, so that a rule is known by its own selectors.
  const flat = transform({ filename: 'site.css', code: Buffer.from(css), include: Features.Nesting }).code;
  const rest = postcss.parse(Buffer.from(flat).toString());
  rest.walkAtRules((rule) => {
    if (!GROUPS.has(rule.name) || !rule.nodes) rule.remove();
  });
  rest.walkRules((rule) => {
    const selectors = rule.selectors.filter(isRest);
    if (selectors.length > 0) rule.selectors = selectors;
    else rule.remove();
  });
  return {
    common: minified(
      css,
      [...classesIn(css)].filter((name) => classes.has(name)),
    ),
    rest: minified(rest.toString(), []),
  };
}

/** At-rules that hold rules; others are said once, in the sheet that all pages link. */
const GROUPS = new Set(['layer', 'media', 'supports', 'container']);

/** What an element must not be. */
const NEGATION = /:not\([^()]*\)/g;

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name))];
}

/** A style sheet made small, without the classes and custom properties named. */
function minified(css: string, unusedSymbols: string[]): string {
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true, unusedSymbols });
  return Buffer.from(code).toString();
}
