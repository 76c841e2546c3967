/**
 * Reads the pages of `src/content/docs` as their authors wrote them: each is parsed once, with the Markdown features
 * that the build has, and everything that looks into pages (examples, diagrams, addresses) asks here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast, type MdastNode, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { type Problem, ProblemError } from '../problem.ts';

/** Where the pages lie, from the project's root. */
export const PAGES = 'src/content/docs';

/** The features that pages are parsed with besides those of Markdown and MDX themselves, as in the build. */
export const FEATURES = { frontmatter: true, directive: true } as const;

/** A fenced block of a page. */
export interface Fence {
  /** The page's file, from the project's root. */
  page: string;
  /** The line of its opening marks, counted from 1. */
  line: number;
  /** The language in lower case; empty where none is named. */
  lang: string;
  text: string;
}

/** A component as a page uses it, such as `<Example src="…" />`. */
export interface ComponentUse {
  name: string;
  line: number;
  /** Those attributes whose values are plain strings. */
  attributes: Readonly<Record<string, string>>;
}

/** A page, parsed. */
export interface ParsedPage {
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
  tree: MdastNode;
  fences: readonly Fence[];
  components: readonly ComponentUse[];
}

/** The files of all pages below the project's root, sorted, with forward slashes. */
export function listPages(projectRoot: string): string[] {
  return readdirSync(join(projectRoot, PAGES), { recursive: true, encoding: 'utf8' })
    .map((name) => `${PAGES}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
}

/** The file of the page at an address such as `/phase-5/channels/`, from the project's root, if there is one. */
export function pageFileAt(projectRoot: string, address: string): string | undefined {
  const name = address.replace(/^\/|\/$/g, '');
  return ['.mdx', '/index.mdx', '.md']
    .map((end) => `${PAGES}/${name}${end}`.replace('//', '/'))
    .find((file) => existsSync(join(projectRoot, file)));
}

const parsed = new Map<string, ParsedPage>();

/**
 * Reads a page; one that has not changed since it was last read is not parsed again.
 *
 * @param projectRoot The project's folder, absolute.
 * @param file The page's file, from there.
 * @throws ProblemError where the page is not valid MDX
 */
export function readPage(projectRoot: string, file: string): ParsedPage {
  const path = join(projectRoot, file);
  const text = readFileSync(path, 'utf8');
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const page = parsePage(file, text);
  parsed.set(path, page);
  return page;
}

/**
 * Parses a page's text.
 *
 * @param file The page's file; Markdown where it ends so, else MDX.
 * @throws ProblemError where the text is not valid MDX
 */
export function parsePage(file: string, text: string): ParsedPage {
  const fences: Fence[] = [];
  const components: ComponentUse[] = [];
  const tree = treeOf(file, text);
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'code') {
      fences.push({ page: file, line, lang: (node.lang ?? '').toLowerCase(), text: node.value });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const strings = node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? [[attribute.name, attribute.value] as const]
          : [],
      );
      components.push({ name: node.name ?? '', line, attributes: Object.fromEntries(strings) });
    }
  });
  return { file, text, tree, fences, components };
}

/** How many words a text has: what stands between white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function treeOf(file: string, text: string): MdastNode {
  try {
    return file.endsWith('.md')
      ? markdownToMdast(text, { features: FEATURES })
      : mdxToMdast(text, { features: FEATURES });
  } catch (error) {
    throw new ProblemError(syntaxProblem(file, error as Error));
  }
}

/** The parser's messages start with line and column. */
function syntaxProblem(file: string, { message: whole }: Error): Problem {
  const [, line = '1', message = whole] = /^(\d+):\d+:\s*(.*)/s.exec(whole) ?? [];
  return { file, line: Number(line), message: `is not valid MDX: ${message}`, cure: 'mend its syntax' };
}
