import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineMdastPlugin, type MdastPluginDefinition, type MdxJsxFlowElement } from 'satteri';

import { digestOf, idOf } from './digest.ts';
import { DiagramError, readLabels, type DiagramFence } from './fences.ts';
import { nameIdsApart, widthOf } from './inline.ts';

export interface DiagramPluginOptions {
  /** The SVG kept under a digest, or undefined where there is none. */
  read: (digest: string) => Promise<string | undefined>;
  /** Draws a fence that has not been drawn, if it can; otherwise such a fence is an error. */
  draw?: ((fence: DiagramFence, file: string) => Promise<string | undefined>) | undefined;
}

/** The name under which a page that has a diagram imports the component that shows it. */
const COMPONENT = 'MermaidDiagram';

/**
 * A Sätteri plugin that puts drawings in the place of Mermaid fences, before anything takes them for code: the
 * fence becomes `<MermaidDiagram …/>` and the page an import of src/diagrams/Diagram.astro.
 *
 * A fence without `accTitle` or `accDescr`, or one that has not been drawn, stops the build with file and line.
 */
export function diagramPlugin({ read, draw }: DiagramPluginOptions): () => MdastPluginDefinition {
  return () => {
    const timesShown = new Map<string, number>();
    return defineMdastPlugin({
      name: 'diagrams',
      options: { position: true },
      async code(node, context) {
        if (node.lang !== 'mermaid') return;
        const file = context.fileURL ? relative(process.cwd(), fileURLToPath(context.fileURL)) : 'page';
        const fence = { text: node.value, line: node.position?.start.line ?? 1 };
        const { title } = readLabels(fence, file);
        const digest = digestOf(fence.text);
        const svg = (await read(digest)) ?? (await draw?.(fence, file));
        if (svg === undefined) {
          throw new DiagramError(
            file,
            fence.line,
            'the diagram has not been drawn. Run "npm run diagrams" and check in what it adds to src/diagrams/drawn.',
          );
        }
        const times = (timesShown.get(digest) ?? 0) + 1;
        timesShown.set(digest, times);
        const id = times === 1 ? idOf(digest) : `${idOf(digest)}-${times}`;
        return component({
          svg: nameIdsApart(svg, idOf(digest), id),
          id,
          title,
          width: String(widthOf(svg)),
        });
      },
      after(root, context) {
        if (timesShown.size === 0) return;
        context.prependChild(root, {
          type: 'mdxjsEsm',
          value: `import ${COMPONENT} from '@/diagrams/Diagram.astro';`,
        });
      },
    });
  };
}

function component(props: Record<string, string>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: Object.entries(props).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}
