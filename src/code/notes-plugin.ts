import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { linesOf } from './lines-of.ts';

/** A note on a line of code. */
export interface Note {
  /** Counted from 1. */
  line: number;
  text: string;
}

/** Reads `3: waits for a receiver; 7: fills the buffer`; nothing where it is not of that form. */
export function readNotes(notes: string): Note[] | undefined {
  const parts = notes.split(';').map((part) => /^\s*([1-9]\d*):\s*([^"]*\S)\s*$/.exec(part));
  return parts.every((part) => part !== null)
    ? parts.map(([, line, text = '']) => ({ line: Number(line), text }))
    : undefined;
}

/** The same written again, with lines moved down by so many: for a block's metadata. */
export function notesMeta(notes: readonly Note[], by: number): string {
  return notes.length === 0
    ? ''
    : `notes="${notes.map(({ line, text }) => `${line + by}: ${text}`).join('; ')}"`;
}

/**
 * An Expressive Code plugin that shows notes above lines: `notes="3: waits for a receiver"` in a block's metadata. A note
 * is generated content, so that no copy of the program has it.
 */
export const notes: ExpressiveCodePlugin = {
  name: 'notes',
  baseStyles: ({ cssVar }) => `
    .ec-line[data-note] { grid-template-areas: 'gutter note' 'gutter code'; }
    .ec-line[data-note]::after {
      content: attr(data-note);
      grid-area: note;
      justify-self: start;
      margin-inline-start: ${cssVar('codePaddingInline')};
      color: var(--sl-color-text-accent);
      font: 600 0.75rem/1.6 ${cssVar('uiFontFamily')};
    }
  `,
  hooks: {
    postprocessRenderedBlock: ({ codeBlock, renderData }) => {
      const wanted = readNotes(codeBlock.metaOptions.getString('notes') ?? '') ?? [];
      if (wanted.length === 0) return;
      const lines = renderData.blockAst.children.flatMap(linesOf);
      for (const { line, text } of wanted) {
        const element = lines[line - 1];
        if (!element) continue;
        element.properties['dataNote'] = text;
        const classes = [element.properties['className'] ?? []].flat() as string[];
        element.properties['className'] = [...new Set([...classes, 'highlight', 'mark'])];
      }
    },
  },
};
