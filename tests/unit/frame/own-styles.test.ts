import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownStyles } from '../../../src/frame/own-styles.ts';

const PAGE = '/anywhere/node_modules/@astrojs/starlight/dist/components/Page.astro';

function resolve(source: string, importer?: string): string | undefined {
  const { resolveId } = ownStyles() as {
    resolveId: (source: string, importer?: string) => string | undefined;
  };
  return resolveId(source, importer);
}

test.each(['props', 'print'])('the sheet %s is the own one, with what is asked of it', (name) => {
  const own = resolve(`../style/${name}.css?url&no-inline`, `${PAGE}?astro`);
  expect(own).toMatch(new RegExp(`src/frame/${name}\\.css\\?url&no-inline$`));
  expect(existsSync(own?.split('?')[0] ?? '')).toBe(true);
  expect(resolve(`../style/${name}.css`, PAGE)).not.toContain('?');
});

test('every other sheet, and one that something else imports, stays what it is', () => {
  expect(resolve('../style/reset.css', PAGE)).toBeUndefined();
  expect(resolve('../style/props.css', '/anywhere/Other.astro')).toBeUndefined();
  expect(resolve('../style/props.css')).toBeUndefined();
});
