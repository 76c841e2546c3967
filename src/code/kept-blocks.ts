/**
 * Keeps what Expressive Code made of a block of code, so that it highlights each block once and not in every build.
 * A block is found again by its input, below a digest of all that decides how blocks look.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExpressiveCodeBlock, type RehypeExpressiveCodeRenderer } from '@astrojs/starlight/expressive-code';
import type { Element } from '@astrojs/starlight/expressive-code/hast';

/** Where the blocks are kept, from the project's root; a folder for each configuration. */
const KEPT = 'node_modules/.cache/code-blocks';

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
  for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(/\bfrom\s*['"](\.[^'"]+)['"]/g)) {
    addSources(join(dirname(path), imported), found);
  }
}

/** The blocks rendered under one configuration. Several builds may use them at the same time. */
export class KeptBlocks {
  readonly #folder: string;

  /**
   * Forgets the blocks of other configurations.
   *
   * @param projectRoot The project's folder, absolute.
   * @param configuration Its {@link configurationDigest}.
   */
  constructor(projectRoot: string, configuration: string) {
    const all = join(projectRoot, KEPT);
    this.#folder = join(all, configuration);
    if (existsSync(all) && !existsSync(this.#folder)) rmSync(all, { recursive: true, force: true });
  }

  /** What was kept of an input, a new value each time; nothing where it was not, or in part only. */
  read(input: string): unknown {
    try {
      return JSON.parse(readFileSync(this.#file(input), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps what was made of an input, as JSON. The file comes whole into its place, so that no reader finds half of it.
   * Where that cannot be done, the block is rendered again next time.
   */
  write(input: string, value: unknown): void {
    const file = this.#file(input);
    const draft = `${file}.${randomUUID()}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(draft, JSON.stringify(value));
      renameSync(draft, file);
    } catch {
      if (existsSync(draft)) rmSync(draft);
    }
  }

  #file(input: string): string {
    return join(this.#folder, `${digestOf([input])}.json`);
  }
}

/** The blocks kept for the project at hand; nothing where its configuration cannot be told. */
export function keptBlocks(projectRoot: string): KeptBlocks | undefined {
  const configuration = configurationDigest(projectRoot);
  return configuration === undefined ? undefined : new KeptBlocks(projectRoot, configuration);
}

/**
 * Makes an engine render each block of a page's Markdown once, and take it from those kept after that. The blocks of
 * `<Code>`, which come as plain options, are kept as HTML: see code-block.ts.
 */
export function keepFences(ec: RehypeExpressiveCodeRenderer['ec'], kept: KeptBlocks): void {
  let warnings = 0;
  const warn = ec.logger.warn.bind(ec.logger);
  ec.logger.warn = (message) => {
    warnings++;
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
    const before = warnings;
    const rendered = await render(block, options);
    // A block that is warned of is rendered in each build, so that each build warns.
    if (warnings === before)
      kept.write(input, { ast: rendered.renderedGroupAst, styles: [...rendered.styles] });
    return rendered;
  };
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}
