/** Keeps what was compiled of the site's pages, so that a build compiles those that have changed. */
import { configurationDigest, codeWarnings } from '../code/kept-blocks.ts';
import { digestOf, Kept } from './kept.ts';

/** What starlight-links-validator notes of each page as it is compiled, by the page's address; it has no other door. */
type Notes = Map<string, unknown>;

type Holder = typeof globalThis & { _starlightLinksValidatorValidationData?: Notes };

/** What is kept of a page. */
interface KeptPage<Compiled> {
  /** A digest of what it was compiled from. */
  from: string;
  compiled: Compiled;
  /** What the validator of links noted. */
  note: [address: string, note: unknown];
}

/** The pages of a project as they were compiled: a page is found by its file, and is as long as what it came from. */
export class KeptPages<Compiled> {
  readonly #kept: Kept | undefined;
  readonly #projectRoot: string;

  /** @param projectRoot the project's folder, absolute; compiled pages name it */
  constructor(projectRoot: string) {
    const configuration = configurationDigest(projectRoot);
    this.#projectRoot = projectRoot;
    this.#kept =
      configuration === undefined ? undefined : new Kept(projectRoot, 'compiled-pages', configuration);
  }

  /**
   * What was compiled of a page, now or in an earlier build. One page at a time, so that what is noted of links meanwhile
   * is of this one.
   *
   * @param file its file, from the project's root
   * @param from all that it follows from besides the project's configuration
   */
  async get(file: string, from: readonly string[], compile: () => Promise<Compiled>): Promise<Compiled> {
    const digest = digestOf([this.#projectRoot, file, ...from]);
    const known = this.#kept?.read(file) as KeptPage<Compiled> | undefined;
    if (known?.from === digest) {
      notes().set(...known.note);
      return known.compiled;
    }
    const [noted, warned] = [notes().size, codeWarnings()];
    const compiled = await compile();
    const [note, ...others] = notes().entries().drop(noted);
    // A page that is warned of is compiled in each build, so that each build warns; so is one whose links are not known.
    if (note && others.length === 0 && codeWarnings() === warned)
      this.#kept?.write(file, { from: digest, compiled, note } satisfies KeptPage<Compiled>);
    return compiled;
  }
}

function notes(): Notes {
  return ((globalThis as Holder)._starlightLinksValidatorValidationData ??= new Map());
}
