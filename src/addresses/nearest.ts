/** Which addresses are closest to one that does not exist: for the page that says so. */

/** Number of single-character edits between two short strings. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A path with its characters in place of their codes; as it is where a `%` begins no code. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The parts of an address that carry meaning, lower-cased: `/Phase_5/Chanels.md` gives `phase`, `5`, `chanels`. */
function words(path: string): string[] {
  const text = decoded(path)
    .toLowerCase()
    .replace(/\.(?:html?|mdx?)$/, '');
  return text.match(/[\p{L}\d.]+/gu) ?? [];
}

/**
 * The addresses most like a missing one, best first. Each word counts by how many edits part it from the closest word
 * of the address.
 *
 * @param missing Path that was asked for.
 * @param addresses Paths that exist.
 * @param count How many to return at most.
 */
export function nearestAddresses(missing: string, addresses: readonly string[], count = 5): string[] {
  const wanted = words(missing);
  const likeness = (address: string) => {
    const has = words(address);
    const score = wanted.reduce((sum, word) => {
      const best = Math.max(
        0,
        ...has.map((other) => 1 - editDistance(word, other) / Math.max(word.length, other.length)),
      );
      return sum + (best > 0.5 ? best * word.length : 0);
    }, 0);
    return score - has.length / 100;
  };
  return addresses
    .map((address) => ({ address, score: likeness(address) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.address.localeCompare(b.address))
    .slice(0, count)
    .map(({ address }) => address);
}
