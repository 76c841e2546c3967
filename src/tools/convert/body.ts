/** Writes a section as a page, in the form in which the page reads as the section does. */
import type { Definition, Html, Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { ProblemError } from '../../problem.ts';
import { compareText, definitionsIn, readBody } from './fidelity.ts';
import { readToken, tokenize } from './html.ts';
import { childrenOf, depthOf, parseWithMicromark } from './markdown.ts';
import {
  editUnit,
  planHtml,
  quoteUnit,
  rewriteUnit,
  sourceOf,
  unitsOf,
  type Conversion,
  type Unit,
} from './mdx.ts';
import { joined, readNodes, type Footnote, type Reading, type Text } from './reading.ts';
import type { Warning } from './report.ts';

/** What the pages of a document have in common. */
export interface Material {
  /** The document's path, for errors. */
  path: string;
  text: string;
  /** The document's definitions, the first for each identifier. */
  links: ReadonlyMap<string, Definition>;
  /** The address a link has on the new pages. */
  address(url: string): string;
}

/** A page's body, what it has to read as, and what became of its blocks. */
export interface Body {
  text: string;
  reads: Text;
  warnings: Warning[];
}

/** A body before it is checked. */
export interface DraftBody {
  attempts: Attempt[];
  conversion: Conversion;
  reading: Reading;
  material: Material;
}

/** A unit with the way it is written: 0 edited, 1 written anew, 2 quoted. */
interface Attempt {
  unit: Unit;
  way: number;
  text: string;
  /** What it has to read as, and the footnotes in it. */
  reads: string;
  footnotes: Footnote[];
}

const WAYS = [editUnit, rewriteUnit] as const;
const QUOTED = WAYS.length;

/** Deeper trees are quoted: writing and compiling them takes more stack than there is. */
const DEEPEST_WRITTEN = 60;

/**
 * Writes nodes as a page's body, to be checked by `finishBodies`.
 * @param rise How many levels its headings rise.
 */
export function draftBody(nodes: readonly RootContent[], rise: number, material: Material): DraftBody {
  const { text, links, address } = material;
  const html = planHtml(nodes);
  const conversion: Conversion = { text, rise, html, address };
  const reading: Reading = {
    target: (identifier) => links.get(identifier),
    html: (node) => (html.get(node) ?? tokenize(node.value)).map(readToken).join(''),
    address,
  };
  const attempts = unitsOf(nodes, html).map((unit) => {
    const deep = depthOf({ type: 'root', children: unit.nodes }) > DEEPEST_WRITTEN;
    return attempt(unit, deep ? QUOTED : 0, conversion, reading);
  });
  return { attempts, conversion, reading, material };
}

/**
 * Checks bodies, and writes in a safer way what does not read as its source.
 * @throws ProblemError when no way to write a body keeps its text.
 */
export function finishBodies(bodies: readonly DraftBody[]): Body[] {
  bodies.forEach(satisfyMicromark);
  return bodies.map((body) => {
    const text = settle(body);
    return { text, reads: readsOf(body.attempts), warnings: warningsOf(body.attempts, body.conversion) };
  });
}

/** What units read as together, a piece each: one a word would fill the memory on large documents. */
function readsOf(attempts: readonly Attempt[]): Text {
  return {
    pieces: attempts.map(({ unit, reads }) => ({ text: reads, line: unit.line })),
    footnotes: attempts.flatMap(({ footnotes }) => footnotes),
  };
}

/** Writes a unit in the given way, or the next one where its tree cannot be written so. */
function attempt(unit: Unit, from: number, conversion: Conversion, reading: Reading): Attempt {
  for (const [way, write] of WAYS.entries()) {
    if (way < from) continue;
    try {
      const text = write(unit, conversion);
      const tagsAsText = { ...reading, html: (node: Html) => node.value };
      const { pieces, footnotes } = readNodes(unit.nodes, way === 0 ? reading : tagsAsText);
      return { unit, way, text, reads: joined(pieces), footnotes };
    } catch {
      // A tree that cannot be written that way. The next way is safer.
    }
  }
  const source = sourceOf(unit, conversion.text);
  const reads = `md\ue000${source}\ue001`;
  return { unit, way: QUOTED, text: quoteUnit(unit, conversion), reads, footnotes: [] };
}

/** Moves units that micromark does not take as MDX to safer ways. */
function satisfyMicromark({ attempts, conversion, reading }: DraftBody): void {
  attempts.forEach((first, i) => {
    let current = first;
    while (mayHoldJsx(current, conversion.html) && !parses(current.text)) {
      current = attempts[i] = attempt(current.unit, current.way + 1, conversion, reading);
    }
  });
}

function parses(text: string): boolean {
  try {
    parseWithMicromark(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the two MDX parsers could read a unit differently: only where it has elements or comments, or was written
 * anew. All else is Markdown whose braces and angle brackets are escaped or in code.
 */
function mayHoldJsx({ unit, way }: Attempt, html: Conversion['html']): boolean {
  if (way !== 0) return way < QUOTED;
  const holds = (node: Nodes): boolean =>
    node.type === 'html'
      ? (html.get(node) ?? []).some(
          (token) => token.kind === 'comment' || (token.kind === 'open' && token.kept),
        )
      : childrenOf(node).some(holds);
  return unit.nodes.some(holds);
}

/** How many units are quoted one by one for what only goes wrong beside their neighbours, before all are. */
const PATIENCE = 8;

/** Moves units to safer ways until the page reads as it should, and returns its body. */
function settle(draft: DraftBody): string {
  const { attempts, conversion, reading, material } = draft;
  const join = (some: readonly Attempt[], alone: boolean) =>
    joinUnits(some, material.links, conversion, alone);
  const quote = (i: number, { unit }: Attempt) => (attempts[i] = attempt(unit, QUOTED, conversion, reading));
  let body = join(attempts, false);
  if (isSound(body, attempts)) return body;
  attempts.forEach((first, i) => {
    let current = first;
    while (current.way < QUOTED && !isSound(join([current], true), [current])) {
      current = attempts[i] = attempt(current.unit, current.way + 1, conversion, reading);
    }
  });
  satisfyMicromark(draft);
  for (let tries = 0; tries < PATIENCE; tries++) {
    body = join(attempts, false);
    if (isSound(body, attempts)) return body;
    const at = unitThatDiffers(body, attempts);
    const wrong = attempts[at];
    if (!wrong) break;
    quote(at, wrong);
  }
  attempts.forEach((current, i) => quote(i, current));
  body = join(attempts, false);
  if (isSound(body, attempts)) return body;
  const line = attempts[0]?.unit.line ?? 1;
  throw new ProblemError({
    file: material.path,
    line,
    message: 'what begins here cannot be written as MDX without a change to its text',
    cure: 'put it into a code block',
  });
}

/** Index of the first unit whose text is not on the page as it should be, or -1. */
function unitThatDiffers(body: string, attempts: readonly Attempt[]): number {
  try {
    const difference = compareText(readsOf(attempts), readBody(body));
    let passed = difference?.offset ?? Infinity;
    return attempts.findIndex(({ reads }) => (passed -= reads.length) < 0);
  } catch {
    return -1;
  }
}

/** Whether a body is MDX and carries its units' text. */
function isSound(body: string, attempts: readonly Attempt[]): boolean {
  try {
    const found = readBody(body);
    const footnotes = found.footnotes.filter(({ text }) => text !== STUB);
    if (compareText(readsOf(attempts), { ...found, footnotes })) return false;
    return true;
  } catch {
    return false;
  }
}

/** The text of a footnote that stands in for one elsewhere, when a unit is checked alone. */
const STUB = '\ue003';

/** A body of units, with copies of the definitions that their references need and do not have. */
function joinUnits(
  attempts: readonly Attempt[],
  links: Material['links'],
  conversion: Conversion,
  alone: boolean,
): string {
  const nodes = attempts.filter(({ way }) => way < QUOTED).flatMap(({ unit }) => unit.nodes);
  const here = definitionsIn(nodes);
  const called = calledIn(nodes);
  const before: string[] = [];
  const after: string[] = [];
  for (const identifier of called.links) {
    const definition = links.get(identifier);
    const local = here.links.get(identifier);
    if (!definition || local === definition) continue;
    const copy = editUnit({ nodes: [definition], line: 1 }, conversion);
    (local ? before : after).push(copy);
  }
  for (const identifier of alone ? called.footnotes : []) {
    if (!here.footnotes.has(identifier)) after.push(`[^${identifier}]: ${STUB}\n`);
  }
  const parts = [before.join('\n'), ...attempts.map(({ text }) => text), after.join('\n')];
  const body = parts.filter((part) => part !== '').join('\n\n');
  return body === '' ? '' : `${body.trimEnd()}\n`;
}

/** Identifiers that nodes refer to; of links in the order of the alphabet. */
function calledIn(nodes: readonly Nodes[]): { links: string[]; footnotes: Set<string> } {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const top of nodes)
    visit(top, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference') links.add(node.identifier);
      if (node.type === 'footnoteReference') footnotes.add(node.identifier);
    });
  return { links: [...links].sort(), footnotes };
}

function warningsOf(attempts: readonly Attempt[], { html, text }: Conversion): Warning[] {
  const warnings: Warning[] = [];
  for (const { way, unit } of attempts) {
    if (way === 0) continue;
    const found = sourceOf(unit, text).trim().split('\n')[0] ?? '';
    warnings.push({ kind: way === QUOTED ? 'quoted' : 'rewritten', line: unit.line, found });
  }
  for (const [node, tokens] of html) {
    for (const token of tokens) {
      if (!('kept' in token) || token.kept) continue;
      warnings.push({ kind: 'html-text', line: node.position?.start.line ?? 1, found: token.raw });
    }
  }
  return warnings;
}
