/** Keeps across builds what is costly to make, below a digest of all that decides how it is made. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where it is kept, from the project's root: a folder for each kind, and in it one for each configuration. */
const KEPT = 'node_modules/.cache';

/** What was made under one configuration. Several builds may use it at the same time. */
export class Kept {
  readonly #folder: string;
  #isMade = false;

  /**
   * Forgets what was made under other configurations.
   *
   * @param projectRoot The project's folder, absolute.
   * @param kind The folder of what is made.
   * @param configuration A digest of what decides how.
   */
  constructor(projectRoot: string, kind: string, configuration: string) {
    const all = join(projectRoot, KEPT, kind);
    this.#folder = join(all, configuration);
    if (existsSync(all) && !existsSync(this.#folder)) rmSync(all, { recursive: true, force: true });
  }

  /** What was kept under a name, a new value each time; nothing where it was not, or in part only. */
  read(name: string): unknown {
    try {
      return JSON.parse(readFileSync(this.#file(name), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /**
   * Keeps a value under a name, as JSON. The file comes whole into its place, so that no reader finds half of it. Where
   * that cannot be done, it is made again next time.
   */
  write(name: string, value: unknown): void {
    const file = this.#file(name);
    const draft = `${file}.${randomUUID()}`;
    try {
      if (!this.#isMade) mkdirSync(this.#folder, { recursive: true });
      this.#isMade = true;
      writeFileSync(draft, JSON.stringify(value));
      renameSync(draft, file);
    } catch {
      if (existsSync(draft)) rmSync(draft);
    }
  }

  #file(name: string): string {
    return join(this.#folder, `${digestOf([name])}.json`);
  }
}

/** A digest of texts, and of where one ends and the next begins. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\0${text}\0`);
  return hash.digest('hex').slice(0, 32);
}
