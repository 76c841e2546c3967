/**
 * `npm run verify`: verifies Go examples with the Go release that `go.mod` names, records what each
 * prints, and checks what the pages show of them.
 *
 *     npm run verify                        what changed since it was last verified
 *     npm run verify -- phase-5/channels    only folders that contain this text
 *     npm run verify -- --check             recorded output must be what the runs print; writes nothing
 *     npm run verify -- --all               everything, whatever is known of it; with --check too
 *     npm run verify -- --digests           without Go: compare the recorded digests only
 *
 * What this machine has verified already is not run again, save with --all or where CI is set.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { verifyCommand } from './command.ts';
import { userCacheFolder } from './seen-here.ts';

process.exitCode = await verifyCommand(process.argv.slice(2), {
  projectRoot: join(import.meta.dirname, '../../..'),
  cacheFolder: join(userCacheFolder(process.platform, process.env, homedir()), 'go-mastery-roadmap/verified'),
  isCI: Boolean(process.env['CI']),
  say: console.log,
  complain: console.error,
});
