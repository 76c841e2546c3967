import type { Drawing } from '../../diagrams/drawn.ts';
import type { Diagram } from '../../diagrams/fences.ts';

/** What has to be done so that the drawings on disk are those the pages use. */
export interface Plan {
  /** The diagrams not drawn as they are now, each once, in the order given. */
  missing: Diagram[];
  /** Names of drawings that are what a page shows. */
  kept: string[];
  /** Names of drawings that nothing uses. */
  unused: string[];
}

/**
 * Compares what is used with what is drawn.
 * @param drawn all drawings there are, by name
 */
export function planWork(used: readonly Diagram[], drawn: ReadonlyMap<string, Drawing>): Plan {
  const byName = new Map(used.map((diagram) => [diagram.name, diagram]));
  const isDrawn = ({ name, digest }: Diagram) => drawn.get(name)?.digest === digest;
  const diagrams = [...byName.values()];
  return {
    missing: diagrams.filter((diagram) => !isDrawn(diagram)),
    kept: diagrams.filter(isDrawn).map(({ name }) => name),
    unused: [...drawn.keys()].filter((name) => !byName.has(name)),
  };
}
