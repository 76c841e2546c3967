import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRenderer } from '@astrojs/starlight/expressive-code';
import { toHtml } from '@astrojs/starlight/expressive-code/hast';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeBlocks } from '../../../src/code/blocks.ts';
import { readExamples } from '../../../src/code/example.ts';
import {
  type BlockInput,
  configurationDigest,
  keepRendered,
  KeptBlocks,
} from '../../../src/code/kept-blocks.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-blocks-'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

const { customCreateRenderer: _, ...options } = codeBlocks;

/** An engine as the site has it, without what is kept of earlier builds. */
async function engine() {
  const { ec } = await createRenderer(options);
  return ec;
}

/** What one build renders, and how many blocks it had to render itself. */
async function build(inputs: readonly BlockInput[], { configuration = 'one', given = {} } = {}) {
  const ec = await engine();
  const render = vi.spyOn(ec, 'render');
  keepRendered(ec, new KeptBlocks(project, configuration, given));
  const html: string[] = [];
  // A copy of the input each time: rendering writes into it.
  for (const input of inputs) {
    const { renderedGroupAst, styles } = await ec.render(
      structuredClone(input) as { code: string; language: string },
    );
    html.push([...styles, toHtml(renderedGroupAst)].join('\n'));
  }
  return { html, rendered: render.mock.calls.length };
}

const kept = () =>
  readdirSync(join(project, 'node_modules/.cache/code-blocks'), { recursive: true, encoding: 'utf8' });
const program: BlockInput = { code: 'package main\n\nfunc main() {\n\tprintln(1)\n}', language: 'go' };

describe('a block of code', () => {
  test('is rendered once, and looks the same to the byte from then on', async () => {
    const examples = readExamples(join(import.meta.dirname, '../../../src/examples')).slice(0, 20);
    const inputs = examples.flatMap(({ files, folder }, index): BlockInput[] =>
      [...files].map(([name, code]) => ({
        code,
        language: name.endsWith('.go') ? 'go' : 'text',
        meta: index % 2 === 0 ? '{1-2}' : '',
        props: { title: folder },
      })),
    );
    const plain = await engine();
    const expected = await Promise.all(
      inputs.map(async (input) => {
        const { renderedGroupAst, styles } = await plain.render(
          structuredClone(input) as { code: string; language: string },
        );
        return [...styles, toHtml(renderedGroupAst)].join('\n');
      }),
    );
    const cold = await build(inputs);
    const warm = await build(inputs);
    expect(cold).toEqual({ html: expected, rendered: inputs.length });
    expect(warm).toEqual({ html: expected, rendered: 0 });
  });

  test.each<[string, Partial<BlockInput>]>([
    ['code', { code: 'package other' }],
    ['language', { language: 'text' }],
    ['marked lines', { meta: '{3}' }],
    ['title', { props: { title: 'main.go' } }],
    ['locale', { locale: 'de' }],
    ['place, the first on its page', { parentDocument: { positionInDocument: { groupIndex: 0 } } }],
  ])('is another one with another %s', async (_name, change) => {
    await build([program]);
    expect(await build([{ ...program, ...change }])).toMatchObject({ rendered: 1 });
  });

  test('is the same one further down the page or on another', async () => {
    await build([
      { ...program, parentDocument: { sourceFilePath: 'a', positionInDocument: { groupIndex: 1 } } },
    ]);
    const elsewhere = { sourceFilePath: 'b', positionInDocument: { groupIndex: 7 } };
    expect(await build([{ ...program, parentDocument: elsewhere }])).toMatchObject({ rendered: 0 });
  });

  test('is rendered anew where half of it is kept', async () => {
    const { html } = await build([program]);
    const file = kept().find((name) => name.endsWith('.json')) ?? '';
    truncateSync(join(project, 'node_modules/.cache/code-blocks', file), 200);
    expect(await build([program])).toEqual({ html, rendered: 1 });
    expect(await build([program])).toEqual({ html, rendered: 0 });
  });

  test('is kept whole by builds at the same time', async () => {
    const [first, second] = await Promise.all([build([program]), build([program])]);
    expect(first.html).toEqual(second.html);
    expect(kept().filter((name) => name.includes('.'))).toHaveLength(1);
    expect(await build([program])).toMatchObject({ rendered: 0 });
  });

  test('is rendered each time where Expressive Code warns of it, so that each build does', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const unknown = { code: 'x', language: 'no-such-language' };
    await build([unknown]);
    expect(await build([unknown])).toMatchObject({ rendered: 1 });
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  test('is no hindrance where nothing can be written', async () => {
    writeFileSync(join(project, 'node_modules'), 'a file');
    expect(await build([program])).toMatchObject({ rendered: 1 });
  });
});

describe('a changed configuration', () => {
  test('renders every block anew, and forgets those of the last', async () => {
    await build([program]);
    expect(await build([program], { configuration: 'two' })).toMatchObject({ rendered: 1 });
    expect(kept().filter((name) => name.endsWith('.json'))).toHaveLength(1);
    expect(await build([program])).toMatchObject({ rendered: 1 });
  });

  test('includes a changed option', async () => {
    await build([program], { given: { tabWidth: 0 } });
    expect(await build([program], { given: { tabWidth: 2 } })).toMatchObject({ rendered: 1 });
  });

  const FILES = {
    'ec.config.mjs': "import { blocks } from './src/blocks.ts';\n\nexport default blocks;\n",
    'src/blocks.ts': "import {\n  colors,\n} from './colors.ts';\n\nexport const blocks = { colors };\n",
    'src/colors.ts': "export const colors = ['red'];\n",
    'package-lock.json': '{ "shiki": "4.0.0" }\n',
    'astro.config.mjs': "export default { base: '/' };\n",
    'src/content/i18n/en.json': '{ "copy": "Copy" }\n',
  };

  test.each(Object.keys(FILES))('is seen in %s', (changed) => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(project, name)), { recursive: true });
      writeFileSync(join(project, name), text);
    }
    const before = configurationDigest(project);
    expect(before).toMatch(/^[0-9a-f]{32}$/);
    expect(configurationDigest(project)).toBe(before);
    writeFileSync(join(project, changed), `${readFileSync(join(project, changed), 'utf8')} `);
    expect(configurationDigest(project)).not.toBe(before);
  });

  test('cannot be seen where there is no ec.config.mjs, so that nothing is kept', () => {
    expect(configurationDigest(project)).toBeUndefined();
  });
});
