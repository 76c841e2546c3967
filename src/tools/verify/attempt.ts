import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { EXAMPLES, type Example, goFiles, mayVary, OUTPUT } from '../../code/example.ts';
import { type ExampleKind, KINDS } from '../../code/kinds.ts';
import type { Problem } from '../../problem.ts';
import { unstable } from './differences.ts';
import { failedTests, runTests, type TestResult } from './go-test.ts';
import { brokenPromise } from './outcome.ts';
import {
  type Place,
  recordComplaint,
  recordCrash,
  recordRace,
  recordRun,
  recordTests,
  type Run,
} from './recording.ts';
import { runSession } from './session.ts';
import { execute, OUTPUT_LIMIT, type Toolchain } from './toolchain.ts';

/** What attempts at examples work with. */
export interface Bench {
  /** The module's folder, absolute. */
  root: string;
  toolchain: Toolchain;
  /** Run what must be stable a second time and compare. */
  twice: boolean;
  /** How long a program may run, in milliseconds. One that is late has a second try of {@link PATIENCE} times that. */
  runLimit: number;
  /** Folder → program. */
  plain: ReadonlyMap<string, string>;
  /** Folder → program built with the race detector. */
  raced: ReadonlyMap<string, string>;
  /** Folder → what those tests came to that must pass. */
  tests: ReadonlyMap<string, TestResult>;
  /** A folder that is removed at the end, absolute. */
  scratch: string;
}

/** What an attempt at an example came to. */
export interface Attempt {
  /** What `output.txt` is to hold; empty where nothing is recorded. */
  output: string;
  problems: Problem[];
}

/** What an example was seen to do, the promise not yet held against it. */
interface Seen {
  /** Nothing where it did not come to a run. */
  run?: Run;
  output: string;
  problems?: Problem[];
}

/**
 * How much longer a program may take in a second try: beside other work even a short one can be late, and one
 * that does not end does not end then either.
 */
export const PATIENCE = 6;

const OBSERVERS: Record<
  ExampleKind['seenBy'],
  (example: Example, place: Place, bench: Bench) => Seen | Promise<Seen>
> = {
  run: (example, place, bench) =>
    example.isMain ? seeProgram(example, place, bench) : seeTests(example, place, bench),
  tests: seeTests,
  build: (example, place, bench) => seeTool(['build', '-o', devNull], example, place, bench),
  vet: (example, place, bench) => seeTool(['vet'], example, place, bench),
  session: (example, _, bench) => seeSession(example, bench),
  nothing: (example, _, bench) => ({ output: '', problems: failedTests(example, bench.tests) }),
};

/** Where `go build` leaves what nobody wants; it knows this name and then writes nothing. */
const devNull = process.platform === 'win32' ? 'NUL' : '/dev/null';

/** What is recorded of a run of a program, by the kind's `record`. */
const RECORDERS: Record<ExampleKind['record'], (run: Run, place: Place) => string> = {
  output: recordRun,
  crash: recordCrash,
  race: recordRace,
  complaint: ({ stderr }, place) => recordComplaint(stderr, place),
  results: recordRun,
  nothing: () => '',
};

/** Sees what one example does, and whether that is what it promises. */
export async function attempt(example: Example, bench: Bench): Promise<Attempt> {
  const place: Place = {
    directory: join(bench.root, ...example.folder.split('/')),
    moduleRoot: bench.root,
    sources: new Map(goFiles(example.files)),
  };
  try {
    const { run, output, problems = [] } = await OBSERVERS[KINDS[example.kind].seenBy](example, place, bench);
    const broken = run && judge(example, run, bench);
    return { output, problems: broken ? [broken, ...problems] : problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const file = `${EXAMPLES}/${example.folder}`;
    return {
      output: '',
      problems: [{ file, message: `could not be run: ${message}`, cure: 'is it still there?' }],
    };
  }
}

/** Runs a program: once, a second time to compare, and where asked under the race detector. */
async function seeProgram(example: Example, place: Place, bench: Bench): Promise<Seen> {
  const { kind, folder } = example;
  const needsRace = KINDS[kind].build === 'race';
  const program = (needsRace ? bench.raced : bench.plain).get(folder);
  if (program === undefined) return { output: '', problems: [notBuilt(example)] };
  let seen = await runProgram(program, example, place, bench);
  if (
    !bench.twice &&
    !mayVary(example) &&
    !seen.run.timedOut &&
    seen.output !== (example.files.get(OUTPUT) ?? '')
  ) {
    // A machine under load can make one run miss a deadline. What is wrong is wrong twice.
    seen = await runProgram(program, example, place, bench);
  }
  if (judge(example, seen.run, bench)) return seen;

  const problems = failedTests(example, bench.tests);
  if (bench.twice && !mayVary(example)) {
    // With another number of threads, so that what hangs on the machine shows.
    const threads = { GOMAXPROCS: availableParallelism() === 1 ? '2' : '1' };
    const second = await runProgram(program, example, place, bench, threads);
    const broken = judge(example, second.run, bench);
    if (broken) problems.push(broken);
    else if (second.output !== seen.output) problems.push(unstable(example, seen.output, second.output));
  }
  if (example.directives.race && !needsRace) problems.push(...(await seeNoRace(example, place, bench)));
  return { ...seen, problems };
}

/** Runs a program under the race detector, which must find nothing. */
async function seeNoRace(example: Example, place: Place, bench: Bench): Promise<Problem[]> {
  const racer = bench.raced.get(example.folder);
  if (racer === undefined) return [notBuilt(example)];
  const { run } = await runProgram(racer, example, place, bench);
  // A program that is to end in a panic does so with its own exit status, race or no race.
  if (/^WARNING: DATA RACE$/m.test(run.stderr)) return [unexpectedRace(example, run.stderr)];
  const broken = judge(example, run, bench);
  return broken ? [{ ...broken, message: `under the race detector: ${broken.message}` }] : [];
}

/** Runs a program in its own folder and records it. Where chance is in play, it has more than one try. */
async function runProgram(
  program: string,
  example: Example,
  place: Place,
  bench: Bench,
  variation: Record<string, string> = {},
): Promise<{ run: Run; output: string }> {
  const { args, env } = example.directives;
  const home = join(bench.scratch, 'home', ...example.folder.split('/'));
  mkdirSync(home, { recursive: true });
  const options = {
    cwd: place.directory,
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
  const { tries, record } = KINDS[example.kind];
  const runFor = (timeout: number) => execute(program, args, { ...options, timeout });
  let run = await runFor(bench.runLimit);
  if (run.timedOut) run = await runFor(bench.runLimit * PATIENCE);
  for (let more = 1; more < tries && !run.timedOut && judge(example, run, bench); more++) {
    run = await runFor(bench.runLimit * PATIENCE);
  }
  return { run, output: RECORDERS[record](run, place) };
}

/** Why a run is not what its example promises, or nothing. */
function judge(example: Example, run: Run, { runLimit }: Bench): Problem | undefined {
  return brokenPromise(example, run, runLimit * PATIENCE);
}

/** What the compiler or `go vet` says about an example that it must complain about. */
async function seeTool(tool: readonly string[], example: Example, place: Place, bench: Bench): Promise<Seen> {
  const run = await execute('go', [...tool, `./${example.folder}`], {
    cwd: bench.root,
    env: bench.toolchain.env,
  });
  return { run, output: RECORDERS[KINDS[example.kind].record](run, place) };
}

/** What the commands of a session did; to be recorded, they must do the same twice. */
async function seeSession(example: Example, { toolchain, scratch, twice }: Bench): Promise<Seen> {
  const run = (time: number) =>
    runSession(example, toolchain, join(scratch, 'sessions', String(time), ...example.folder.split('/')));
  const { transcript, problems } = await run(1);
  if (twice && problems.length === 0 && !mayVary(example)) {
    const second = await run(2);
    problems.push(...second.problems);
    if (second.transcript !== transcript) problems.push(unstable(example, transcript, second.transcript));
  }
  return { output: transcript, problems };
}

/** What the tests of a package came to: run before with others where they must pass, else now. */
async function seeTests(example: Example, place: Place, bench: Bench): Promise<Seen> {
  if (!example.hasTests) return { output: '' };
  const ran = bench.tests.get(example.folder);
  const result = ran ?? (await runTests([example], bench.root, bench.toolchain)).get(example.folder);
  if (!result) return { output: '', problems: [notBuilt(example)] };
  const { run, events, problem } = result;
  if (problem) return { output: '', problems: [problem] };
  const isRace = KINDS[example.kind].record === 'race';
  const output = isRace
    ? recordRace({ ...run, stdout: '', stderr: run.stdout }, place)
    : recordTests(events, place);
  return { run, output };
}

const notBuilt = ({ folder }: Example): Problem => ({
  file: `${EXAMPLES}/${folder}`,
  message: 'was not built, since go build stopped at another problem',
  cure: 'mend that one first',
});

function unexpectedRace({ folder }: Example, stderr: string): Problem {
  return {
    file: `${EXAMPLES}/${folder}`,
    message: `races:\n${stderr.trim().split('\n').slice(0, 12).join('\n')}`,
    cure: 'synchronize the accesses, or where the race is the point, mark it //example:races',
  };
}
