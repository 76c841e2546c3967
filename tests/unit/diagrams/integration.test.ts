import { satteri } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../../src/diagrams/digest.ts';
import { DrawnFolder } from '../../../src/diagrams/drawn.ts';
import { diagramFences } from '../../../src/diagrams/fences.ts';
import { diagrams } from '../../../src/diagrams/integration.ts';
import { parsePage } from '../../../src/markdown/page.ts';

/** The machine: where its browser is, what it has drawn and what was kept of that. */
const machine = vi.hoisted(() => ({
  chromium: undefined as string | undefined,
  started: [] as string[],
  closed: 0,
  kept: [] as string[],
}));

/** What is loaded only when a fence is to be drawn, so that a build does without it. */
const LOADED = vi.hoisted((): Record<string, unknown> => {
  const renderer = {
    draw: (text: string) => Promise.resolve(`<svg viewBox="0 0 1 1">${text.length}</svg>`),
    close: () => Promise.resolve(void machine.closed++),
  };
  const start = (path: string) => {
    machine.started.push(path);
    return Promise.resolve(renderer);
  };
  return {
    '../tools/setup/chromium.ts': { findChromium: () => machine.chromium },
    '../tools/diagrams/renderer.ts': { Renderer: { start } },
  };
});

vi.mock('node:module', async (original) => {
  const real = await original<typeof import('node:module')>();
  const createRequire = (from: string) => {
    const load = real.createRequire(from);
    return Object.assign((name: string): unknown => LOADED[name] ?? load(name), load);
  };
  return { ...real, createRequire };
});

const PAGE = 'src/content/docs/phase-5/channels.mdx';
const NEW = 'flowchart LR\n  accTitle: A drawing that nobody drew\n  accDescr: B\n  a --> b';

/** The diagrams as Astro sets them up under a command. */
function setUp(command: 'build' | 'dev', processor: unknown = satteri()) {
  const { hooks } = diagrams();
  (hooks['astro:config:setup'] as (options: unknown) => void)({
    command,
    config: { markdown: { processor } },
  });
  return {
    /** Compiles a fence of a page with what the integration adds to the processor. */
    compile: async (fence: string) => {
      const { code } = await mdxToJs(`\`\`\`mermaid\n${fence}\n\`\`\`\n`, {
        mdastPlugins: (processor as ReturnType<typeof satteri>).options.mdastPlugins,
        fileURL: pathToFileURL(resolve(PAGE)),
      });
      return code;
    },
    end: hooks['astro:server:done'] as () => Promise<void>,
  };
}

beforeEach(() => {
  Object.assign(machine, { chromium: undefined, started: [], closed: 0, kept: [] });
  vi.spyOn(DrawnFolder.prototype, 'write').mockImplementation((name, { digest }) => {
    machine.kept.push(`${name} ${digest}`);
    return Promise.resolve();
  });
});
afterEach(() => vi.restoreAllMocks());

test('a fence of a page is shown as the drawing that is checked in', async () => {
  const [fence] = diagramFences(parsePage(PAGE, readFileSync(PAGE, 'utf8')));
  expect(await setUp('build').compile(fence?.text ?? '')).toMatch(
    /MermaidDiagram, \{\s*name: "phase-5\/channels\//,
  );
});

test('a build draws nothing: a fence that was not drawn stops it', async () => {
  machine.chromium = '/usr/bin/chromium';
  await expect(setUp('build').compile(NEW)).rejects.toThrow('the diagram has not been drawn');
  expect(machine.started).toEqual([]);
});

test('while writing, a new fence is drawn at once and kept, in one browser for all', async () => {
  machine.chromium = '/usr/bin/chromium';
  const { compile, end } = setUp('dev');
  expect(await compile(NEW)).toContain('name: "phase-5/channels/a-drawing-that-nobody-drew"');
  await compile(NEW.replace('nobody', 'everybody'));
  expect(machine.started).toEqual(['/usr/bin/chromium']);
  expect(machine.kept).toEqual([
    `phase-5/channels/a-drawing-that-nobody-drew ${digestOf(NEW)}`,
    expect.stringMatching(/^phase-5\/channels\/a-drawing-that-everybody-drew /),
  ]);
  await end();
  expect(machine.closed).toBe(1);
});

test('while writing without a browser, a new fence is an error until there is one', async () => {
  const { compile, end } = setUp('dev');
  await expect(compile(NEW)).rejects.toThrow('the diagram has not been drawn');
  expect(machine.kept).toEqual([]);
  await end();
  machine.chromium = '/usr/bin/chromium';
  expect(await compile(NEW)).toContain('name: "phase-5/channels/a-drawing-that-nobody-drew"');
});

test('another Markdown processor is refused', () => {
  expect(() => setUp('build', { name: 'remark' })).toThrow('Diagrams need the Markdown processor satteri().');
});
