/** A browser on the built site that notes everything a page should not do. */
import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchOptions } from '../../src/tools/setup/chromium.ts';

/** A page being looked at, and what it did so far. */
export interface Visit {
  page: Page;
  /** All that was loaded for it. */
  responses: Response[];
  /** Addresses it asked other hosts for. */
  foreign: string[];
  /** Errors and warnings in the console, uncaught exceptions, refused loads and violations of the CSP. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Windows that the tests look through: a desk, and the narrowest phone that must do. */
export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

/** Starts one browser for the tests of a file; call at the top of it. */
export function useBrowser(): { visit: (path: string, options?: BrowserContextOptions) => Promise<Visit> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(inject('chromium')));
  });
  afterAll(async () => browser.close());
  return { visit: (path, options) => visit(browser, path, options) };
}

/** Opens an address as a first-time reader would: empty cache, empty storage; waits until nothing more is loaded. */
async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
  const responses: Response[] = [];
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== inject('address'),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} refuses ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => responses.push(response));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
  // On a busy machine the network may be idle before the page's script has run.
  await page.waitForLoadState('load');
  return { page, responses, foreign, complaints, close: () => context.close() };
}
