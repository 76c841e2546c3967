import type { ParsedPage } from '../markdown/page.ts';
import { ProblemError } from '../problem.ts';
import { digestOf } from './digest.ts';
import { drawingName } from './name.ts';

/** A Mermaid fence of a page, as its author wrote it. */
export interface DiagramFence {
  /** The Mermaid text between the fence's marks. */
  text: string;
  /** Line of the opening mark, counted from 1. */
  line: number;
}

/** A diagram of a page, with what its drawing is kept under. */
export interface Diagram extends DiagramFence {
  /** The page's file, from the project's root. */
  file: string;
  /** The text of `accTitle`. */
  title: string;
  /** The name of its drawing: see name.ts. */
  name: string;
  /** Of its text: see digest.ts. */
  digest: string;
}

/** What names and describes a diagram to someone who cannot see it. */
export interface DiagramLabels {
  /** The text of `accTitle`. */
  title: string;
  /** The text of `accDescr`, on one line. */
  description: string;
}

/** The Mermaid fences of a page, in the order they stand. */
export function diagramFences({ fences }: ParsedPage): DiagramFence[] {
  return fences.filter(({ lang }) => lang === 'mermaid').map(({ text, line }) => ({ text, line }));
}

/**
 * Returns what tells the diagrams of one page apart, to be asked about its fences in the order they stand. The
 * same text may stand on a page twice; it is then one diagram shown twice.
 *
 * @param file the page's file, from the project's root
 * @returns a function that throws ProblemError where a fence lacks a label, or two differ and have one title
 */
export function diagramsOf(file: string): (fence: DiagramFence) => Diagram {
  const seen = new Map<string, Diagram>();
  return (fence) => {
    const { title } = readLabels(fence, file);
    const diagram = { ...fence, file, title, name: drawingName(file, title), digest: digestOf(fence.text) };
    const namesake = seen.get(diagram.name);
    if (namesake && namesake.digest !== diagram.digest) {
      throw new ProblemError({
        file,
        line: fence.line,
        message: `the diagram has the title "${title}", which names the file of the one in line ${namesake.line}`,
        cure: 'give each diagram of a page an accTitle of its own',
      });
    }
    seen.set(diagram.name, diagram);
    return diagram;
  };
}

/**
 * Reads the accessible name and description that every diagram must carry.
 * @throws ProblemError where one of the two is missing or empty, or the title has no letter and no digit
 */
export function readLabels(fence: DiagramFence, file: string): DiagramLabels {
  const title = /^[ \t]*accTitle[ \t]*:(.*)/m.exec(fence.text)?.[1]?.trim();
  const description = (
    /^[ \t]*accDescr[ \t]*:(.*)/m.exec(fence.text)?.[1] ??
    /^[ \t]*accDescr[ \t]*\{([^}]*)\}/m.exec(fence.text)?.[1]
  )
    ?.replace(/\s+/g, ' ')
    .trim();
  // Only what has a letter or digit names a file, and says anything when it is read aloud.
  const isNamed = /[\p{L}\p{N}]/u.test(title ?? '');
  const missing = [!isNamed && 'accTitle', !description && 'accDescr'].filter(Boolean).join(' and ');
  if (!title || !isNamed || !description) {
    throw new ProblemError({
      file,
      line: fence.line,
      message: `the diagram has no ${missing}`,
      cure: 'below its first line write "accTitle: a short name" and "accDescr: a sentence saying what the drawing shows"',
    });
  }
  return { title, description };
}
