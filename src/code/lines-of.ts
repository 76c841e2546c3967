import type { Element, ElementContent } from '@astrojs/starlight/expressive-code/hast';

/** The lines of a block's `pre`, as Expressive Code renders it. */
export function linesOf(child: ElementContent): Element[] {
  if (child.type !== 'element' || child.tagName !== 'pre') return [];
  const [code] = child.children;
  return code?.type === 'element' ? code.children.filter((line) => line.type === 'element') : [];
}
