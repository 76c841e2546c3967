import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Example, goFiles } from '../../code/example.ts';
import { KINDS } from '../../code/kinds.ts';
import type { Problem } from '../../problem.ts';
import { attempt, type Attempt, type Bench } from './attempt.ts';
import { batchesOf } from './batches.ts';
import { build, checkFormat, folderOf, vet } from './compile.ts';
import { runTests } from './go-test.ts';
import { inParallel, type Toolchain } from './toolchain.ts';

/** What one example was seen to do. */
export interface Result extends Attempt {
  example: Example;
}

/** How examples are verified. */
export interface VerifyOptions extends Pick<Bench, 'root' | 'twice' | 'runLimit'> {
  toolchain: Toolchain;
  /** How many examples run at a time. */
  width: number;
  onStage: (text: string) => void;
  onResult: (result: Result) => void;
}

/** A batch that is built, vetted and tested, and has yet to run. */
interface Built extends Pick<Bench, 'plain' | 'raced' | 'tests' | 'scratch'> {
  batch: readonly Example[];
  /** What was found wrong, with whatever examples. */
  problems: Problem[];
}

/**
 * Formats, builds, vets and runs examples, and tells what each was seen to do. While one batch runs, which
 * is mostly waiting, the next one is built in the background; the programs of a batch are deleted when it has run.
 * @returns the problems that are about none of these examples; the others reach `onResult`
 */
export async function verifyExamples(
  examples: readonly Example[],
  options: VerifyOptions,
): Promise<Problem[]> {
  const { root, toolchain, onStage } = options;
  const scratch = mkdtempSync(join(tmpdir(), 'go-examples-'));
  try {
    onStage(`gofmt: ${examples.length} examples`);
    const unformatted = await checkFormat(examples, root, toolchain);
    const folders = new Set(examples.map(({ folder }) => folder));
    const general = unformatted.filter((problem) => !folders.has(folderOf(problem)));
    const batches = batchesOf(examples);
    const prepare = async (index: number): Promise<Built | undefined> => {
      const batch = batches[index];
      if (!batch) return undefined;
      onStage(`batch ${index + 1} of ${batches.length}: building ${batch.length} examples`);
      // The first is waited for; the others are built while the one before runs.
      return await buildBatch(batch, join(scratch, String(index)), options, index > 0);
    };
    let built = await prepare(0);
    for (let index = 1; built; index++) {
      general.push(...built.problems.filter((problem) => !folders.has(folderOf(problem))));
      [built] = await Promise.all([
        prepare(index),
        runBatch({ ...built, problems: [...unformatted, ...built.problems] }, options),
      ]);
    }
    return general;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Builds a batch, looks at it with `go vet`, and runs the tests in it that must pass. */
async function buildBatch(
  batch: readonly Example[],
  scratch: string,
  { root, toolchain }: VerifyOptions,
  isBackground: boolean,
): Promise<Built> {
  const needsPlain = batch.filter(
    (example) => hasCode(example) && KINDS[example.kind].build !== 'refused' && !isRaceProgram(example),
  );
  const plain = await build(needsPlain, root, join(scratch, 'plain'), toolchain, { isBackground });
  const needsRace = without(batch, plain.problems).filter(needsRaceProgram);
  const raced = await build(needsRace, root, join(scratch, 'race'), toolchain, {
    flags: ['-race'],
    isBackground,
  });
  const problems = [...plain.problems, ...raced.problems];
  const silent = without(batch, problems).filter(({ kind }) => KINDS[kind].vet === 'silent');
  problems.push(...(await vet(silent, root, toolchain, isBackground)));
  const tested = without(batch, problems).filter(({ kind, hasTests }) => hasTests && KINDS[kind].passesTests);
  const tests = await runTests(tested, root, toolchain);
  return { batch, problems, plain: plain.programs, raced: raced.programs, tests, scratch };
}

/** Runs the examples of a batch with which nothing is wrong so far, and deletes what was built for them. */
async function runBatch(built: Built, options: VerifyOptions): Promise<void> {
  const { onResult, width } = options;
  const bench: Bench = { ...options, ...built };
  await inParallel(built.batch, width, async (example) => {
    const problems = built.problems.filter((problem) => folderOf(problem) === example.folder);
    const seen = problems.length > 0 ? { output: '', problems } : await attempt(example, bench);
    for (const program of [built.plain.get(example.folder), built.raced.get(example.folder)]) {
      if (program !== undefined) rmSync(program, { force: true, maxRetries: 3 });
    }
    onResult({ example, ...seen });
  });
  rmSync(built.scratch, { recursive: true, force: true, maxRetries: 3 });
}

const hasCode = ({ files }: Example) => goFiles(files).some(([name]) => !name.endsWith('_test.go'));

const isRaceProgram = ({ isMain, kind }: Example) => isMain && KINDS[kind].build === 'race';

const needsRaceProgram = (example: Example) =>
  isRaceProgram(example) || (example.isMain && example.directives.race);

/** The examples that no problem is about. */
function without(examples: readonly Example[], problems: readonly Problem[]): Example[] {
  const blamed = new Set(problems.map(folderOf));
  return examples.filter(({ folder }) => !blamed.has(folder));
}
