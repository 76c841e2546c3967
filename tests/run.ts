/**
 * `npm test`: runs every check of the project and reports all that fail, in the order of the list below.
 *
 * Arguments choose steps by name: `npm test -- lint "unit tests"`. Checks that know what has passed before leave it
 * out; `npm test -- --all` has them check everything, as in CI.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { npm } from '../src/tools/setup/npm.ts';

interface Step {
  name: string;
  /** Arguments for npm. */
  npm: string[];
  /** Picks from the output the lines that say what was checked, where the tool says so. */
  result?: RegExp;
  /** A step without which this one makes no sense. */
  needs?: string;
  /** Whether it takes all cores by itself, so that no other step runs beside it. */
  isAlone?: true;
}

const STEPS: readonly Step[] = [
  { name: 'lock file', npm: ['run', 'lockfile', '--', '--check'], result: /^\d+ packages.*/m },
  {
    name: 'format',
    npm: ['exec', '--no', '--', 'prettier', '--check', '.'],
    result: /^All matched files.*/m,
  },
  { name: 'lint', npm: ['run', 'lint'] },
  { name: 'types', npm: ['run', 'types'], result: /^Result \(.*/m },
  { name: 'diagrams', npm: ['run', 'diagrams', '--', '--check'], result: /^diagrams: .*/m },
  { name: 'unit tests', npm: ['run', 'test:unit'], result: /^ *Tests .*/m, isAlone: true },
  {
    name: 'verify',
    npm: ['run', 'verify', '--', '--check'],
    result: /^(\d+ examples|Compared digests only).*/gm,
    isAlone: true,
  },
  {
    name: 'releases',
    npm: ['run', 'releases', '--', '--check'],
    result: /^(\d+ statements|oldest releases).*/gm,
    isAlone: true,
  },
  { name: 'build', npm: ['run', 'build'], result: /\d+ page\(s\) built/, isAlone: true },
  {
    name: 'site tests',
    npm: ['run', 'test:site'],
    result: /^ *(visits |Tests |heaviest ).*/gm,
    needs: 'build',
    isAlone: true,
  },
];

/** Steps that run at a time. More than two would need more memory than speed is worth. */
const PLACES = Math.min(2, availableParallelism());

/** How many checks of a step passed and failed: its tests where it counts them, else the step itself. */
interface Outcome {
  passed: number;
  failed: number;
  /** What is printed of it. */
  report: string;
}

async function main(args: string[]): Promise<number> {
  const { values, positionals: names } = parseArgs({
    args,
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => `"${name}"`).join(', ');
    throw new Error(`No step is named "${unknown.join('", "')}"; there are ${known}.`);
  }
  if (values.all) process.env['CI'] = 'true';
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  const failed: string[] = [];
  const total = { passed: 0, failed: 0 };
  for (const batch of batchesOf(steps)) {
    const taking = inPlaces(
      PLACES,
      batch.map((step) => () => (failed.includes(step.needs ?? '') ? skipped(step) : take(step))),
    );
    for (const [index, step] of batch.entries()) {
      console.log(`[${steps.indexOf(step) + 1}/${steps.length}] ${step.name}`);
      const { report, ...counts } = (await taking[index]) as Outcome;
      console.log(report);
      if (counts.failed > 0) failed.push(step.name);
      total.passed += counts.passed;
      total.failed += counts.failed;
    }
  }
  if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return failed.length > 0 ? 1 : 0;
}

/** Divides the steps into runs of those that go side by side; one that takes all cores is a run by itself. */
function batchesOf(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  for (const [index, step] of steps.entries()) {
    if (index === 0 || step.isAlone || steps[index - 1]?.isAlone) batches.push([]);
    batches.at(-1)?.push(step);
  }
  return batches;
}

/** Starts tasks in their order, so many at a time, and returns what each will give. */
function inPlaces<T>(places: number, tasks: readonly (() => Promise<T>)[]): Promise<T>[] {
  const waiting = tasks.map((task) => ({ task, ...Promise.withResolvers<T>() }));
  const results = waiting.map(({ promise }) => promise);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await next.task().then(next.resolve, next.reject);
    }
  };
  for (let place = 0; place < places; place += 1) void work();
  return results;
}

async function skipped({ needs }: Step): Promise<Outcome> {
  return { passed: 0, failed: 1, report: `      not taken, as "${needs}" failed` };
}

async function take({ npm: args, result }: Step): Promise<Outcome> {
  const start = performance.now();
  const { code, output } = await run(args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const said = resultIn(output, result).map((line) => line.trim().replace(/\s+/g, ' '));
  const verdict = code === 0 ? 'passed' : `FAILED (exit code ${code})`;
  const summary = `      ${verdict} in ${seconds} s${said.length > 0 ? `: ${said.join('; ')}` : ''}`;
  return { ...countsIn(output, code), report: code === 0 ? summary : `${output.trimEnd()}\n${summary}` };
}

function resultIn(output: string, result?: RegExp): string[] {
  const found = result ? [...(output.match(result) ?? [])] : [];
  return result?.global ? found : found.slice(0, 1);
}

function countsIn(output: string, code: number): { passed: number; failed: number } {
  const tests = /^ *Tests .*/m.exec(output)?.[0];
  if (tests === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(tests)?.[1] ?? 0);
  // A test file that does not even load counts no test, yet fails the step.
  return { passed: count('passed'), failed: count('failed') || Number(code !== 0) };
}

/** Runs npm, collecting what it prints; the exit code is 1 when a signal ended it. */
function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const { command, args: all, shell } = npm('--silent', ...args);
    const child = spawn(command, all, {
      cwd: `${import.meta.dirname}/..`,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
