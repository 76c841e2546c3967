import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { type Element, type ElementContent, h } from '@astrojs/starlight/expressive-code/hast';
import { type Fold, readFolds } from './folds.ts';

/**
 * An Expressive Code plugin that folds lines: `fold="1-7 package, imports"` in a block's metadata. A block becomes
 * several `pre` elements in one figure, those of folded lines inside `details`. All of the program stays in the page, so
 * that copying takes it whole and the browser finds what is folded. `numbered` numbers the lines.
 */
export const folds: ExpressiveCodePlugin = {
  name: 'folds',
  baseStyles: ({ cssVar }) => `
    .fold {
      border: solid ${cssVar('borderColor')};
      border-width: 0 ${cssVar('borderWidth')};
      background: ${cssVar('codeBackground')};
    }
    .fold:first-of-type { border-block-start-width: ${cssVar('borderWidth')}; }
    .fold:last-of-type { border-block-end-width: ${cssVar('borderWidth')}; }
    .fold summary {
      padding: 0.25rem ${cssVar('codePaddingInline')};
      color: var(--sl-color-gray-3);
      font: 500 0.75rem/1.5 ${cssVar('uiFontFamily')};
      cursor: pointer;
    }
    .folded > pre { border-block-width: 0; border-radius: 0; }
    .folded > pre:last-of-type:has(+ .copy) { border-block-end-width: ${cssVar('borderWidth')}; }
    .fold pre { border-block-width: 0; border-radius: 0; }
    .folded > pre > code { padding-block: 0.375rem; }
    .fold pre { border-inline-width: 0; }
    .ec-line[data-line]::before {
      content: attr(data-line);
      display: inline-block;
      width: 2.5em;
      padding-inline-end: 0.75em;
      color: var(--sl-color-gray-3);
      text-align: end;
      user-select: none;
    }
    @media print { .fold::details-content { content-visibility: visible; block-size: auto; } }
  `,
  hooks: {
    postprocessRenderedBlock: ({ codeBlock, renderData }) => {
      const { blockAst } = renderData;
      const blocks = blockAst.children.filter(isPre);
      // Not CSS counters: they do not count the lines of a closed fold.
      if (codeBlock.metaOptions.getBoolean('numbered')) blocks.forEach(number);
      const wanted = readFolds(codeBlock.metaOptions.getString('fold') ?? '');
      if (wanted.length === 0) return;
      addClass(blockAst, 'folded');
      blockAst.children = blockAst.children.flatMap((child) => (isPre(child) ? cut(child, wanted) : [child]));
    },
  },
};

function isPre(child: ElementContent): child is Element {
  return child.type === 'element' && child.tagName === 'pre';
}

/** Gives each line of a `pre` its number, for the style sheet to show. */
function number({ children: [code] }: Element): void {
  if (code?.type !== 'element') return;
  code.children.forEach((line, index) => {
    if (line.type === 'element') line.properties['dataLine'] = String(index + 1);
  });
}

/** Cuts a block's `pre` into the stretches that stand open and those that are folded. */
function cut(pre: Element, wanted: readonly Fold[]): ElementContent[] {
  const [code] = pre.children;
  if (code?.type !== 'element') return [pre];
  const lines = code.children;
  const stretch = (from: number, to: number): Element => ({
    ...pre,
    children: [{ ...code, children: lines.slice(from - 1, to) }],
  });
  const parts: ElementContent[] = [];
  let next = 1;
  for (const { from, to, label } of wanted) {
    if (from > next) parts.push(stretch(next, from - 1));
    const summary = h('summary', `${to - from + 1} lines: ${label}`);
    parts.push(h('details', { className: 'fold' }, [summary, stretch(from, to)]));
    next = to + 1;
  }
  if (next <= lines.length) parts.push(stretch(next, lines.length));
  return parts;
}

function addClass(element: Element, name: string): void {
  element.properties['className'] = [element.properties['className'] ?? [], name].flat() as string[];
}
