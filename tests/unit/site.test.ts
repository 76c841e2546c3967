import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/site.ts';

test("public/_headers carries the pages' Content-Security-Policy, and forbids frames", async () => {
  const headers = await readFile('public/_headers', 'utf8');
  const sent = /Content-Security-Policy: (.*)/.exec(headers)?.[1];
  expect(sent).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
});

test('the policy allows no inline script, and no other host but the Playground a reader sends a program to', () => {
  const scripts = contentSecurityPolicy.split('; ').find((part) => part.startsWith('script-src'));
  expect(scripts).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(contentSecurityPolicy.match(/https?:\S+|\*/g)).toEqual(['https://play.golang.org;']);
});
