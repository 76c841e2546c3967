/** The frontmatter of a converted page: written as YAML, and read back. */
import { Document, parse, visit } from 'yaml';
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

/** Characters that YAML allows only as escapes; its library writes them as they are, and Astro's refuses to read them. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * The frontmatter block with its fences, ended by a line feed. All text is quoted: which words are text without quotes
 * is not the same for every reader of YAML.
 */
export function writeFrontmatter(frontmatter: Frontmatter): string {
  const document = new Document(frontmatter);
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.type =
        /[\n\r]/.test(node.value) || node.value.search(UNPRINTABLE) >= 0 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
    },
  });
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity });
  return `---\n${yaml.replace(UNPRINTABLE, escaped)}---\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Cuts a page into its frontmatter and its body. @throws Error when the frontmatter is missing or no YAML. */
export function readFrontmatter(page: string): { frontmatter: Frontmatter; body: string } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(page);
  if (!match) throw new Error('the frontmatter is missing');
  return { frontmatter: parse(match[1] ?? '') as Frontmatter, body: page.slice(match[0].length) };
}

/** A source document's own YAML frontmatter, and where its Markdown begins. */
export function ownFrontmatter(text: string): { yaml: string; title?: string; end: number } | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  try {
    const data = parse(yaml);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const title = (data as Record<string, unknown>)['title'];
    return { yaml, ...(typeof title === 'string' ? { title } : {}), end: match[0].length };
  } catch {
    return undefined;
  }
}
