/**
 * `npm run mutate`: changes the sources in small ways, one at a time, and lists the changes that no unit test catches.
 *
 *     npm run mutate                     every change on 60 lines picked at random
 *     npm run mutate -- --lines 40       the same on as many lines as named
 *     npm run mutate -- --seed 7         the lines that this number picks; each run prints its own
 *     npm run mutate -- src/search       every change in the files below these folders; with --lines, on so many of them
 *
 * Stryker makes the changes in a copy of the project and runs, for each, the tests that reach it.
 */
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import type { LogLevel, MutantResult } from '@stryker-mutator/api/core';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = '.cache/mutation';

/** Sources that no unit test runs, and what checks them instead. */
const CHECKED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/**/*.client.ts': 'runs in the reader’s browser; the site tests use the pages',
  'src/diagrams/enlarge.ts': 'runs in the reader’s browser; the site tests enlarge',
  'src/search/{dialog,index}.ts': 'runs in the reader’s browser; the site tests search',
  'src/build/finish.ts': 'runs in a build; the site tests look at one',
  'src/content.config.ts': 'loads only inside Astro; the build',
  'src/tools/diagrams/draw-in-page.ts': 'runs in the browser that draws; the site tests draw',
  'src/tools/diagrams/renderer.ts': 'drives the browser that draws; the site tests draw',
  'src/tools/*/index.ts':
    'a command’s arguments and output; the commands’ own runs, in processes that Stryker does not see',
  'src/roadmap/{tiers,bank}.ts': 'data',
};

/** Changes that say little of the tests: wording, and guards that only the compiler's strictest rules ask for. */
const NO_CHANGE = ['StringLiteral', 'OptionalChaining'] as const;

/** How many lines are picked, unless it is said. */
const LINES = 60;

/** What became of a change, for those that say whether the tests are good; others were never run. */
const VERDICTS: Readonly<Partial<Record<MutantResult['status'], 'caught' | 'missed'>>> = {
  Killed: 'caught',
  Timeout: 'caught',
  RuntimeError: 'caught',
  Survived: 'missed',
  NoCoverage: 'missed',
};

/** The sources to change, below the given folders or being the given files, relative to the project. */
function sources(below: readonly string[]): string[] {
  return globSync('src/**/*.ts', { cwd: ROOT, exclude: Object.keys(CHECKED_ELSEWHERE) })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => below.length === 0 || below.some((path) => `${file}/`.startsWith(`${path}/`)))
    .sort();
}

/** Picks `count` lines that hold code, as Stryker writes a range of lines; the same for the same seed. */
function pickLines(files: readonly string[], count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  return files
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (holdsCode(line) ? [`${file}:${index + 1}-${index + 1}`] : [])),
    )
    .map((line) => ({ line, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ line }) => line);
}

/** Whether a line may do something: it is no comment, import, type or mere bracket. */
function holdsCode(line: string): boolean {
  return (
    /\w/.test(line) &&
    !/^\s*(\/?\*|\/\/|import |export (type|interface) |interface |type |} from )/.test(line)
  );
}

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The change on one line: where, what stood there, and what it was made. */
function describe({ fileName, location: { start, end }, replacement, mutatorName }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines.unshift((lines.shift() ?? '').slice(start.column - 1));
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${relative(ROOT, fileName)}:${start.line}: ${short(lines.join('\n'))} -> ${short(replacement ?? mutatorName)}`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { lines: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const files = sources(positionals);
  if (files.length === 0) throw new Error(`No source to change below ${positionals.join(', ')}.`);
  const seed = Number(values.seed ?? Date.now() % 100_000);
  const isSample = positionals.length === 0 || values.lines !== undefined;
  const lines = pickLines(files, Number(values.lines ?? LINES), seed);
  if (isSample) console.log(`${lines.length} lines of ${files.length} files, picked by --seed ${seed}`);
  const results = await new Stryker({
    mutate: isSample ? lines : files,
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    mutator: { excludedMutations: [...NO_CHANGE] },
    // What a module does while it loads every test reaches: tables, mostly, and it would take hours.
    ignoreStatic: true,
    // Files named are tried again and again while tests are written for them.
    incremental: !isSample,
    incrementalFile: `${CACHE}/incremental.json`,
    tempDirName: CACHE,
    ignorePatterns: ['dist', '.astro', '.cache'],
    concurrency: availableParallelism(),
    // A change that makes a program endless counts as caught; a busy machine must not look like one.
    timeoutMS: 20_000,
    reporters: ['progress-append-only'],
    logLevel: 'warn' as LogLevel,
  }).runMutationTest();
  // The outcomes remembered are of all files that were ever named.
  const isNamed = ({ fileName }: MutantResult) =>
    files.includes(relative(ROOT, fileName).split(sep).join('/'));
  const tried = results.filter((result) => isNamed(result) && VERDICTS[result.status] !== undefined);
  const missed = tried.filter(({ status }) => VERDICTS[status] === 'missed');
  for (const mutant of missed) console.log(`missed ${describe(mutant)}`);
  for (const mutant of tried.filter(({ status }) => status === 'Timeout'))
    console.log(`without end ${describe(mutant)}`);
  const share = ((1 - missed.length / Math.max(tried.length, 1)) * 100).toFixed(1);
  console.log(`${tried.length - missed.length} of ${tried.length} changes caught (${share} %)`);
  const untried = results.filter(
    (result) => isNamed(result) && result.status === 'Ignored' && result.statusReason?.startsWith('Static'),
  );
  console.log(`${untried.length} changes of what a module does while it loads were not tried`);
  return 0;
}

process.exitCode = await main();
