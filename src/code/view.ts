import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, exampleOf, EXAMPLES, OUTPUT, readFolder, textOf } from './example.ts';
import { KINDS, type Kind, outputLabel } from './kinds.ts';
import { type Needs, needsOf, oldestOf } from './oldest.ts';
import { playgroundAddress, playgroundProgram } from './playground.ts';
import { placeOfComponent } from '../markdown/place.ts';
import { ProblemError } from '../problem.ts';
import { digestNow } from './digest.ts';
import { foldMeta, foldsAround } from './folds.ts';
import { type Shown as ShownFile, showFile, showRegion } from './regions.ts';
import { type Note, notesMeta, readNotes } from './notes-plugin.ts';
import type { Role } from './roles.ts';
import { mainFile, useProblems } from './use.ts';
import { readRecord, recordsFileOf, type Verified } from './records.ts';
import { readSession, SESSION, typed } from './session.ts';

/** What `<Example>` is asked to show. */
export interface ExampleRequest {
  /** Folder below `src/examples`. */
  src: string;
  /** File in the folder; `main.go`, or its only Go file that is no test, if left out. */
  file?: string | undefined;
  region?: string | undefined;
  title?: string | undefined;
  /** Lines to mark, as `3,7-9`, counted in what is shown. */
  lines?: string | undefined;
  /** Notes above lines, as `3: waits for a receiver; 7: fills the buffer`, counted in what is shown. */
  notes?: string | undefined;
  /** `false` leaves the recorded output out. */
  output?: boolean | undefined;
  /** What it is on the page for; what the example does suggests one. */
  role?: Role | undefined;
}

/** Code as Expressive Code takes it. */
export interface Shown {
  code: string;
  /** Expressive Code's metadata: the lines to mark, the lines to fold, whether lines are numbered. */
  meta: string;
}

/** What `<Example>` renders. */
export interface ExampleView {
  file: string;
  title: string;
  language: string;
  /** What the example was seen to do. */
  kind: Kind;
  role: Role;
  /** The whole file, with what is not to stand open folded. */
  program: Shown;
  /** Only the region, where one is asked for: for a page that already has the whole file. */
  part: Shown | undefined;
  /** What the whole file is called. */
  wholeLabel: string;
  /** The id of the element that holds the whole file. */
  programId: string;
  output: { label: string; text: string } | undefined;
  /** Of a session at the command line: what is typed, and that with what it printed. */
  session: { typed: string; transcript: string } | undefined;
  /** What was recorded of its control: the same program without what it proves. */
  control: { label: string; text: string } | undefined;
  /** Such as `Verified with Go 1.27.4`. */
  verified: string;
  /** The Go releases it needs, where the oldest that was tried is not enough. */
  needs: Needs | undefined;
  /** The program's address in the Go Playground. */
  playground: string | undefined;
  /** In development: why what is shown may not be what was verified. */
  stale: string | undefined;
}

/** By a file's name, or how it ends. */
const LANGUAGES: Record<string, string> = {
  [SESSION]: 'shellsession',
  Makefile: 'make',
  Dockerfile: 'docker',
  c: 'c',
  go: 'go',
  mod: 'go',
  work: 'go',
  toml: 'toml',
  xml: 'xml',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  sh: 'sh',
  sql: 'sql',
  proto: 'proto',
  html: 'html',
};

/**
 * Reads an example and what was recorded of it.
 * @param projectRoot the project's folder, absolute
 * @param address the address of the asking page, such as `/phase-5/channels/`, for messages
 * @param lenient in development: a stale digest is told in the view, not thrown
 * @throws ProblemError where the example, file, region or line is not there or was not verified
 */
export function viewExample(
  projectRoot: string,
  address: string,
  request: ExampleRequest,
  lenient: boolean,
): ExampleView {
  const { example, entry, isFresh } = lenient
    ? findExample(projectRoot, request.src)
    : findOnce(projectRoot, request.src);
  const asked = () => placeOf(projectRoot, address, request);
  const use = { page: address, src: request.src, file: request.file, region: request.region };
  const [problem] = useProblems(use, example, example ? [] : foldersNear(projectRoot, request.src));
  if (problem) throw new ProblemError({ ...problem, ...asked() });
  if (!example) throw new Error(`no example ${request.src}`);
  const file = request.file ?? mainFile(example.files) ?? '';
  const text = example.files.get(OUTPUT)?.trimEnd() ?? '';
  // A session is shown as its terminal showed it.
  const isSession = file === SESSION;
  const source = (isSession ? text : textOf(example, file)) ?? '';
  const whole = showFile(source);
  const region = request.region === undefined ? undefined : showRegion(source, request.region);
  const lines = (region ?? whole).lines;
  const beyond = highestLine(request.lines);
  if (request.lines !== undefined && (beyond === undefined || beyond > lines.length)) {
    throw new ProblemError({
      ...asked(),
      message: `<Example src="${request.src}"> marks lines="${request.lines}", and ${lines.length} lines are shown`,
      cure: 'name lines of what is shown, as in lines="3,7-9"',
    });
  }
  const idle = request.lines === undefined ? undefined : idleMark(request.lines, lines);
  if (idle !== undefined) {
    throw new ProblemError({
      ...asked(),
      message: `<Example src="${request.src}"> marks lines="${request.lines}", and line ${idle} says nothing: ${JSON.stringify(lines[idle - 1])}`,
      cure: 'let each range begin and end with a line of code, counted in what is shown',
    });
  }
  const notes = request.notes === undefined ? [] : readNotes(request.notes);
  if (!notes || notes.some(({ line }) => line > lines.length)) {
    throw new ProblemError({
      ...asked(),
      message: `<Example src="${request.src}"> has notes="${request.notes}", and ${lines.length} lines are shown`,
      cure: 'give lines of what is shown with a note each, as in notes="3: waits for a receiver; 7: fills the buffer"',
    });
  }
  if (!isFresh && !lenient) {
    throw new ProblemError({
      ...asked(),
      message: `${EXAMPLES}/${request.src} ${entry ? `is not what ${recordsFileOf(request.src)} says was verified` : 'was never verified'}`,
      cure: `run npm run verify -- ${request.src}, and commit what it writes`,
    });
  }
  const oldest = oldestOf(entry);
  const program = playgroundProgram(example);
  return {
    file,
    title: request.title ?? (isSession ? 'Session' : file),
    language: languageOf(file),
    kind: example.kind,
    role: request.role ?? KINDS[example.kind].role,
    program: isSession
      ? transcriptShown(whole, request.lines, notes)
      : programShown(whole, region, request.lines, notes, text),
    part: region && {
      code: region.lines.join('\n'),
      meta: [marks(request.lines, 0), notesMeta(notes, 0)].filter(Boolean).join(' '),
    },
    wholeLabel: example.isMain && file === 'main.go' ? 'Whole program' : `All of ${file}`,
    programId: `program-${`${request.src}/${file}`.replace(/[^\w]+/g, '-')}`,
    output:
      request.output === false || text === '' || example.files.has(SESSION)
        ? undefined
        : { label: outputLabel(example.kind, example.directives.varies), text },
    session: sessionShown(example, text),
    control: request.output === false ? undefined : controlShown(projectRoot, example, asked, lenient),
    needs: oldest && needsOf(oldest),
    verified: entry ? `Verified with Go ${entry.go}` : 'Not verified yet',
    playground: program !== undefined && file.endsWith('.go') ? playgroundAddress(program) : undefined,
    stale: isFresh ? undefined : `Changed since it was verified: npm run verify -- ${request.src}`,
  };
}

/** Of a session: what is typed, and what its terminal showed. */
function sessionShown({ files }: Example, transcript: string): ExampleView['session'] {
  const session = files.get(SESSION);
  return session === undefined ? undefined : { typed: typed(readSession(session).commands), transcript };
}

/** The language that a file is highlighted as. */
function languageOf(file: string): string {
  const name = file.split('/').at(-1) ?? '';
  return LANGUAGES[name] ?? LANGUAGES[name.split('.').at(-1) ?? ''] ?? 'text';
}

/** What the control of an example was seen to do; in a build, it must be what was verified, too. */
function controlShown(
  projectRoot: string,
  { directives: { control: src } }: Example,
  asked: () => { file: string; line?: number },
  lenient: boolean,
): ExampleView['control'] {
  if (src === undefined) return undefined;
  const { example, isFresh } = lenient ? findExample(projectRoot, src) : findOnce(projectRoot, src);
  if (!lenient && !isFresh) {
    throw new ProblemError({
      ...asked(),
      message: `${EXAMPLES}/${src}, the control of an example, is not what was verified`,
      cure: `run npm run verify -- ${src}, and commit what it writes`,
    });
  }
  return (
    example && {
      label: `Without it: ${outputLabel(example.kind, example.directives.varies).toLowerCase()}`,
      text: example.files.get(OUTPUT)?.trimEnd() ?? '',
    }
  );
}

/** The whole file with the region open, or all that follows the imports; lines are numbered where the output names them. */
function programShown(
  whole: ShownFile,
  region: ShownFile | undefined,
  lines: string | undefined,
  notes: readonly Note[],
  output: string,
): Shown {
  const first = region && whole.fileLines.indexOf(region.fileLines[0] ?? 0) + 1;
  const open = first === undefined ? undefined : ([first, first + (region?.lines.length ?? 0) - 1] as const);
  const isNumbered = /\.go:\d+/.test(output);
  const meta = [
    marks(lines, (first ?? 1) - 1),
    notesMeta(notes, (first ?? 1) - 1),
    foldMeta(foldsAround(whole.lines, open)),
    isNumbered ? 'numbered' : '',
  ];
  return { code: whole.lines.join('\n'), meta: meta.filter(Boolean).join(' ') };
}

/** A session as its terminal showed it, long lines wrapped as there; it looks like the other blocks, not like a window. */
function transcriptShown(whole: ShownFile, lines: string | undefined, notes: readonly Note[]): Shown {
  const meta = [marks(lines, 0), notesMeta(notes, 0), 'frame="code"', 'wrap'];
  return { code: whole.lines.join('\n'), meta: meta.filter(Boolean).join(' ') };
}

/** The lines to mark as Expressive Code takes them, moved down by so many lines. */
function marks(lines: string | undefined, by: number): string {
  return lines === undefined
    ? ''
    : `{${lines.replaceAll(' ', '').replace(/\d+/g, (line) => String(Number(line) + by))}}`;
}

/** An example as it lies there, and what is known of it. */
interface Found {
  /** Nothing where the folder is not there or has no Go file. */
  example: Example | undefined;
  /** What was verified, if anything was. */
  entry: Verified | undefined;
  /** Whether that is what lies there. */
  isFresh: boolean;
}

function findExample(projectRoot: string, src: string): Found {
  const files = readFolder(join(projectRoot, EXAMPLES), src);
  const example = files && exampleOf(src, files);
  const entry = readRecord(projectRoot, src);
  return {
    example,
    entry,
    isFresh: example !== undefined && entry?.digest === digestNow(projectRoot, example),
  };
}

const found = new Map<string, Found>();

/** A build reads each example once, however many regions and pages show it: nothing changes meanwhile. */
function findOnce(projectRoot: string, src: string): Found {
  const path = join(projectRoot, EXAMPLES, src);
  const known = found.get(path) ?? findExample(projectRoot, src);
  // One that was not verified stops the build, and may be by the next.
  if (known.isFresh) found.set(path, known);
  return known;
}

/** The highest line that `3,7-9` names, or nothing where it is not of that form. */
export function highestLine(lines: string | undefined): number | undefined {
  const ranges = (lines ?? '').split(',').map((part) => /^\s*([1-9]\d*)(?:-([1-9]\d*))?\s*$/.exec(part));
  if (ranges.some((range) => range === null)) return undefined;
  return Math.max(...ranges.map((range) => Number(range?.[2] ?? range?.[1])));
}

/**
 * The first line at an end of a marked range that is empty, only closes something, or is a comment with nothing below
 * it: the ranges were counted from elsewhere.
 */
function idleMark(marked: string, lines: readonly string[]): number | undefined {
  const ends = marked.split(',').map((range) => range.split('-').map(Number));
  return ends.flatMap(([first = 0, last = first]) => {
    const begins = /^\s*[)}\]]*[,;]?\s*$/.test(lines[first - 1] ?? '') ? [first] : [];
    const finishes = /^\s*(?:\/\/.*)?$/.test(lines[last - 1] ?? '') ? [last] : [];
    return [...begins, ...finishes];
  })[0];
}

/** The page's file, and the line of the `<Example>` or `<Predict>` in it as far as it can be told. */
function placeOf(
  projectRoot: string,
  address: string,
  { src, file, region }: ExampleRequest,
): { file: string; line?: number } {
  return placeOfComponent(
    projectRoot,
    address,
    ({ name, attributes }) =>
      (name === 'Example' || name === 'Predict') &&
      attributes['src'] === src &&
      attributes['file'] === file &&
      attributes['region'] === region,
  );
}

/** Folders beside the one that is missing, for a suggestion. */
function foldersNear(projectRoot: string, src: string): string[] {
  const above = src.split('/').slice(0, -1);
  const path = join(projectRoot, EXAMPLES, ...above);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [...above, entry.name].join('/'));
}
