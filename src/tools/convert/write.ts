/** Puts pages into a folder: all of them or, when anything goes wrong, none. */
import { mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ProblemError } from '../../problem.ts';

/** A file to be written, its path relative to the folder, with `/` between folders. */
export interface OutputFile {
  file: string;
  text: string;
}

/** How many files were written, and how many were there already as they should be. */
export interface Written {
  written: number;
  unchanged: number;
}

/** How many differing files an error names. */
const NAMED = 5;

/**
 * Writes files below a folder. They are written beside it first, read back and checked; only then is each moved into
 * its place, and moved back if one of them cannot be.
 * @param force Whether files that differ may be replaced.
 * @param check Called with each file and its text as read back; throws to stop before anything is in its place.
 * @throws ProblemError when the folder is a file, or a file in the way differs and `force` is not set.
 */
export async function writeAll<File extends OutputFile>(
  files: readonly File[],
  folder: string,
  force: boolean,
  check: (file: File, written: string) => void,
): Promise<Written> {
  const pending = await pendingFiles(files, folder, force);
  const made = await makeFolder(folder);
  let stage: string | undefined;
  try {
    stage = await mkdtemp(join(folder, '.convert-'));
    for (const file of files) {
      const place = join(stage, 'new', file.file);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, file.text);
      check(file, await readFile(place, 'utf8'));
    }
    await moveAll(pending, stage, folder);
  } catch (error) {
    if (stage) await rm(stage, { recursive: true, force: true });
    for (const empty of made) await rmdir(empty).catch(() => undefined);
    throw error;
  }
  await rm(stage, { recursive: true, force: true });
  return { written: pending.length, unchanged: files.length - pending.length };
}

/** The files that are not there yet as they should be. */
async function pendingFiles<File extends OutputFile>(
  files: readonly File[],
  folder: string,
  force: boolean,
): Promise<File[]> {
  const pending: File[] = [];
  const differing: string[] = [];
  for (const file of files) {
    const place = join(folder, file.file);
    const there = await readIfThere(place);
    if (there === file.text) continue;
    pending.push(file);
    if (there !== undefined) differing.push(place);
  }
  if (differing.length > 0 && !force) {
    const more = differing.length > NAMED ? ` and ${differing.length - NAMED} more` : '';
    throw new ProblemError({
      file: `${differing.slice(0, NAMED).join(', ')}${more}`,
      message: 'would be overwritten with something else; nothing was written',
      cure: 'give another --out, or --force to replace them',
    });
  }
  return pending;
}

async function readIfThere(place: string): Promise<string | undefined> {
  try {
    return await readFile(place, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR') throw inTheWay(place, 'is a folder where a page should go', cause);
    if (code === 'ENOTDIR') throw inTheWay(place, 'a file stands where a folder should be', cause);
    throw cause;
  }
}

function inTheWay(file: string, message: string, cause: unknown): ProblemError {
  return new ProblemError({ file, message, cure: 'give another --out' }, { cause });
}

/** Makes a folder; the folders that were made for it come back, the innermost first. */
async function makeFolder(folder: string): Promise<string[]> {
  const made: string[] = [];
  for (let missing = folder; !(await isThere(missing)); missing = dirname(missing)) made.push(missing);
  await mkdir(folder, { recursive: true });
  return made;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Moves staged files into their places; what stood there is kept aside until all are moved. */
async function moveAll(files: readonly OutputFile[], stage: string, folder: string): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { file } of files) {
      const place = join(folder, file);
      const aside = join(stage, 'old', file);
      const made = await makeFolder(dirname(place));
      undo.push(async () => {
        for (const empty of made) await rmdir(empty);
      });
      if (await isThere(place)) {
        await mkdir(dirname(aside), { recursive: true });
        await rename(place, aside);
        undo.push(() => rename(aside, place));
      }
      await rename(join(stage, 'new', file), place);
      undo.push(() => rm(place));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}
