import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EXAMPLES, type Example } from '../../code/example.ts';
import { KINDS } from '../../code/kinds.ts';
import type { Problem } from '../../problem.ts';
import type { Run } from './recording.ts';
import { execute, type Toolchain } from './toolchain.ts';

/** How many packages one command line names: Windows allows 32,000 characters. */
const PACKAGES_AT_ONCE = 200;

/** A complaint of the compiler or of `go vet`, as one of their lines has it. */
export interface Complaint {
  /** Folder below the module. */
  folder: string;
  file: string;
  line: number;
  message: string;
}

/** Reads the lines `path/file.go:3:2: message` of Go's tools; indented lines belong to the one above. */
export function parseComplaints(text: string, moduleRoot: string): Complaint[] {
  const complaints: Complaint[] = [];
  const root = `${moduleRoot.replaceAll('\\', '/')}/`;
  for (const line of text.split(/\r?\n/)) {
    const match = /^(?:vet: )?((?:[A-Za-z]:)?[^:]+\.go):(\d+)(?::\d+)?: (.*)$/.exec(line);
    const last = complaints.at(-1);
    if (match) {
      const [, path = '', at = '', message = ''] = match;
      const relative = path.replaceAll('\\', '/').replace(root, '').replace(/^\.\//, '');
      const cut = relative.lastIndexOf('/');
      complaints.push({
        folder: relative.slice(0, Math.max(cut, 0)),
        file: relative.slice(cut + 1),
        line: Number(at),
        message,
      });
    } else if (last && /^\t/.test(line)) {
      last.message += `\n${line.trim()}`;
    }
  }
  return complaints;
}

/** Complaints as problems; `cure` is for all of them. */
export function complaintProblems(complaints: readonly Complaint[], tool: string, cure: string): Problem[] {
  return complaints.map(({ folder, file, line, message }) => ({
    file: `${EXAMPLES}/${folder}/${file}`,
    line,
    message: `${tool}: ${message}`,
    cure,
  }));
}

/** Formatting: the files that `gofmt` would change. */
export async function checkFormat(
  examples: readonly Example[],
  root: string,
  toolchain: Toolchain,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const some of chunks(examples)) {
    const args = ['-l', ...some.map(({ folder }) => folder)];
    const { stdout, stderr } = await execute(toolchain.gofmt, args, { cwd: root });
    for (const file of new Set(stdout.split(/\r?\n/).filter(Boolean))) {
      problems.push({
        file: `${EXAMPLES}/${file.replaceAll('\\', '/')}`,
        message: 'is not formatted as gofmt does it',
        cure: `run gofmt -w ${EXAMPLES}/${file.replaceAll('\\', '/')}`,
      });
    }
    const refused = new Set(
      some.filter(({ kind }) => KINDS[kind].build === 'refused').map(({ folder }) => folder),
    );
    const bad = parseComplaints(stderr, root).filter(({ folder }) => !refused.has(folder));
    problems.push(...complaintProblems(bad, 'gofmt', 'mend the syntax'));
  }
  return problems;
}

/** `go vet` over whole packages, their tests included. */
export async function vet(
  batch: readonly Example[],
  root: string,
  toolchain: Toolchain,
  isBackground = false,
): Promise<Problem[]> {
  if (batch.length === 0) return [];
  const run = await execute('go', ['vet', ...packages(batch)], {
    cwd: root,
    env: toolchain.env,
    isBackground,
  });
  return complained(
    run,
    root,
    'go vet',
    'mend it, or where the complaint is the point, mark the example //example:vet or //example:nocompile',
  );
}

/**
 * Builds a batch of examples whose folders differ in their last names: the programs among them into
 * `outDir`, the rest only to see that it compiles.
 * @returns folder → program, of those that compiled, and what did not
 */
export async function build(
  batch: readonly Example[],
  root: string,
  outDir: string,
  toolchain: Toolchain,
  { flags = [], isBackground = false }: { flags?: readonly string[]; isBackground?: boolean } = {},
): Promise<{ programs: Map<string, string>; problems: Problem[] }> {
  const programs = new Map<string, string>();
  if (batch.length === 0) return { programs, problems: [] };
  const suffix = process.platform === 'win32' ? '.exe' : '';
  mkdirSync(outDir, { recursive: true });
  // Without a program among them, `go build -o` refuses; it then only compiles.
  const into = batch.some(({ isMain }) => isMain) ? ['-o', outDir] : [];
  // Without symbol and debugging tables, linking takes a third less; traces have their names all the same.
  const args = ['build', '-ldflags=-s', ...flags, ...into, ...packages(batch)];
  const run = await execute('go', args, { cwd: root, env: toolchain.env, isBackground });
  for (const { folder, isMain } of batch) {
    const program = join(outDir, `${basename(folder)}${suffix}`);
    if (isMain && existsSync(program)) programs.set(folder, program);
  }
  const problems = complained(
    run,
    root,
    `go ${['build', ...flags].join(' ')}`,
    'mend it, or where the error is the point, mark the example //example:nocompile',
  );
  // A package that cannot be found stops the whole command, so the others are built without its importer.
  const blamed = new Set(problems.map(folderOf));
  const rest = batch.filter(({ folder }) => !blamed.has(folder));
  const isCut =
    rest.length < batch.length && rest.some(({ folder, isMain }) => isMain && !programs.has(folder));
  if (!isCut) return { programs, problems };
  const again = await build(rest, root, outDir, toolchain, { flags, isBackground });
  return { programs: again.programs, problems: [...problems, ...again.problems] };
}

/** The folder below `src/examples` that a problem with one of its Go files is about. */
export function folderOf({ file }: Problem): string {
  return file.slice(EXAMPLES.length + 1).replace(/(^|\/)[^/]*\.go$/, '');
}

/** What a tool that failed complained about, or where that cannot be told, that it failed. */
function complained(run: Run, root: string, tool: string, cure: string): Problem[] {
  if (run.status === 0) return [];
  const complaints = parseComplaints(run.stderr, root);
  return complaints.length > 0 ? complaintProblems(complaints, tool, cure) : [toolFailed(tool, run.stderr)];
}

/** The examples as Go's tools want them named, when they run in the module's folder. */
export const packages = (examples: readonly Example[]): string[] =>
  examples.map(({ folder }) => `./${folder}`);

/** That a tool failed for a reason that is no line of any example. */
export function toolFailed(tool: string, stderr: string): Problem {
  const needsC = /requires cgo|C compiler .* not found|gcc.*executable file not found/.test(stderr);
  return {
    file: EXAMPLES,
    message: `${tool} failed: ${stderr.trim()}`,
    cure: needsC
      ? 'install a C compiler (on Debian: apt install gcc libc6-dev), which the race detector needs'
      : 'mend what it says; run the same command in src/examples to see it alone',
  };
}

function chunks(examples: readonly Example[]): Example[][] {
  const result: Example[][] = [];
  for (let index = 0; index < examples.length; index += PACKAGES_AT_ONCE) {
    result.push(examples.slice(index, index + PACKAGES_AT_ONCE));
  }
  return result;
}
