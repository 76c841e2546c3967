import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Example, EXAMPLES, goFiles, OUTPUT } from '../../code/example.ts';
import { type ExampleKind, type Kind, KINDS } from '../../code/kinds.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import { batchesOf } from '../verify/batches.ts';
import { build, packages, parseComplaints } from '../verify/compile.ts';
import { brokenPromise } from '../verify/outcome.ts';
import { recordRun, type Run, shownLine } from '../verify/recording.ts';
import {
  execute,
  findToolchain,
  inParallel,
  OUTPUT_LIMIT,
  RUN_LIMIT,
  type Toolchain,
} from '../verify/toolchain.ts';
import type { Outcome } from './climb.ts';
import { LIST, type Place, readList } from './go-list.ts';
import { minorOf } from './table.ts';
import { readVerdicts } from './verdicts.ts';

/**
 * How often a run must miss what is recorded before it counts, the first time beside others and then
 * alone: a loaded machine can make a program late.
 */
const TRIES = 3;

/** What a run is said to do that time was up for. */
const ENDLESS = 'does not end';

/** How long a run may take, in milliseconds: longer than it may when it is verified, for the same reason. */
const PATIENCE = 6 * RUN_LIMIT;

/** How it is seen whether an example does what is recorded of it. Of the other kinds only the compiler is asked. */
function askedOf(kind: Kind): ExampleKind['seenBy'] {
  const { build, seenBy } = KINDS[kind];
  // The race detector needs cgo, which is not built here.
  return build === 'plain' ? seenBy : 'nothing';
}

export interface AttemptOptions {
  /** The name of the examples' module, by which they import each other. */
  moduleName: string;
  /** Every example that may be imported. */
  all: readonly Example[];
  /** How many programs run at a time. */
  width: number;
  say: (text: string) => void;
}

/** Where examples are run. */
interface Bench {
  moduleName: string;
  /** The temporary module's folder, absolute. */
  root: string;
  toolchain: Toolchain;
  width: number;
}

/**
 * Compiles examples with one release, in a temporary module of that language version, and runs what
 * compiles, so that what is found is what a reader with that release sees.
 *
 * @param release with its patch, such as `1.24.13`
 * @returns folder → what became of it; `undefined` where the release cannot be had
 */
export async function attemptRelease(
  release: string,
  examples: readonly Example[],
  { moduleName, all, width, say }: AttemptOptions,
): Promise<Map<string, Outcome> | undefined> {
  const root = mkdtempSync(join(tmpdir(), `go-${release}-`));
  try {
    const toolchain = await findToolchain(`go${release}`, root);
    if (!('version' in toolchain)) {
      say(toolchain.reason);
      return undefined;
    }
    // cgo would build half of the standard library's `net` with a C compiler, for each release anew.
    Object.assign(toolchain.env, { CGO_ENABLED: '0', GOFLAGS: '-mod=mod', GOEXPERIMENT: '', GODEBUG: '' });
    writeModule(root, `module ${moduleName}\n\ngo ${minorOf(release)}\n`, all);

    const complaints = await compile(examples, toolchain, {
      moduleName,
      moduleRoot: root,
      goroot: toolchain.goroot,
      shownLine: lineShown(all),
    });
    const outcomes = new Map<string, Outcome>();
    const sound: Example[] = [];
    for (const example of examples) {
      const says = complaints.get(example.folder) ?? 'go list does not name it';
      if (says === '') sound.push(example);
      else outcomes.set(example.folder, { compiles: false, says });
    }
    const differences = await observe(sound, { moduleName, root, toolchain, width });
    for (const { folder } of sound) {
      const differs = differences.get(folder);
      outcomes.set(folder, { compiles: true, ...(differs !== undefined && { differs }) });
    }
    return outcomes;
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Writes a module with the examples and without other modules. */
function writeModule(root: string, goMod: string, examples: readonly Example[]): void {
  writeFileSync(join(root, 'go.mod'), goMod);
  for (const { folder, files } of examples) {
    for (const [name, text] of files) {
      const path = join(root, folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

/** Folder → the compiler's first complaint; empty where there is none. */
async function compile(
  examples: readonly Example[],
  toolchain: Toolchain,
  place: Place,
): Promise<Map<string, string>> {
  const complaints = new Map<string, string>();
  for (const batch of batchesOf(examples)) {
    const { stdout, stderr } = await execute('go', [...LIST, ...packages(batch)], {
      cwd: place.moduleRoot,
      env: toolchain.env,
    });
    const listed = readList(stdout, place);
    if (listed.size === 0) {
      throw new ProblemError({
        file: EXAMPLES,
        message: `go list of Go ${toolchain.version} failed: ${stderr.trim()}`,
        cure: 'mend what it says; where the release is broken, go clean -modcache has it fetched anew',
      });
    }
    for (const [folder, says] of listed) complaints.set(folder, says);
  }
  return complaints;
}

/** Where a page shows a line: the directives above it are not shown. */
function lineShown(examples: readonly Example[]): Place['shownLine'] {
  const byFolder = new Map(examples.map(({ folder, files }) => [folder, files]));
  return (folder, file, line) => {
    const source = byFolder.get(folder)?.get(file);
    return source === undefined ? line : shownLine(source, line);
  };
}

/** Runs what compiles: folder → what it does instead of what is recorded of it. */
async function observe(examples: readonly Example[], bench: Bench): Promise<Map<string, string>> {
  const { root, toolchain, width } = bench;
  const differences = new Map<string, string>();
  const programs = examples.filter(({ kind, isMain }) => askedOf(kind) === 'run' && isMain);
  for (const batch of batchesOf(programs)) {
    const bin = join(root, '.bin');
    const { programs: built, problems } = await build(batch, root, bin, toolchain);
    const differing: Example[] = [];
    await inParallel(batch, width, async (example) => {
      const program = built.get(example.folder);
      const differs = program === undefined ? notBuilt(problems) : await difference(program, example, root);
      if (differs === undefined) return;
      differences.set(example.folder, differs);
      if (program !== undefined) differing.push(example);
    });
    for (const example of differing) {
      for (let tried = 1; tried < TRIES; tried++) {
        const differs = await difference(built.get(example.folder) ?? '', example, root);
        if (differs === undefined) {
          differences.delete(example.folder);
          break;
        }
        differences.set(example.folder, differs);
        if (differs === ENDLESS) break;
      }
    }
    // The programs of all examples at once would take gigabytes.
    rmSync(bin, { recursive: true, force: true, maxRetries: 3 });
  }
  const tested = examples.filter(({ kind }) => askedOf(kind) === 'tests');
  for (const [folder, says] of await test(tested, bench)) differences.set(folder, says);
  for (const { folder } of examples.filter(({ kind }) => askedOf(kind) === 'vet')) {
    const { stderr } = await execute('go', ['vet', `./${folder}`], { cwd: root, env: toolchain.env });
    if (parseComplaints(stderr, root).length === 0) differences.set(folder, 'go vet reports nothing');
  }
  return differences;
}

const notBuilt = ([problem]: readonly Problem[]) =>
  `is not linked: ${problem?.message ?? 'go build does not say why'}`;

/** Runs a program once; says what it does instead of what is recorded. */
async function difference(program: string, example: Example, root: string): Promise<string | undefined> {
  const { args, env } = example.directives;
  const directory = join(root, ...example.folder.split('/'));
  const home = join(root, '.home', example.folder);
  mkdirSync(home, { recursive: true });
  const run = await execute(program, args, {
    cwd: directory,
    timeout: PATIENCE,
    limit: OUTPUT_LIMIT,
    env: { ...process.env, TZ: 'UTC', HOME: home, GODEBUG: '', GOTRACEBACK: '', ...env },
  });
  const place = { directory, moduleRoot: root, sources: new Map(goFiles(example.files)) };
  return differenceOf(example, run, recordRun(run, place));
}

/**
 * What a run did instead of what is recorded. What a crash prints is laid out in another way by each
 * release; of one it only counts that it is one.
 *
 * @param output what the run would record
 */
export function differenceOf(example: Example, run: Run, output: string): string | undefined {
  if (brokenPromise(example, run, PATIENCE)) {
    const said = /^(?:panic|fatal error): .*/m.exec(run.stderr)?.[0];
    return run.timedOut ? ENDLESS : `ends with exit status ${run.status ?? 'none'}${said ? `, ${said}` : ''}`;
  }
  const recorded = example.files.get(OUTPUT) ?? '';
  if (KINDS[example.kind].record !== 'output' || example.directives.varies || output === recorded)
    return undefined;
  const [now, then] = [recorded.split('\n'), output.split('\n')];
  const at = now.findIndex((line, index) => line !== then[index]);
  return `prints ${quoted(then[at])} where ${quoted(now[at])} is recorded`;
}

const quoted = (line: string | undefined) =>
  line === undefined || line === '' ? 'nothing' : JSON.stringify(line);

/** Runs the tests of packages: folder → the first that fails. */
async function test(
  examples: readonly Example[],
  { moduleName, root, toolchain }: Bench,
): Promise<Map<string, string>> {
  const failures = new Map<string, string>();
  let due = examples;
  for (let tried = 0; tried < TRIES && due.length > 0; tried++) {
    const { stdout } = await execute(
      'go',
      ['test', '-json', '-count=1', '-vet=off', '-timeout=60s', ...packages(due)],
      { cwd: root, env: { ...toolchain.env, TZ: 'UTC' } },
    );
    const verdicts = readVerdicts(stdout, moduleName);
    failures.clear();
    for (const { folder } of due) {
      const says = verdicts.get(folder) ?? 'its tests do not run';
      if (says !== '') failures.set(folder, says);
    }
    due = due.filter(({ folder }) => failures.has(folder));
  }
  return failures;
}
