import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checked-in drawings, one SVG per diagram, named by the digest of its text. */
export class DrawnFolder {
  readonly path: string;

  constructor(path: string = fileURLToPath(new URL('./drawn/', import.meta.url))) {
    this.path = path;
  }

  /** The digests of all drawings in the folder, sorted; none where there is no folder. */
  async list(): Promise<string[]> {
    const names = await readdir(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names
      .filter((name) => name.endsWith('.svg'))
      .map((name) => name.slice(0, -'.svg'.length))
      .sort();
  }

  /** The SVG of a drawing, or undefined where it has not been drawn. */
  async read(digest: string): Promise<string | undefined> {
    return readFile(this.#file(digest), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  /** Writes a drawing so that a reader never sees half of it. */
  async write(digest: string, svg: string): Promise<void> {
    await mkdir(this.path, { recursive: true });
    const draft = `${this.#file(digest)}.${process.pid}.draft`;
    await writeFile(draft, svg);
    await rename(draft, this.#file(digest));
  }

  async remove(digest: string): Promise<void> {
    await rm(this.#file(digest), { force: true });
  }

  /** A drawing's file as an author would write it: from where the command was started. */
  fileOf(digest: string): string {
    return relative(process.cwd(), this.#file(digest));
  }

  #file(digest: string): string {
    return join(this.path, `${digest}.svg`);
  }
}
