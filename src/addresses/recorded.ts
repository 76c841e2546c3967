/** Every address ever published, as the build has the record. */
import { parseRecord, type PublishedAddress } from './record.ts';

const files = import.meta.glob<string>('/src/addresses/published/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The lines of all files of the record. */
export const recordedAddresses: readonly PublishedAddress[] = Object.values(files).flatMap(parseRecord);
