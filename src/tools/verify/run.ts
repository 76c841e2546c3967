import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkFormat, toolFailed, vet } from './compile.ts';
import { EXAMPLES, type Example, goFiles, OUTPUT } from '../../code/example.ts';
import { brokenPromise } from './outcome.ts';
import type { Problem } from '../../problem.ts';
import {
  type Place,
  recordComplaint,
  recordCrash,
  recordRace,
  recordRun,
  recordTests,
  type Run,
} from './recording.ts';
import { execute, inParallel, OUTPUT_LIMIT, RUN_LIMIT, type Toolchain } from './toolchain.ts';

/** What one example was seen to do. */
export interface Result {
  example: Example;
  /** What `output.txt` is to hold; empty where nothing is recorded. */
  output: string;
  problems: Problem[];
}

export interface VerifyOptions {
  /** The module's folder, absolute. */
  root: string;
  toolchain: Toolchain;
  /** How many examples run at a time. */
  width: number;
  /** Run what must be stable a second time and compare. */
  twice: boolean;
  onStage: (text: string) => void;
  onResult: (result: Result) => void;
}

/** What the runs of single examples share. */
interface Bench extends VerifyOptions {
  /** Folder → program. */
  plain: ReadonlyMap<string, string>;
  /** Folder → program built with the race detector. */
  raced: ReadonlyMap<string, string>;
  tests: ReadonlyMap<string, TestResult>;
  /** A folder that is removed at the end, absolute. */
  scratch: string;
}

/** What an attempt at an example came to. */
interface Attempt {
  output: string;
  problems: Problem[];
}

/** Whether what an example prints may differ from run to run: a race is reported as it happens to occur. */
export const mayVary = ({ directives, kind }: Example): boolean => directives.varies || kind === 'races';

/**
 * Formats, builds, vets and runs examples, and tells what each was seen to do.
 * @returns problems of the first three steps; those of an example's own run reach `onResult`
 */
export async function verifyExamples(
  examples: readonly Example[],
  options: VerifyOptions,
): Promise<Problem[]> {
  const { root, toolchain, width, onStage, onResult } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'go-examples-'));
  try {
    onStage(`gofmt: ${examples.length} examples`);
    const problems = await checkFormat(examples, root, toolchain);

    const compiling = examples.filter(({ kind }) => kind !== 'nocompile');
    const withCode = compiling.filter(hasCode);
    onStage(`go build: ${withCode.length} packages`);
    const plain = await build(withCode, root, join(scratch, 'plain'), toolchain);
    problems.push(...plain.problems);

    let sound = without(compiling, plain.problems);
    const racing = sound.filter(needsRaceProgram);
    if (racing.length > 0) onStage(`go build -race: ${racing.length} programs`);
    const raced = await build(racing, root, join(scratch, 'race'), toolchain, ['-race']);
    problems.push(...raced.problems);

    const vetted = sound.filter(({ kind }) => kind !== 'vet');
    onStage(`go vet: ${vetted.length} packages`);
    problems.push(...(await vet(vetted, root, toolchain)));

    sound = without(examples, problems);
    const tested = sound.filter(mustPassTests);
    if (tested.length > 0) onStage(`go test -race: ${tested.length} packages`);
    const tests = await runTests(tested, root, toolchain);

    onStage(`running, ${width} at a time`);
    const bench: Bench = { ...options, plain: plain.programs, raced: raced.programs, tests, scratch };
    await inParallel(sound, width, async (example) => {
      onResult({ example, ...(await attempt(example, bench)) });
    });
    return problems;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

const hasCode = ({ files }: Example) => goFiles(files).some(([name]) => !name.endsWith('_test.go'));

const needsRaceProgram = ({ isMain, kind, directives }: Example) =>
  isMain && (kind === 'races' || directives.race);

const mustPassTests = ({ kind, isMain, hasTests }: Example) =>
  kind === 'test' || (kind === 'run' && isMain && hasTests);

/** The examples that no problem is about. */
function without(examples: readonly Example[], problems: readonly Problem[]): Example[] {
  const broken = new Set(problems.map(({ file }) => file.replace(/\/[^/]*\.go$/, '')));
  return examples.filter(({ folder }) => !broken.has(`${EXAMPLES}/${folder}`));
}

/** Sees what one example does. */
async function attempt(example: Example, bench: Bench): Promise<Attempt> {
  const { folder, kind, isMain, hasTests } = example;
  const place: Place = {
    directory: join(bench.root, ...folder.split('/')),
    moduleRoot: bench.root,
    sources: new Map(goFiles(example.files)),
  };
  const tests = bench.tests.get(folder);
  const failure = tests?.problem ? [tests.problem] : [];
  try {
    if (kind === 'nocompile' || kind === 'vet') return await attemptComplaint(example, place, bench);
    if (kind === 'test') return { output: recordTests(tests?.events ?? [], place), problems: failure };
    if (!isMain && hasTests) return await attemptFailingTest(example, place, bench);
    if (kind === 'build' || !isMain) return { output: '', problems: failure };
    const { output, problems } = await attemptProgram(example, place, bench);
    return { output, problems: [...problems, ...failure] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      output: '',
      problems: [
        {
          file: `${EXAMPLES}/${folder}`,
          message: `could not be run: ${message}`,
          cure: 'is it still there?',
        },
      ],
    };
  }
}

/** Runs a program: once, a second time to compare, and where asked under the race detector. */
async function attemptProgram(example: Example, place: Place, bench: Bench): Promise<Attempt> {
  const { folder, kind } = example;
  const program = (kind === 'races' ? bench.raced : bench.plain).get(folder);
  if (program === undefined) return { output: '', problems: [notBuilt(example)] };
  const home = join(bench.scratch, 'home', ...folder.split('/'));
  mkdirSync(home, { recursive: true });
  let { output, problem } = await runProgram(program, example, place, home);
  if (!bench.twice && !mayVary(example) && output !== (example.files.get(OUTPUT) ?? '')) {
    // A machine under load can make one run miss a deadline. What is wrong is wrong twice.
    ({ output, problem } = await runProgram(program, example, place, home));
  }
  if (problem) return { output, problems: [problem] };

  const problems: Problem[] = [];
  if (bench.twice && !mayVary(example)) {
    // With another number of threads, so that what hangs on the machine shows.
    const threads = { GOMAXPROCS: availableParallelism() === 1 ? '2' : '1' };
    const second = await runProgram(program, example, place, home, threads);
    if (second.problem) problems.push(second.problem);
    else if (second.output !== output) problems.push(unstable(example, output, second.output));
  }
  const racer = kind === 'races' ? undefined : bench.raced.get(folder);
  if (racer !== undefined) {
    const { run, problem: broken } = await runProgram(racer, example, place, home);
    if (broken) problems.push({ ...broken, message: `under the race detector: ${broken.message}` });
    else if (/^WARNING: DATA RACE$/m.test(run.stderr)) problems.push(unexpectedRace(example, run.stderr));
  }
  return { output, problems };
}

const notBuilt = ({ folder }: Example): Problem => ({
  file: `${EXAMPLES}/${folder}`,
  message: 'was not built, since go build stopped at another problem',
  cure: 'mend that one first',
});

/** Runs one program in its own folder and records it. A race may need more than one try to show. */
async function runProgram(
  program: string,
  example: Example,
  place: Place,
  home: string,
  variation: Record<string, string> = {},
) {
  const { args, env } = example.directives;
  const options = {
    cwd: place.directory,
    timeout: RUN_LIMIT,
    limit: OUTPUT_LIMIT,
    env: {
      ...process.env,
      TZ: 'UTC',
      HOME: home,
      GORACE: '',
      GODEBUG: '',
      GOTRACEBACK: '',
      ...variation,
      ...env,
    },
  };
  const tries = example.kind === 'races' ? 3 : 1;
  let run = await execute(program, args, options);
  for (let more = 1; more < tries && brokenPromise(example, run); more++) {
    run = await execute(program, args, options);
  }
  const problem = brokenPromise(example, run);
  const record = example.kind === 'run' ? recordRun : example.kind === 'races' ? recordRace : recordCrash;
  return { run, problem, output: record(run, place) };
}

/** What the compiler or `go vet` says about an example that they must complain about. */
async function attemptComplaint(example: Example, place: Place, bench: Bench): Promise<Attempt> {
  const { root, toolchain } = bench;
  const tool = example.kind === 'vet' ? ['vet'] : ['build', '-o', devNull];
  const run = await execute('go', [...tool, `./${example.folder}`], { cwd: root, env: toolchain.env });
  const problems: Problem[] = [];
  if (run.status === 0) {
    problems.push({
      file: `${EXAMPLES}/${example.folder}`,
      message: example.kind === 'vet' ? 'go vet finds nothing to complain about' : 'compiles, but must not',
      cure: `mend the example, or take //example:${example.kind} away`,
    });
  }
  return { output: recordComplaint(run.stderr, place), problems };
}

const devNull = process.platform === 'win32' ? 'NUL' : '/dev/null';

interface TestEvent {
  Action: string;
  Package?: string;
  ImportPath?: string;
  Test?: string;
  Output?: string;
}

/** What the tests of one package came to. */
interface TestResult {
  events: TestEvent[];
  problem?: Problem;
}

/** Runs the tests of whole packages under the race detector in one go. */
async function runTests(examples: readonly Example[], root: string, toolchain: Toolchain) {
  const results = new Map<string, TestResult>();
  if (examples.length === 0) return results;
  const { events, run } = await goTest(examples, root, toolchain);
  for (const example of examples) {
    const own = events.filter((event) => isOf(event, example));
    const verdict = own.findLast(
      ({ Action, Test }) => Test === undefined && /^(pass|fail|skip)$/.test(Action),
    );
    if (verdict?.Action === 'pass') {
      results.set(example.folder, { events: own });
      continue;
    }
    const said = own.map(({ Output }) => Output ?? '').join('');
    results.set(example.folder, {
      events: own,
      problem: verdict
        ? {
            file: `${EXAMPLES}/${example.folder}`,
            message: `go test -race fails:\n${said.trim().split('\n').slice(-25).join('\n')}`,
            cure: 'mend the test or what it tests',
          }
        : toolFailed('go test -race', said || run.stderr),
    });
  }
  return results;
}

/** Runs a test that must fail or race. */
async function attemptFailingTest(example: Example, place: Place, bench: Bench): Promise<Attempt> {
  const { events, run } = await goTest([example], bench.root, bench.toolchain);
  const own = events.filter((event) => isOf(event, example));
  const said = own.map(({ Output }) => Output ?? '').join('');
  const problem = brokenPromise(example, { ...run, stdout: said });
  const output =
    example.kind === 'races'
      ? recordRace({ ...run, stdout: '', stderr: said }, place)
      : recordTests(own, place);
  return { output, problems: problem ? [problem] : [] };
}

async function goTest(examples: readonly Example[], root: string, toolchain: Toolchain) {
  const args = ['test', '-race', '-json', '-count=1', '-vet=off', '-timeout=60s'];
  const env = { ...toolchain.env, TZ: 'UTC', ...(examples.length === 1 ? examples[0]?.directives.env : {}) };
  const run: Run = await execute('go', [...args, ...examples.map(({ folder }) => `./${folder}`)], {
    cwd: root,
    env,
  });
  const events = run.stdout
    .split(/\r?\n/)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as TestEvent);
  return { events, run };
}

/** Whether an event of `go test -json` is about an example; a build's events name `pkg [pkg.test]`. */
function isOf({ Package, ImportPath }: TestEvent, { folder }: Example): boolean {
  const path = (Package ?? ImportPath ?? '').replace(/[ _].*$/, '').replace(/\.test$/, '');
  return (
    path === folder || (path.endsWith(`/${folder}`) && path.indexOf('/') === path.length - folder.length - 1)
  );
}

function unstable(example: Example, first: string, second: string): Problem {
  const before = first.split('\n');
  const after = second.split('\n');
  const at = before.findIndex((line, index) => line !== after[index]);
  return {
    file: `${EXAMPLES}/${example.folder}`,
    message:
      `prints something else in each run; line ${Math.max(at, 0) + 1} of the output was first\n` +
      `${before[at] ?? '(nothing)'}\nand then\n${after[at] ?? '(nothing)'}`,
    cure: 'make it deterministic, whatever GOMAXPROCS is, or where the variation is the point, mark it //example:varies',
  };
}

function unexpectedRace(example: Example, stderr: string): Problem {
  return {
    file: `${EXAMPLES}/${example.folder}`,
    message: `races:\n${stderr.trim().split('\n').slice(0, 12).join('\n')}`,
    cure: 'synchronise the accesses, or where the race is the point, mark it //example:races',
  };
}

/** What is wrong where a run's output is not the recorded one. */
export function staleOutput({ example, output }: Result): Problem | undefined {
  const recorded = example.files.get(OUTPUT) ?? '';
  if (mayVary(example)) {
    return recorded !== '' || output === ''
      ? undefined
      : {
          file: `${EXAMPLES}/${example.folder}`,
          message: `has no recorded ${OUTPUT}`,
          cure: `run npm run verify -- ${example.folder}`,
        };
  }
  if (recorded === output) return undefined;
  const before = recorded.split('\n');
  const after = output.split('\n');
  const at = before.findIndex((line, index) => line !== after[index]);
  const line = (at < 0 ? before.length : at) + 1;
  return {
    file: `${EXAMPLES}/${example.folder}/${OUTPUT}`,
    line,
    message: `is not what the run printed:\n- ${before[line - 1] ?? '(nothing)'}\n+ ${after[line - 1] ?? '(nothing)'}`,
    cure: `run npm run verify -- ${example.folder}, and read what changed`,
  };
}
