/**
 * Measures how soon a page is seen, beside stock Starlight with the same pages: `npm run bench -- paint [FOLDER…]`
 * visits the built site (or the folders named, to compare builds) and a stock one in turn, a first page with an empty
 * cache and then a second, through a slow network and processor, and prints the medians.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { serve } from '../../src/tools/serve/server.ts';
import { ensureChromium, launchOptions } from '../../src/tools/setup/chromium.ts';
import { writeStock } from './stock.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** The page that is opened first, and the one that its reader goes on to. */
const FIRST = '/phase-5/channels/';
const SECOND = '/phase-5/the-select-statement/';

const ROUNDS = 5;

/** Lighthouse's "slow 4G": milliseconds, and bytes per second. The processor is slowed by the factor. */
const NETWORK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU_SLOWDOWN = 4;

const WINDOWS = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** What one page costs its reader: times in milliseconds, bytes as sent. */
interface Cost {
  /** First contentful paint. */
  fcp: number;
  /** Largest contentful paint. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  bytes: number;
  requests: number;
}

interface Visit {
  first: Cost;
  second: Cost;
}

async function main(folders: string[]): Promise<void> {
  const sites = [...(folders.length > 0 ? folders : ['dist']).map((folder) => resolve(PROJECT, folder))];
  for (const site of sites) {
    if (!existsSync(join(site, 'index.html')))
      throw new Error(`${site} holds no built site; run "npm run build".`);
  }
  const stock = buildStock();
  const served = await Promise.all(
    [stock, ...sites].map(async (folder) => ({
      name: folder === stock ? 'stock' : relative(PROJECT, folder),
      site: await serve(folder, 0),
    })),
  );
  const browser = await chromium.launch(launchOptions(ensureChromium()));
  console.log(
    `${FIRST}, then ${SECOND}: ${(NETWORK.downloadThroughput * 8) / 1e6} Mbit/s, ${NETWORK.latency} ms, processor ${CPU_SLOWDOWN} times slower, median of ${ROUNDS}`,
  );
  for (const [window, viewport] of Object.entries(WINDOWS)) {
    const visits = new Map<string, Visit[]>(served.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, site } of served) visits.get(name)?.push(await visit(browser, site.url, viewport));
    }
    print(window, visits);
  }
  await browser.close();
  await Promise.all(served.map(({ site }) => site.close()));
}

/** Builds the project's pages with stock Starlight; returns the folder of the built site. */
function buildStock(): string {
  const folder = join(PROJECT, '.cache/bench/paint');
  writeStock(PROJECT, folder);
  const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Stock Starlight did not build in ${folder}:\n${stdout}\n${stderr}`);
  return join(folder, 'dist');
}

/** Opens both pages as a first-time reader would. */
async function visit(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(observe);
  const first = await costOf(page, session, () => page.goto(address + FIRST, { waitUntil: 'networkidle' }));
  const second = await costOf(page, session, () =>
    page.goto(address + SECOND, { waitUntil: 'networkidle', referer: address + FIRST }),
  );
  await context.close();
  return { first, second };
}

/** Runs in the page: collects what the browser reports about painting. */
function observe(): void {
  const seen = { lcp: 0, cls: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.cls += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function costOf(page: Page, session: CDPSession, open: () => Promise<unknown>): Promise<Cost> {
  let [bytes, requests] = [0, 0];
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
    requests += Number(encodedDataLength > 0);
  };
  session.on('Network.loadingFinished', count);
  await open();
  session.off('Network.loadingFinished', count);
  await page.waitForFunction(() => (globalThis as unknown as { seen: { lcp: number } }).seen.lcp > 0);
  const painted = await page.evaluate(() => ({
    ...(globalThis as unknown as { seen: { lcp: number; cls: number } }).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  return { ...painted, bytes, requests };
}

const COLUMNS: [title: string, digits: number, of: (visit: Visit) => number][] = [
  ['FCP ms', 0, ({ first }) => first.fcp],
  ['LCP ms', 0, ({ first }) => first.lcp],
  ['CLS', 3, ({ first }) => first.cls],
  ['bytes', 0, ({ first }) => first.bytes],
  ['requests', 0, ({ first }) => first.requests],
  ['2nd FCP', 0, ({ second }) => second.fcp],
  ['2nd LCP', 0, ({ second }) => second.lcp],
  ['2nd CLS', 3, ({ second }) => second.cls],
  ['2nd bytes', 0, ({ second }) => second.bytes],
  ['2nd requests', 0, ({ second }) => second.requests],
];

function print(window: string, visits: ReadonlyMap<string, readonly Visit[]>): void {
  const rows = [...visits].map(([name, each]) => ({
    name,
    medians: COLUMNS.map(([, , of]) => median(each.map(of))),
  }));
  const stock = rows[0]?.medians ?? [];
  const line = (name: string, cells: readonly string[]) =>
    console.log([name.padEnd(16), ...cells.map((cell) => cell.padStart(12))].join(' '));
  console.log('');
  line(
    window,
    COLUMNS.map(([title]) => title),
  );
  for (const { name, medians } of rows)
    line(
      name,
      medians.map((value, i) => value.toFixed(COLUMNS[i]?.[1])),
    );
  for (const { name, medians } of rows.slice(1))
    line(
      `${name} / stock`,
      medians.map((value, i) => (value / (stock[i] ?? NaN)).toFixed(2)),
    );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

await main(process.argv.slice(2));
