/** Remembers, outside the repository, which pages passed all site tests on this machine. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** One record for each copy of the project, so that two of them do not forget for each other. */
export const RECORD = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'go-mastery-roadmap',
  `passed-${digestOf(ROOT)}.json`,
);

interface Record {
  /** Digest of the tests that were passed; a record of other tests says nothing. */
  tests: string;
  /** Digests of the pages. */
  pages: string[];
}

/** Digests of the pages that passed the tests as they are now; none without a record that can be read. */
export function readPassed(): Set<string> {
  try {
    const record = JSON.parse(readFileSync(RECORD, 'utf8')) as Record;
    return new Set(record.tests === digestOfTests() ? record.pages : []);
  } catch {
    return new Set();
  }
}

/** Records that all pages with these digests passed the tests as they are now. */
export function writePassed(pages: readonly string[]): void {
  const record: Record = { tests: digestOfTests(), pages: [...pages] };
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, JSON.stringify(record));
}

/** The tests' own text and the packages they use. */
function digestOfTests(): string {
  const files = readdirSync(import.meta.dirname).sort();
  return digestOf(
    [...files.map((file) => join(import.meta.dirname, file)), join(ROOT, 'package-lock.json')]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\0'),
  );
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
