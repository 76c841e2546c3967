/**
 * `npm run addresses`: adds the addresses and heading ids of the built site to the record, `src/addresses/published`.
 * Nothing is ever removed from it: the site tests fail where a recorded address no longer resolves.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addPublished,
  type BuiltPage,
  formatRecord,
  lostAddresses,
  parseRecord,
  PUBLISHED,
  type PublishedAddress,
  publishedAddresses,
} from '../../addresses/record.ts';
import { glossary, termAddress } from '../../lists/glossary.ts';
import { readList } from '../../lists/list.ts';
import { formatProblem } from '../../problem.ts';
import { partOf } from '../../roadmap/parts.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** The record's lines by the part of the site, as its files are named. */
export async function readRecord(): Promise<Map<string, PublishedAddress[]>> {
  const record = new Map<string, PublishedAddress[]>();
  for await (const name of glob('*.txt', { cwd: join(PROJECT, PUBLISHED) })) {
    const text = await readFile(join(PROJECT, PUBLISHED, name), 'utf8');
    record.set(name.replace(/\.txt$/, ''), parseRecord(text));
  }
  return record;
}

/**
 * The pages of a built site.
 *
 * @param dist Folder of the built site.
 */
export async function builtPages(dist: string): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const file of glob('**/index.html', { cwd: dist })) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    pages.push({ path, html: await readFile(join(dist, file), 'utf8') });
  }
  return pages;
}

/** The part a new address is recorded with: a term's is that of the file it stands in. */
function recordedWith(): (address: string) => string {
  const listed = new Map<string, string>();
  for (const { data, part } of readList(glossary, PROJECT).entries) listed.set(termAddress(data), part);
  return (address) => listed.get(address) ?? partOf(address);
}

async function main(): Promise<void> {
  const pages = await builtPages(join(PROJECT, 'dist'));
  if (!pages.length) throw new Error('dist holds no pages; run "npm run build" first.');
  const recorded = await readRecord();
  const lost = lostAddresses(recorded, pages);
  if (lost.length) throw new Error(lost.map(formatProblem).join('\n'));
  const record = addPublished(recorded, publishedAddresses(pages), recordedWith());
  for (const [part, addresses] of record)
    await writeFile(join(PROJECT, PUBLISHED, `${part}.txt`), formatRecord(addresses));
  const count = (of: typeof record) => [...of.values()].flat().length;
  console.log(`addresses: ${count(record)} recorded, ${count(record) - count(recorded)} new`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
