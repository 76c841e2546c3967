import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestNow } from '../../code/digest.ts';
import {
  type Example,
  EXAMPLES,
  OUTPUT,
  readExamples,
  readGoMod,
  sourceProblems,
} from '../../code/example.ts';
import { moduleNameOf, toolchainOf } from '../../code/go-mod.ts';
import { readRecords, recordsFileOf, type Verified } from '../../code/records.ts';
import { type Problem, reportProblems } from '../../problem.ts';
import { controlProblem, staleOutput } from './differences.ts';
import { checkPages } from './pages.ts';
import { planExamples } from './plan.ts';
import { record } from './record.ts';
import { type Result, verifyExamples } from './run.ts';
import { SeenHere, sourcesDigest } from './seen-here.ts';
import { findToolchain, RUN_LIMIT, type Toolchain } from './toolchain.ts';

/** Where the command works and where it speaks. */
export interface Surroundings {
  /** The project's folder, absolute. */
  projectRoot: string;
  say: (text: string) => void;
  complain: (text: string) => void;
}

/** What verifying needs to know besides. */
export interface VerifySurroundings extends Surroundings {
  /** Where it is kept what this machine has verified, absolute. */
  cacheFolder: string;
  /** Whether this is a run that others rely on: it looks at everything itself. */
  isCI: boolean;
}

const USAGE = 'usage: npm run verify -- [--all] [--check | --digests] [FOLDER…]';

/** The command behind `npm run verify`. @returns the exit status: 0, or 1 where something is to be mended */
export async function verifyCommand(args: string[], surroundings: VerifySurroundings): Promise<number> {
  const { projectRoot, isCI, say, complain } = surroundings;
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { all: { type: 'boolean' }, check: { type: 'boolean' }, digests: { type: 'boolean' } },
    });
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 1;
  }
  const { values, positionals } = parsed;
  const isCheck = values.check === true;
  const isChosen = folderFilter(positionals);
  const moduleRoot = join(projectRoot, EXAMPLES);
  const all = readExamples(moduleRoot);
  const chosen = all.filter(({ folder }) => isChosen(folder));
  if (chosen.length === 0 && positionals.length > 0) {
    complain(
      `No folder of ${EXAMPLES} matches ${positionals.join(' or ')}; there are ${all.length} examples.`,
    );
    return 1;
  }

  const moduleName = moduleNameOf(readGoMod(moduleRoot));
  const problems: Problem[] = chosen.flatMap((example) => sourceProblems(example, moduleName));
  const shown = await checkPages(projectRoot, all, isChosen);
  problems.push(...shown.problems);
  say(
    `${chosen.length} examples; ${shown.pages} pages with ${shown.uses} uses of them and ${shown.fences} fences`,
  );

  const recorded = readRecords(projectRoot);
  if (positionals.length === 0) problems.push(...leftovers(recorded, all, isCheck));
  const release = toolchainOf(readGoMod(moduleRoot));
  const go = release.replace(/^go/, '');
  const toolchain = values.digests ? undefined : await findToolchain(release, moduleRoot);
  if (!toolchain || !('version' in toolchain)) {
    if (toolchain) say(toolchain.reason);
    problems.push(...stale(projectRoot, chosen, recorded, go), ...controlProblems(chosen, all));
    // Where Go is, it has to be the right one: but a reader's tests do not fail for want of a download.
    if (toolchain?.installed && (!isCheck || isCI)) {
      problems.push({
        file: `${EXAMPLES}/go.mod`,
        message: `asks for ${release}, which cannot be had here`,
        cure: 'install that release from https://go.dev/dl/, or let Go reach its module proxy to fetch it',
      });
    }
    say('Compared digests only: whether each example still is what was verified. Nothing was run.');
    return report(problems, `${chosen.length} examples are what was verified`, surroundings);
  }

  say(`Go ${toolchain.version}, ${availableParallelism()} at a time`);
  const verifier = sourcesDigest(join(import.meta.dirname, 'run.ts'));
  const seenHere = new SeenHere(surroundings.cacheFolder, toolchain, verifier);
  const { due, seen, unchanged } = planExamples(chosen, {
    isCheck,
    isAll: values.all === true || isCI,
    go,
    recorded,
    digestOf: (example) => digestNow(projectRoot, example),
    seenHere: (digest) => seenHere.of(digest),
  });
  if (unchanged.length > 0)
    say(`${unchanged.length} unchanged since they were verified (--all runs them too)`);
  if (seen.length > 0) say(`${seen.length} verified by this machine before (--all runs them too)`);
  const sound = await verify(due, toolchain, problems, isCheck, surroundings);
  if (isCheck) {
    problems.push(...stale(projectRoot, chosen, recorded, go));
  } else if (due.length + seen.length > 0) {
    const results = [...sound, ...seen.map(asRecorded)];
    const outputs = await record(projectRoot, results, go);
    say(`recorded ${outputs} new outputs; noted ${results.length} examples as verified`);
  }
  problems.push(...controlProblems(chosen, all));
  for (const { example } of sound) seenHere.note(digestNow(projectRoot, example), isCheck ? 'once' : 'twice');
  seenHere.forgetOld();
  return report(
    problems,
    `${chosen.length} examples are verified with Go ${toolchain.version}`,
    surroundings,
  );
}

/** Runs examples, adds what is wrong to `problems`, and returns the results of those with which nothing is. */
async function verify(
  due: readonly Example[],
  toolchain: Toolchain,
  problems: Problem[],
  isCheck: boolean,
  { projectRoot, say }: Surroundings,
): Promise<Result[]> {
  if (due.length === 0) return [];
  const results: Result[] = [];
  const started = Date.now();
  const general = await verifyExamples(due, {
    root: join(projectRoot, EXAMPLES),
    toolchain,
    width: availableParallelism(),
    twice: !isCheck,
    runLimit: RUN_LIMIT,
    onStage: (text) => say(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`),
    onResult: (result) => {
      const { folder, kind } = result.example;
      const isSound = result.problems.length === 0;
      const change = isCheck && isSound ? staleOutput(result.example, result.output) : undefined;
      if (change) result.problems.push(change);
      problems.push(...result.problems);
      results.push(result);
      const mark = result.problems.length === 0 ? 'ok  ' : 'FAIL';
      say(`  ${mark} ${String(results.length).padStart(4)}/${due.length} ${kind.padEnd(9)} ${folder}`);
    },
  });
  problems.push(...general);
  const blamed = problems.filter(({ severity }) => severity !== 'note').map(({ file }) => file);
  return results.filter(({ example: { folder } }) => {
    const path = `${EXAMPLES}/${folder}`;
    // A tool that failed as a whole has looked at none.
    return !blamed.some((file) => file === EXAMPLES || file === path || file.startsWith(`${path}/`));
  });
}

/** The result of an example that was run as it is: it printed what is recorded. */
const asRecorded = (example: Example): Result => ({
  example,
  output: example.files.get(OUTPUT) ?? '',
  problems: [],
});

/** Whether a folder is chosen by the texts given on the command line; all are where none is given. */
export function folderFilter(texts: readonly string[]): (folder: string) => boolean {
  const wanted = texts.map((text) => {
    const path = text.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
    return path.startsWith(`${EXAMPLES}/`) ? path.slice(EXAMPLES.length + 1) : path;
  });
  return (folder) => wanted.length === 0 || wanted.some((text) => folder.includes(text));
}

/** Of each file of records: the examples that are not what it says was verified, or not by this Go release. */
function stale(
  projectRoot: string,
  examples: readonly Example[],
  recorded: ReadonlyMap<string, Verified>,
  go: string,
): Problem[] {
  const foldersWhere = (isStale: (record: Verified | undefined, example: Example) => boolean) =>
    byRecordsFile(
      examples
        .filter((example) => isStale(recorded.get(example.folder), example))
        .map(({ folder }) => folder),
    );
  const cure = 'run npm run verify where Go is installed, and commit what it writes';
  const isOther = (record: Verified | undefined, example: Example) =>
    record?.digest !== digestNow(projectRoot, example);
  return [
    ...foldersWhere(isOther).map(([file, folders]) => ({
      file,
      message: `not what was verified: ${folders.join(', ')}`,
      cure,
    })),
    ...foldersWhere((record, example) => !isOther(record, example) && record?.go !== go).map(
      ([file, folders]) => ({
        file,
        message: `verified with another Go than go.mod's ${go}: ${folders.join(', ')}`,
        cure,
      }),
    ),
  ];
}

/** What is wrong between the chosen examples and their controls, as they are recorded now. */
function controlProblems(chosen: readonly Example[], all: readonly Example[]): Problem[] {
  const byFolder = new Map(all.map((example) => [example.folder, example]));
  return chosen.flatMap(
    (example) => controlProblem(example, byFolder.get(example.directives.control ?? '')) ?? [],
  );
}

/** Of each file of records: the folders it names that are gone. */
function leftovers(
  recorded: ReadonlyMap<string, Verified>,
  all: readonly Example[],
  isCheck: boolean,
): Problem[] {
  const folders = new Set(all.map(({ folder }) => folder));
  const gone = [...recorded.keys()].filter((folder) => !folders.has(folder));
  return byRecordsFile(gone).map(([file, names]) => ({
    file,
    message: `names what is no longer there: ${names.join(', ')}`,
    cure: 'run npm run verify, which drops it',
    severity: isCheck ? 'error' : 'note',
  }));
}

function byRecordsFile(folders: readonly string[]): [file: string, folders: string[]][] {
  return [...Map.groupBy(folders, recordsFileOf)];
}

function report(problems: readonly Problem[], success: string, { say, complain }: Surroundings): number {
  if (reportProblems(problems, complain) > 0) return 1;
  say(`\n${success}.`);
  return 0;
}
