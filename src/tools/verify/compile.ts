import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EXAMPLES, type Example } from '../../code/example.ts';
import type { Problem } from '../../problem.ts';
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
    const bad = parseComplaints(stderr, root).filter(
      ({ folder }) => some.find((example) => example.folder === folder)?.kind !== 'nocompile',
    );
    problems.push(...complaintProblems(bad, 'gofmt', 'mend the syntax'));
  }
  return problems;
}

/** `go vet` over whole packages, their tests included. */
export async function vet(
  examples: readonly Example[],
  root: string,
  toolchain: Toolchain,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const some of chunks(examples)) {
    const run = await execute('go', ['vet', ...packages(some)], { cwd: root, env: toolchain.env });
    if (run.status === 0) continue;
    const complaints = parseComplaints(run.stderr, root);
    problems.push(
      ...complaintProblems(
        complaints,
        'go vet',
        'mend it, or where the complaint is the point, mark the example //example:vet or //example:nocompile',
      ),
    );
    if (complaints.length === 0) problems.push(toolFailed('go vet', run.stderr));
  }
  return problems;
}

/**
 * Builds the programs into `outDir`, each under a path of its own; packages that are no programs are
 * only compiled.
 * @returns folder → program, of those that compiled, and what did not
 */
export async function build(
  examples: readonly Example[],
  root: string,
  outDir: string,
  toolchain: Toolchain,
  flags: readonly string[] = [],
): Promise<{ programs: Map<string, string>; problems: Problem[] }> {
  const programs = new Map<string, string>();
  const problems: Problem[] = [];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const [index, batch] of batchesOfUniqueNames(examples).entries()) {
    const target = join(outDir, String(index));
    mkdirSync(target, { recursive: true });
    // Without a program among them, `go build -o` refuses; it then only compiles.
    const into = batch.some(({ isMain }) => isMain) ? ['-o', target] : [];
    // Without debugging tables, linking takes a third less.
    const args = ['build', '-ldflags=-w', ...flags, ...into, ...packages(batch)];
    const run = await execute('go', args, { cwd: root, env: toolchain.env });
    for (const { folder, isMain } of batch) {
      const program = join(target, `${basename(folder)}${suffix}`);
      if (isMain && existsSync(program)) programs.set(folder, program);
    }
    if (run.status === 0) continue;
    const complaints = parseComplaints(run.stderr, root);
    problems.push(
      ...complaintProblems(
        complaints,
        'go build',
        'mend it, or where the error is the point, mark the example //example:nocompile',
      ),
    );
    if (complaints.length === 0) problems.push(toolFailed(`go ${['build', ...flags].join(' ')}`, run.stderr));
  }
  return { programs, problems };
}

/** Cuts into batches in which no two folders have one last name, since `go build -o` writes by that name. */
export function batchesOfUniqueNames<T extends { folder: string }>(examples: readonly T[]): T[][] {
  const batches: { names: Set<string>; items: T[] }[] = [];
  for (const example of examples) {
    const name = basename(example.folder).toLowerCase();
    let batch = batches.find(({ names, items }) => !names.has(name) && items.length < PACKAGES_AT_ONCE);
    if (!batch) {
      batch = { names: new Set(), items: [] };
      batches.push(batch);
    }
    batch.names.add(name);
    batch.items.push(example);
  }
  return batches.map(({ items }) => items);
}

export const packages = (examples: readonly Example[]): string[] =>
  examples.map(({ folder }) => `./${folder}`);

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
