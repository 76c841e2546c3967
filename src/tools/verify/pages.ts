import { type Example, EXAMPLES } from '../../code/example.ts';
import { KINDS } from '../../code/kinds.ts';
import { statementsOf } from '../../code/statements.ts';
import { usesOf, useProblems } from '../../code/use.ts';
import { listPages, type ParsedPage, readPage } from '../../markdown/page.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import { checkFence } from './fences.ts';

/** Checks what pages show: examples, files and regions that exist, no example unused, sound fences. */
export async function checkPages(
  projectRoot: string,
  examples: readonly Example[],
  isChosen: (folder: string) => boolean,
): Promise<{ problems: Problem[]; pages: number; fences: number; uses: number }> {
  const problems: Problem[] = [];
  const byFolder = new Map(examples.map((example) => [example.folder, example]));
  // A page shows what a control printed with the proof that names it.
  const used = new Set(examples.flatMap(({ directives }) => directives.control ?? []));
  let fences = 0;
  let uses = 0;
  const pages = listPages(projectRoot);
  for (const page of pages) {
    let found: ParsedPage;
    try {
      found = readPage(projectRoot, page);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
      continue;
    }
    for (const use of usesOf(found)) {
      used.add(use.src);
      uses++;
      if (isChosen(use.src)) problems.push(...useProblems(use, byFolder.get(use.src), [...byFolder.keys()]));
    }
    for (const { probe } of statementsOf(found)) if (probe !== undefined) used.add(probe);
    fences += found.fences.length;
    for (const fence of found.fences) problems.push(...(await checkFence(fence)));
  }
  const unused = examples.filter(
    ({ folder, kind }) => !used.has(folder) && KINDS[kind].isShown && isChosen(folder),
  );
  if (unused.length > 0) {
    problems.push({
      file: EXAMPLES,
      message: `no page shows ${unused.map(({ folder }) => folder).join('\n')}`,
      cure: 'show it with <Example src="…" />, name a probe in <Since probe="…" />, or remove it',
      severity: 'note',
    });
  }
  return { problems, pages: pages.length, fences, uses };
}
