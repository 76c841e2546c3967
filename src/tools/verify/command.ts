import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestNow } from '../../code/digest.ts';
import { type Example, EXAMPLES, readExamples, readGoMod, sourceProblems } from '../../code/example.ts';
import { readRecords, recordsFileOf, type Verified } from '../../code/records.ts';
import { checkPages } from './pages.ts';
import { formatProblem, type Problem, sortProblems } from '../../problem.ts';
import { record } from './record.ts';
import { type Result, staleOutput, verifyExamples } from './run.ts';
import { toolchainOf } from '../../code/go-mod.ts';
import { findToolchain, type Toolchain } from './toolchain.ts';

/** Where the command works and where it speaks. */
export interface Surroundings {
  /** The project's folder, absolute. */
  projectRoot: string;
  say: (text: string) => void;
  complain: (text: string) => void;
}

const USAGE = 'usage: npm run verify -- [--all | --check | --digests] [FOLDER…]';

/** The command behind `npm run verify`. @returns the exit status: 0, or 1 where something is to be mended */
export async function examplesCommand(args: string[], surroundings: Surroundings): Promise<number> {
  const { projectRoot, say, complain } = surroundings;
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

  const problems: Problem[] = chosen.flatMap(sourceProblems);
  const shown = await checkPages(projectRoot, all, isChosen);
  problems.push(...shown.problems);
  say(
    `${chosen.length} examples; ${shown.pages} pages with ${shown.uses} uses of them and ${shown.fences} fences`,
  );

  const recorded = readRecords(projectRoot);
  if (positionals.length === 0) problems.push(...leftovers(recorded, all, values.check === true));
  const toolchain = values.digests
    ? undefined
    : await findToolchain(toolchainOf(readGoMod(moduleRoot)), moduleRoot);
  if (!toolchain || !('version' in toolchain)) {
    if (toolchain) say(toolchain.reason);
    problems.push(...stale(projectRoot, chosen, recorded));
    // Where Go is, it has to be the right one: but a reader's tests do not fail for want of a download.
    if (toolchain?.installed && (!values.check || process.env['CI'])) {
      problems.push({
        file: `${EXAMPLES}/go.mod`,
        message: `asks for ${toolchainOf(readGoMod(moduleRoot))}, which cannot be had here`,
        cure: 'install that release from https://go.dev/dl/, or let Go reach its module proxy to fetch it',
      });
    }
    say('Compared digests only: whether each example still is what was verified. Nothing was run.');
    return report(problems, `${chosen.length} examples are what was verified`, surroundings);
  }

  say(`Go ${toolchain.version}, ${availableParallelism()} at a time`);
  const due = chosen.filter(
    (example) => values.all || values.check || needsRun(projectRoot, example, recorded, toolchain.version),
  );
  if (due.length < chosen.length) {
    say(`${chosen.length - due.length} unchanged since they were verified (--all runs them too)`);
  }
  const sound = await verify(due, toolchain, problems, values.check === true, surroundings);
  if (values.check) {
    problems.push(...stale(projectRoot, chosen, recorded));
  } else if (due.length > 0) {
    const outputs = await record(projectRoot, sound, toolchain.version);
    say(`recorded ${outputs} new outputs; noted ${sound.length} examples as verified`);
  }
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
    onStage: (text) => say(`[${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}`),
    onResult: (result) => {
      const { folder, kind } = result.example;
      const change = isCheck ? staleOutput(result) : undefined;
      if (change) result.problems.push(change);
      problems.push(...result.problems);
      results.push(result);
      const mark = result.problems.length === 0 ? 'ok  ' : 'FAIL';
      say(`  ${mark} ${String(results.length).padStart(3)}/${due.length} ${kind.padEnd(9)} ${folder}`);
    },
  });
  problems.push(...general);
  const blamed = problems.filter(({ severity }) => severity !== 'note').map(({ file }) => file);
  return results.filter(({ example: { folder } }) => {
    const path = `${EXAMPLES}/${folder}`;
    return !blamed.some((file) => file === path || file.startsWith(`${path}/`));
  });
}

/** Whether a folder is chosen by the texts given on the command line; all are where none is given. */
export function folderFilter(texts: readonly string[]): (folder: string) => boolean {
  const wanted = texts.map((text) => {
    const path = text.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
    return path.startsWith(`${EXAMPLES}/`) ? path.slice(EXAMPLES.length + 1) : path;
  });
  return (folder) => wanted.length === 0 || wanted.some((text) => folder.includes(text));
}

function needsRun(
  projectRoot: string,
  example: Example,
  recorded: ReadonlyMap<string, Verified>,
  go: string,
): boolean {
  const entry = recorded.get(example.folder);
  return entry?.go !== go || entry.digest !== digestNow(projectRoot, example);
}

/** Of each file of records: the examples that are not what it says was verified. */
function stale(
  projectRoot: string,
  examples: readonly Example[],
  recorded: ReadonlyMap<string, Verified>,
): Problem[] {
  const changed = examples.filter(
    (example) => recorded.get(example.folder)?.digest !== digestNow(projectRoot, example),
  );
  return byRecordsFile(changed.map(({ folder }) => folder)).map(([file, folders]) => ({
    file,
    message: `not what was verified: ${folders.join(', ')}`,
    cure: 'run npm run verify where Go is installed, and commit what it writes',
  }));
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
  const errors = problems.filter(({ severity }) => severity !== 'note');
  for (const problem of sortProblems(problems)) complain(`\n${formatProblem(problem)}`);
  if (errors.length === 0) say(`\n${success}.`);
  else complain(`\n${errors.length} problem${errors.length > 1 ? 's' : ''}.`);
  return errors.length === 0 ? 0 : 1;
}
