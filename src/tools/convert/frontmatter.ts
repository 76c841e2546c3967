/** The frontmatter of a converted page: written as YAML, and read back. */
import { load } from 'js-yaml';
import type { SectionKind } from './sections.ts';

/** Where a page comes from. Keys of a page that the site's schema does not know are left alone by it. */
export interface Origin {
  /** File name of the source document. */
  document: string;
  /** Line of the heading in it. */
  line: number;
  kind: SectionKind;
  /** The heading's Markdown as it was, number, emoji and all. */
  heading?: string;
  /** Links to more on the subject that were quoted under the heading. */
  links?: { text: string; url: string }[];
  /** The source document's own frontmatter, on its first page. */
  frontmatter?: string;
}

/** What a converted page says about itself. */
export interface Frontmatter {
  title: string;
  number?: string;
  summary?: string;
  source: Origin;
}

/** Text that YAML reads as itself without quotes. */
const PLAIN = /^[A-Za-z](?:[\w ,.()/+&'"?!…–—’-]*[\w.)?!'"])?$/;

/** Words that some YAML parsers read as something other than text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** Characters that YAML allows only as escapes, besides those that JSON escapes. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** The frontmatter block with its fences, ended by a line feed. */
export function writeFrontmatter(frontmatter: Frontmatter): string {
  return `---\n${writeMap({ ...frontmatter }, '')}---\n`;
}

function writeMap(map: Record<string, unknown>, indent: string): string {
  return Object.entries(map)
    .map(([key, value]) => `${indent}${key}:${writeValue(value, indent)}`)
    .join('');
}

function writeValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Record<string, unknown>) => writeMap(item, `${indent}    `));
    return `\n${items.map((item) => `${indent}  - ${item.trimStart()}`).join('')}`;
  }
  if (typeof value === 'object') return `\n${writeMap({ ...value }, `${indent}  `)}`;
  return ` ${typeof value === 'string' ? writeText(value) : String(value)}\n`;
}

function writeText(text: string): string {
  if (PLAIN.test(text) && !NO_TEXT.test(text)) return text;
  if (/^[\x20-\x7e\xa0-\u2027\u2030-\ud7ff\ue000-\ufefe]*$/.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Cuts a page into its frontmatter and its body. @throws Error when the frontmatter is missing or no YAML. */
export function readFrontmatter(page: string): { frontmatter: Frontmatter; body: string } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(page);
  if (!match) throw new Error('the frontmatter is missing');
  return { frontmatter: load(match[1] ?? '') as Frontmatter, body: page.slice(match[0].length) };
}

/** A source document's own YAML frontmatter, and where its Markdown begins. */
export function ownFrontmatter(text: string): { yaml: string; title?: string; end: number } | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  try {
    const data = load(yaml);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const title = (data as Record<string, unknown>)['title'];
    return { yaml, ...(typeof title === 'string' ? { title } : {}), end: match[0].length };
  } catch {
    return undefined;
  }
}
