/**
 * `npm run releases`: finds for each Go example the oldest release of Go that compiles it and does what is
 * recorded of it, proved by that release and the one before, and checks what the pages say of releases.
 *
 *     npm run releases                        what changed since it was last tried
 *     npm run releases -- phase-5/channels    only folders that contain this text
 *     npm run releases -- --all               everything, changed or not
 *     npm run releases -- --check             writes nothing, needs no Go: compares records with pages and sources
 *     npm run releases -- --check --all       tries everything anew; the records must agree
 */
import { join } from 'node:path';
import { releasesCommand } from './command.ts';

process.exitCode = await releasesCommand(process.argv.slice(2), {
  projectRoot: join(import.meta.dirname, '../../..'),
  say: console.log,
  complain: console.error,
});
