/** Finds what an author should look at by hand: images, drawings, links that lead nowhere. */
import type { Code, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { tokenize } from './html.ts';
import { lineOf } from './markdown.ts';
import type { Warning } from './report.ts';

/** Box drawing and block characters, damaged ones included. */
const BOXES = /[\u2500-\u259f]|â”/;

/** Lines of a drawing made of plain characters: borders, arrows, boxes' sides. */
const STROKES = /\+[-=]{2,}|[-=]{2,}>|<[-=]{2,}|^\s*[|v^V](?:\s+[|v^V])*\s*$|\|\s{2,}.*\||[/\\]\s{2,}[/\\]/;

/**
 * All images, drawings and dead links among a document's nodes.
 * @param leads Whether a link has somewhere to lead.
 */
export function findWarnings(nodes: readonly RootContent[], leads: (url: string) => boolean): Warning[] {
  const warnings: Warning[] = [];
  const root: Root = { type: 'root', children: [...nodes] };
  visit(root, (node) => {
    const line = lineOf(node);
    if (node.type === 'image') warnings.push(imageWarning(node.url, line));
    else if ((node.type === 'link' || node.type === 'definition') && !leads(node.url)) {
      warnings.push({ kind: 'dead-link', line, found: node.url });
    } else if (node.type === 'code' && isDrawing(node)) {
      warnings.push({ kind: 'drawing', line, found: node.value.trim().split('\n')[0] ?? '' });
    } else if (node.type === 'html') {
      for (const token of tokenize(node.value)) {
        if (!('attributes' in token)) continue;
        const values = new Map(token.attributes);
        const [source, target] = [values.get('src'), values.get('href')];
        if (token.name === 'img' && source) warnings.push(imageWarning(source, line));
        if (token.name === 'a' && target && !leads(target))
          warnings.push({ kind: 'dead-link', line, found: target });
      }
    }
  });
  return warnings;
}

function imageWarning(url: string, line: number): Warning {
  return { kind: /^(?:https?:)?\/\//i.test(url) ? 'remote-image' : 'local-image', line, found: url };
}

function isDrawing({ lang, value }: Code): boolean {
  if (lang === 'mermaid') return false;
  const lines = value.split('\n');
  if (lines.filter((line) => BOXES.test(line)).length >= 2) return true;
  const plain = !lang || /^(?:text|txt|plaintext|ascii)$/i.test(lang);
  return plain && lines.filter((line) => STROKES.test(line)).length >= 2;
}
