/** Parses Markdown and MDX into mdast, with the engine that the site's own pages are compiled with. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { ProblemError } from '../../problem.ts';

/** Containers or images nested deeper than this are no text that anybody wrote, and exhaust the parser's stack. */
const DEEPEST = 500;

/** Deeper trees, as of emphasis in emphasis, exhaust the stack of what walks them. */
const DEEPEST_TREE = 1500;

/** What Starlight turns on beyond the engine's defaults. */
const PAGE_FEATURES = { directive: true } as const;

/**
 * A GitHub-flavoured Markdown document's tree. Offsets count in UTF-16 code units from the start of the text.
 * @throws ProblemError naming the line when the text nests too deeply to be parsed.
 */
export function parseMarkdown(text: string, name: string): Root {
  refuseAbyss(text, name);
  const root = markdownToMdast(text, { features: { frontmatter: false } }) as Root;
  const abyss = root.children.find((node) => depthOf(node) > DEEPEST_TREE);
  if (abyss) throw tooDeep(name, lineOf(abyss));
  return root;
}

/** The tree of a page's body, as the site will read it. @throws Error with the parser's message. */
export function parseBody(body: string): Root {
  return mdxToMdast(body, { features: PAGE_FEATURES, position: false }) as Root;
}

const micromarkMdx = { extensions: [gfm(), mdxjs()] };

/** Parses as MDX with micromark, the reference parser. @throws Error with the parser's message. */
export function parseWithMicromark(body: string): void {
  fromMarkdown(body, micromarkMdx);
}

function refuseAbyss(text: string, name: string): void {
  const containers = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${DEEPEST}}`, 'm').exec(text);
  const images = /(?:!\[[^\n]{0,4}?){30}/.exec(text);
  const struck = /(?:~~[^~\n]{0,8}){2000}/.exec(text);
  const at = containers ?? images ?? struck;
  if (!at) return;
  const line = text.slice(0, at.index).split('\n').length;
  throw tooDeep(name, line);
}

function tooDeep(file: string, line: number): ProblemError {
  const message = 'nests deeper than the converter can follow';
  return new ProblemError({
    file,
    line,
    message,
    cure: 'take this line out of the document and convert it again',
  });
}

/** A node's children, or none. */
export function childrenOf(node: Nodes): RootContent[] {
  return 'children' in node ? (node as Parents).children : [];
}

/** Adds items to a list. A call with a document's blocks as arguments would exhaust the stack. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** How many levels deep a tree is, without recursion: it may be deeper than the stack. */
export function depthOf(node: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [node]; level.length > 0; depth++) level = level.flatMap(childrenOf);
  return depth;
}

/** Where a node starts and ends in the document's text. */
export function spanOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The line a node starts in, counted from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** A text's start with all white space in front of it on its line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, offset).trim() === '' ? start : offset;
}
