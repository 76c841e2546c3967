import { drawFence, type Drawer } from './draw-fence.ts';
import type { DrawnFolder } from '../../diagrams/drawn.ts';
import { listPages, takeInventory, type Inventory, type PageDiagram } from './inventory.ts';
import { planWork, type Plan } from './plan.ts';

/** What a run works on, and how it tells what it does. */
export interface Workplace {
  /** The folder of all pages. */
  folder: string;
  drawn: DrawnFolder;
  /** How a page is named in messages. */
  shown: (page: string) => string;
  /** Takes a line of progress. */
  say: (line: string) => void;
  /** Takes a message about what is wrong; each starts with file and line. */
  complain: (message: string) => void;
}

/** A browser that draws until it is closed. */
export interface RunningDrawer extends Drawer {
  close(): Promise<void>;
}

/**
 * Draws what is missing on the named pages (`phase-5/channels`, or a folder: `phase-5`), or on all pages; in
 * the latter case it also removes the drawings that no page uses.
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
  const failures = plan.missing.length > 0 ? await drawAll(plan.missing, place, await startDrawer()) : 0;
  for (const digest of plan.unused) await place.drawn.remove(digest);
  const failed = failures > 0 ? `, failed ${failures}` : '';
  place.say(
    `diagrams: drew ${plan.missing.length - failures}, kept ${plan.kept.length}, removed ${plan.unused.length}${failed}`,
  );
  return problems.length + failures === 0;
}

/**
 * Says what is missing and what is unused, and changes nothing.
 * @returns whether the drawings are those that the pages use
 * @throws Error where a name fits no page
 */
export async function checkDrawings(names: readonly string[], place: Workplace): Promise<boolean> {
  const { diagrams, problems, plan } = await survey(names, place);
  for (const { page, line } of plan.missing) {
    place.complain(`${place.shown(page)}:${line}: the diagram has not been drawn. Run "npm run diagrams".`);
  }
  for (const digest of plan.unused) {
    place.complain(`${place.drawn.fileOf(digest)}: no page uses this drawing. Run "npm run diagrams".`);
  }
  place.say(
    `diagrams: ${diagrams.length} in use, ${plan.missing.length} missing, ${plan.unused.length} unused`,
  );
  return problems.length + plan.missing.length + plan.unused.length === 0;
}

/** Compares pages and drawings, and complains of what is wrong with the pages. */
async function survey(
  names: readonly string[],
  { folder, drawn, shown, complain }: Workplace,
): Promise<Inventory & { plan: Plan<PageDiagram> }> {
  const all = await listPages(folder);
  const wanted = names.map((name) => name.replace(/^.*content\/docs\//, '').replace(/(\.mdx|\/)$/, ''));
  const unknown = wanted.filter((name) => !all.some((page) => isPage(page, name)));
  if (unknown.length > 0) throw new Error(`there is no page "${unknown.join('", "')}" in ${shown('')}`);
  const pages = wanted.length > 0 ? all.filter((page) => wanted.some((name) => isPage(page, name))) : all;

  const inventory = await takeInventory(folder, pages, shown);
  for (const problem of inventory.problems) complain(problem.message);
  const plan = planWork(inventory.diagrams, await drawn.list());
  // What a broken page uses is not known, nor what the pages use that were not asked for.
  const isComplete = wanted.length === 0 && inventory.problems.length === 0;
  return { ...inventory, plan: isComplete ? plan : { ...plan, unused: [] } };
}

/** `phase-5` is a folder of pages, `phase-5/channels` one page. */
function isPage(page: string, name: string): boolean {
  return page === `${name}.mdx` || page.startsWith(`${name}/`);
}

/** Draws each diagram, saying so; returns how many Mermaid could not draw. */
async function drawAll(
  missing: readonly PageDiagram[],
  { drawn, shown, say, complain }: Workplace,
  drawer: RunningDrawer,
): Promise<number> {
  let failures = 0;
  try {
    for (const [index, diagram] of missing.entries()) {
      const file = shown(diagram.page);
      try {
        await drawn.write(diagram.digest, await drawFence(drawer, diagram, file));
        say(`${index + 1}/${missing.length}  ${file}:${diagram.line}`);
      } catch (error) {
        failures += 1;
        complain((error as Error).message);
      }
    }
  } finally {
    await drawer.close();
  }
  return failures;
}
