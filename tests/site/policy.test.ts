import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { describe, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/tools/serve/hosting.ts';
import { useBrowser } from './browser.ts';
import { files, htmlFiles, pages, type Page } from './pages.ts';

const { visit } = useBrowser();

/** Sources of scripts that a strict policy may name; WebAssembly is how Pagefind searches. */
const ALLOWED_SCRIPTS = /^('self'|'none'|'wasm-unsafe-eval'|'strict-dynamic'|'sha(256|384|512)-[\w+/=]+')$/;

/** Says what makes a Content-Security-Policy weak; nothing for a strict one. */
function weaknesses(policy: string): string[] {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const fallback = directives.get('default-src') ?? [];
  const scripts = directives.get('script-src') ?? fallback;
  return [
    ...(['none', 'self'].some((each) => fallback.join() === `'${each}'`)
      ? []
      : ["default-src must be 'self' or 'none'"]),
    ...(scripts.length === 0 ? ['script-src is missing'] : []),
    ...scripts
      .filter((source) => !ALLOWED_SCRIPTS.test(source))
      .map((source) => `script-src must not allow ${source}`),
    ...['script-src-elem', 'script-src-attr']
      .filter((name) => directives.has(name))
      .map((name) => `${name} loosens script-src`),
    ...['base-uri', 'form-action']
      .filter((name) => !directives.has(name))
      .map((name) => `${name} is missing`),
    ...(fallback.join() === "'none'" || directives.get('object-src')?.join() === "'none'"
      ? []
      : ["object-src must be 'none'"]),
  ];
}

describe('weaknesses', () => {
  const strict =
    "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; script-src 'self'";
  test('finds none in a strict policy', () => expect(weaknesses(strict)).toEqual([]));
  test.each(["'unsafe-inline'", "'unsafe-eval'", 'https:', '*', 'data:', 'https://cdn.example'])(
    'finds the script source %s',
    (source) => expect(weaknesses(`${strict} ${source}`)).toEqual([`script-src must not allow ${source}`]),
  );
});

test.for(pages.map(({ path }) => path))('%s carries a strict policy before its first script', (path) => {
  const { html, tree } = htmlFiles.get(path) as Page;
  const meta = select('head > meta[http-equiv="content-security-policy" i]', tree);
  expect(
    meta,
    `${path} has no Content-Security-Policy meta tag; pages get it from the layout's head`,
  ).toBeDefined();
  expect(weaknesses(String(meta?.properties['content']))).toEqual([]);
  const firstLoad = html.search(/<(script|link|style)\b/i);
  expect(
    html.search(/http-equiv="?content-security-policy/i),
    `${path}: the policy comes too late`,
  ).toBeLessThan(firstLoad);
});

test('_headers gives every address a strict policy, and lets no other site frame it', () => {
  expect([...files], 'public/_headers is missing').toContain('/_headers');
  const rules = parseHeaders(readFileSync(join(inject('dist'), '_headers'), 'utf8'));
  for (const path of ['/', '/phase-5/channels/', '/404.html']) {
    const headers = new Map(headersFor(rules, path).map(([name, value]) => [name.toLowerCase(), value]));
    const policy = headers.get('content-security-policy') ?? '';
    expect(weaknesses(policy), `${path} gets "${policy}" from _headers`).toEqual([]);
    expect(policy, `${path} can be framed; add frame-ancestors 'none' in public/_headers`).toMatch(
      /frame-ancestors 'none'/,
    );
    expect(
      headers.get('x-content-type-options'),
      'add "X-Content-Type-Options: nosniff" to public/_headers',
    ).toBe('nosniff');
  }
});

test('the browser refuses a script written into a page', async () => {
  const { page, complaints, close } = await visit('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
  expect(complaints.join()).toContain('CSP: script-src');
  await close();
});
