import { expect, test } from 'vitest';
import { shortAddresses } from '../../../src/addresses/integration.ts';

/** The patterns of the routes that a command of Astro's is given. */
function routesOf(command: 'build' | 'dev'): string[] {
  const patterns: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }) => patterns.push(pattern);
  void shortAddresses().hooks['astro:config:setup']?.({ command, injectRoute } as never);
  return patterns;
}

test('a build makes the one file that lists short addresses', () => {
  expect(routesOf('build')).toEqual(['/_redirects']);
});

test('while pages are written, each short address is a page', () => {
  expect(routesOf('dev')).toEqual(['/[...short]']);
});
