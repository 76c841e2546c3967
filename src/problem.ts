/** Something an author has to mend: where it is, what is wrong and how to mend it. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based line, where one line is to blame. */
  line?: number | undefined;
  message: string;
  cure: string;
  /** A note is printed but does not fail the run. */
  severity?: 'error' | 'note';
}

/** An error that carries the problem found, for code that has to stop at the first one. */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** Where Astro's overlay points to while writing. */
  readonly line: number | undefined;
  readonly column = 1;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${formatProblem(problem)}\n`, options);
    this.name = 'ProblemError';
    this.problem = problem;
    this.line = problem.line;
  }
}

/** `file:line: message`, the cure indented below it. */
export function formatProblem({ file, line, message, cure, severity }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const indented = message.trimEnd().replaceAll('\n', '\n    ');
  return `${place}: ${severity === 'note' ? 'note: ' : ''}${indented}\n    cure: ${cure}`;
}

/** Notes first, so that errors are what stands last on the screen; then by file and line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const weight = (problem: Problem) => (problem.severity === 'note' ? 0 : 1);
  return [...problems].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}

/**
 * Prints problems, each once, and how many of them are errors.
 * @param complain prints a text on lines of its own, such as `console.error`
 * @returns how many are errors, so that a command knows whether it failed
 */
export function reportProblems(problems: readonly Problem[], complain: (text: string) => void): number {
  const texts = new Map(sortProblems(problems).map((problem) => [formatProblem(problem), problem]));
  const errors = [...texts.values()].filter(({ severity }) => severity !== 'note').length;
  for (const text of texts.keys()) complain(`\n${text}`);
  if (errors > 0) complain(`\n${errors} problem${errors > 1 ? 's' : ''}.`);
  return errors;
}
