/** Pages that belong to no phase, area or collection of notes. */
const REST = 'site';

/**
 * The part of the site that an address belongs to: `phase-5`, `questions-runtime`, `notes`, or `site` for the pages
 * beside them. Records that every change adds to (published addresses, terms, corrections) are kept in a file per part.
 * The page of a part's corrections belongs to it.
 *
 * @param address From the site's root, with or without a fragment.
 */
export function partOf(address: string): string {
  const [, part, ofCorrections] =
    /^\/(?:(phase-\d+|questions\/[^/#]+|notes)|corrections\/(phase-\d+|questions-[^/#]+|notes))\//.exec(
      address,
    ) ?? [];
  return part?.replace('/', '-') ?? ofCorrections ?? REST;
}
