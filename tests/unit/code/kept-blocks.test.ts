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
import { basename, dirname, join } from 'node:path';
import { createRenderer, ExpressiveCodeBlock } from '@astrojs/starlight/expressive-code';
import { toHtml } from '@astrojs/starlight/expressive-code/hast';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { codeBlocks } from '../../../src/code/blocks.ts';
import { configurationDigest, keepFences, KeptBlocks } from '../../../src/code/kept-blocks.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-blocks-'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

const FOLDER = 'node_modules/.cache/code-blocks';
const files = () =>
  readdirSync(join(project, FOLDER), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );

describe('what is kept', () => {
  test('is found by its input', () => {
    const kept = new KeptBlocks(project, 'one');
    kept.write('a', { html: '<pre>a</pre>' });
    expect(kept.read('a')).toEqual({ html: '<pre>a</pre>' });
    expect(kept.read('b')).toBeUndefined();
  });

  test('is nothing where half of the file is there', () => {
    const kept = new KeptBlocks(project, 'one');
    kept.write('a', { html: '<pre>a</pre>' });
    truncateSync(join(project, FOLDER, files()[0] ?? ''), 12);
    expect(kept.read('a')).toBeUndefined();
  });

  test('is one whole file, also when two builds write it', () => {
    for (const build of ['first', 'second']) new KeptBlocks(project, 'one').write('a', { build });
    expect(files()).toHaveLength(1);
    expect(new KeptBlocks(project, 'one').read('a')).toEqual({ build: 'second' });
  });

  test('is forgotten when the configuration changes', () => {
    new KeptBlocks(project, 'one').write('a', 1);
    const other = new KeptBlocks(project, 'two');
    expect(other.read('a')).toBeUndefined();
    expect(new KeptBlocks(project, 'one').read('a')).toBeUndefined();
  });

  test('leaves no draft behind where its place is taken', () => {
    const kept = new KeptBlocks(project, 'one');
    kept.write('a', 1);
    const place = join(project, FOLDER, files()[0] ?? '');
    rmSync(place);
    mkdirSync(join(place, 'in-the-way'), { recursive: true });
    kept.write('a', 2);
    expect(readdirSync(dirname(place))).toEqual([basename(place)]);
  });

  test('is nothing, and no hindrance, where nothing can be written', () => {
    writeFileSync(join(project, 'node_modules'), 'a file');
    const kept = new KeptBlocks(project, 'one');
    kept.write('a', 1);
    expect(kept.read('a')).toBeUndefined();
  });
});

describe('a fence', () => {
  const PROGRAM = {
    code: 'package main\n\nfunc main() {\n\tprintln(1)\n}',
    language: 'go',
    meta: 'title="a" {3}',
  };

  /** What one build makes of a fence, and how many it had to render itself. */
  async function build(fence: ConstructorParameters<typeof ExpressiveCodeBlock>[0]) {
    const { ec } = await createRenderer(codeBlocks);
    const render = vi.spyOn(ec, 'render');
    keepFences(ec, new KeptBlocks(project, 'one'));
    const { renderedGroupAst, styles } = await ec.render(new ExpressiveCodeBlock({ ...fence }));
    return { html: [...styles, toHtml(renderedGroupAst)].join('\n'), rendered: render.mock.calls.length };
  }

  test('is rendered once, and looks the same to the byte from then on', async () => {
    const { ec } = await createRenderer(codeBlocks);
    const { renderedGroupAst, styles } = await ec.render(new ExpressiveCodeBlock({ ...PROGRAM }));
    const html = [...styles, toHtml(renderedGroupAst)].join('\n');
    expect(await build(PROGRAM)).toEqual({ html, rendered: 1 });
    expect(await build(PROGRAM)).toEqual({ html, rendered: 0 });
  });

  test.each([
    ['code', { code: 'package other' }],
    ['language', { language: 'text' }],
    ['metadata', { meta: 'title="b" {3}' }],
    ['locale', { locale: 'de' }],
    ['place, the first on its page', { parentDocument: { positionInDocument: { groupIndex: 0 } } }],
  ])('is another one with another %s', async (_name, change) => {
    await build(PROGRAM);
    expect(await build({ ...PROGRAM, ...change })).toMatchObject({ rendered: 1 });
  });

  test('is the same one further down the page or on another', async () => {
    const at = (sourceFilePath: string, groupIndex: number) => ({
      ...PROGRAM,
      parentDocument: { sourceFilePath, positionInDocument: { groupIndex } },
    });
    await build(at('a', 1));
    expect(await build(at('b', 7))).toMatchObject({ rendered: 0 });
  });

  test('is rendered each time where Expressive Code warns of it, so that each build does', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const unknown = { code: 'x', language: 'no-such-language' };
    await build(unknown);
    expect(await build(unknown)).toMatchObject({ rendered: 1 });
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });
});

describe('a changed configuration', () => {
  const FILES = {
    'ec.config.mjs': "import { blocks } from './src/blocks.ts';\n\nexport default blocks;\n",
    'src/blocks.ts': "import {\n  colors,\n} from './colors.ts';\n\nexport const blocks = { colors };\n",
    'src/colors.ts': "export const colors = ['red'];\n",
    'package-lock.json': '{ "shiki": "4.0.0" }\n',
    'astro.config.mjs': "import { base } from './src/base.ts';\n\nexport default { base };\n",
    'src/base.ts': "import './beside.ts';\n\nexport const base = '/';\n",
    'src/beside.ts': 'export {};\n',
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
