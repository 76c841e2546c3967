import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { themeScript } from '../../src/frame/theme-script.ts';
import { contentSecurityPolicy } from '../../src/site.ts';

const policy = contentSecurityPolicy([themeScript]);

test("public/_headers carries the pages' Content-Security-Policy, and forbids frames", async () => {
  const headers = await readFile('public/_headers', 'utf8');
  const sent = /Content-Security-Policy: (.*)/.exec(headers)?.[1];
  expect(sent).toBe(`${policy}; frame-ancestors 'none'`);
});

test('the policy allows no script in a page but the one that sets the theme, and no other host but the Playground a reader sends a program to', () => {
  const scripts = policy.split('; ').find((part) => part.startsWith('script-src'));
  expect(scripts).toMatch(/^script-src 'self' 'wasm-unsafe-eval' 'sha256-[\w+/]{43}='$/);
  expect(policy.match(/https?:\S+|\*/g)).toEqual(['https://play.golang.org;']);
});
