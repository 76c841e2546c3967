/**
 * Lists that authors keep as data, a YAML file per part of the site: `src/content/glossary/phase-5.yaml` holds the terms
 * whose first page belongs to phase 5. Reads them, with every mistake told by file and line.
 */
import type { z } from 'astro/zod';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type FieldProblem, fieldProblems } from '../checks/fields.ts';
import { PAGES } from '../markdown/page.ts';
import type { Problem } from '../problem.ts';
import { partOf } from '../roadmap/parts.ts';

/** A list: what its entries are, and what else must be so. */
export interface List<Entry extends { id: string }> {
  /** Folder of its files, from the project's root. */
  folder: string;
  /** An entry; its messages go on from the field's name. */
  schema: z.ZodType<Entry>;
  /** How to mend each field, in the order in which they are written. */
  cures: Readonly<Record<keyof Entry & string, string>>;
  /** The field that names an entry's pages, and the addresses in it; the first decides the file it stands in. */
  pages: { field: keyof Entry & string; of: (entry: Entry) => readonly string[] };
  /**
   * What is wrong with an entry that fits the schema.
   *
   * @param exists Whether a file or folder exists, by its path from the project's root.
   */
  check: (entry: Entry, exists: (path: string) => boolean) => readonly FieldProblem[];
}

/** An entry and where it stands. */
export interface ListEntry<Entry> {
  data: Entry;
  /** Its file, from the project's root. */
  file: string;
  line: number;
  /** The part of the site it belongs to, as the file is named. */
  part: string;
}

/** Entries, and what an author has to mend. */
export interface Reading<Entry> {
  entries: ListEntry<Entry>[];
  problems: Problem[];
}

/** The part of the site whose entries a file holds. */
function partOfFile(file: string): string {
  return basename(file, '.yaml');
}

/** The file that holds the entries of a part of the site. */
function listFile(folder: string, part: string): string {
  return `${folder}/${part}.yaml`;
}

/**
 * Reads a list.
 *
 * @param root The project's folder, absolute.
 */
export function readList<Entry extends { id: string }>(list: List<Entry>, root: string): Reading<Entry> {
  const exists = (path: string) => existsSync(join(root, path));
  const files = exists(list.folder) ? readdirSync(join(root, list.folder)).sort() : [];
  if (!files.length) {
    const problem = { file: list.folder, message: 'holds no files', cure: 'bring the list back' };
    return { entries: [], problems: [problem] };
  }
  const readings = files.map((name) => {
    const file = `${list.folder}/${name}`;
    try {
      return parseList(list, file, readFileSync(join(root, file), 'utf8'), exists);
    } catch (error) {
      const { message } = error as Error;
      const cure = 'make it a YAML file that can be read';
      return { entries: [], problems: [{ file, message: `cannot be read: ${message}`, cure }] };
    }
  });
  const entries = readings.flatMap((reading) => reading.entries);
  const problems = readings.flatMap((reading) => reading.problems);
  return { entries, problems: [...problems, ...twiceNamed(entries)] };
}

/**
 * Reads one file of a list.
 *
 * @param file From the project's root.
 * @param exists Whether a file or folder exists, by its path from the project's root.
 */
export function parseList<Entry extends { id: string }>(
  list: List<Entry>,
  file: string,
  text: string,
  exists: (path: string) => boolean,
): Reading<Entry> {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  if (errors.length) {
    const problems = errors.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      message: `is no YAML: ${message}`,
      cure: 'mend its syntax; quote text that holds a colon',
    }));
    return { entries: [], problems };
  }
  const cure = `write a list of entries with ${Object.keys(list.cures).join(', ')}, as in the other files of the folder`;
  if (!isSeq(contents) || !contents.items.length)
    return { entries: [], problems: [{ file, line: 1, message: 'holds no list', cure }] };
  const reading: Reading<Entry> = { entries: [], problems: [] };
  for (const item of contents.items as Node[]) {
    const line = lineAt(item.range?.[0] ?? 0);
    if (!isMap(item)) {
      reading.problems.push({ file, line, message: 'is no entry of the list', cure });
      continue;
    }
    const data: unknown = item.toJSON();
    const wrong = problemsOf(list, file, data, exists);
    for (const { field, message, cure } of wrong) {
      const at = lineAt(offsetOf(item, field) ?? item.range?.[0] ?? 0);
      reading.problems.push({ file, line: at, message: `"${field}" ${message}`, cure });
    }
    if (!wrong.length)
      reading.entries.push({ data: list.schema.parse(data), file, line, part: partOfFile(file) });
  }
  return reading;
}

function problemsOf<Entry extends { id: string }>(
  list: List<Entry>,
  file: string,
  data: unknown,
  exists: (path: string) => boolean,
): FieldProblem[] {
  const misfits = fieldProblems(list.schema, list.cures, data);
  if (misfits.length) return misfits;
  const entry = list.schema.parse(data);
  const { field } = list.pages;
  const pages = list.pages.of(entry);
  const missing = pages
    .filter((page) => !fileNames(page).some(exists))
    .map((page) => ({ field, message: `leads to ${page}, which has no file`, cure: list.cures[field] }));
  const right = listFile(list.folder, partOf(pages[0] ?? ''));
  const misplaced = file === right ? [] : [{ field, message: `belongs to ${right}`, cure: 'move it there' }];
  return [...missing, ...misplaced, ...list.check(entry, exists)];
}

/** The files that the page at an address may have. */
function fileNames(address: string): string[] {
  const path = (address.split('#')[0] ?? '').replace(/\/$/, '');
  return [`${PAGES}${path}.mdx`, `${PAGES}${path}/index.mdx`];
}

/** Where the key of a field stands in its file. */
function offsetOf(map: YAMLMap, field: string): number | undefined {
  const key = map.items.map((pair) => pair.key).find((node) => isScalar(node) && node.value === field);
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** Entries whose id another entry has, in whichever file. */
function twiceNamed<Entry extends { id: string }>(entries: readonly ListEntry<Entry>[]): Problem[] {
  const first = new Map<string, ListEntry<Entry>>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.data.id);
    if (!other) first.set(entry.data.id, entry);
    const { file, line } = entry;
    return other
      ? [
          {
            file,
            line,
            message: `"id" is "${entry.data.id}", as in ${other.file}:${other.line}`,
            cure: 'rename one of the two, or make one of both',
          },
        ]
      : [];
  });
}
