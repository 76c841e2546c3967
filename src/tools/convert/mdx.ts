/**
 * Makes Markdown safe as MDX. The source is kept as it is and edited only where MDX would read it otherwise; code
 * fences come through byte for byte. What cannot be edited so is written anew from its tree, and what even that does
 * not carry is shown as its source, in a fence.
 */
import type {
  Code,
  Definition,
  Heading,
  Html,
  Image,
  Link,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import {
  blockToMdx,
  escapeText,
  inlineToMdx,
  matchTags,
  toJsx,
  tokenize,
  type Tag,
  type Token,
} from './html.ts';
import { childrenOf, lineOf, lineStart, spanOf } from './markdown.ts';
import { imageAttributes } from './reading.ts';

/** Blocks of a page that are converted together: one, or all that stand between an HTML tag and its end. */
export interface Unit {
  nodes: RootContent[];
  line: number;
}

/** What the blocks of one page are converted with. */
export interface Conversion {
  /** The document's text, which the nodes' positions refer to. */
  text: string;
  /** How many levels the page's headings rise. */
  rise: number;
  /** The parts of every piece of HTML on the page. */
  html: ReadonlyMap<Html, readonly Token[]>;
  /** The address a link has on the new pages. */
  address(url: string): string;
}

/** Nodes whose children are blocks. */
const CONTAINERS = new Set<string>(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

/** More tags in one paragraph are shown as text: parsing them as JSX takes the square of their number in time. */
const MOST_TAGS = 1000;

/** Cuts the HTML on a page into its parts and decides which tags can be kept as JSX. */
export function planHtml(body: readonly RootContent[]): Map<Html, Token[]> {
  const plan = new Map<Html, Token[]>();
  const page: Root = { type: 'root', children: [...body] };
  visit(page, (parent: Nodes) => {
    const tags: Tag[] = [];
    for (const node of childrenOf(parent)) {
      if (node.type !== 'html') continue;
      const tokens = tokenize(node.value);
      plan.set(node, tokens);
      for (const token of tokens) if ('kept' in token) tags.push(token);
    }
    if (tags.length > MOST_TAGS && parent !== page) tags.forEach((tag) => (tag.kept = false));
    else matchTags(tags);
  });
  return plan;
}

/** A page's blocks, those between an HTML tag and its end together. */
export function unitsOf(body: readonly RootContent[], html: ReadonlyMap<Html, readonly Token[]>): Unit[] {
  const lastOf = new Map<number, number>();
  const open: number[] = [];
  body.forEach((node, index) => {
    for (const token of (node.type === 'html' && html.get(node)) || []) {
      if (!('kept' in token) || !token.kept) continue;
      if (token.kind === 'open') open.push(index);
      if (token.kind !== 'close') continue;
      const start = open.pop();
      if (start !== undefined) lastOf.set(start, Math.max(lastOf.get(start) ?? 0, index));
    }
  });
  const units: Unit[] = [];
  for (let i = 0; i < body.length;) {
    let end = lastOf.get(i) ?? i;
    for (let j = i; j <= end; j++) end = Math.max(end, lastOf.get(j) ?? j);
    const nodes = body.slice(i, end + 1);
    units.push({ nodes, line: nodes[0] ? lineOf(nodes[0]) : 1 });
    i = end + 1;
  }
  return units;
}

/** A stretch of source that is not prose: left alone, replaced, or the target of a link. */
interface Region {
  start: number;
  end: number;
  text?: string;
  target?: boolean;
}

/** A unit as MDX, its source edited only where needed. */
export function editUnit(unit: Unit, conversion: Conversion): string {
  return unit.nodes.map((node) => editBlock(node, conversion)).join('\n\n');
}

function editBlock(node: RootContent, conversion: Conversion): string {
  const { text } = conversion;
  const { start: first, end } = spanOf(node);
  const start = lineStart(text, first);
  const regions: Region[] = [];
  if (node.type === 'heading') raiseHeading(node, conversion, regions);
  if (node.type === 'paragraph' || node.type === 'table') {
    const lines = node.type === 'table' ? /^(?=(?:im|ex)port\b)/gm : /^(?=(?:im|ex)port\b)/g;
    for (const { index } of text.slice(first, end).matchAll(lines)) {
      const at = first + index;
      regions.push({ start: at, end: at + 1, text: `&#${text.charCodeAt(at)};` });
    }
  }
  collectRegions(node, conversion, regions, true);
  return applyRegions(text, start, end, regions);
}

function applyRegions(text: string, start: number, end: number, regions: Region[]): string {
  regions.sort((a, b) => a.start - b.start || a.end - b.end);
  const out: string[] = [];
  let from = start;
  for (const region of regions) {
    if (region.start < from) continue;
    out.push(escapeProse(text.slice(from, region.start)));
    const raw = text.slice(region.start, region.end);
    out.push(region.text ?? (region.target ? escapeBraces(raw) : raw));
    from = region.end;
  }
  out.push(escapeProse(text.slice(from, end)));
  return out.join('');
}

/** Escapes what begins JSX, an expression or a directive in prose; what is escaped already stays. */
function escapeProse(prose: string): string {
  return prose.replace(/\\.|[{<]|:{2,}|:(?=[\p{L}\p{N}_])/gu, (found) =>
    found.startsWith('\\') ? found : `\\${found}`,
  );
}

function escapeBraces(target: string): string {
  return target.replace(/\\.|\{/g, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}

/** @param flow Whether the node is a block, rather than part of a line. */
function collectRegions(node: Nodes, conversion: Conversion, regions: Region[], flow: boolean): void {
  const { text } = conversion;
  const { start, end } = spanOf(node);
  switch (node.type) {
    case 'inlineCode':
      regions.push({ start, end });
      return;
    case 'code':
      regions.push(...codeRegions(node, text));
      return;
    case 'html':
      regions.push({ start, end, text: htmlText(node, conversion, flow) });
      return;
    case 'link':
      if (linkRegions(node, conversion, regions)) return;
      break;
    case 'image':
      imageRegions(node, conversion, regions);
      return;
    case 'definition':
      definitionRegions(node, conversion, regions);
      return;
    case 'footnoteDefinition': {
      const colon = labelEnd(text, start, end);
      if (colon > 0) regions.push({ start: colon, end: colon + 2 });
      break;
    }
    case 'paragraph':
      regions.push(...continuationRegions(node, text));
      break;
    default:
  }
  for (const child of childrenOf(node)) collectRegions(child, conversion, regions, CONTAINERS.has(node.type));
}

/** The prefix that continues a container's lines: quote marks stay, list markers become spaces. */
function continuation(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/[^>\s]/g, ' ');
}

/** Fenced code stays; it is closed where the source leaves that to the end of its container. Indented code is fenced. */
function codeRegions(node: Code, text: string): Region[] {
  const { start, end } = spanOf(node);
  const raw = text.slice(start, end);
  const prefix = continuation(text, start);
  const opening = /^[ \t]*(`{3,}|~{3,})/.exec(raw);
  if (!opening?.[1] || (raw.startsWith('    ') && !node.lang && node.value.startsWith(opening[1]))) {
    const fence = fenceFor(node.value);
    const lines = [fence, ...node.value.split('\n'), fence];
    return [{ start, end, text: lines.join(`\n${prefix}`) }];
  }
  const fence = opening[1];
  const last = raw
    .slice(raw.lastIndexOf('\n') + 1)
    .replace(/^[\s>]*/, '')
    .trimEnd();
  const closed =
    raw.includes('\n') && last.length >= fence.length && /^(?:`+|~+)$/.test(last) && last[0] === fence[0];
  if (closed) return [{ start, end }];
  const newline = raw.endsWith('\n') ? '' : '\n';
  return [
    { start, end },
    { start: end, end, text: `${newline}${prefix}${fence}` },
  ];
}

/** A fence that no line of a code block closes. */
export function fenceFor(code: string): string {
  let longest = 2;
  for (const [run] of code.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
}

function htmlText(node: Html, { html, text }: Conversion, flow: boolean): string {
  const tokens = html.get(node) ?? tokenize(node.value);
  const { start } = spanOf(node);
  if (flow) return blockToMdx(tokens).join(`\n${continuation(text, start)}`);
  return tokens.map(inlineToMdx).join('');
}

/** Regions of a link; true when its children are covered by them. */
function linkRegions(node: Link, conversion: Conversion, regions: Region[]): boolean {
  const { text, address } = conversion;
  const { start, end } = spanOf(node);
  const url = address(node.url);
  if (text[start] !== '[') {
    const shown = text[start] === '<' ? text.slice(start + 1, end - 1) : text.slice(start, end);
    const plain = text[start] !== '<' && !/[{}<\\]/.test(shown);
    regions.push(
      plain ? { start, end } : { start, end, text: `[${escapeText(shown)}](${destination(node.url)})` },
    );
    return true;
  }
  const last = node.children.at(-1);
  const close = text.indexOf('](', last ? spanOf(last).end : start);
  if (close < 0 || close >= end) return false;
  regions.push(targetRegion(close + 2, end - 1, node, url));
  return false;
}

function targetRegion(start: number, end: number, node: Link | Image | Definition, url: string): Region {
  if (url === node.url) return { start, end, target: true };
  return { start, end, text: `${destination(url)}${titlePart(node.title)}` };
}

function imageRegions(node: Image, conversion: Conversion, regions: Region[]): void {
  const { text } = conversion;
  const { start, end } = spanOf(node);
  if (needsTag(node.url)) {
    const attributes = imageAttributes(node.alt ?? '', node).map(([key, value]): [string, string] => [
      key,
      value,
    ]);
    regions.push({ start, end, text: toJsx({ kind: 'void', raw: '', name: 'img', attributes, kept: true }) });
    return;
  }
  const close = labelEnd(text, start + 1, end);
  if (close > 0 && text[close + 1] === '(') regions.push({ start: close + 2, end: end - 1, target: true });
}

/** Whether Astro would look for an image's file beside the page, or stumble over its address. */
export function needsTag(url: string): boolean {
  if (!/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url)) return true;
  try {
    decodeURI(url);
    return false;
  } catch {
    return true;
  }
}

function definitionRegions(node: Definition, { text, address }: Conversion, regions: Region[]): void {
  const { start, end } = spanOf(node);
  const close = labelEnd(text, start, end);
  if (close < 0) return;
  regions.push({ start: close, end: close + 2 });
  const target = close + 2 + (/^\s*/.exec(text.slice(close + 2, end))?.[0].length ?? 0);
  regions.push(targetRegion(target, end, node, address(node.url)));
}

/** Where the bracket at an offset closes, or -1. */
function labelEnd(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at;
    else if (character === '`') {
      const run = /^`+/.exec(text.slice(at, at + 100))?.[0] ?? '`';
      const close = text.indexOf(run, at + run.length);
      at = close > 0 && close < end ? close + run.length - 1 : at + run.length - 1;
    }
  }
  return -1;
}

/** A link's target in the source of a page. */
function destination(url: string): string {
  const escaped = url.replace(/[\\<>{}|]|&(?=#?\w+;)/g, '\\$&');
  if (url === '' || /[\s\p{Cc}]/u.test(url)) return `<${escaped.replace(/\n/g, ' ')}>`;
  return escaped.replace(/[()]/g, '\\$&');
}

function titlePart(title: string | null | undefined): string {
  return title ? ` "${title.replace(/[\\"<{|]|&(?=#?\w+;)/g, '\\$&').replace(/\n\s*/g, ' ')}"` : '';
}

/** What begins a block where MDX, which has no indented code, sees it at the start of a deeply indented line. */
const BLOCK_START = /^(?:[-+*>|=~`]|#{1,6}(?:\s|$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Escapes what would begin a block in the deeply indented lines of a paragraph. */
function continuationRegions(node: Paragraph, text: string): Region[] {
  const { start, end } = spanOf(node);
  const regions: Region[] = [];
  for (const { index } of text.slice(start, end).matchAll(/\n/g)) {
    const line = start + index + 1;
    const indent = /^[\s>]*/.exec(text.slice(line, end))?.[0] ?? '';
    if (!/\t| {4}/.test(indent)) continue;
    const from = line + indent.length;
    const match = BLOCK_START.exec(text.slice(from, Math.min(end, from + 20)));
    if (!match) continue;
    const offset = /\d/.test(match[0]) ? from + match[0].length : from;
    regions.push({ start: offset, end: offset, text: '\\' });
  }
  return regions;
}

/** Raises a heading of the page, so that the first level under its title is the second. */
function raiseHeading(node: Heading, { text, rise }: Conversion, regions: Region[]): void {
  const { start, end } = spanOf(node);
  const depth = raisedDepth(node.depth, rise);
  if (text[start] === '#') {
    regions.push({ start, end: start + node.depth, text: '#'.repeat(depth) });
    return;
  }
  if (depth === node.depth) return;
  const last = node.children.at(-1);
  const close = last ? spanOf(last).end : start;
  regions.push({ start, end: start, text: `${'#'.repeat(depth)} ` }, { start: close, end, text: '' });
  for (const { index } of text.slice(start, close).matchAll(/\n/g)) {
    regions.push({ start: start + index, end: start + index + 1, text: ' ' });
  }
}

function raisedDepth(depth: number, rise: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, depth - rise)) as 2 | 3 | 4 | 5 | 6;
}

/** How a page is written anew from its tree. */
const WRITING: Options = {
  bullet: '-',
  rule: '-',
  extensions: [
    gfmToMarkdown(),
    mdxToMarkdown(),
    {
      unsafe: [
        { character: ':', after: '[:\\w\u0080-\uffff]', inConstruct: 'phrasing' },
        { character: ':', before: ':', inConstruct: 'phrasing' },
        { atBreak: true, character: 'i', after: 'mport' },
        { atBreak: true, character: 'e', after: 'xport' },
      ],
    },
  ],
};

/** A unit written anew from its tree, all HTML as text. */
export function rewriteUnit(unit: Unit, { rise, address }: Conversion): string {
  const copy = (node: Nodes, flow: boolean): Nodes => {
    if (node.type === 'html') {
      const text = { type: 'text' as const, value: node.value };
      return flow ? { type: 'paragraph', children: [text] } : text;
    }
    const copied = {
      ...node,
      ...('url' in node && node.type !== 'image' ? { url: address(node.url) } : {}),
    } as Nodes;
    if ('children' in copied) {
      const inner = CONTAINERS.has(copied.type);
      copied.children = childrenOf(node).map((child) => copy(child, inner)) as never[];
    }
    if (copied.type === 'heading') copied.depth = raisedDepth(copied.depth, rise);
    if (copied.type === 'image' && needsTag(copied.url)) {
      const attributes = imageAttributes(copied.alt ?? '', copied);
      return {
        type: 'mdxJsxTextElement',
        name: 'img',
        attributes: attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
        children: [],
      };
    }
    return copied;
  };
  const root: Root = { type: 'root', children: unit.nodes.map((node) => copy(node, true) as RootContent) };
  return toMarkdown(root, WRITING).trimEnd();
}

/** A unit's source, from the start of its first line. */
export function sourceOf(unit: Unit, text: string): string {
  const [first, last] = [unit.nodes[0], unit.nodes.at(-1)];
  if (!first || !last) return '';
  return text.slice(lineStart(text, spanOf(first).start), spanOf(last).end);
}

/** A unit as its source in a fence. */
export function quoteUnit(unit: Unit, { text }: Conversion): string {
  const source = sourceOf(unit, text);
  const fence = fenceFor(source);
  return `${fence}md\n${source}\n${fence}`;
}
