import { EXAMPLES, type Example } from '../../code/example.ts';
import type { Problem } from '../../problem.ts';
import { packages, toolFailed } from './compile.ts';
import type { Run, TestEvent } from './recording.ts';
import { execute, type Toolchain } from './toolchain.ts';

/** What the tests of one package came to. */
export interface TestResult {
  events: TestEvent[];
  /** As a run: what they wrote, and 0 where they all passed. */
  run: Run;
  /** Why there is no verdict, where there is none. */
  problem?: Problem;
}

/** A line of `go test -json`, with the package it is about. */
interface PackageEvent extends TestEvent {
  Package?: string;
  ImportPath?: string;
}

/**
 * Runs the tests of packages under the race detector: together, save those that want an environment of
 * their own.
 * @returns folder → what its tests came to
 */
export async function runTests(
  examples: readonly Example[],
  root: string,
  toolchain: Toolchain,
): Promise<Map<string, TestResult>> {
  const results = new Map<string, TestResult>();
  const hasEnv = ({ directives }: Example) => Object.keys(directives.env).length > 0;
  const together = examples.filter((example) => !hasEnv(example));
  for (const group of [together, ...examples.filter(hasEnv).map((example) => [example])]) {
    if (group.length === 0) continue;
    const { events, run } = await goTest(group, root, toolchain);
    for (const example of group) {
      results.set(
        example.folder,
        resultOf(
          events.filter((event) => isAbout(event, example)),
          run,
        ),
      );
    }
  }
  return results;
}

function resultOf(events: TestEvent[], whole: Run): TestResult {
  const said = events.map(({ Output }) => Output ?? '').join('');
  const verdict = events.findLast(
    ({ Action, Test }) => Test === undefined && ['pass', 'fail', 'skip'].includes(Action),
  );
  const run = { stdout: said, stderr: '', status: verdict?.Action === 'pass' ? 0 : 1, timedOut: false };
  return verdict
    ? { events, run }
    : { events, run, problem: toolFailed('go test -race', said || whole.stderr) };
}

/** That tests which ran beside an example do not pass. */
export function failedTests({ folder }: Example, tests: ReadonlyMap<string, TestResult>): Problem[] {
  const result = tests.get(folder);
  if (!result || result.run.status === 0) return [];
  return [
    result.problem ?? {
      file: `${EXAMPLES}/${folder}`,
      message: `go test -race fails:\n${result.run.stdout.trim().split('\n').slice(-25).join('\n')}`,
      cure: 'mend the test or what it tests',
    },
  ];
}

async function goTest(examples: readonly Example[], root: string, toolchain: Toolchain) {
  const args = ['test', '-race', '-json', '-count=1', '-vet=off', '-timeout=60s', ...packages(examples)];
  const env = { ...toolchain.env, TZ: 'UTC', ...(examples.length === 1 ? examples[0]?.directives.env : {}) };
  const run = await execute('go', args, { cwd: root, env });
  const events = run.stdout
    .split(/\r?\n/)
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as PackageEvent);
  return { events, run };
}

/** Whether an event is about an example; a build's events name `pkg [pkg.test]`. */
function isAbout({ Package, ImportPath }: PackageEvent, { folder }: Example): boolean {
  const path = (Package ?? ImportPath ?? '').replace(/[ _].*$/, '').replace(/\.test$/, '');
  return (
    path === folder || (path.endsWith(`/${folder}`) && path.indexOf('/') === path.length - folder.length - 1)
  );
}
