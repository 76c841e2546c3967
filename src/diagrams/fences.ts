import type { ParsedPage } from '../markdown/page.ts';

/** A Mermaid fence of a page, as its author wrote it. */
export interface DiagramFence {
  /** The Mermaid text between the fence's marks. */
  text: string;
  /** Line of the opening mark, counted from 1. */
  line: number;
}

/** What names and describes a diagram to someone who cannot see it. */
export interface DiagramLabels {
  /** The text of `accTitle`. */
  title: string;
  /** The text of `accDescr`, on one line. */
  description: string;
}

/** What is wrong with one diagram, where it is written and how to mend it. */
export class DiagramError extends Error {
  override name = 'DiagramError';
  readonly file: string;
  readonly line: number;
  readonly column = 1;

  /** `file` is shown as given; `line` counts from 1 in that file. */
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}

/** The Mermaid fences of a page, in the order they stand. */
export function diagramFences({ fences }: ParsedPage): DiagramFence[] {
  return fences.filter(({ lang }) => lang === 'mermaid').map(({ text, line }) => ({ text, line }));
}

/**
 * Reads the accessible name and description that every diagram must carry.
 * @throws DiagramError where one of the two is missing or empty
 */
export function readLabels(fence: DiagramFence, file: string): DiagramLabels {
  const title = /^[ \t]*accTitle[ \t]*:[ \t]*(.*)$/m.exec(fence.text)?.[1]?.trim();
  const description = (
    /^[ \t]*accDescr[ \t]*:[ \t]*(.*)$/m.exec(fence.text)?.[1] ??
    /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m.exec(fence.text)?.[1]
  )
    ?.replace(/\s+/g, ' ')
    .trim();
  const missing = [!title && 'accTitle', !description && 'accDescr'].filter(Boolean).join(' and ');
  if (!title || !description) {
    throw new DiagramError(
      file,
      fence.line,
      `the diagram has no ${missing}. Below its first line write "accTitle: a short name" and ` +
        `"accDescr: a sentence saying what the drawing shows".`,
    );
  }
  return { title, description };
}
