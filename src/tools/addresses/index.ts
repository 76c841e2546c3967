/**
 * `npm run addresses`: adds the addresses and heading ids of the built site to the record, `src/addresses/published.txt`.
 * Nothing is ever removed from it: the site tests fail where a recorded address no longer resolves.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuiltPage, lostAddresses, publishedAddresses } from '../../addresses/record.ts';

/** The record: an address per line, sorted. */
export const RECORD = new URL('../../addresses/published.txt', import.meta.url);

/** The recorded addresses. */
export async function readRecord(): Promise<string[]> {
  const text = await readFile(RECORD, 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean);
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
    pages.push({ path, html: await readFile(`${dist}/${file}`, 'utf8') });
  }
  return pages;
}

async function main(): Promise<void> {
  const pages = await builtPages(fileURLToPath(new URL('../../../dist', import.meta.url)));
  if (!pages.length) throw new Error('dist holds no pages; run "npm run build" first.');
  const recorded = await readRecord();
  const lost = lostAddresses(recorded, pages);
  if (lost.length)
    throw new Error(
      `These published addresses no longer resolve; bring them back or redirect them:\n${lost.join('\n')}`,
    );
  const all = [...new Set([...recorded, ...publishedAddresses(pages)])].sort();
  await writeFile(RECORD, `${all.join('\n')}\n`);
  console.log(`addresses: ${all.length} recorded, ${all.length - recorded.length} new`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
