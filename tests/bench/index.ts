/**
 * `npm run bench`: takes every measurement of the project, one after the other, and prints its tables.
 *
 * `npm run bench -- NAME OPTIONS…` takes one. A measurement compares; it passes no judgment.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What can be measured: name → file, and what it tells. */
const BENCHES: Readonly<Record<string, readonly [file: string, tells: string]>> = {
  build: ['build.ts', 'how long the site takes to build as it grows, beside stock Starlight'],
  convert: ['convert.ts', 'time and memory that converting documents of 1 to 10 MB takes'],
  paint: ['paint.ts', 'how soon a built page is seen, beside stock Starlight'],
  verify: ['verify.ts', 'time, processor time and disk that verifying 1,500 examples takes'],
};

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && !(name in BENCHES)) {
  throw new Error(`No measurement is named "${name}"; there are ${Object.keys(BENCHES).join(', ')}.`);
}
for (const [key, [file, tells]] of Object.entries(BENCHES)) {
  if (name !== undefined && name !== key) continue;
  console.log(`\n${key}: ${tells}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
