import { join } from 'node:path';
import { pageFileAt, readPage } from '../markdown/page.ts';
import { ProblemError } from '../problem.ts';
import type { Probe } from './directives.ts';
import { exampleOf, EXAMPLES, readFolder } from './example.ts';
import { holdsSince, oldestOf, proofOf } from './oldest.ts';
import { readRecord } from './records.ts';
import { probeProblems, type Statement, statementProblems, statementsOf } from './statements.ts';

/** What `<Since>` and `<Until>` render. */
export interface StatementView {
  /** Such as `Go 1.22+`. */
  label: string;
  /** In words, with the proof where there is one. */
  title: string;
}

const WORDS: Record<Probe['word'], { label: (go: string) => string; title: string }> = {
  since: { label: (go) => `Go ${go}+`, title: 'Since Go' },
  until: { label: (go) => `before Go ${go}`, title: 'Before Go' },
};

/**
 * Reads what a statement about releases says and what was found out about its probe.
 * @param projectRoot the project's folder, absolute
 * @param address the address of the page, such as `/phase-5/channels/`, for messages
 * @param lenient in development: a probe that was not tried yet is no error
 * @throws ProblemError where it names no release, or its probe does not show it
 */
export function viewStatement(
  projectRoot: string,
  address: string,
  word: Probe['word'],
  { go, probe }: { go: string; probe?: string | undefined },
  lenient: boolean,
): StatementView {
  const files = probe === undefined ? undefined : readFolder(join(projectRoot, EXAMPLES), probe);
  const example = probe === undefined || !files ? undefined : exampleOf(probe, files);
  const record = probe === undefined ? undefined : readRecord(projectRoot, probe);
  const oldest = oldestOf(record);
  const problemsOf = (statement: Statement) => [
    ...statementProblems(statement, example),
    ...(example ? probeProblems(example, oldest) : []),
  ];
  // A page is parsed only to tell where in it something is wrong.
  if (problemsOf({ word, go, probe, page: address }).length > 0) {
    const [problem] = problemsOf(findStatement(projectRoot, address, { word, go, probe }));
    if (problem) throw new ProblemError(problem);
  }
  if (example && !oldest && !lenient) {
    throw new ProblemError({
      file: `${EXAMPLES}/${example.folder}`,
      message: 'is the probe of a statement, and was never tried with older releases of Go',
      cure: 'run npm run releases, and commit what it writes',
    });
  }
  const { label, title } = WORDS[word];
  const before = oldest && holdsSince(oldest).before;
  return { label: label(go), title: `${title} ${go}${before ? `. ${proofOf(before)}` : ''}` };
}

/** The statement where it stands in its page, as far as that can be told. */
function findStatement(
  projectRoot: string,
  address: string,
  asked: Pick<Statement, 'word' | 'go' | 'probe'>,
): Statement {
  const file = pageFileAt(projectRoot, address);
  const found =
    file === undefined
      ? undefined
      : statementsOf(readPage(projectRoot, file)).find(
          ({ word, go, probe }) => word === asked.word && go === asked.go && probe === asked.probe,
        );
  return found ?? { ...asked, page: file ?? address };
}
