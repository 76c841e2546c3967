import { readFileSync } from 'node:fs';
import { convert, type Converted, type Options } from '../../../../src/tools/convert/convert.ts';
import { checkPage } from '../../../../src/tools/convert/fidelity.ts';
import { readFrontmatter, type Frontmatter } from '../../../../src/tools/convert/frontmatter.ts';

/** A fixture's bytes. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../../fixtures/convert/${name}`, import.meta.url));
}

/** Converts documents given as text by path, and reads each page back as the tool does. */
export function convertTexts(documents: Record<string, string | Uint8Array>, options?: Options): Converted {
  const sources = Object.entries(documents).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  }));
  const converted = convert(sources, options);
  for (const page of converted.pages) checkPage(page, page.text);
  return converted;
}

/** Converts fixtures. */
export function convertFixtures(names: readonly string[], options?: Options): Converted {
  return convertTexts(Object.fromEntries(names.map((name) => [name, fixture(name)])), options);
}

/** A page's parts by its file. */
export function pageOf({ pages }: Converted, file: string): { frontmatter: Frontmatter; body: string } {
  const page = pages.find((one) => one.file === file);
  if (!page) throw new Error(`no page ${file}; there are ${pages.map((one) => one.file).join(', ')}`);
  return readFrontmatter(page.text);
}

/** The body of the one page that a text makes. */
export function bodyOf(text: string): string {
  const converted = convertTexts({ 'a.md': text });
  return pageOf(converted, converted.pages[0]?.file ?? '').body.trim();
}
