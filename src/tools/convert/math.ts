/** Keeps TeX between dollar signs as it stands: Markdown would take its backslashes and stars for its own. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { append, lineOf, spanOf } from './markdown.ts';

const INLINE = /(?<![\\$\w])\$(?![\s$])[^$\n]*[^\s$\\]\$(?![\w$])/g;
const DISPLAY = /(?<![\\$])\$\$(?!\$)[^$]+\$\$(?!\$)/g;

/** What tells TeX from two prices, and what Markdown or MDX would read in it. */
const TEX = /[\\^_{}]/;
const MARKS = /[\\*_~<&`[\]]/g;

/**
 * Escapes Markdown's marks inside formulas; lines keep their numbers.
 * @returns The text, and the lines of the formulas that were changed.
 */
export function protectMath(root: Root, text: string): { text: string; lines: number[] } {
  if (!text.includes('$')) return { text, lines: [] };
  const formulas: { start: number; end: number; line: number }[] = [];
  visit(root, ['paragraph', 'heading', 'tableCell'], (node) => {
    append(formulas, formulasIn(node, text));
    return SKIP;
  });
  const out: string[] = [];
  let from = 0;
  for (const { start, end } of formulas) {
    out.push(text.slice(from, start), text.slice(start, end).replace(MARKS, '\\$&'));
    from = end;
  }
  out.push(text.slice(from));
  return { text: out.join(''), lines: formulas.map(({ line }) => line) };
}

function formulasIn(block: Nodes, text: string): { start: number; end: number; line: number }[] {
  const { start, end } = spanOf(block);
  let prose = text.slice(start, end);
  if (!prose.includes('$')) return [];
  visit(block, ['inlineCode', 'html', 'image', 'link'], (node) => {
    const span = spanOf(node);
    const hidden = ' '.repeat(span.end - span.start);
    prose = prose.slice(0, span.start - start) + hidden + prose.slice(span.end - start);
    return SKIP;
  });
  const found = [
    ...prose.matchAll(DISPLAY),
    ...prose.replace(DISPLAY, (all) => ' '.repeat(all.length)).matchAll(INLINE),
  ];
  return found
    .filter(([formula]) => TEX.test(formula) && new RegExp(MARKS).test(formula))
    .map(({ index, 0: formula }) => ({
      start: start + index,
      end: start + index + formula.length,
      line: lineOf(block) + (prose.slice(0, index).match(/\n/g)?.length ?? 0),
    }));
}
