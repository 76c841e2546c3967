import type { Example } from '../../code/example.ts';
import type { Verified } from '../../code/records.ts';
import type { Sight } from './seen-here.ts';

/** What the plan is made from. */
export interface Circumstances {
  /** Nothing is recorded: what the records say is itself to be checked. */
  isCheck: boolean;
  /** Run all, whatever is known of them. */
  isAll: boolean;
  /** The Go release at hand, such as `1.27.4`. */
  go: string;
  recorded: ReadonlyMap<string, Verified>;
  digestOf: (example: Example) => string;
  /** How an example with this digest was seen to keep its promise on this machine, if it was. */
  seenHere: (digest: string) => Sight | undefined;
}

/** The examples by what is to be done with them. */
export interface Plan {
  /** To be run. */
  due: Example[];
  /** This machine saw them do what they promise, just as they are. */
  seen: Example[];
  /** They are what the records say was verified, and the records are believed. */
  unchanged: Example[];
}

/**
 * Sorts out which examples have to run. A check believes no record, and what was run once is enough for
 * it; to record an example, it must have run twice with the same output.
 */
export function planExamples(examples: readonly Example[], circumstances: Circumstances): Plan {
  const { isCheck, isAll, go, recorded, digestOf, seenHere } = circumstances;
  const plan: Plan = { due: [], seen: [], unchanged: [] };
  for (const example of examples) {
    if (isAll) {
      plan.due.push(example);
      continue;
    }
    const digest = digestOf(example);
    const record = recorded.get(example.folder);
    if (!isCheck && record?.go === go && record.digest === digest) {
      plan.unchanged.push(example);
      continue;
    }
    const sight = seenHere(digest);
    const isEnough = sight === 'twice' || (isCheck && sight === 'once');
    plan[isEnough ? 'seen' : 'due'].push(example);
  }
  return plan;
}
