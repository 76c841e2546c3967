import { digestOf, idOf } from '../../diagrams/digest.ts';
import { DiagramError, type DiagramFence } from '../../diagrams/fences.ts';

/** Whatever turns a Mermaid text into an SVG; an error may tell the line of the text, counted from 1. */
export interface Drawer {
  draw(text: string, id: string): Promise<string>;
}

/**
 * Draws a fence of a page.
 * @throws DiagramError with the line of the page and Mermaid's own message
 */
export async function drawFence(drawer: Drawer, fence: DiagramFence, file: string): Promise<string> {
  try {
    return await drawer.draw(fence.text, idOf(digestOf(fence.text)));
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    const lines = fence.text.split('\n').length;
    const at = line === undefined ? fence.line : fence.line + Math.min(Math.max(line, 1), lines);
    throw new DiagramError(
      file,
      at,
      `Mermaid cannot draw this diagram.\n${message.trim().replace(/^/gm, '    ')}`,
    );
  }
}
