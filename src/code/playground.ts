import { createHash } from 'node:crypto';
import { type Example, goFiles } from './example.ts';
import { KINDS } from './kinds.ts';
import { importPaths } from './imports.ts';
import { showFile } from './regions.ts';

/** The Go Playground mixes this into a snippet's id (share.go of golang.org/x/playground). */
const SALT = 'Go playground salt\n';

const ID_LENGTH = 11;
const MAX_BYTES = 64 * 1024;

/** Where a program can be sent to be kept: plain text in, its id out. */
export const SHARE_ADDRESS = 'https://play.golang.org/share';

/** What the Playground cannot do, by package: it has no network, no other processes and no clock. */
const UNAVAILABLE = ['os/exec', 'os/signal', 'go/build', 'go/importer', 'plugin', 'runtime/race', 'C'];

/**
 * The address a program has in the Go Playground. It follows from the text alone, so no request is
 * needed to know it; it answers once somebody has shared the text.
 */
export function playgroundAddress(program: string): string {
  const hash = createHash('sha256').update(SALT).update(program, 'utf8');
  const text = hash.digest('base64').replaceAll('+', '-').replaceAll('/', '_');
  let length = ID_LENGTH;
  while (length <= text.length && text[length - 1] === '_') length++;
  return `https://go.dev/play/p/${text.slice(0, length)}`;
}

/**
 * The program to open in the Playground, as the page shows it, or nothing where it would not do there
 * what the page says: several files, other modules than the standard library and `golang.org/x`, the
 * race detector, arguments, an environment.
 */
export function playgroundProgram(example: Example): string | undefined {
  const { directives, isMain, kind, files } = example;
  const sources = goFiles(files);
  const [source] = sources;
  const needsMore = directives.args.length > 0 || Object.keys(directives.env).length > 0;
  if (!isMain || sources.length !== 1 || source === undefined || !KINDS[kind].isPlayable || needsMore)
    return undefined;
  if (!importPaths(source[1]).every(isAvailable)) return undefined;
  const program = `${showFile(source[1]).lines.join('\n')}\n`;
  return Buffer.byteLength(program) <= MAX_BYTES ? program : undefined;
}

function isAvailable(path: string): boolean {
  const isStandard = !(path.split('/')[0] ?? '').includes('.');
  return (isStandard && !UNAVAILABLE.includes(path)) || path.startsWith('golang.org/x/');
}
