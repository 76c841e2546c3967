/**
 * Keeps what Expressive Code made of a block of code, so that it highlights each block once and not in every build.
 * A block is found again by a digest of all that decides what it looks like: see {@link configurationDigest}.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ExpressiveCodeBlockOptions,
  type RehypeExpressiveCodeRenderer,
  stableStringify,
} from '@astrojs/starlight/expressive-code';
import type { Element } from '@astrojs/starlight/expressive-code/hast';

/** A rendered block: its tree, and the styles that it needs besides those of every block. */
export interface RenderedBlock {
  renderedGroupAst: Element;
  styles: Set<string>;
}

/** What a block's look is decided by, of what Expressive Code is given to render. */
export type BlockInput = Pick<
  ExpressiveCodeBlockOptions,
  'code' | 'language' | 'meta' | 'locale' | 'props' | 'parentDocument'
>;

/** Where the blocks are kept, from the project's root; a folder for each configuration. */
const KEPT = 'node_modules/.cache/code-blocks';

/** The module that configures Expressive Code, from the project's root. */
const CONFIGURATION = 'ec.config.mjs';

/** What else has a say: the packages, the address that styles are linked from, the wording. */
const SETTINGS = ['package-lock.json', 'astro.config.mjs', 'src/content/i18n/en.json'];

/**
 * A digest of what decides how all blocks look: the sources of the configuration with all that it imports of the
 * project's, the packages, and the settings.
 *
 * @param projectRoot The project's folder, absolute.
 * @returns nothing where the project has no configuration of its own, whose sources could tell a change
 */
export function configurationDigest(projectRoot: string): string | undefined {
  if (!existsSync(join(projectRoot, CONFIGURATION))) return undefined;
  const files = [
    ...sourcesOf(join(projectRoot, CONFIGURATION)),
    ...SETTINGS.map((name) => join(projectRoot, name)).filter((path) => existsSync(path)),
  ];
  const texts = files.map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  return digestOf(texts);
}

/** A module's file and those of the modules that it imports by a relative path, each once. */
function sourcesOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(/\bfrom\s*['"](\.[^'"]+)['"]/g)) {
    sourcesOf(join(dirname(path), imported), found);
  }
  return found;
}

/** The blocks rendered under one configuration. Several builds may use them at the same time. */
export class KeptBlocks {
  readonly #folder: string;
  readonly #options: string;

  /**
   * Forgets the blocks of other configurations.
   *
   * @param projectRoot The project's folder, absolute.
   * @param configuration Its {@link configurationDigest}.
   * @param options Expressive Code's options. What their functions do, the configuration's sources tell.
   */
  constructor(projectRoot: string, configuration: string, options: object) {
    const all = join(projectRoot, KEPT);
    this.#folder = join(all, configuration);
    this.#options = digestOf([stableStringify(options)]);
    if (existsSync(all) && !existsSync(this.#folder)) rmSync(all, { recursive: true, force: true });
  }

  /** By what a block is found. Ask before it is rendered: rendering writes into `props`. */
  keyOf({ code, language, meta, locale, props, parentDocument }: BlockInput): string {
    // The first block of a page brings the link to the style sheet along.
    const isFirst = parentDocument?.positionInDocument?.groupIndex === 0;
    return digestOf([this.#options, stableStringify({ code, language, meta, locale, props, isFirst })]);
  }

  /** The block as it was rendered, a new tree each time; nothing where it was not, or is kept in part only. */
  read(key: string): RenderedBlock | undefined {
    try {
      const { ast, styles } = JSON.parse(readFileSync(this.#file(key), 'utf8')) as {
        ast: Element;
        styles: string[];
      };
      return { renderedGroupAst: ast, styles: new Set(styles) };
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a rendered block. The file comes whole into its place, so that no reader finds half of it. Where that cannot
   * be done, the block is rendered again next time.
   */
  write(key: string, { renderedGroupAst, styles }: RenderedBlock): void {
    const file = this.#file(key);
    const draft = `${file}.${randomUUID()}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(draft, JSON.stringify({ ast: renderedGroupAst, styles: [...styles] }));
      renameSync(draft, file);
    } catch {
      if (existsSync(draft)) rmSync(draft);
    }
  }

  #file(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}

/** Makes an engine render each block once, and take it from those kept after that. */
export function keepRendered(ec: RehypeExpressiveCodeRenderer['ec'], kept: KeptBlocks): void {
  let warnings = 0;
  const warn = ec.logger.warn.bind(ec.logger);
  ec.logger.warn = (message) => {
    warnings++;
    warn(message);
  };
  const render = ec.render.bind(ec);
  ec.render = async (input, options) => {
    // Several blocks in one frame are nothing that pages have.
    if (Array.isArray(input)) return render(input, options);
    const key = kept.keyOf(input);
    const known = kept.read(key);
    // The contents are for plugins, which have done their part.
    if (known) return { ...known, renderedGroupContents: [] };
    const before = warnings;
    const rendered = await render(input, options);
    // A block that is warned of is rendered in each build, so that each build warns.
    if (warnings === before) kept.write(key, rendered);
    return rendered;
  };
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}
