import type { MdastNode } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { type ParsedPage, wordCount } from './page.ts';

/** What a reader may skip, and so does not count as a page's core: practice, and what lies under the hood. */
const APART = new Set(['Predict', 'FindBug', 'Recall', 'Incident', 'Internals']);

/** What is left out of prose. Code, frontmatter, imports and expressions hold no text in the first place. */
const NO_PROSE = new Set(['table']);

/** How many words a page's core has: what is visible without code, tables, practice and what lies under the hood. */
export function coreWords({ tree }: ParsedPage): number {
  return wordCount(textIn(tree, APART, NO_PROSE));
}

/** The text of a page's core, tables included. */
export function coreText({ tree }: ParsedPage): string {
  return textIn(tree, APART, new Set());
}

/** How many words a component's content has, code and tables left out. */
export function proseWords(node: MdastNode): number {
  return wordCount(textIn(node, new Set(), NO_PROSE));
}

function textIn(node: MdastNode, apart: ReadonlySet<string>, skipped: ReadonlySet<string>): string {
  const texts: string[] = [];
  visit(node, (child) => {
    if (skipped.has(child.type)) return SKIP;
    if (child.type === 'mdxJsxFlowElement' && apart.has(child.name ?? '')) return SKIP;
    if (child.type === 'text' || child.type === 'inlineCode') texts.push(child.value);
    else if (['paragraph', 'heading', 'tableCell'].includes(child.type)) texts.push(' ');
    return undefined;
  });
  return texts.join('');
}
