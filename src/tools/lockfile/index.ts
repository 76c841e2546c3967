/**
 * `npm run lockfile`: completes package-lock.json, so that `npm ci` works on Linux, macOS and Windows.
 *
 * npm leaves out of the lock file each optional package that the registry at hand does not hold, although another
 * registry has it; `npm ci` then refuses the lock file. This adds the entries, as far as a package's name tells them.
 * `npm run lockfile -- --check` only looks, and fails when something is missing.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkLock, completeLock, countLock, type Lock } from './lock.ts';

const FILE = join(import.meta.dirname, '../../../package-lock.json');

function main(): number {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const text = readFileSync(FILE, 'utf8');
  const { lock, added } = values.check
    ? { lock: JSON.parse(text) as Lock, added: [] }
    : completeLock(JSON.parse(text) as Lock);
  if (added.length > 0) {
    writeFileSync(`${FILE}.new`, `${JSON.stringify(lock, null, 2)}\n`);
    renameSync(`${FILE}.new`, FILE);
    for (const folder of added) console.log(`added ${folder}`);
  }
  const problems = checkLock(lock);
  for (const problem of problems) console.error(`package-lock.json: ${problem}`);
  const { entries, optional } = countLock(lock);
  console.log(
    `${entries} packages, ${optional} optional dependencies, ${added.length} added, ${problems.length} problems`,
  );
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = main();
