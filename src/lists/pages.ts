/**
 * Entries of a list by the address of each page that they lead to, in their order. An entry that leads to several
 * headings of a page counts once for it.
 *
 * @param addressesOf The addresses in an entry, fragments and all.
 */
export function byPage<Entry>(
  entries: readonly Entry[],
  addressesOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const path of new Set(addressesOf(entry).map((address) => address.split('#')[0] ?? address)))
      found.set(path, [...(found.get(path) ?? []), entry]);
  return found;
}
