import { existsSync, readFileSync } from 'node:fs';
import { glob, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Problem } from '../problem.ts';

/** Where drawings are kept, from the project's root. */
export const DRAWN = 'src/diagrams/drawn/';

/** A drawing as it is kept. */
export interface Drawing {
  /** The SVG, as it is put into a page. */
  svg: string;
  /** The digest of the text that it was drawn from; empty where the file does not tell it. */
  digest: string;
}

/** Stands before the SVG, so that the page gets none of it. */
const HEAD = /^<!-- Drawn from the text with the digest ([0-9a-f]{16})\. -->\n/;

/** The checked-in drawings: one SVG per diagram, in a folder per page, named after its title. */
export class DrawnFolder {
  readonly path: string;

  constructor(path: string = fileURLToPath(new URL('./drawn/', import.meta.url))) {
    this.path = path;
  }

  /** The names of all drawings in the folder, sorted; none where there is no folder. */
  async list(): Promise<string[]> {
    const names: string[] = [];
    for await (const file of glob('**/*.svg', { cwd: this.path })) {
      names.push(file.replaceAll('\\', '/').slice(0, -'.svg'.length));
    }
    return names.sort();
  }

  /**
   * The drawing of a name, whatever text it was drawn from; undefined where there is none. A build reads thousands, one at
   * a time, so it is read at once: to wait for each costs more than to read it.
   */
  read(name: string): Promise<Drawing | undefined> {
    return Promise.try(() => {
      const file = this.#file(name);
      if (!existsSync(file)) return undefined;
      const text = readFileSync(file, 'utf8');
      return { svg: text.replace(HEAD, ''), digest: HEAD.exec(text)?.[1] ?? '' };
    });
  }

  /** Writes a drawing so that a reader never sees half of it. */
  async write(name: string, { svg, digest }: Drawing): Promise<void> {
    const file = this.#file(name);
    const draft = `${file}.${process.pid}.draft`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, `<!-- Drawn from the text with the digest ${digest}. -->\n${svg}`);
    await rename(draft, file);
  }

  /** Removes a drawing, and the folders that are empty without it. */
  async remove(name: string): Promise<void> {
    await rm(this.#file(name), { force: true });
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
      // A folder that holds another drawing cannot be removed, and so none above it can.
      await rmdir(join(this.path, folder)).catch(() => undefined);
    }
  }

  /** A drawing's file as an author would write it: from where the command was started. */
  fileOf(name: string): string {
    return relative(process.cwd(), this.#file(name)).replaceAll('\\', '/');
  }

  #file(name: string): string {
    return join(this.path, `${name}.svg`);
  }
}

/**
 * Says that a diagram has not been drawn as it is now.
 * @param drawing what there is under its name
 */
export function notDrawn(
  { file, line }: { file: string; line: number },
  drawing: Drawing | undefined,
): Problem {
  return {
    file,
    line,
    message: drawing ? 'the diagram has changed since it was drawn' : 'the diagram has not been drawn',
    cure: 'run "npm run diagrams" and commit what it writes to src/diagrams/drawn',
  };
}
