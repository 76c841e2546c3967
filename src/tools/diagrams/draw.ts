import type { Diagram } from '../../diagrams/fences.ts';
import { idOf } from '../../diagrams/name.ts';
import { ProblemError } from '../../problem.ts';

/** Whatever turns a Mermaid text into an SVG; what is wrong with the text is a {@link DrawingError}. */
export interface Drawer {
  draw(text: string, id: string): Promise<string>;
}

/** What is wrong with a Mermaid text. */
export class DrawingError extends Error {
  override name = 'DrawingError';
  /** The line of the text, counted from 1, where it is known. */
  readonly line: number | undefined;
  readonly cure: string;

  constructor(message: string, cure: string, line?: number) {
    super(message);
    this.cure = cure;
    this.line = line;
  }
}

/**
 * Draws a diagram of a page.
 * @throws ProblemError with the line of the page and the drawer's own message, where the text is to blame
 */
export async function drawDiagram(drawer: Drawer, diagram: Diagram): Promise<string> {
  try {
    return await drawer.draw(diagram.text, idOf(diagram.name));
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    const { message, cure, line } = error;
    const lines = diagram.text.split('\n').length;
    const at = line === undefined ? diagram.line : diagram.line + Math.min(Math.max(line, 1), lines);
    throw new ProblemError({ file: diagram.file, line: at, message, cure });
  }
}
