/** Loaded ahead of a command: when it ends, writes what it used to the file that `USAGE_FILE` names. */
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
if (file) {
  process.once('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
