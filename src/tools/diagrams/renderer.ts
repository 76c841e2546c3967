import { createRequire } from 'node:module';

import { chromium, type Browser, type Page } from 'playwright';

import { launchOptions } from '../setup/chromium.ts';
import { cleanDrawing } from './clean.ts';
import { DrawingError } from './draw.ts';
import { drawInPage, type DrawingResult } from './draw-in-page.ts';
import { charactersWithoutGlyph, fontFace } from './fonts.ts';
import { FONTS } from '../../diagrams/fonts.ts';
import { MEASURING_STYLE, settingsFor } from '../../diagrams/settings.ts';

/**
 * Draws Mermaid texts in a Chromium page that has no network and uses no font of the machine, so that a text is
 * drawn to the same bytes everywhere. Close it when done.
 */
export class Renderer {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /**
   * Starts the Chromium at `executablePath` and loads Mermaid's bundle from node_modules into a page.
   * @param env the environment to start it in
   */
  static async start(executablePath: string, env: NodeJS.ProcessEnv = process.env): Promise<Renderer> {
    const options = launchOptions(executablePath);
    // Hinting would make measures depend on the screen.
    const browser = await chromium.launch({
      ...options,
      env,
      args: [...(options.args ?? []), '--font-render-hinting=none'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1200 }, offline: true });
      await page.setContent('<!doctype html><meta charset="utf-8"><title>Drawing</title><body></body>');
      await page.addStyleTag({ content: FONTS.map(fontFace).join('') + MEASURING_STYLE });
      // Otherwise a font is loaded when it is first needed, which is after the first measuring.
      await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => null));
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
   * @throws DrawingError where Mermaid cannot draw it, or the fonts cannot show it
   */
  async draw(text: string, id: string): Promise<string> {
    const result: DrawingResult = await this.#page.evaluate(drawInPage, {
      text,
      id,
      settings: settingsFor(text),
    });
    if ('problem' in result) {
      const message = `Mermaid cannot draw this diagram:\n${result.problem.trim()}`;
      throw new DrawingError(message, 'mend the text of the diagram', result.line);
    }
    const lacking = charactersWithoutGlyph(result.shown);
    if (lacking.length > 0) {
      throw new DrawingError(
        `the fonts that diagrams are measured in have no ${lacking.map((one) => `"${one}"`).join(', ')}`,
        'say it in other characters',
      );
    }
    return cleanDrawing(result.svg, id);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
