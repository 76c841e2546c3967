import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRenderer } from '@astrojs/starlight/expressive-code';
import { toHtml } from '@astrojs/starlight/expressive-code/hast';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codeBlocks } from '../../../src/code/blocks.ts';
import { type CodeBlock, codeBlockHtml } from '../../../src/code/code-block.ts';
import { readExamples } from '../../../src/code/example.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'code-block-'));
  writeFileSync(join(project, 'ec.config.mjs'), 'export default {};\n');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

const BLOCK: CodeBlock = { code: 'package main', lang: 'go', title: 'main.go', meta: '{1}' };
const LINK = '<link rel="stylesheet" href="/_astro/ec.abcde.css">';
const withLink = '<div class="expressive-code">' + LINK + '<figure>main</figure></div>';
const withoutLink = '<div class="expressive-code"><figure>main</figure></div>';

test('the examples look the same to the byte, rendered or kept', async () => {
  const { ec } = await createRenderer(codeBlocks);
  const blocks = readExamples(join(import.meta.dirname, '../../../src/examples'))
    .slice(0, 20)
    .flatMap(({ folder, files }, index) =>
      [...files.values()].map((code): CodeBlock => {
        return { code, lang: 'go', title: folder, meta: index % 2 === 0 ? '{1-2}' : '' };
      }),
    );
  const build = async () => {
    const render = vi.fn<(block: CodeBlock) => Promise<string>>(async ({ code, lang, title, meta }) => {
      const { renderedGroupAst } = await ec.render({
        code,
        language: lang,
        meta: meta ?? '',
        props: { title },
      });
      return toHtml(renderedGroupAst);
    });
    const html = [];
    for (const block of blocks) html.push(await codeBlockHtml(project, block, false, () => render(block)));
    return { html, rendered: render.mock.calls.length };
  };
  const cold = await build();
  expect(cold.rendered).toBe(blocks.length);
  expect(await build()).toEqual({ html: cold.html, rendered: 0 });
});

test.each<[string, Partial<CodeBlock>, boolean]>([
  ['code', { code: 'package other' }, false],
  ['language', { lang: 'text' }, false],
  ['title', { title: 'other.go' }, false],
  ['mark', { meta: '{2}' }, false],
  ['place, the first on its page', {}, true],
])('a block with another %s is rendered for itself', async (_name, change, isFirst) => {
  await codeBlockHtml(project, BLOCK, false, async () => 'one');
  expect(await codeBlockHtml(project, { ...BLOCK, ...change }, isFirst, async () => 'other')).toBe('other');
  expect(await codeBlockHtml(project, BLOCK, false, async () => 'again')).toBe('one');
});

test('only the first block of a page links the style sheet, whichever of them were kept', async () => {
  expect(await codeBlockHtml(project, BLOCK, true, async () => withLink)).toBe(withLink);
  expect(await codeBlockHtml(project, BLOCK, false, async () => withLink)).toBe(withoutLink);
  expect(await codeBlockHtml(project, BLOCK, true, async () => '')).toBe(withLink);
  expect(await codeBlockHtml(project, BLOCK, false, async () => '')).toBe(withoutLink);
});

test('a link in the code itself stays', async () => {
  const html = `<div class="expressive-code"><pre>${LINK}</pre></div>`;
  expect(await codeBlockHtml(project, BLOCK, false, async () => html)).toBe(html);
});

test('nothing is kept where the configuration cannot be told', async () => {
  rmSync(join(project, 'ec.config.mjs'));
  expect(await codeBlockHtml(project, BLOCK, false, async () => 'one')).toBe('one');
  expect(await codeBlockHtml(project, BLOCK, false, async () => 'two')).toBe('two');
});
