import { createRequire } from 'node:module';

import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';

import { drawDiagram } from '../tools/diagrams/draw.ts';
import { DrawnFolder } from './drawn.ts';
import type { Diagram } from './fences.ts';
import { diagramPlugin } from './plugin.ts';
import type { Renderer } from '../tools/diagrams/renderer.ts';

/**
 * Shows the Mermaid fences of pages as the drawings checked in. While writing (`npm run dev`) a fence that has
 * not been drawn is drawn at once, where the machine has a browser.
 */
export function diagrams(): AstroIntegration {
  const drawn = new DrawnFolder();
  let renderer: Promise<Renderer | undefined> | undefined;

  /** Draws and keeps a diagram; undefined where there is no browser to draw it with. */
  async function drawNow(diagram: Diagram): Promise<string | undefined> {
    renderer ??= startRenderer();
    const running = await renderer;
    if (!running) renderer = undefined;
    const svg = running && (await drawDiagram(running, diagram));
    if (svg !== undefined) await drawn.write(diagram.name, { svg, digest: diagram.digest });
    return svg;
  }

  return {
    name: 'diagrams',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const { processor } = config.markdown;
        if (!isSatteriProcessor(processor))
          throw new Error('Diagrams need the Markdown processor satteri().');
        processor.options.mdastPlugins.push(
          diagramPlugin({
            read: (name) => drawn.read(name),
            draw: command === 'dev' ? drawNow : undefined,
          }),
        );
      },
      'astro:server:done': async () => {
        await (await renderer)?.close();
      },
    },
  };
}

/** Loads the browser's driver only when it is needed, so that a build does without it. */
async function startRenderer(): Promise<Renderer | undefined> {
  // Not import(): Vite may have loaded this file with the configuration, and its loader is closed by now.
  const load = createRequire(import.meta.url);
  const { findChromium } = load('../tools/setup/chromium.ts') as typeof import('../tools/setup/chromium.ts');
  const path = findChromium();
  if (path === undefined) return undefined;
  const { Renderer } = load(
    '../tools/diagrams/renderer.ts',
  ) as typeof import('../tools/diagrams/renderer.ts');
  return Renderer.start(path);
}
