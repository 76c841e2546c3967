import { createRequire } from 'node:module';

import { chromium, type Browser, type Page } from 'playwright';

import { launchOptions } from '../setup/chromium.ts';
import { cleanDrawing } from './clean.ts';
import { drawInPage, type DrawingResult } from './draw-in-page.ts';
import { MEASURING_STYLE, settingsFor } from '../../diagrams/settings.ts';

/** Mermaid's own objection to a text. */
export class MermaidError extends Error {
  override name = 'MermaidError';
  /** The line of the text, counted from 1, where Mermaid tells it. */
  readonly line: number | undefined;

  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

/** Draws Mermaid texts in a Chromium page that has no network. Close it when done. */
export class Renderer {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Starts the Chromium at `executablePath` and loads Mermaid's bundle from node_modules into a page. */
  static async start(executablePath: string): Promise<Renderer> {
    const options = launchOptions(executablePath);
    // Hinting would make measures depend on the screen.
    const browser = await chromium.launch({
      ...options,
      args: [...(options.args ?? []), '--font-render-hinting=none'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1200 }, offline: true });
      await page.setContent('<!doctype html><meta charset="utf-8"><title>Drawing</title><body></body>');
      await page.addStyleTag({ content: MEASURING_STYLE });
      await page.addScriptTag({
        path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'),
      });
      return new Renderer(browser, page);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /**
   * Draws one text; `id` becomes the prefix of all ids in the drawing.
   * @returns the finished SVG, coloured by src/diagrams/diagrams.css alone
   * @throws MermaidError where Mermaid cannot draw it
   */
  async draw(text: string, id: string): Promise<string> {
    const result: DrawingResult = await this.#page.evaluate(drawInPage, {
      text,
      id,
      settings: settingsFor(text),
    });
    if ('problem' in result) throw new MermaidError(result.problem, result.line);
    return cleanDrawing(result.svg, id);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
