/**
 * The converter: `npm run convert -- FILE… --out DIR` turns GitHub-flavoured Markdown documents into drafts of this
 * site's pages. It repairs their encoding, cuts them into pages where they divide themselves, makes them safe as MDX
 * and checks that nothing of their text is lost. Drafts are for an author to rewrite; the build knows nothing of this.
 *
 * A page's frontmatter has `title`; `number` where the heading has one; `summary` where an italic sentence follows the
 * heading; and `source` with what else is known of its origin: `document`, `line`, `kind`, the `heading` as it was,
 * `links` that were quoted under it, and the document's own `frontmatter`.
 */
import { readFile, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ProblemError } from '../../problem.ts';
import { convert, type Source } from './convert.ts';
import { checkPage } from './fidelity.ts';
import { formatReport } from './report.ts';
import { writeAll } from './write.ts';

const USAGE = `Usage: npm run convert -- FILE… --out DIR [--split LEVEL] [--base PATH] [--force] [--json]

  FILE…          Markdown documents; links between them lead to the new pages
  --out DIR      folder for the pages: those of one document go into it, those of several into a folder each
  --split LEVEL  begin a page at every heading of this level (1 to 6) and above, whatever it says
  --base PATH    address of DIR on the site; by default what follows src/content/docs in DIR, or /
  --force        replace pages that are there and differ
  --json         print the report as JSON`;

/** Documents above this size get a progress line. */
const LARGE = 1_000_000;

/** A mistake in how the command was called. */
class UsageError extends Error {
  override name = 'UsageError';
}

/** What the command was asked for. */
interface Invocation {
  files: string[];
  out: string;
  base: string;
  split?: number;
  force: boolean;
  json: boolean;
}

function readArguments(args: string[]): Invocation | undefined {
  const options = {
    out: { type: 'string' },
    split: { type: 'string' },
    base: { type: 'string' },
    force: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${USAGE}`, { cause });
  }
  const { values, positionals: files } = parsed;
  if (values.help) return undefined;
  if (files.length === 0) throw new UsageError(`No document is given.\n\n${USAGE}`);
  if (!values.out) throw new UsageError(`--out is missing: the folder for the pages.\n\n${USAGE}`);
  if (values.split !== undefined && !/^[1-6]$/.test(values.split)) {
    throw new UsageError(`--split ${values.split}: is no heading level. Give a number from 1 to 6.`);
  }
  return {
    files,
    out: values.out,
    base: withSlashes(values.base ?? baseOf(values.out)),
    ...(values.split ? { split: Number(values.split) } : {}),
    force: values.force,
    json: values.json,
  };
}

function baseOf(out: string): string {
  const parts = resolve(out).split(sep).join('/').split('/src/content/docs');
  return parts.length > 1 ? (parts.at(-1) ?? '') : '';
}

function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

async function readSources(files: readonly string[]): Promise<Source[]> {
  const known = new Set<string>();
  const sources: Source[] = [];
  for (const file of files) {
    const wrong = (message: string, cure: string, cause?: unknown) =>
      new ProblemError({ file, message, cure }, { cause });
    if (known.has(resolve(file))) throw wrong('is given twice', 'give each document once');
    known.add(resolve(file));
    const found = await stat(file).catch((cause: unknown) => {
      throw wrong('there is no such file', 'check the path', cause);
    });
    if (!found.isFile()) throw wrong('is a folder', 'give the Markdown files in it');
    const bytes = await readFile(file).catch((cause: unknown) => {
      throw wrong(`cannot be read: ${(cause as Error).message}`, 'make it readable', cause);
    });
    sources.push({ path: file.split(sep).join('/'), bytes });
  }
  return sources;
}

/** Prints how far a large document is, in steps of a tenth. */
function progressLine(): (document: string, bytes: number, done: number, total: number) => void {
  let last = '';
  return (document, bytes, done, total) => {
    if (bytes < LARGE) return;
    const line = `${document}: ${(bytes / 1e6).toFixed(1)} MB, ${Math.floor((done * 10) / total) * 10} % of ${total} pages`;
    if (line !== last) console.error(line);
    last = line;
  };
}

async function main(args: string[]): Promise<void> {
  const invocation = readArguments(args);
  if (!invocation) return console.log(USAGE);
  const { files, out, base, split, force, json } = invocation;
  const sources = await readSources(files);
  for (const { path, bytes } of sources) {
    if (bytes.length >= LARGE) console.error(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB, reading`);
  }
  const progress = progressLine();
  const { pages, documents } = convert(sources, { base, progress, ...(split ? { split } : {}) });
  const { written, unchanged } = await writeAll(pages, out, force, checkPage);
  if (json) console.log(JSON.stringify({ out, written, unchanged, documents }, null, 2));
  else {
    const there = unchanged > 0 ? `, ${unchanged} were there already` : '';
    console.log(`${formatReport(documents)}\n\n${written} pages written to ${out}${there}.`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ProblemError || error instanceof UsageError)) throw error;
  console.error(error.message.trimEnd());
  process.exitCode = 1;
}
