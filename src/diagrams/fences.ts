import { mdxToMdast, type MdastNode } from 'satteri';

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

/**
 * Finds the Mermaid fences of an MDX page in the order they stand.
 * @throws the parser's own error, where the page is not valid MDX
 */
export function findFences(source: string): DiagramFence[] {
  const fences: DiagramFence[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'code' && node.lang === 'mermaid') {
      fences.push({ text: node.value, line: node.position?.start.line ?? 1 });
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(mdxToMdast(source, { features: { frontmatter: true, directive: true } }));
  return fences;
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
