import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { toText } from '@astrojs/starlight/expressive-code/hast';
import { linesOf } from './lines-of.ts';

/** Which lines of a session are typed: those behind a prompt, `$ `, and those that go on, `> `. */
export function typedLines(lines: readonly string[]): boolean[] {
  let isTyped = false;
  return lines.map((line) => (isTyped = line.startsWith('$ ') || (isTyped && line.startsWith('> '))));
}

/** An Expressive Code plugin that tells what is typed in a session at the command line from what is printed. */
export const sessions: ExpressiveCodePlugin = {
  name: 'sessions',
  baseStyles: '.ec-line.typed { font-weight: 600; }',
  hooks: {
    postprocessRenderedBlock: ({ codeBlock, renderData }) => {
      if (codeBlock.language !== 'shellsession') return;
      const lines = renderData.blockAst.children.flatMap(linesOf);
      const typed = typedLines(lines.map((line) => toText(line)));
      for (const [index, line] of lines.entries()) {
        const classes = [line.properties['className'] ?? []].flat() as string[];
        if (typed[index]) line.properties['className'] = [...classes, 'typed'];
      }
    },
  },
};
