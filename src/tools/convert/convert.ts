/** Turns Markdown documents into the MDX pages of a site: bytes in, pages and a report out, no files touched. */
import { posix } from 'node:path';
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressSections, slug, type Address } from './addresses.ts';
import { decodeSource, repairEncoding } from './encoding.ts';
import { definitionsIn, type CheckedPage } from './fidelity.ts';
import { ownFrontmatter, writeFrontmatter, type Frontmatter } from './frontmatter.ts';
import { linkTargets, resolveLink, type LinkTargets, type Resolution } from './links.ts';
import { append, parseMarkdown } from './markdown.ts';
import { protectMath } from './math.ts';
import { draftBody, finishBodies, type Body, type Material } from './body.ts';
import { bare, readNodes, type Piece } from './reading.ts';
import type { DocumentReport } from './report.ts';
import { divide, withoutEmoji, type DocumentSection, type Division } from './sections.ts';
import { findWarnings } from './warnings.ts';

/** A document as it was given. */
export interface Source {
  /** Its path as it was given, with `/` between folders. */
  path: string;
  bytes: Uint8Array;
}

/** How to convert. */
export interface Options {
  /** Address of the output folder on the site; `/` where nothing is said. */
  base?: string;
  /** Headings of this level and above begin a page, whatever their kind. */
  split?: number;
  /** Told how many of a document's pages are made. */
  progress?: (document: string, bytes: number, done: number, total: number) => void;
}

/** A page to be written, and what it has to read as. */
export interface ConvertedPage extends Address, CheckedPage {
  text: string;
}

/** All pages of the documents, and what was found out about each document. */
export interface Converted {
  pages: ConvertedPage[];
  documents: DocumentReport[];
}

/** A document that is parsed and divided. */
interface Draft {
  path: string;
  text: string;
  root: Root;
  outline: Division;
  addresses: Map<DocumentSection, Address>;
  targets: LinkTargets;
  /** Its own frontmatter, as YAML. */
  yaml: string | undefined;
  report: DocumentReport;
}

/**
 * Converts documents that are published together: links between them lead to the new pages. One document's pages go
 * into the output folder itself, those of several into a folder each.
 * @throws ProblemError naming file and line where a document cannot be converted.
 */
export function convert(sources: readonly Source[], options: Options = {}): Converted {
  const folders = foldersOf(sources);
  const drafts = sources.map((source, i) => draftOf(source, folders[i] ?? '', options));
  const targets = drafts.map((draft) => draft.targets);
  const pages = drafts.flatMap((draft) => pagesOf(draft, targets, options.progress));
  return { pages, documents: drafts.map(({ report }) => report) };
}

/** A folder for each of several documents, named after it. */
function foldersOf(sources: readonly Source[]): string[] {
  if (sources.length < 2) return [''];
  const taken = new Set<string>();
  return sources.map(({ path }) => {
    const wanted = slug(posix.parse(path).name);
    let folder = wanted;
    for (let count = 1; taken.has(folder); count++) folder = `${wanted}-${count}`;
    taken.add(folder);
    return `${folder}/`;
  });
}

function draftOf({ path, bytes }: Source, folder: string, { base = '/', split }: Options): Draft {
  const repair = repairEncoding(decodeSource(bytes, path));
  const own = ownFrontmatter(repair.text);
  // Lines keep their numbers.
  let text = own
    ? repair.text.slice(0, own.end).replace(/[^\n]+/g, '') + repair.text.slice(own.end)
    : repair.text;
  let root = parseMarkdown(text, path);
  const math = protectMath(root, text);
  if (math.lines.length > 0) {
    text = math.text;
    root = parseMarkdown(text, path);
  }
  const outline = divide(root, text, split);
  nameLead(outline, own !== undefined, own?.title ?? titleOfFile(path));
  const addresses = addressSections(outline.sections, folder, base);
  return {
    path,
    text,
    root,
    outline,
    addresses,
    targets: linkTargets(path, outline, addresses),
    yaml: own?.yaml,
    report: {
      document: path,
      bytes: bytes.length,
      repaired: repair.repaired,
      pages: [],
      warnings: [
        ...repair.lost.map((place) => ({ kind: 'lost-byte' as const, ...place })),
        ...repair.doubtful.map((place) => ({ kind: 'doubtful' as const, ...place })),
        ...math.lines.map((line) => ({ kind: 'math' as const, line, found: '' })),
      ],
    },
  };
}

/** Gives the text before the first heading a title; drops it where there is none. */
function nameLead({ sections }: Division, needed: boolean, title: string): void {
  const lead = sections[0];
  if (lead?.kind !== 'lead') return;
  if (lead.body.length === 0 && sections.length > 1 && !needed) sections.shift();
  lead.title = title.trim() || 'Untitled';
}

function titleOfFile(path: string): string {
  const words = posix
    .parse(path)
    .name.replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How many pages are checked together. */
const BATCH = 200;

function pagesOf(
  draft: Draft,
  targets: readonly LinkTargets[],
  progress: Options['progress'],
): ConvertedPage[] {
  const { path, text, root, outline, report } = draft;
  const { links, footnotes } = definitionsIn(root.children);
  const resolved = new Map<string, Resolution>();
  const resolve = (url: string): Resolution => {
    const known = resolved.get(url) ?? resolveLink(url, draft.targets, targets);
    resolved.set(url, known);
    return known;
  };
  const address = (url: string): string => resolve(url).url;
  const material: Material = { path, text, links, address };
  const bodies = placeFootnotes(outline.sections, footnotes);
  append(
    report.warnings,
    findWarnings(root.children, (url) => resolve(url).found),
  );
  // A large document's tree is most of the memory in use: what is done with is let go of.
  root.children = [];
  const pages: ConvertedPage[] = [];
  for (let from = 0; from < outline.sections.length; from += BATCH) {
    progress?.(path, report.bytes, from, outline.sections.length);
    const batch = outline.sections.slice(from, from + BATCH);
    const drafts = batch.map((section) =>
      draftBody(bodies.get(section) ?? section.body, Math.max(0, section.depth - 1), material),
    );
    finishBodies(drafts).forEach((body, i) => {
      const section = batch[i];
      if (!section) return;
      pages.push(pageOf(section, body, draft, from + i === 0 ? draft.yaml : undefined));
      section.body = [];
      bodies.delete(section);
    });
  }
  progress?.(path, report.bytes, pages.length, pages.length);
  report.warnings.sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
  return pages;
}

/** A section's page, entered in the report. */
function pageOf(
  section: DocumentSection,
  body: Body,
  { path, addresses, report }: Draft,
  yaml: string | undefined,
): ConvertedPage {
  const place = addresses.get(section) ?? { file: 'index.mdx', path: '/' };
  const frontmatter = frontmatterOf(section, path, yaml);
  const { title, number } = frontmatter;
  append(report.warnings, body.warnings);
  report.pages.push({
    ...place,
    title,
    ...(number ? { number } : {}),
    kind: section.kind,
    line: section.line,
  });
  const front = yaml === undefined ? [] : [{ text: bare(yaml), line: 1 }];
  return {
    ...place,
    document: path,
    text: `${writeFrontmatter(frontmatter)}\n${body.text}`,
    reads: { pieces: [...front, ...factsOf(section), ...body.reads.pieces], footnotes: body.reads.footnotes },
  };
}

function frontmatterOf(section: DocumentSection, path: string, yaml: string | undefined): Frontmatter {
  const { kind, number, title, heading, line, aim, link } = section;
  return {
    title: title || withoutEmoji(heading) || heading || titleOfFile(path),
    ...(number ? { number } : {}),
    ...(aim ? { summary: toString(aim).replace(/\s+/g, ' ').trim() } : {}),
    source: {
      document: posix.basename(path),
      line,
      kind,
      ...(heading ? { heading } : {}),
      ...(link ? { links: [{ text: link.text, url: link.url }] } : {}),
      ...(yaml === undefined ? {} : { frontmatter: yaml }),
    },
  };
}

/** What of a section's text its page has in the frontmatter, read from the document. */
function factsOf({ heading, line, link, aim }: DocumentSection): Piece[] {
  const nodes: Nodes[] = [...(link ? [link.quote] : []), ...(aim ? [aim] : [])];
  const { pieces } = readNodes(nodes, { target: () => undefined });
  return [{ text: bare(heading), line }, ...pieces];
}

/**
 * The bodies of the sections that change because a footnote shows only on pages that call it: it goes to those, and
 * away from a page that does not, unless no page does.
 */
function placeFootnotes(
  sections: readonly DocumentSection[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): Map<DocumentSection, RootContent[]> {
  const bodies = new Map<DocumentSection, RootContent[]>();
  if (footnotes.size === 0) return bodies;
  const calls = new Map(sections.map((section) => [section, footnotesCalled(section.body, footnotes)]));
  const called = new Set([...calls.values()].flatMap((identifiers) => [...identifiers]));
  for (const section of sections) {
    const own = calls.get(section) ?? new Set();
    const { footnotes: here } = definitionsIn(section.body);
    const stays = (node: RootContent) =>
      node.type !== 'footnoteDefinition' ||
      footnotes.get(node.identifier) !== node ||
      own.has(node.identifier) ||
      !called.has(node.identifier);
    const needed = [...own].flatMap((identifier) => footnotes.get(identifier) ?? []);
    const foreign = needed.filter((definition) => here.get(definition.identifier) !== definition);
    bodies.set(section, [...section.body.filter(stays), ...foreign]);
  }
  return bodies;
}

/** Identifiers of the footnotes called in text, and by those footnotes in turn. */
function footnotesCalled(
  body: readonly RootContent[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): Set<string> {
  const called = new Set<string>();
  const queue: Nodes[] = body.filter(({ type }) => type !== 'footnoteDefinition');
  for (let node = queue.pop(); node; node = queue.pop()) {
    visit(node, 'footnoteReference', ({ identifier }) => {
      const definition = called.has(identifier) ? undefined : footnotes.get(identifier);
      called.add(identifier);
      if (definition) queue.push(definition);
    });
  }
  return called;
}
