/** Pages that belong to no phase, area or collection of notes. */
const REST = 'site';

/**
 * The part of the site that an address belongs to: `phase-5`, `questions-runtime`, `notes`, or `site` for the pages
 * beside them. Records that every change adds to (published addresses, terms, corrections) are kept in a file per part.
 *
 * @param address From the site's root, with or without a fragment.
 */
export function partOf(address: string): string {
  return /^\/(phase-\d+|questions\/[^/#]+|notes)\//.exec(address)?.[1]?.replace('/', '-') ?? REST;
}
