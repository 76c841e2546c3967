/** What has to be done so that the drawings on disk are those the pages use. */
export interface Plan<Diagram> {
  /** One diagram for each text that has not been drawn, in the order given. */
  missing: Diagram[];
  /** Digests of drawings in use. */
  kept: string[];
  /** Digests of drawings that nothing uses. */
  unused: string[];
}

/** Compares what is used with what is drawn. */
export function planWork<Diagram extends { digest: string }>(
  used: readonly Diagram[],
  drawn: readonly string[],
): Plan<Diagram> {
  const byDigest = new Map<string, Diagram>();
  for (const diagram of used) if (!byDigest.has(diagram.digest)) byDigest.set(diagram.digest, diagram);
  const onDisk = new Set(drawn);
  return {
    missing: [...byDigest.values()].filter(({ digest }) => !onDisk.has(digest)),
    kept: drawn.filter((digest) => byDigest.has(digest)),
    unused: drawn.filter((digest) => !byDigest.has(digest)),
  };
}
