import { toHtml } from '@astrojs/starlight/expressive-code/hast';
import { expect, test } from 'vitest';
import { codeBlocks } from '../../../src/code/blocks.ts';

const PROGRAM = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(1)\n}\n\nvar x int';

async function render(meta: string): Promise<string> {
  const { ec } = await codeBlocks.customCreateRenderer({ ...codeBlocks, themes: ['github-light'] });
  const { renderedGroupAst } = await ec.render({ code: PROGRAM, language: 'go', meta });
  return toHtml(renderedGroupAst);
}

/** The block's parts in their order: the text of each `pre`, behind the summary of the fold that it stands in. */
function partsOf(html: string): string[] {
  const parts = html.match(/<details.*?<\/details>|<pre.*?<\/pre>/gs) ?? [];
  return parts.map((part) =>
    part
      .replace('</summary>', '|')
      .replace(/<[^>]*>/g, '')
      .trimEnd(),
  );
}

test('folded lines stand in details, with their number and what they hold, and all others open', async () => {
  expect(partsOf(await render('fold="1-4 package, imports|8-9 var x"'))).toEqual([
    '4 lines: package, imports|package main\n\nimport "fmt"',
    'func main() {\n\tfmt.Println(1)\n}',
    '2 lines: var x|\nvar x int',
  ]);
});

test('lines before the first fold and behind the last one stand open', async () => {
  expect(partsOf(await render('fold="5-7 func main"'))).toEqual([
    'package main\n\nimport "fmt"',
    '3 lines: func main|func main() {\n\tfmt.Println(1)\n}',
    '\nvar x int',
  ]);
});

test('what is no code of a block with folds stays: its title, and its button', async () => {
  const html = await render('title="Two stops" fold="1-4 package, imports"');
  expect(html).toMatch(/<figcaption.*Two stops.*<pre.*<button/s);
});

test('a block says whether it is folded', async () => {
  expect(await render('fold="1-4 package, imports"')).toMatch(/<figure class="frame[^"]* folded"/);
  expect(await render('')).not.toContain('folded');
});

test('a block without folds is one piece', async () => {
  expect(partsOf(await render(''))).toEqual([PROGRAM]);
});

test('lines carry numbers where a block is numbered, counted on through its folds', async () => {
  const numbers = (html: string) => [...html.matchAll(/data-line="(\d+)"/g)].map(([, number]) => number);
  expect(numbers(await render('numbered fold="2-5 the rest"'))).toEqual([...'123456789']);
  expect(numbers(await render(''))).toEqual([]);
});
