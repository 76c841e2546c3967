/**
 * `npm start`: serves the site on http://localhost:4321 (or the next free port), building it first if need be.
 *
 * `--port N` tries another port first. Neither a browser nor Go is needed.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, reasonToBuild } from './build.ts';
import { serve, USUAL_PORT } from './server.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const DIST = join(PROJECT, 'dist');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: String(USUAL_PORT) } } });
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`--port wants a number from 0 to 65535, found "${values.port}"`);
  }
  const reason = reasonToBuild(PROJECT, DIST);
  if (reason !== undefined) {
    console.log(`Building the site: ${reason}.`);
    if (!buildSite(PROJECT, DIST)) throw new Error('The build failed; what is wrong is told above.');
  }
  const site = await serve(DIST, wanted);
  const taken = site.url.endsWith(`:${wanted}`) || wanted === 0 ? '' : ` (port ${wanted} is taken)`;
  console.log(`Go Mastery Roadmap: ${site.url}/${taken}\nPress Ctrl+C to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
