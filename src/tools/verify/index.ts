/**
 * `npm run verify`: verifies every Go example with the Go release that `go.mod` names, records what
 * each prints, and checks what the pages show of them.
 *
 *     npm run verify                        what changed since it was last verified
 *     npm run verify -- phase-5/channels    only folders that contain this text
 *     npm run verify -- --all               everything, changed or not
 *     npm run verify -- --check             everything; recorded output must be what the runs print
 *     npm run verify -- --digests           without Go: compare the recorded digests only
 */
import { join } from 'node:path';
import { examplesCommand } from './command.ts';

process.exitCode = await examplesCommand(process.argv.slice(2), {
  projectRoot: join(import.meta.dirname, '../../..'),
  say: console.log,
  complain: console.error,
});
