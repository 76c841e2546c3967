import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { digestNow } from '../../code/digest.ts';
import { type Example, EXAMPLES, readExamples, readGoMod } from '../../code/example.ts';
import { moduleNameOf } from '../../code/go-mod.ts';
import { type Oldest, oldestOf } from '../../code/oldest.ts';
import { readRecord } from '../../code/records.ts';
import { probeProblems, statementProblems, statementsOf } from '../../code/statements.ts';
import { listPages, readPage } from '../../markdown/page.ts';
import { type Problem, ProblemError, reportProblems } from '../../problem.ts';
import { folderFilter, type Surroundings } from '../verify/command.ts';
import { annotateRecords } from '../verify/write-records.ts';
import { attemptRelease } from './attempt.ts';
import { climb } from './climb.ts';
import { passedOver } from './passed-over.ts';
import { gapProblems, releasesFor } from './table.ts';

const USAGE = 'usage: npm run releases -- [--all] [--check] [FOLDER…]';

/** An example of which the oldest release is asked, with what is recorded of it. */
interface Asked {
  example: Example;
  digest: string;
  /** Whether the record is about the example as it lies there now. */
  isVerified: boolean;
  oldest: Oldest | undefined;
}

/** The command behind `npm run releases`. @returns the exit status: 0, or 1 where something is to be mended */
export async function releasesCommand(args: string[], surroundings: Surroundings): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { all: { type: 'boolean' }, check: { type: 'boolean' } },
    });
  } catch (error) {
    surroundings.complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 1;
  }
  try {
    return await findReleases(parsed, surroundings);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return report([error.problem], surroundings);
  }
}

/** What is asked on the command line. */
interface Request {
  values: { all?: boolean | undefined; check?: boolean | undefined };
  positionals: string[];
}

/** The command's work. @throws ProblemError where a record cannot be read or a release does not answer */
async function findReleases({ values, positionals }: Request, surroundings: Surroundings): Promise<number> {
  const { projectRoot, say, complain } = surroundings;
  const moduleRoot = join(projectRoot, EXAMPLES);
  const goMod = readGoMod(moduleRoot);
  const toTry = releasesFor(goMod);
  const problems = gapProblems(toTry, 'src/tools/releases/table.ts');
  const all = readExamples(moduleRoot);
  const chosen = all.filter(({ folder }) => folderFilter(positionals)(folder));
  if (chosen.length === 0 && positionals.length > 0) {
    complain(
      `No folder of ${EXAMPLES} matches ${positionals.join(' or ')}; there are ${all.length} examples.`,
    );
    return 1;
  }

  const reasons = new Map(all.map((example) => [example.folder, passedOver(example, moduleRoot)]));
  const usable = all.filter(({ folder }) => reasons.get(folder) === undefined);
  let asked = usable
    .filter((example) => chosen.includes(example))
    .map((example) => ask(projectRoot, example));
  say(tally(chosen, reasons));

  const isUnverified = ({ isVerified }: Asked) => !isVerified;
  problems.push(...asked.filter(isUnverified).map(unverified));
  const due = asked.filter(
    ({ isVerified, oldest }) => isVerified && (values.all === true || (!values.check && isOpen(oldest))),
  );
  if (due.length > 0) {
    say(`trying ${due.length} examples with Go ${toTry.join(', ')}`);
    const { found, lost } = await climbAloud(due, toTry, usable, surroundings);
    problems.push(...[...lost].map(([folder, says]) => neverHolds(folder, says)));
    if (values.check) {
      problems.push(...disagreements(due, found));
    } else {
      const notes = due.flatMap(({ example: { folder }, digest }) => {
        const oldest = found.get(folder);
        return oldest ? [[folder, { digest, fields: { oldest } }] as const] : [];
      });
      await annotateRecords(projectRoot, new Map(notes));
      say(`recorded the oldest release of ${notes.length} examples`);
      asked = asked.map(({ example }) => ask(projectRoot, example));
    }
  }

  if (values.check)
    problems.push(...asked.filter(({ isVerified, oldest }) => isVerified && !oldest).map(untried));
  for (const { example, oldest } of asked) problems.push(...probeProblems(example, oldest));
  for (const { folder, directives } of chosen) {
    const reason = reasons.get(folder);
    if (directives.probe && reason !== undefined) problems.push(unusableProbe(folder, reason));
  }
  const stated = checkStatements(projectRoot, all);
  problems.push(...stated.problems);
  say(`${stated.statements} statements about releases, ${stated.probed} of them with a probe`);
  say(distribution(asked));
  return report(problems, surroundings);
}

/** Whether there is still something to find out: nothing is known yet, or a release could not be had. */
const isOpen = (oldest: Oldest | undefined) => oldest?.untried !== undefined || oldest === undefined;

function ask(projectRoot: string, example: Example): Asked {
  const digest = digestNow(projectRoot, example);
  const record = readRecord(projectRoot, example.folder);
  const isVerified = record?.digest === digest;
  return { example, digest, isVerified, oldest: isVerified ? oldestOf(record) : undefined };
}

/** Climbs from release to release and tells how long each takes. */
function climbAloud(
  due: readonly Asked[],
  releases: readonly string[],
  all: readonly Example[],
  { projectRoot, say }: Surroundings,
): ReturnType<typeof climb> {
  const byFolder = new Map(due.map(({ example }) => [example.folder, example]));
  const moduleName = moduleNameOf(readGoMod(join(projectRoot, EXAMPLES)));
  const options = { moduleName, all, width: availableParallelism(), say };
  return climb([...byFolder.keys()], releases, async (release, folders) => {
    const started = Date.now();
    const examples = folders.flatMap((folder) => byFolder.get(folder) ?? []);
    const outcomes = await attemptRelease(release, examples, options);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const results = [...(outcomes?.values() ?? [])];
    const compiling = results.filter(({ compiles }) => compiles).length;
    const holding = results.filter((outcome) => outcome.compiles && outcome.differs === undefined).length;
    say(
      outcomes
        ? `Go ${release.padEnd(8)} compiles ${compiling} of ${folders.length}, and ${holding} do what is recorded; ${seconds} s`
        : `Go ${release.padEnd(8)} cannot be had`,
    );
    return outcomes;
  });
}

/** What is wrong with what the pages say of releases. */
function checkStatements(projectRoot: string, all: readonly Example[]) {
  const byFolder = new Map(all.map((example) => [example.folder, example]));
  const problems: Problem[] = [];
  let statements = 0;
  let probed = 0;
  for (const page of listPages(projectRoot)) {
    try {
      for (const statement of statementsOf(readPage(projectRoot, page))) {
        statements++;
        if (statement.probe !== undefined) probed++;
        problems.push(...statementProblems(statement, byFolder.get(statement.probe ?? '')));
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  return { problems, statements, probed };
}

const unverified = ({ example: { folder } }: Asked): Problem => ({
  file: `${EXAMPLES}/${folder}`,
  message: 'is not what was verified, so no release is tried',
  cure: `run npm run verify -- ${folder}, then npm run releases -- ${folder}`,
});

const untried = ({ example: { folder } }: Asked): Problem => ({
  file: `${EXAMPLES}/${folder}`,
  message: 'was not tried with older releases of Go',
  cure: `run npm run releases -- ${folder}, and commit what it writes`,
});

const unusableProbe = (folder: string, reason: string): Problem => ({
  file: `${EXAMPLES}/${folder}`,
  message: `is a probe, but no release is tried with it: ${reason}`,
  cure: 'write it as a program that needs the standard library only',
});

const neverHolds = (folder: string, says: string): Problem => ({
  file: `${EXAMPLES}/${folder}`,
  message: `does not do what is recorded in a module of its own: ${says}`,
  cure: 'make it independent of the module it lies in, of cgo and of the machine, or mark it //example:varies',
});

/** What a record claims. What the release before said may be worded in another way each time. */
const releasesIn = ({ go, outcome }: Oldest) => [go, outcome?.go];

/** Records that are not what was found now. */
function disagreements(due: readonly Asked[], found: ReadonlyMap<string, Oldest>): Problem[] {
  return due.flatMap(({ example: { folder }, oldest }) => {
    const now = found.get(folder);
    if (!now || !oldest || isDeepStrictEqual(releasesIn(now), releasesIn(oldest))) return [];
    return [
      {
        file: `${EXAMPLES}/${folder}`,
        message: `is recorded with ${JSON.stringify(oldest)}, and now it is ${JSON.stringify(now)}`,
        cure: `run npm run releases -- --all ${folder}, and read what changed`,
      },
    ];
  });
}

/** How many examples are asked, and how many not and why. */
function tally(chosen: readonly Example[], reasons: ReadonlyMap<string, string | undefined>): string {
  const counts = new Map<string, number>();
  for (const { folder } of chosen) {
    const reason = reasons.get(folder);
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const passed = [...counts].map(([reason, count]) => `${count} passed over (${reason})`);
  return [`${chosen.length} examples`, ...passed].join('; ');
}

/** How many examples have which oldest release. */
function distribution(asked: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const { oldest } of asked) {
    if (oldest) counts.set(oldest.go, (counts.get(oldest.go) ?? 0) + 1);
  }
  const each = [...counts].sort().map(([go, count]) => `Go ${go}: ${count}`);
  const outcomes = asked.filter(({ oldest }) => oldest?.outcome).length;
  return `oldest releases: ${each.join(', ') || 'none known'}; ${outcomes} do what is recorded only with a later one`;
}

function report(problems: readonly Problem[], { say, complain }: Surroundings): number {
  if (reportProblems(problems, complain) > 0) return 1;
  say('\nThe records of releases agree with sources and pages.');
  return 0;
}
