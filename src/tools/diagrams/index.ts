/**
 * `npm run diagrams`: draws the Mermaid diagrams of all pages that have not been drawn yet, and removes the
 * drawings that no page uses.
 *
 *     npm run diagrams                        draw what is missing, remove what is unused
 *     npm run diagrams -- phase-5/channels    draw what is missing on these pages, remove nothing
 *     npm run diagrams -- --check             draw nothing; say what is missing or unused, exit 1 if anything is
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { DrawnFolder } from '../../diagrams/drawn.ts';
import { checkDrawings, updateDrawings, type RunningDrawer, type Workplace } from './update.ts';

const PAGES = fileURLToPath(new URL('../../content/docs/', import.meta.url));

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
    folder: PAGES,
    drawn: new DrawnFolder(),
    shown: (page) => relative(process.cwd(), PAGES + page),
    say: console.log,
    complain: console.error,
  };
  const isWell = values.check
    ? await checkDrawings(positionals, place)
    : await updateDrawings(positionals, place, startRenderer);
  if (!isWell) process.exitCode = 1;
} catch (error) {
  console.error(`diagrams: ${(error as Error).message}`);
  process.exitCode = 1;
}
