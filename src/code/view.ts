import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, exampleOf, EXAMPLES, OUTPUT, readFolder } from './example.ts';
import { outputLabel } from './kinds.ts';
import { type Needs, needsOf, oldestOf } from './oldest.ts';
import { playgroundAddress, playgroundProgram } from './playground.ts';
import { pageFileAt, readPage } from '../markdown/page.ts';
import { ProblemError } from '../problem.ts';
import { digestNow } from './digest.ts';
import { readRecord, recordsFileOf, type Verified } from './records.ts';
import { showFile, showRegion } from './regions.ts';
import { mainFile, usesOf, useProblems } from './use.ts';

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
  /** `false` leaves the recorded output out. */
  output?: boolean | undefined;
}

/** What `<Example>` renders. */
export interface ExampleView {
  file: string;
  title: string;
  language: string;
  code: string;
  /** Expressive Code's metadata: the lines to mark. */
  meta: string;
  /** The whole file, where `code` is only a region of it. */
  whole: string | undefined;
  /** What the whole file is called. */
  wholeLabel: string;
  /** The id of the element that holds the whole file. */
  programId: string;
  output: { label: string; text: string } | undefined;
  /** Such as `Verified with Go 1.27.4`. */
  verified: string;
  /** The Go releases it needs, where the oldest that was tried is not enough. */
  needs: Needs | undefined;
  /** The program's address in the Go Playground. */
  playground: string | undefined;
  /** In development: why what is shown may not be what was verified. */
  stale: string | undefined;
}

const LANGUAGES: Record<string, string> = {
  go: 'go',
  mod: 'go',
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
  const source = example.files.get(file) ?? '';
  const shown = request.region === undefined ? showFile(source) : showRegion(source, request.region);
  const lines = shown?.lines ?? [];
  const beyond = highestLine(request.lines);
  if (request.lines !== undefined && (beyond === undefined || beyond > lines.length)) {
    throw new ProblemError({
      ...asked(),
      message: `<Example src="${request.src}"> marks lines="${request.lines}", and ${lines.length} lines are shown`,
      cure: 'name lines of what is shown, as in lines="3,7-9"',
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
  const text = example.files.get(OUTPUT)?.trimEnd() ?? '';
  const program = playgroundProgram(example);
  return {
    file,
    title: request.title ?? file,
    language: LANGUAGES[file.split('.').at(-1) ?? ''] ?? 'text',
    code: lines.join('\n'),
    meta: request.lines === undefined ? '' : `{${request.lines.replaceAll(' ', '')}}`,
    whole: request.region === undefined ? undefined : showFile(source).lines.join('\n'),
    wholeLabel: example.isMain && file === 'main.go' ? 'Whole program' : `All of ${file}`,
    programId: `program-${`${request.src}/${file}`.replace(/[^\w]+/g, '-')}`,
    output:
      request.output === false || text === ''
        ? undefined
        : { label: outputLabel(example.kind, example.directives.varies), text },
    needs: oldest && needsOf(oldest),
    verified: entry ? `Verified with Go ${entry.go}` : 'Not verified yet',
    playground: program !== undefined && file.endsWith('.go') ? playgroundAddress(program) : undefined,
    stale: isFresh ? undefined : `Changed since it was verified: npm run verify -- ${request.src}`,
  };
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

/** The page's file, and the line of the `<Example>` in it as far as it can be told. */
function placeOf(
  projectRoot: string,
  address: string,
  request: ExampleRequest,
): { file: string; line?: number } {
  const file = pageFileAt(projectRoot, address);
  if (file === undefined) return { file: address };
  const use = usesOf(readPage(projectRoot, file)).find(
    ({ src, file: named, region }) =>
      src === request.src && named === request.file && region === request.region,
  );
  return use?.line === undefined ? { file } : { file, line: use.line };
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
