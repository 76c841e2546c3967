import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, checkFormat, toolFailed, vet } from './compile.ts';
import { EXAMPLES, type Example, goFiles, OUTPUT } from './example.ts';
import { brokenPromise } from './outcome.ts';
import type { Problem } from './problem.ts';
import {
  type Place,
  recordComplaint,
  recordCrash,
  recordRace,
  recordRun,
  recordTests,
  type Run,
} from './recording.ts';
import { execute, inParallel, RUN_LIMIT, type Toolchain } from './toolchain.ts';

/** What one example was seen to print; `output` is `undefined` where it is not to be recorded. */
export interface Result {
  example: Example;
  /** What stands in `output.txt` after this run. */
  output: string;
  problems: Problem[];
}

export interface VerifyOptions {
  /** The module's folder, absolute. */
  root: string;
  toolchain: Toolchain;
  width: number;
  /** Run what must be stable a second time and compare. */
  twice: boolean;
  onStage: (text: string) => void;
  onResult: (result: Result) => void;
}

/** Programs whose race report or crash dump is not the same in each run, whatever their author does. */
const UNSTABLE_KINDS = ['races'];

/** Whether what an example prints may differ from run to run. */
export const mayVary = ({ directives, kind }: Example): boolean =>
  directives.varies || UNSTABLE_KINDS.includes(kind);

/**
 * Formats, builds, vets and runs examples, and tells what each was seen to do.
 * @returns problems that belong to no example's own result; those of an example reach `onResult`
 */
export async function verifyExamples(
  examples: readonly Example[],
  options: VerifyOptions,
): Promise<Problem[]> {
  const { root, toolchain, width, twice, onStage, onResult } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'go-examples-'));
  try {
    onStage(`gofmt: ${examples.length} examples`);
    const general = await checkFormat(examples, root, toolchain);

    const compiling = examples.filter(({ kind }) => kind !== 'nocompile');
    onStage(`go build: ${compiling.length} packages`);
    const withCode = compiling.filter(({ files }) =>
      goFiles(files).some(([name]) => !name.endsWith('_test.go')),
    );
    const plain = await build(withCode, root, join(scratch, 'plain'), toolchain);
    general.push(...plain.problems);

    const racing = withCode.filter(
      ({ isMain, kind, directives }) => isMain && (kind === 'races' || directives.race),
    );
    if (racing.length > 0) onStage(`go build -race: ${racing.length} programs`);
    const raced = await build(racing, root, join(scratch, 'race'), toolchain, ['-race']);
    const alreadySaid = new Set(plain.problems.map(({ file, line }) => `${file}:${line}`));
    general.push(...raced.problems.filter(({ file, line }) => !alreadySaid.has(`${file}:${line}`)));

    const broken = new Set(plain.problems.map(({ file }) => folderOf(file)));
    const vetted = compiling.filter(({ kind, folder }) => kind !== 'vet' && !broken.has(folder));
    onStage(`go vet: ${vetted.length} packages`);
    general.push(...(await vet(vetted, root, toolchain)));
    for (const { file } of general) broken.add(folderOf(file));

    const passing = examples.filter(({ kind, isMain, hasTests, folder }) => {
      const runsTests = kind === 'test' || (hasTests && isMain && kind === 'run');
      return runsTests && !broken.has(folder);
    });
    if (passing.length > 0) onStage(`go test -race: ${passing.length} packages`);
    const tests = await runTests(passing, root, toolchain);

    onStage(`running, ${width} at a time`);
    await inParallel(
      examples.filter(({ folder }) => !broken.has(folder)),
      width,
      async (example) => {
        const { folder, kind } = example;
        const place: Place = {
          directory: join(root, ...folder.split('/')),
          moduleRoot: root,
          sources: new Map(goFiles(example.files)),
        };
        const problems: Problem[] = [];
        let output = '';
        if (kind === 'nocompile' || kind === 'vet') {
          const complaint = await complain(example, root, toolchain, place);
          ({ output } = complaint);
          problems.push(...complaint.problems);
        } else if (tests.has(folder) && kind === 'test') {
          output = recordTests(tests.get(folder)?.events ?? [], place);
        } else if (!example.isMain && example.hasTests) {
          const failed = await failingTest(example, root, toolchain, place);
          ({ output } = failed);
          problems.push(...failed.problems);
        } else if (kind !== 'build' && example.isMain) {
          const program = (kind === 'races' ? raced : plain).programs.get(folder);
          if (program === undefined) {
            onResult({ example, output, problems: [notBuilt(example)] });
            return;
          }
          const home = join(scratch, 'home', folder);
          mkdirSync(home, { recursive: true });
          const first = await runProgram(program, example, place, home);
          ({ output } = first);
          if (first.problem) problems.push(first.problem);
          else if (twice && !mayVary(example)) {
            // With another number of threads, so that what hangs on the machine shows.
            const threads = { GOMAXPROCS: availableParallelism() === 1 ? '2' : '1' };
            const second = await runProgram(program, example, place, home, threads);
            if (second.problem) problems.push(second.problem);
            else if (second.output !== output) problems.push(unstable(example, output, second.output));
          }
          const racer = kind === 'races' ? undefined : raced.programs.get(folder);
          if (racer !== undefined) {
            const { run, problem } = await runProgram(racer, example, place, home);
            if (problem)
              problems.push({ ...problem, message: `under the race detector: ${problem.message}` });
            else if (/^WARNING: DATA RACE$/m.test(run.stderr))
              problems.push(unexpectedRace(example, run.stderr));
          }
        }
        const failure = tests.get(folder)?.problem;
        if (failure) problems.push(failure);
        onResult({ example, output, problems });
      },
    );
    return general;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
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
async function complain(example: Example, root: string, toolchain: Toolchain, place: Place) {
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

/** Runs the tests of whole packages under the race detector in one go. */
async function runTests(examples: readonly Example[], root: string, toolchain: Toolchain) {
  const results = new Map<string, { events: TestEvent[]; problem?: Problem }>();
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
async function failingTest(example: Example, root: string, toolchain: Toolchain, place: Place) {
  const { events, run } = await goTest([example], root, toolchain);
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

function folderOf(file: string): string {
  return file.replace(`${EXAMPLES}/`, '').replace(/\/[^/]*\.go$/, '');
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
          cure: `run npm run examples -- ${example.folder}`,
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
    cure: `run npm run examples -- ${example.folder}, and read what changed`,
  };
}
