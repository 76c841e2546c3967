import type { Before, Oldest } from '../../code/oldest.ts';
import { minorOf } from './table.ts';

/** What became of an example with one release. */
export type Outcome =
  /** It compiles and does what is recorded of it. */
  | { compiles: true; differs?: undefined }
  /** It compiles and does something else. */
  | { compiles: true; differs: string }
  /** The compiler's first complaint. */
  | { compiles: false; says: string };

/** Tries some examples with one release: folder → what became of it. `undefined` where the release cannot be had. */
export type Try = (
  release: string,
  folders: readonly string[],
) => Promise<ReadonlyMap<string, Outcome> | undefined>;

/** What is known of an example on the way up. */
interface State {
  /** The oldest release that compiles it, once found. */
  compiles?: string;
  /** What the last release that was tried below that one said. */
  rejected?: Before;
  /** What the last release that compiles it did instead of what is recorded. */
  differed?: Before;
  untried: string[];
}

/**
 * Finds the oldest release for each example. All are tried with the oldest release and what holds is done
 * with; the rest climbs to the next one. So each result is proved by its release and by the one before,
 * and few examples are built more than once. What holds with one release is taken to hold with later ones,
 * as Go promises; the newest is what `npm run verify` ran.
 *
 * @param releases oldest first
 * @returns folder → oldest release; and folder → what happened with the newest release, of those that do not hold even there
 */
export async function climb(
  folders: readonly string[],
  releases: readonly string[],
  attempt: Try,
): Promise<{ found: Map<string, Oldest>; lost: Map<string, string> }> {
  const found = new Map<string, Oldest>();
  const states = new Map<string, State>(folders.map((folder) => [folder, { untried: [] }]));
  for (const release of releases) {
    if (states.size === 0) break;
    const outcomes = await attempt(release, [...states.keys()]);
    for (const [folder, state] of states) {
      const outcome = outcomes?.get(folder);
      if (!outcome) {
        state.untried.push(release);
      } else if (!outcome.compiles) {
        state.rejected = { go: release, says: outcome.says };
      } else {
        state.compiles ??= release;
        if (outcome.differs !== undefined) {
          state.differed = { go: release, says: outcome.differs };
        } else {
          found.set(folder, oldestFrom(state, state.compiles, release));
          states.delete(folder);
        }
      }
    }
  }
  const lost = [...states].map(([folder, { differed, rejected }]) => {
    const last = differed ?? rejected;
    return [folder, last ? `Go ${last.go}: ${last.says}` : 'no release could be had'] as const;
  });
  return { found, lost: new Map(lost) };
}

/** The record of an example that compiles with one release and does what is recorded with that or a later one. */
function oldestFrom({ rejected, differed, untried }: State, compiles: string, holds: string): Oldest {
  return {
    go: minorOf(compiles),
    ...(rejected && { before: rejected }),
    ...(differed && { outcome: { go: minorOf(holds), before: differed } }),
    ...(untried.length > 0 && { untried }),
  };
}
