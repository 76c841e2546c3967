/**
 * Keeps what Expressive Code made of a block of code, so that it highlights each block once and not in every build.
 * A block is found again by its input, below a digest of all that decides how blocks look.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExpressiveCodeBlock, type RehypeExpressiveCodeRenderer } from '@astrojs/starlight/expressive-code';
import type { Element } from '@astrojs/starlight/expressive-code/hast';
import { digestOf, Kept } from '../build/kept.ts';

/** The module that configures Expressive Code, from the project's root. */
const CONFIGURATION = 'ec.config.mjs';

/** What else has a say: further options and the address that styles are linked from; the packages; the wording. */
const SETTINGS = ['astro.config.mjs', 'package-lock.json', 'src/content/i18n/en.json'];

/**
 * A digest of what decides how all blocks look: the configuration with all that it imports of the project's, the
 * packages, and the settings.
 *
 * @param projectRoot The project's folder, absolute.
 * @returns nothing where the project has no configuration of its own, whose sources could tell a change
 */
export function configurationDigest(projectRoot: string): string | undefined {
  if (!existsSync(join(projectRoot, CONFIGURATION))) return undefined;
  const files = new Set<string>();
  for (const name of [CONFIGURATION, ...SETTINGS]) addSources(join(projectRoot, name), files);
  return digestOf([...files].map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n')));
}

/** Adds a file, if it is there, and the modules that it imports by a relative path. */
function addSources(path: string, found: Set<string>): void {
  if (found.has(path) || !existsSync(path)) return;
  found.add(path);
  if (!/\.m?[jt]s$/.test(path)) return;
  for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(
    /\b(?:from|import)\s*['"](\.[^'"]+)['"]/g,
  )) {
    addSources(join(dirname(path), imported), found);
  }
}

/** The blocks rendered under one configuration, by their input. */
export class KeptBlocks extends Kept {
  /**
   * @param projectRoot The project's folder, absolute.
   * @param configuration Its {@link configurationDigest}.
   */
  constructor(projectRoot: string, configuration: string) {
    super(projectRoot, 'code-blocks', configuration);
  }
}

/** The blocks kept for the project at hand; nothing where its configuration cannot be told. */
export function keptBlocks(projectRoot: string): KeptBlocks | undefined {
  const configuration = configurationDigest(projectRoot);
  return configuration === undefined ? undefined : new KeptBlocks(projectRoot, configuration);
}

/** How often Expressive Code has warned of a block: counted for all instances of this module that a build has loaded. */
export function codeWarnings(): number {
  return (globalThis as Counter)[WARNINGS] ?? 0;
}

const WARNINGS = Symbol.for('go-mastery-roadmap.code-warnings');

type Counter = typeof globalThis & { [WARNINGS]?: number };

/**
 * Makes an engine render each block of a page's Markdown once, and take it from those kept after that. The blocks of
 * `<Code>`, which come as plain options, are kept as HTML: see code-block.ts.
 */
export function keepFences(ec: RehypeExpressiveCodeRenderer['ec'], kept: KeptBlocks): void {
  const warn = ec.logger.warn.bind(ec.logger);
  ec.logger.warn = (message) => {
    (globalThis as Counter)[WARNINGS] = codeWarnings() + 1;
    warn(message);
  };
  const render = ec.render.bind(ec);
  ec.render = async (block, options) => {
    if (!(block instanceof ExpressiveCodeBlock)) return render(block, options);
    const { code, language, meta, locale, parentDocument } = block;
    // The first block of a page brings the link to the style sheet along.
    const isFirst = parentDocument?.positionInDocument?.groupIndex === 0;
    // Told now: rendering writes into the block.
    const input = JSON.stringify({ code, language, meta, locale, isFirst });
    const known = kept.read(input) as { ast: Element; styles: string[] } | undefined;
    if (known)
      return { renderedGroupAst: known.ast, styles: new Set(known.styles), renderedGroupContents: [] };
    const before = codeWarnings();
    const rendered = await render(block, options);
    // A block that is warned of is rendered in each build, so that each build warns.
    if (codeWarnings() === before)
      kept.write(input, { ast: rendered.renderedGroupAst, styles: [...rendered.styles] });
    return rendered;
  };
}
