import { gzipSync } from 'node:zlib';
import { afterAll, test, vi } from 'vitest';
import { select, selectAll } from 'hast-util-select';
import { useBrowser } from './browser.ts';
import budget from './budget.json' with { type: 'json' };
import { htmlFiles, visitedPages, type Page } from './pages.ts';

/** What the first visit of a page costs its reader. Bytes are gzipped, as every host sends them. */
interface Cost {
  path: string;
  bytes: number;
  requests: number;
  /** Scripts loaded and scripts written into the page. */
  scriptBytes: number;
  /** The loaded addresses with their bytes, largest first. */
  parts: string[];
}

const { visit } = useBrowser();
const costs: Cost[] = [];

test.concurrent.for(visitedPages.map(({ path }) => path))(
  'the first visit of %s keeps to the budget',
  async (path, { expect }) => {
    const limit = limitFor(path);
    const cost = await costOf(htmlFiles.get(path) as Page);
    costs.push(cost);
    const advice = `${path} loads ${cost.parts.join(', ')}; make it lighter, or load a part when the reader asks for it`;
    expect.soft(cost.bytes, advice).toBeLessThanOrEqual(limit.kilobytes * 1000);
    expect.soft(cost.scriptBytes, advice).toBeLessThanOrEqual(limit.scriptKilobytes * 1000);
    expect.soft(cost.requests, advice).toBeLessThanOrEqual(limit.requests);
  },
);

afterAll(() => {
  for (const limit of budget.limits) {
    const worst = costs.filter(({ path }) => limitFor(path) === limit).sort((a, b) => b.bytes - a.bytes)[0];
    if (!worst) continue;
    const { path, bytes, requests, scriptBytes } = worst;
    console.log(
      `heaviest ${limit.name}: ${path} ${kilobytes(bytes)} in ${requests} requests, ${kilobytes(scriptBytes)} of it scripts`,
    );
  }
});

function limitFor(path: string): (typeof budget.limits)[number] {
  const limit = budget.limits.find(({ pages: pattern }) => new RegExp(pattern).test(path));
  if (!limit) throw new Error(`tests/site/budget.json has no limit for ${path}; add one`);
  return limit;
}

async function costOf({ path, tree }: Page): Promise<Cost> {
  const { responses, close } = await visit(path);
  // These come last, and on a busy machine after the network has been idle for a while.
  const late = ['/favicon.svg', ...(select('[data-predict], [data-steps]', tree) ? ['/parts.client.'] : [])];
  for (const part of late)
    await vi.waitUntil(() => responses.some((response) => response.url().includes(part)), {
      timeout: 20_000,
    });
  const loaded = await Promise.all(
    responses.map(async (response) => ({
      url: response.url(),
      bytes: gzipSync(await response.body()).length,
      isScript: response.request().resourceType() === 'script',
    })),
  );
  await close();
  const inline = selectAll('script:not([src])', tree)
    .filter(({ properties }) => !/json/.test(String(properties['type'])))
    .flatMap(({ children }) => children.map((child) => ('value' in child ? child.value : '')))
    .join('');
  return {
    path,
    bytes: sum(loaded.map(({ bytes }) => bytes)),
    requests: loaded.length,
    scriptBytes:
      sum(loaded.filter(({ isScript }) => isScript).map(({ bytes }) => bytes)) +
      (inline === '' ? 0 : gzipSync(inline).length),
    parts: loaded
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ url, bytes }) => `${new URL(url).pathname} (${kilobytes(bytes)})`),
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
