import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import type { Fence } from '../markdown/page.ts';
import { type Problem, ProblemError } from '../problem.ts';

/** A Sätteri plugin that stops the build at a Go fence: Go comes from `src/examples`, where it is run. */
export const noGoFences: MdastPluginDefinition = {
  name: 'no-go-fences',
  options: { position: true },
  code(node, context) {
    if (!/^(go|golang)$/i.test(node.lang ?? '')) return;
    const page = context.fileURL
      ? relative(process.cwd(), fileURLToPath(context.fileURL)).replaceAll('\\', '/')
      : 'a page';
    throw new ProblemError(goFenceProblem({ page, line: node.position?.start.line ?? 1 }));
  },
};

/** Why a Go fence is refused. */
export function goFenceProblem({ page, line }: Pick<Fence, 'page' | 'line'>): Problem {
  return {
    file: page,
    line,
    message: 'a Go fence: Go code on a page must be a program that was run',
    cure: 'put it into src/examples as a folder of its own and show it with <Example src="…" />',
  };
}
