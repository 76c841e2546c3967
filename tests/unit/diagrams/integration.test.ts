import { satteri } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { diagramFences } from '../../../src/diagrams/fences.ts';
import { diagrams } from '../../../src/diagrams/integration.ts';
import { parsePage } from '../../../src/markdown/page.ts';

/** Playwright reads it once, when it is loaded. */
vi.hoisted(() => (process.env['PLAYWRIGHT_BROWSERS_PATH'] = '/nowhere'));

const PAGE = 'src/content/docs/phase-5/channels.mdx';
const NEW = 'flowchart LR\n  accTitle: A drawing that nobody drew\n  accDescr: B\n  a --> b';

/** Compiles a fence of a page as Astro does under a command, with what the integration adds to its processor. */
async function compile(command: 'build' | 'dev', fence: string): Promise<string> {
  const processor = satteri();
  setUp(command, processor);
  const { code } = await mdxToJs(`\`\`\`mermaid\n${fence}\n\`\`\`\n`, {
    mdastPlugins: processor.options.mdastPlugins,
    fileURL: pathToFileURL(resolve(PAGE)),
  });
  return code;
}

function setUp(command: 'build' | 'dev', processor: unknown): void {
  const setup = diagrams().hooks['astro:config:setup'] as (options: unknown) => void;
  setup({ command, config: { markdown: { processor } } });
}

afterEach(() => vi.unstubAllEnvs());

test('a fence of a page is shown as the drawing that is checked in', async () => {
  const [fence] = diagramFences(parsePage(PAGE, readFileSync(PAGE, 'utf8')));
  expect(await compile('build', fence?.text ?? '')).toMatch(/MermaidDiagram, \{\s*svg: "<svg /);
});

test('a build draws nothing: a fence that was not drawn stops it', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(compile('build', NEW)).rejects.toThrow('the diagram has not been drawn');
});

test('while writing, a browser is looked for that draws a new fence', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(compile('dev', NEW)).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium');
});

test.skipIf(process.platform !== 'linux')(
  'while writing without any browser, a new fence is an error',
  async () => {
    vi.stubEnv('CHROMIUM_PATH', undefined);
    vi.stubEnv('PATH', '/nowhere');
    await expect(compile('dev', NEW)).rejects.toThrow('the diagram has not been drawn');
  },
);

test('another Markdown processor is refused', () => {
  expect(() => setUp('build', { name: 'remark' })).toThrow('Diagrams need the Markdown processor satteri().');
});
