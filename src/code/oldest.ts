import type { Verified } from './records.ts';

/** What the release before the oldest did instead. */
export interface Before {
  /** The release with its patch, such as `1.24.13`. */
  go: string;
  /** The compiler's first complaint, or what the run came to. */
  says: string;
}

/** From which release on something holds of an example. */
export interface Holds {
  /** Minor release, such as `1.25`. */
  go: string;
  /** Proof that it does not hold earlier; none where there is no earlier release that was tried. */
  before?: Before;
}

/**
 * The field `oldest` of an example's record: the oldest release that compiles it, each release in a
 * module of that language version.
 */
export interface Oldest extends Holds {
  /** Where releases that compile it do something else than is recorded: from when on it does that. */
  outcome?: Required<Holds>;
  /** Releases older than that which could not be had, so that nothing is known of them. */
  untried?: string[];
}

/** What was found out about the oldest release for an example, if anything was. */
export function oldestOf(record: Verified | undefined): Oldest | undefined {
  return record?.['oldest'] as Oldest | undefined;
}

/** From when on an example compiles and does what is recorded of it. */
export function holdsSince({ go, before, outcome }: Oldest): Holds {
  return outcome ?? { go, ...(before && { before }) };
}

/** What a page says about the releases that an example needs, and the proof of it. */
export interface Needs {
  /** Such as `Go 1.22 or later`. */
  label: string;
  /** What the release before does. */
  proof: string;
}

/** What a page says about an example; nothing where it does the same with every release that was tried. */
export function needsOf({ go, before, outcome }: Oldest): Needs | undefined {
  if (outcome) return { label: `As shown since Go ${outcome.go}`, proof: proofOf(outcome.before) };
  return before && { label: `Go ${go} or later`, proof: proofOf(before) };
}

/** The proof that something does not hold with the release before, without the compiler's remarks on types. */
export function proofOf({ go, says }: Before): string {
  return `Go ${go}: ${says.replace(/ \([^()]*\)$/, '')}`;
}
