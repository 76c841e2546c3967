/**
 * `npm test`: runs every check of the project, one after the other, and reports all that fail.
 *
 * Arguments choose steps by name: `npm test -- lint "unit tests"`.
 */
import { spawn } from 'node:child_process';
import { npm } from '../src/tools/setup/npm.ts';

interface Step {
  name: string;
  /** Arguments for npm. */
  npm: string[];
  /** Picks from the output the lines that say what was checked, where the tool says so. */
  result?: RegExp;
  /** A step without which this one makes no sense. */
  needs?: string;
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
  { name: 'unit tests', npm: ['run', 'test:unit'], result: /^ *Tests .*/m },
  {
    name: 'verify',
    npm: ['run', 'verify', '--', '--check'],
    result: /^(\d+ examples|Compared digests only).*/gm,
  },
  {
    name: 'releases',
    npm: ['run', 'releases', '--', '--check'],
    result: /^(\d+ statements|oldest releases).*/gm,
  },
  { name: 'diagrams', npm: ['run', 'diagrams', '--', '--check'], result: /^diagrams: .*/m },
  { name: 'build', npm: ['run', 'build'], result: /\d+ page\(s\) built/ },
  { name: 'site tests', npm: ['run', 'test:site'], result: /^ *(Tests |heaviest ).*/gm, needs: 'build' },
];

/** How many checks of a step passed and failed: its tests where it counts them, else the step itself. */
interface Outcome {
  passed: number;
  failed: number;
}

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => `"${name}"`).join(', ');
    throw new Error(`No step is named "${unknown.join('", "')}"; there are ${known}.`);
  }
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  const failed = new Set<string>();
  const total = { passed: 0, failed: 0 };
  for (const [index, step] of steps.entries()) {
    console.log(`[${index + 1}/${steps.length}] ${step.name}`);
    const outcome = failed.has(step.needs ?? '') ? skipped(step) : await take(step);
    if (outcome.failed > 0) failed.add(step.name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  if (failed.size > 0) console.log(`\nfailed: ${[...failed].join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return failed.size > 0 ? 1 : 0;
}

function skipped({ needs }: Step): Outcome {
  console.log(`      not taken, as "${needs}" failed`);
  return { passed: 0, failed: 1 };
}

async function take({ npm: args, result }: Step): Promise<Outcome> {
  const start = performance.now();
  const { code, output } = await run(args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) console.log(output.trimEnd());
  const said = resultIn(output, result).map((line) => line.trim().replace(/\s+/g, ' '));
  const verdict = code === 0 ? 'passed' : `FAILED (exit code ${code})`;
  console.log(`      ${verdict} in ${seconds} s${said.length > 0 ? `: ${said.join('; ')}` : ''}`);
  return outcomeOf(code, output);
}

function resultIn(output: string, result?: RegExp): string[] {
  const found = result ? [...(output.match(result) ?? [])] : [];
  return result?.global ? found : found.slice(0, 1);
}

function outcomeOf(code: number, output: string): Outcome {
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
