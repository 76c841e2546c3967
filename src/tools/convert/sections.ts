/**
 * How a document divides itself: its headings, what kind of section each one opens, and which of them begin a page.
 */
import type {
  Blockquote,
  Emphasis,
  Heading as HeadingNode,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { childrenOf, lineOf, spanOf } from './markdown.ts';

/** Kinds of headings that a document's author numbered or named by a convention, the first that fits counts. */
const PATTERNS = [
  { kind: 'phase', pattern: /^phase\s+(\d+)\s*[:.–—-]\s*(\S.*)$/i },
  { kind: 'question', pattern: /^question\s+(\d+)\s*[:.–—-]\s*(\S.*)$/i },
  { kind: 'question', pattern: /^q\s?(\d+)\s*[:.)–—-]\s*(\S.*)$/i },
  { kind: 'subsection', pattern: /^(\d+(?:\.\d+){2,})\.?\s+(\S.*)$/ },
  { kind: 'section', pattern: /^(\d+\.\d+)\.?\s+(\S.*)$/ },
  { kind: 'chapter', pattern: /^(\d+)[.)]\s+(\S.*)$/ },
  { kind: 'tier', pattern: /^()(.*\btier\b.*\(phases?\s+\d+.*)$/i },
  { kind: 'area', pattern: /^()(.*\S)\s*\(questions?\s+\d+\s*[-–—]\s*\d+\)$/i },
  { kind: 'contents', pattern: /^()((?:table of )?contents|toc|quick navigation\b.*)$/i },
] as const;

/** A question that is a bold paragraph instead of a heading: `**1) …**`. */
const BOLD_QUESTION = /^(?:q(?:uestion)?\s*)?(\d+)\)\s*(\S[\s\S]*)$/i;

/** What a section is. `lead` is the text before a document's first heading. */
export type SectionKind = (typeof PATTERNS)[number]['kind'] | 'title' | 'heading' | 'lead';

/** A page's worth of a document. */
export interface DocumentSection {
  kind: SectionKind;
  /** Its heading's level, 1 to 6; that of the heading above plus one for a bold question, 0 for a lead. */
  depth: number;
  /** Its number as the document prints it. */
  number?: string;
  /** Its heading without number, emoji and Markdown marks. */
  title: string;
  /** Its heading's source, or '' for a lead. */
  heading: string;
  line: number;
  /** The italic sentence right under the heading. */
  aim?: Emphasis;
  /** The quoted link right under the heading, to more on the subject. */
  link?: { quote: Blockquote; text: string; url: string };
  /** The nodes of its body, in order. */
  body: RootContent[];
  /** The section whose folder it belongs to. */
  parent?: DocumentSection;
}

/** How a document divides itself. */
export interface Division {
  sections: DocumentSection[];
  /** Every heading with the section whose page it is on, in order; for anchors. */
  headings: { node: HeadingNode; section: DocumentSection; opens: boolean }[];
}

interface Opening {
  index: number;
  kind: SectionKind;
  depth: number;
  number: string;
  title: string;
  heading: string;
  line: number;
  /** What is left of the node that holds a bold question. */
  rest?: Paragraph;
}

/** Emoji with what modifies and joins them. */
const EMOJI =
  /\p{Emoji_Presentation}|[\u{2300}-\u{23ff}\u{2600}-\u{27bf}\u{1f000}-\u{1faff}\u{e0020}-\u{e007f}]|\ufe0f|\u200d|\u20e3/gu;

/** What is left of an emoji whose damaged encoding lost a byte. */
const BROKEN_EMOJI =
  /[âðï][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g;

/** A heading's text without emoji. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, '').replace(BROKEN_EMOJI, '').replace(/\s+/g, ' ').trim();
}

/**
 * Cuts a document into sections.
 * @param split Headings of this level and above begin a page, whatever their kind; undefined to go by kind.
 */
export function divide(root: Root, text: string, split?: number): Division {
  const openings = findOpenings(root, text, split === undefined);
  const top = split ?? topLevel(openings);
  const sections: DocumentSection[] = [];
  const headings: Division['headings'] = [];
  const trail: DocumentSection[] = [];
  const childLevels = new Map<DocumentSection, number>();
  let current: DocumentSection = {
    kind: 'lead',
    depth: 0,
    title: '',
    heading: '',
    line: 1,
    body: [],
  };
  sections.push(current);
  let next = 0;
  root.children.forEach((node, index) => {
    let opening = openings[next];
    if (opening?.index !== index) {
      current.body.push(node);
      return;
    }
    next++;
    if (opening.kind === 'chapter' && opening.depth > top) opening = { ...opening, kind: 'heading' };
    while (trail.length > 0 && (trail.at(-1)?.depth ?? 0) >= opening.depth) trail.pop();
    const container = trail.findLast(({ kind }) => kind !== 'title' && kind !== 'tier');
    const level = container && childLevels.get(container);
    const numbered = opening.kind === 'phase' || opening.kind === 'section' || opening.kind === 'question';
    const begins =
      split !== undefined
        ? opening.depth <= split
        : opening.kind === 'contents' &&
            (current.kind === 'title' || (current.body.length > 0 && current.kind === 'lead'))
          ? false
          : numbered || opening.depth <= top || (level !== undefined && opening.depth <= level);
    if (!begins) {
      current.body.push(node);
      if (node.type === 'heading') headings.push({ node, section: current, opens: false });
      return;
    }
    const isChild =
      container !== undefined && (split !== undefined || opening.depth > top || opening.kind === 'question');
    if (isChild) childLevels.set(container, Math.max(level ?? 0, opening.depth));
    current = {
      kind: opening.kind,
      depth: opening.depth,
      ...(opening.number ? { number: opening.number } : {}),
      title: opening.title,
      heading: opening.heading,
      line: opening.line,
      body: opening.rest ? [opening.rest] : [],
      ...(isChild ? { parent: container } : {}),
    };
    sections.push(current);
    trail.push(current);
    if (node.type === 'heading') headings.push({ node, section: current, opens: true });
  });
  for (const section of sections) takeFacts(section);
  return { sections, headings };
}

/** All headings and bold questions of a document, with their kinds. */
function findOpenings(root: Root, text: string, bold: boolean): Opening[] {
  const openings: Opening[] = [];
  let above = 0;
  root.children.forEach((node, index) => {
    if (node.type === 'heading') {
      above = node.depth;
      openings.push({
        index,
        depth: node.depth,
        heading: sourceInside(node, text),
        line: lineOf(node),
        ...classify(toString(node)),
      });
    } else if (bold && node.type === 'paragraph') {
      const question = boldQuestion(node, text);
      if (question) openings.push({ index, depth: Math.min(above + 1, 6), line: lineOf(node), ...question });
    }
  });
  const first = openings[0];
  const plain = openings.filter(({ kind, depth }) => depth === first?.depth && kind !== 'tier');
  const shallowest = openings.every(({ depth, kind }) => kind === 'tier' || depth >= (first?.depth ?? 0));
  if (first?.kind === 'heading' && plain.length === 1 && shallowest && openings.length > 1)
    first.kind = 'title';
  return openings;
}

function classify(source: string): Pick<Opening, 'kind' | 'number' | 'title'> {
  const text = withoutEmoji(source);
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { kind, number: match[1] ?? '', title: titleOf(kind, match[2] ?? '') };
  }
  return { kind: 'heading', number: '', title: text };
}

function titleOf(kind: SectionKind, text: string): string {
  return kind === 'question' ? text.replace(/^["“](.*)["”]$/, '$1') : text;
}

/** The level whose headings begin pages: that of phases or areas, else of the first heading under the title. */
function topLevel(openings: readonly Opening[]): number {
  const named = openings.filter(({ kind }) => kind === 'phase' || kind === 'area').map(({ depth }) => depth);
  if (named.length > 0) return named.reduce((a, b) => Math.min(a, b));
  return openings.find(({ kind, rest }) => kind !== 'title' && kind !== 'contents' && !rest)?.depth ?? 6;
}

/** A paragraph that begins with a bold, numbered question on a line of its own. */
function boldQuestion(
  node: Paragraph,
  text: string,
): Pick<Opening, 'kind' | 'number' | 'title' | 'heading' | 'rest'> | undefined {
  const [strong, after, ...others] = node.children;
  if (strong?.type !== 'strong') return undefined;
  const match = BOLD_QUESTION.exec(toString(strong));
  if (!match) return undefined;
  const found = {
    kind: 'question' as const,
    number: match[1] ?? '',
    title: titleOf('question', withoutEmoji(match[2] ?? '')),
    heading: sourceInside(strong, text),
  };
  if (!after) return found;
  if (after.type === 'break')
    return others.length > 0 ? { ...found, rest: paragraphOf(node, others) } : found;
  if (after.type !== 'text' || !/^[ \t]*\n/.test(after.value)) return undefined;
  const value = after.value.replace(/^[ \t]*\n\s*/, '');
  const start = after.position?.start;
  const offset = (start?.offset ?? 0) + (/^\s*/.exec(text.slice(start?.offset ?? 0))?.[0].length ?? 0);
  const rest = {
    ...after,
    value,
    position: { ...after.position, start: { ...start, line: (start?.line ?? 0) + 1, offset } },
  };
  return { ...found, rest: paragraphOf(node, value ? [rest as typeof after, ...others] : others) };
}

function paragraphOf(node: Paragraph, children: Paragraph['children']): Paragraph {
  const start = children[0]?.position?.start;
  return {
    ...node,
    children,
    ...(start && node.position ? { position: { start, end: node.position.end } } : {}),
  };
}

/** The source of what is inside a heading or a bold text. */
function sourceInside(node: Nodes, text: string): string {
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? text.slice(spanOf(first).start, spanOf(last).end) : '';
}

/** Takes what belongs into the frontmatter from the start of a section's body, and rules from both of its ends. */
function takeFacts(section: DocumentSection): void {
  const { body } = section;
  let from = 0;
  let to = body.length;
  if (section.kind !== 'lead') {
    const link = body[from] && quotedLink(body[from]);
    if (link) {
      section.link = link;
      from++;
    }
    const aim = body[from] && italicAim(body[from]);
    if (aim) {
      section.aim = aim;
      from++;
    }
  }
  while (to > from && body[to - 1]?.type === 'thematicBreak') to--;
  while (from < to && body[from]?.type === 'thematicBreak') from++;
  section.body = body.slice(from, to);
}

/** What a quoted link may stand in, and be made of. */
const QUOTABLE: readonly string[] = ['paragraph', 'strong', 'emphasis', 'blockquote', 'inlineCode'];

/** A quotation that holds nothing but one link, bold and emoji before it aside. */
function quotedLink(node: RootContent | undefined): DocumentSection['link'] {
  if (node?.type !== 'blockquote' || node.children.length !== 1) return undefined;
  let url: string | undefined;
  let links = 0;
  let other = false;
  visit(node, (child) => {
    if (child.type === 'link') {
      links++;
      url = child.title ? undefined : child.url;
      visit(child, (inner) => {
        if (!['link', 'text', ...QUOTABLE].includes(inner.type)) other = true;
      });
      return SKIP;
    }
    // What stands behind the link would change places with its address.
    const behind = links > 0 && 'value' in child && child.value.trim() !== '';
    const plain = child.type === 'text' ? withoutEmoji(child.value) === '' : QUOTABLE.includes(child.type);
    if (behind || !plain) other = true;
    return undefined;
  });
  if (links !== 1 || other || !url) return undefined;
  return { quote: node, text: toString(node), url };
}

/** A paragraph that is one italic text without links or other objects. */
function italicAim(node: RootContent | undefined): Emphasis | undefined {
  if (node?.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const emphasis = node.children[0];
  if (emphasis?.type !== 'emphasis') return undefined;
  const plain = (child: Nodes): boolean =>
    ['emphasis', 'strong', 'text', 'inlineCode'].includes(child.type) && childrenOf(child).every(plain);
  return plain(emphasis) && toString(emphasis).length <= 300 ? emphasis : undefined;
}
