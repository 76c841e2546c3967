import { notDrawn, type Drawing, type DrawnFolder } from '../../diagrams/drawn.ts';
import type { Diagram } from '../../diagrams/fences.ts';
import { folderOf, pageOf } from '../../diagrams/name.ts';
import { listPages, PAGES } from '../../markdown/page.ts';
import { type Problem, ProblemError, sortProblems } from '../../problem.ts';
import { drawDiagram, type Drawer } from './draw.ts';
import { takeInventory } from './inventory.ts';
import { planWork, type Plan } from './plan.ts';

/** What a run works on, and how it tells what it does. */
export interface Workplace {
  /** The project's folder, absolute. */
  projectRoot: string;
  drawn: DrawnFolder;
  /** Takes a line of progress. */
  say: (line: string) => void;
  /** Takes what an author has to mend. */
  complain: (problem: Problem) => void;
}

/** A browser that draws until it is closed. */
export interface RunningDrawer extends Drawer {
  close(): Promise<void>;
}

/**
 * Draws what is missing on the named pages (`phase-5/channels`, or a folder: `phase-5`), or on all pages, and
 * removes the drawings there that no page uses. A page that cannot be read, or one of whose diagrams cannot be
 * drawn, keeps all the drawings it has.
 *
 * @param startDrawer called only where something is to be drawn
 * @returns whether all went well
 * @throws Error where a name fits no page
 */
export async function updateDrawings(
  names: readonly string[],
  place: Workplace,
  startDrawer: () => Promise<RunningDrawer>,
): Promise<boolean> {
  const { problems, plan } = await survey(names, place);
  const failures = plan.missing.length > 0 ? await drawAll(plan.missing, place, await startDrawer()) : [];
  const removed = withoutPagesOf(failures, plan.unused);
  for (const name of removed) await place.drawn.remove(name);
  for (const problem of sortProblems([...problems, ...failures])) place.complain(problem);
  const failed = failures.length > 0 ? `, failed ${failures.length}` : '';
  place.say(
    `diagrams: drew ${plan.missing.length - failures.length}, kept ${plan.kept.length}, removed ${removed.length}${failed}`,
  );
  return problems.length + failures.length === 0;
}

/**
 * Says what is missing and what is unused, and changes nothing.
 * @returns whether the drawings are those that the pages use
 * @throws Error where a name fits no page
 */
export async function checkDrawings(names: readonly string[], place: Workplace): Promise<boolean> {
  const { problems, plan, drawings } = await survey(names, place);
  const all = [
    ...problems,
    ...plan.missing.map((diagram) => notDrawn(diagram, drawings.get(diagram.name))),
    ...plan.unused.map((name) => ({
      file: place.drawn.fileOf(name),
      message: 'no page uses this drawing',
      cure: 'run "npm run diagrams" and commit what it removes',
    })),
  ];
  for (const problem of sortProblems(all)) place.complain(problem);
  place.say(
    `diagrams: ${plan.kept.length} drawn, ${plan.missing.length} missing, ${plan.unused.length} unused`,
  );
  return all.length === 0;
}

interface Survey {
  problems: Problem[];
  /** What is to do on the pages that were asked for. */
  plan: Plan;
  /** All drawings there are. */
  drawings: ReadonlyMap<string, Drawing>;
}

/** Compares pages and drawings. */
async function survey(names: readonly string[], { projectRoot, drawn }: Workplace): Promise<Survey> {
  const all = listPages(projectRoot);
  const wanted = names.map((name) => name.replace(/.*content\/docs\//, '').replace(/(\.mdx?|\/)$/, ''));
  const unknown = wanted.filter((name) => !all.some((page) => isPage(page, name)));
  if (unknown.length > 0) throw new Error(`there is no page "${unknown.join('", "')}" in ${PAGES}`);
  const pages = wanted.length > 0 ? all.filter((page) => wanted.some((name) => isPage(page, name))) : all;

  const { diagrams, problems } = takeInventory(projectRoot, pages);
  const drawings = new Map<string, Drawing>();
  for (const name of await drawn.list()) {
    const drawing = await drawn.read(name);
    if (drawing) drawings.set(name, drawing);
  }
  const plan = planWork(diagrams, drawings);
  const asked = new Set(pages.map(pageOf));
  const inScope = plan.unused.filter((name) => wanted.length === 0 || asked.has(folderOf(name)));
  return { problems, plan: { ...plan, unused: withoutPagesOf(problems, inScope) }, drawings };
}

/** `phase-5` is a folder of pages, `phase-5/channels` one page. */
function isPage(page: string, name: string): boolean {
  const path = page.slice(`${PAGES}/`.length);
  return path.replace(/\.mdx?$/, '') === name || path.startsWith(`${name}/`);
}

/** Leaves out the drawings of pages with problems: what such a page uses is not known. */
function withoutPagesOf(problems: readonly Problem[], names: readonly string[]): string[] {
  const broken = new Set(problems.map(({ file }) => pageOf(file)));
  return names.filter((name) => !broken.has(folderOf(name)));
}

/** Draws each diagram, saying so; returns what is wrong with those that cannot be drawn. */
async function drawAll(
  missing: readonly Diagram[],
  { drawn, say }: Workplace,
  drawer: RunningDrawer,
): Promise<Problem[]> {
  const failures: Problem[] = [];
  try {
    for (const [index, diagram] of missing.entries()) {
      const { file, line, name, digest } = diagram;
      try {
        await drawn.write(name, { svg: await drawDiagram(drawer, diagram), digest });
        say(`${index + 1}/${missing.length}  ${file}:${line}`);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        failures.push(error.problem);
      }
    }
  } finally {
    await drawer.close();
  }
  return failures;
}
