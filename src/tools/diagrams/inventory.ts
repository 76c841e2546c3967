import { diagramFences, diagramsOf, type Diagram } from '../../diagrams/fences.ts';
import { readPage } from '../../markdown/page.ts';
import { type Problem, ProblemError } from '../../problem.ts';

/** What the pages ask for, and what is wrong with some of them. */
export interface Inventory {
  diagrams: Diagram[];
  /** Pages that could not be read, diagrams without labels or with the title of another. */
  problems: Problem[];
}

/**
 * Finds every diagram of the given pages.
 * @param projectRoot the project's folder, absolute
 * @param pages files from there
 */
export function takeInventory(projectRoot: string, pages: readonly string[]): Inventory {
  const inventory: Inventory = { diagrams: [], problems: [] };
  for (const page of pages) {
    const identify = diagramsOf(page);
    const fences = attempt(() => diagramFences(readPage(projectRoot, page)), inventory.problems) ?? [];
    for (const fence of fences) {
      const diagram = attempt(() => identify(fence), inventory.problems);
      if (diagram) inventory.diagrams.push(diagram);
    }
  }
  return inventory;
}

/** Does something and keeps what an author has to mend for it. */
function attempt<Result>(act: () => Result, problems: Problem[]): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(error.problem);
    return undefined;
  }
}
