import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineMdastPlugin, type MdastPluginDefinition, type MdxJsxFlowElement } from 'satteri';

import { ProblemError } from '../problem.ts';
import { notDrawn, type Drawing } from './drawn.ts';
import { diagramsOf, type Diagram } from './fences.ts';
import { widthOf } from './inline.ts';
import { idOf } from './name.ts';

export interface DiagramPluginOptions {
  /** The drawing kept under a name, or undefined where there is none. */
  read: (name: string) => Promise<Drawing | undefined>;
  /** Draws a diagram that has not been drawn as it is now, if it can; otherwise such a diagram is an error. */
  draw?: ((diagram: Diagram) => Promise<string | undefined>) | undefined;
}

/** The name under which a page that has a diagram imports the component that shows it. */
const COMPONENT = 'MermaidDiagram';

/**
 * A Sätteri plugin that puts drawings in the place of Mermaid fences, before anything takes them for code: the
 * fence becomes `<MermaidDiagram …/>` and the page an import of src/diagrams/Diagram.astro, which reads the drawing when
 * the page is rendered: in the pages' modules, thousands of drawings would take gigabytes.
 *
 * A fence without `accTitle` or `accDescr`, or one that has not been drawn as it is now, stops the build with file
 * and line.
 */
export function diagramPlugin({ read, draw }: DiagramPluginOptions): () => MdastPluginDefinition {
  return () => {
    const timesShown = new Map<string, number>();
    let identify: ReturnType<typeof diagramsOf> | undefined;
    return defineMdastPlugin({
      name: 'diagrams',
      options: { position: true },
      async code(node, context) {
        if (node.lang !== 'mermaid') return;
        identify ??= diagramsOf(fileOf(context.fileURL));
        const diagram = identify({ text: node.value, line: node.position?.start.line ?? 1 });
        const times = (timesShown.get(diagram.name) ?? 0) + 1;
        timesShown.set(diagram.name, times);
        const drawing = await read(diagram.name);
        const svg = drawing?.digest === diagram.digest ? drawing.svg : await draw?.(diagram);
        if (svg === undefined) throw new ProblemError(notDrawn(diagram, drawing));
        const own = idOf(diagram.name);
        const id = times === 1 ? own : `${own}-${times}`;
        return component({
          name: diagram.name,
          id,
          title: diagram.title,
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

/** The page's file from the project's root, with forward slashes. */
function fileOf(url: URL | undefined): string {
  return url ? relative(process.cwd(), fileURLToPath(url)).replaceAll('\\', '/') : 'page.mdx';
}

function component(props: Record<string, string>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: Object.entries(props).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  };
}
