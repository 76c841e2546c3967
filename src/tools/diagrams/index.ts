/**
 * `npm run diagrams`: draws the Mermaid diagrams of all pages that have not been drawn as they are now, and removes
 * the drawings that no page uses.
 *
 *     npm run diagrams                        draw what is missing, remove what is unused
 *     npm run diagrams -- phase-5/channels    the same for these pages only
 *     npm run diagrams -- --check             draw nothing; say what is missing or unused, exit 1 if anything is
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { DrawnFolder } from '../../diagrams/drawn.ts';
import { formatProblem } from '../../problem.ts';
import { checkDrawings, updateDrawings, type RunningDrawer, type Workplace } from './update.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Loads the browser's driver only when something is to be drawn. */
async function startRenderer(): Promise<RunningDrawer> {
  const [{ ensureChromium }, { Renderer }] = await Promise.all([
    import('../setup/chromium.ts'),
    import('./renderer.ts'),
  ]);
  return Renderer.start(ensureChromium());
}

try {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const place: Workplace = {
    projectRoot: PROJECT,
    drawn: new DrawnFolder(),
    say: console.log,
    complain: (problem) => console.error(formatProblem(problem)),
  };
  const isWell = values.check
    ? await checkDrawings(positionals, place)
    : await updateDrawings(positionals, place, startRenderer);
  if (!isWell) process.exitCode = 1;
} catch (error) {
  console.error(`diagrams: ${(error as Error).message}`);
  process.exitCode = 1;
}
