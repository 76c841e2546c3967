/** Checks that pages carry all the text of the document they were made of. */
import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { ProblemError } from '../../problem.ts';
import { readFrontmatter } from './frontmatter.ts';
import { parseBody } from './markdown.ts';
import { bare, joined, readNodes, type Footnote, type Text } from './reading.ts';

/** The first definition for each identifier among nodes, at any depth. */
export function definitionsIn(nodes: readonly Nodes[]): {
  links: Map<string, Definition>;
  footnotes: Map<string, FootnoteDefinition>;
} {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const top of nodes)
    visit(top, (node) => {
      if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
      if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
        footnotes.set(node.identifier, node);
    });
  return { links, footnotes };
}

/** What a page's body reads as. @throws Error with the parser's message where it is no MDX. */
export function readBody(body: string): Text {
  const root = parseBody(asAstroReads(body));
  const { links } = definitionsIn(root.children);
  return readNodes(root.children, { target: (identifier) => links.get(identifier) });
}

/** A body with a line in front, where a page has its frontmatter: Astro hands it to the parser so. */
function asAstroReads(body: string): string {
  return `\n${body}`;
}

/** What a whole page reads as: what its frontmatter took from the document, and its body. */
function readWritten(page: string): Text {
  const { frontmatter, body } = readFrontmatter(page);
  const { heading, links, frontmatter: own } = frontmatter.source;
  const facts = [own, heading, ...(links ?? []).flatMap(({ text, url }) => [text, url]), frontmatter.summary];
  const { pieces, footnotes } = readBody(body);
  return { pieces: [...facts.map((fact) => ({ text: bare(fact ?? ''), line: 1 })), ...pieces], footnotes };
}

/** A place where two texts part. */
export interface Difference {
  /** How many characters are the same before it. */
  offset: number;
  /** Line of the expected text. */
  line: number;
  /** What stands there in the source, and what in its place on the page; '' at an end. */
  expected: string;
  found: string;
}

/** How many characters of each text an error shows. */
const SHOWN = 40;

/** The first place where what was found is not what is expected, or undefined where all is. */
export function compareText(expected: Text, found: Text): Difference | undefined {
  const want = joined(expected.pieces);
  const have = joined(found.pieces);
  if (want === have) return compareFootnotes(expected.footnotes, found.footnotes);
  let offset = 0;
  while (offset < want.length && want[offset] === have[offset]) offset++;
  let passed = 0;
  const piece =
    expected.pieces.find(({ text }) => (passed += text.length) > offset) ?? expected.pieces.at(-1);
  const show = (text: string) => legible(text.slice(offset, offset + SHOWN));
  return { offset, line: piece?.line ?? 1, expected: show(want), found: show(have) };
}

function compareFootnotes(expected: readonly Footnote[], found: readonly Footnote[]): Difference | undefined {
  const key = ({ identifier, text }: Footnote) => `[^${identifier}]:${text}`;
  const [want, have] = [expected.map(key), found.map(key)];
  const lacking = want.find((note) => !have.includes(note));
  const extra = have.find((note) => !want.includes(note));
  if (lacking === undefined && extra === undefined) return undefined;
  const line = expected[lacking === undefined ? 0 : want.indexOf(lacking)]?.line ?? 1;
  return {
    offset: Infinity,
    line,
    expected: legible(lacking ?? '').slice(0, SHOWN),
    found: legible(extra ?? '').slice(0, SHOWN),
  };
}

function legible(text: string): string {
  return text.replace(/[\ue000-\ue003]/g, '').replace(/\s+/g, ' ');
}

/** A page as it was written, and what it has to read as. */
export interface CheckedPage {
  document: string;
  file: string;
  reads: Text;
}

/** The converter is to blame, but its author is not at hand. */
const REPORT = 'put what stands there into a code block, and mend src/tools/convert';

/**
 * Compares a written page with its part of the document, white space aside.
 * @throws ProblemError naming the place where they differ.
 */
export function checkPage({ document, file, reads }: CheckedPage, written: string): void {
  let difference: Difference | undefined;
  try {
    difference = compareText(reads, readWritten(written));
  } catch (cause) {
    const message = `its page ${file} cannot be read back: ${(cause as Error).message}`;
    throw new ProblemError({ file: document, message, cure: REPORT }, { cause });
  }
  if (!difference) return;
  const { line, expected, found } = difference;
  const message = `"${expected}" is not on the page ${file}, which has "${found}" there`;
  throw new ProblemError({ file: document, line, message, cure: REPORT });
}
