import { expect, test } from 'vitest';
import { keepCompiledPages, pageExports } from '../../../src/build/compiled-pages.ts';
import { takeApart } from '../../../src/build/module-function.ts';

const FILE = 'src/content/docs/phase-5/channels.mdx';

/** Runs a module as a page's; returns what it exports. */
function run(code: string, modules: Record<string, Record<string, unknown>> = {}) {
  keepCompiledPages(new Map([[FILE, { body: takeApart(code, FILE).body, digest: '' }]]));
  return pageExports(FILE, modules);
}

test('a module is run with what it imports, and gives what it exports', () => {
  const code = `import { jsx as _jsx, jsxs } from 'astro/jsx-runtime';
import Example from '@/components/Example.astro';
export const frontmatter = { title: 'Channels' };
export function getHeadings() { return [Example, _jsx, jsxs]; }
export const later = () => Later;
const Content = () => frontmatter;
export default Content;
export { Content as Text };
import Later from '@/components/Later.astro';`;
  const { imports } = takeApart(code, FILE);
  expect([...imports]).toEqual([
    ['astro/jsx-runtime', ['jsx', 'jsxs']],
    ['@/components/Example.astro', ['default']],
    ['@/components/Later.astro', ['default']],
  ]);
  const exported = run(code, {
    'astro/jsx-runtime': { jsx: 1, jsxs: 2 },
    '@/components/Example.astro': { default: 3 },
    '@/components/Later.astro': { default: 4 },
  });
  expect(exported['frontmatter']).toEqual({ title: 'Channels' });
  expect((exported['getHeadings'] as () => unknown)()).toEqual([3, 1, 2]);
  expect((exported['later'] as () => unknown)()).toBe(4);
  expect((exported['default'] as () => unknown)()).toEqual({ title: 'Channels' });
  expect(exported['Text']).toBe(exported['default']);
});

test('a module imported twice is one', () => {
  const { imports } = takeApart(`import { a } from 'm'; import { b as c } from 'm'; import 'n';`, FILE);
  expect([...imports]).toEqual([
    ['m', ['a', 'b']],
    ['n', []],
  ]);
});

test('what looks like an import or an export in a text stays there', () => {
  const text = "import a from 'b';\nexport default 1;";
  expect(run(`export const text = ${JSON.stringify(text)}; export const also = \`${text}\`;`)).toEqual({
    text,
    also: text,
  });
});

test('it is strict, as a module is', () => {
  expect(() => run('undeclared = 1;')).toThrow(ReferenceError);
});

test.each([
  [`export const load = () => import('m');`, 'import while it is rendered'],
  ['export const where = import.meta.url;', 'ask for import.meta'],
  [`import * as all from 'm';`, "say import * as all from 'm'"],
  [`import a from 'm' with { type: 'json' };`, "say import a from 'm' with"],
  [`import { 'a b' as c } from 'm';`, 'say import {'],
  [`export { a } from 'm';`, "say export { a } from 'm'"],
  [`export * from 'm';`, "say export * from 'm'"],
  ['export default 1 + 1;', 'say export default 1 + 1;'],
  ['const a = {}; export default a\n.b;', 'say export default a'],
])('%s is refused with the name of the page', (code, why) => {
  expect(() => takeApart(code, FILE)).toThrow(`${FILE}: a page cannot ${why}`);
});

test('a declaration by default is exported, and imports may stand in several lines', () => {
  const exported = run(
    `import All, {\n  one,\n  other as two,\n} from 'm';\nimport{three}from'm';\nexport default function f() { return [All, one, two, three]; }`,
    { m: { default: 0, one: 1, other: 2, three: 3 } },
  );
  expect((exported['default'] as () => unknown)()).toEqual([0, 1, 2, 3]);
});

test('what a pattern declares is exported', () => {
  expect(run('export const { a } = { a: 1 };')).toEqual({ a: 1 });
});

test('a page that was not compiled is named', () => {
  keepCompiledPages(new Map());
  expect(() => pageExports(FILE, {})).toThrow(`${FILE} was not compiled`);
});
