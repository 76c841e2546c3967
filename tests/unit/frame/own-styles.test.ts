import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownSheet, ownStyles } from '../../../src/frame/own-styles.ts';

const PAGE = '/anywhere/node_modules/@astrojs/starlight/dist/components/Page.astro';

test.each(['props', 'print'])('the sheet %s is the own one, with what is asked of it', (name) => {
  const own = ownSheet(`../style/${name}.css?url&no-inline`, `${PAGE}?astro`);
  expect(own).toMatch(new RegExp(`src/frame/${name}\\.css\\?url&no-inline$`));
  expect(existsSync(own?.split('?')[0] ?? '')).toBe(true);
  expect(ownSheet(`../style/${name}.css`, PAGE)).not.toContain('?');
});

test("the state of Starlight's sidebar gives way to the site's own script", () => {
  const own = ownSheet(
    '../components-internals/SidebarPersistState',
    `${PAGE}?astro&type=script&index=0&lang.ts`,
  );
  expect(own).toMatch(/src\/frame\/page\.client\.ts$/);
  expect(existsSync(own ?? '')).toBe(true);
  expect(ownSheet('../components-internals/TableOfContents', PAGE)).toBeUndefined();
});

test('every other sheet, and one that something else imports, stays what it is', () => {
  expect(ownSheet('../style/reset.css', PAGE)).toBeUndefined();
  expect(ownSheet('../style/props.css', '/anywhere/Other.astro')).toBeUndefined();
  expect(ownSheet('../style/props.css')).toBeUndefined();
  for (const name of ['../../style/props.css', '../style/props.css.map', '../style/props.cssx'])
    expect(ownSheet(name, PAGE)).toBeUndefined();
  expect(ownSheet('../components-internals/SidebarPersistState.json', PAGE)).toBeUndefined();
});

test('the plugin asks before others do, and leaves the rest to them', () => {
  const { enforce, resolveId } = ownStyles();
  expect(enforce).toBe('pre');
  if (typeof resolveId !== 'function') throw new Error('no function');
  const resolved = (source: string) => resolveId.call(undefined as never, source, PAGE, {} as never);
  expect(resolved('../style/props.css')).toBe(ownSheet('../style/props.css', PAGE));
  expect(resolved('../style/reset.css')).toBeUndefined();
});
