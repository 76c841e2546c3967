/**
 * What a Markdown or MDX tree reads as, for comparing the two: all of its text, addresses and code in order, white
 * space aside (in code blocks white space counts). Marks such as `**` say how text looks and are left out.
 */
import type { Html, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { readTag } from './html.ts';
import { childrenOf, lineOf } from './markdown.ts';

/** Where references lead. */
export interface Target {
  url: string;
  title?: string | null | undefined;
}

/** What a tree alone does not tell. */
export interface Reading {
  /** Where a reference with this identifier leads. */
  target(identifier: string): Target | undefined;
  /** What a piece of HTML reads as; needed for Markdown only. */
  html?(node: Html): string;
  /** The address a link has on the new pages; needed for the source only. */
  address?(url: string): string;
}

/** A stretch of text and the line it starts in. */
export interface Piece {
  text: string;
  line: number;
}

/** A footnote's text, kept apart: footnotes move to the pages that call them. */
export interface Footnote {
  identifier: string;
  text: string;
  line: number;
}

/** What nodes read as, with the footnotes defined among them. */
export interface Text {
  pieces: Piece[];
  footnotes: Footnote[];
}

/** Text without its white space. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Reads nodes in order. */
export function readNodes(nodes: readonly Nodes[], reading: Reading): Text {
  const text: Text = { pieces: [], footnotes: [] };
  for (const node of nodes) readNode(node, reading, text);
  return text;
}

/** All that nodes read as, in one string; footnotes left out. */
export function textOf(nodes: readonly Nodes[], reading: Reading): string {
  return joined(readNodes(nodes, reading).pieces);
}

/** Pieces in one string. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function readNode(node: Nodes, reading: Reading, into: Text): void {
  const add = (text: string | null | undefined) => {
    const piece = bare(text ?? '');
    if (piece) into.pieces.push({ text: piece, line: lineOf(node) });
  };
  const inside = () => {
    for (const child of childrenOf(node)) readNode(child, reading, into);
  };
  const addTarget = (target: Target | undefined) => {
    add(reading.address && target ? reading.address(target.url) : target?.url);
    add(target?.title);
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return add(node.value);
    case 'code':
      add(node.lang);
      add(node.meta);
      // White space counts in code: it is kept by standing behind a letter that no text has.
      if (node.value) into.pieces.push({ text: `\ue000${node.value}\ue001`, line: lineOf(node) });
      return;
    case 'html':
      return add(reading.html?.(node) ?? node.value);
    case 'image':
      return add(readTag('img', imageAttributes(node.alt ?? '', node)));
    case 'imageReference': {
      const target = reading.target(node.identifier);
      return target ? add(readTag('img', imageAttributes(node.alt ?? '', target))) : add(node.alt);
    }
    case 'link': {
      const before = into.pieces.length;
      inside();
      const shown = joined(into.pieces.slice(before));
      if (!isAutolink(shown, bare(node.url)) || node.title) addTarget(node);
      return;
    }
    case 'linkReference':
      inside();
      return addTarget(reading.target(node.identifier));
    case 'footnoteReference':
      return add(`[^${node.identifier}]`);
    case 'footnoteDefinition': {
      const own: Text = { pieces: [], footnotes: into.footnotes };
      for (const child of node.children) readNode(child, reading, own);
      into.footnotes.push({ identifier: node.identifier, text: joined(own.pieces), line: lineOf(node) });
      return;
    }
    case 'definition':
    case 'thematicBreak':
    case 'break':
      return;
    case 'list':
      if (node.ordered) add(`${node.start ?? 1}.`);
      return inside();
    case 'listItem':
      if (typeof node.checked === 'boolean') add(node.checked ? '[x]' : '[ ]');
      return inside();
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readElement(node, add, inside);
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      // Nothing but one comment compiles whatever it says.
      const value = node.value.trim();
      const comment = value.startsWith('/*') && value.indexOf('*/', 2) === value.length - 2;
      return add(comment ? value.slice(2, -2) : `\ue002{${value}}`);
    }
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'root':
      return inside();
    default:
      // A directive, module code or another extension: nothing that a converted page may hold.
      add(`\ue002${(node as Nodes).type}`);
      return inside();
  }
}

function readElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  add: (text: string) => void,
  inside: () => void,
): void {
  const name = node.name ?? '';
  const attributes = node.attributes.map((attribute): readonly [string, string | null] => {
    if (attribute.type !== 'mdxJsxAttribute') return [`{${attribute.value}}`, null];
    const value = attribute.value;
    return [attribute.name, value == null ? null : typeof value === 'string' ? value : `{${value.value}}`];
  });
  add(readTag(name, attributes));
  inside();
  if (!['br', 'hr', 'img', 'source', 'wbr'].includes(name)) add(readTag(name, [], true));
}

/** The attributes that show a Markdown image. */
export function imageAttributes(alt: string, { url, title }: Target): (readonly [string, string])[] {
  return [['src', url], ['alt', alt], ...(title ? [['title', title] as const] : [])];
}

/** Whether a link shows nothing but its own address. */
function isAutolink(shown: string, url: string): boolean {
  return url === shown || ['http://', 'https://', 'mailto:'].some((scheme) => url === scheme + shown);
}
