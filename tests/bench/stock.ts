/** Makes a site of stock Starlight from the project's pages, for benchmarks to compare with. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { exampleOf, EXAMPLES, OUTPUT, readFolder, textOf } from '../../src/code/example.ts';
import { showFile, showRegion } from '../../src/code/regions.ts';
import { SESSION } from '../../src/code/session.ts';
import { mainFile } from '../../src/code/use.ts';
import { PAGES } from '../../src/markdown/page.ts';

/** All that a stock site needs besides its pages. */
const FILES = {
  // Vite bundles Starlight because it is named here; what is installed above serves.
  'package.json': `{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }\n`,
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Stock Starlight' })] });
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** A component that stands in a line of its own, with its attributes. */
const EXAMPLE = /^<Example\s([^>]*?)\/>$/gm;

/**
 * Writes a project's pages as plain Markdown, their examples as fences, into a project of stock Starlight.
 *
 * @param project the project's folder, absolute
 * @param folder what to write into, below a project whose packages serve; what is there is removed
 */
export function writeStock(project: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) write(join(folder, name), text);
  const pages = join(project, PAGES);
  for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.mdx')) continue;
    const markdown = plainMarkdown(readFileSync(join(pages, name), 'utf8'), join(project, EXAMPLES));
    write(join(folder, PAGES, name.replace(/x$/, '')), markdown);
  }
}

/** A page of MDX as Markdown: examples as fences with what they printed, other components left out, their text kept. */
export function plainMarkdown(mdx: string, module: string): string {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const { title, summary } = parse(yaml) as { title: string; summary?: string };
  const text = body
    .replace(/^import .*\n/gm, '')
    .replace(EXAMPLE, (_, attributes: string) => exampleFences(attributes, module))
    .replace(/^<Check question="([^"]*)">$/gm, '**$1**')
    .replace(/<\/?[A-Z]\w*[^>]*>/g, '');
  return `---\n${stringify({ title, ...(summary && { description: summary }) })}---\n${text}`;
}

function exampleFences(attributes: string, module: string): string {
  const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const src = of('src') ?? '';
  const files = readFolder(module, src);
  const file = of('file') ?? (files && mainFile(files)) ?? '';
  const source = files && textOf(exampleOf(src, files), file);
  if (source === undefined) throw new Error(`${EXAMPLES}/${src} has no file "${file}"`);
  // A session is shown as its terminal showed it.
  if (file === SESSION)
    return fence(`console title="${of('title') ?? 'Session'}"`, files?.get(OUTPUT)?.trimEnd() ?? '');
  const region = of('region');
  const shown = region === undefined ? showFile(source) : showRegion(source, region);
  const output = attributes.includes('output={false}') ? undefined : files?.get(OUTPUT);
  return [
    fence(`go title="${of('title') ?? file}"`, (shown?.lines ?? []).join('\n')),
    ...(output === undefined ? [] : [fence('text', output.trimEnd())]),
  ].join('\n\n');
}

function fence(info: string, text: string): string {
  return `\`\`\`${info}\n${text}\n\`\`\``;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
