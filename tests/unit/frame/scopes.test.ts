import { expect, test } from 'vitest';
import { renameScopes, shortScopes } from '../../../src/frame/scopes.ts';

const CSS =
  'h1:where(.astro-dyc2kk52){margin:0}.open:where(.astro-qigeebsf) kbd:where(.astro-qigeebsf){margin:0}';

test('each scope of a style sheet gets a short name', () => {
  expect([...shortScopes(CSS)]).toEqual([
    ['astro-dyc2kk52', '_0'],
    ['astro-qigeebsf', '_1'],
  ]);
});

test('style sheet and page are renamed alike', () => {
  const names = shortScopes(CSS);
  expect(renameScopes(CSS, names)).toBe('h1:where(._0){margin:0}.open:where(._1) kbd:where(._1){margin:0}');
  expect(renameScopes('<h1 class="astro-dyc2kk52"><b class="open astro-qigeebsf">', names)).toBe(
    '<h1 class="_0"><b class="open _1">',
  );
});

test('what only looks like a scope is left as it is', () => {
  const text = '<astro-whatever class="my-astro-dyc2kk52 astro-dyc2kk52-x astro-unknown1"></astro-whatever>';
  expect(renameScopes(text, shortScopes(CSS))).toBe(text);
});
