import { AstroError } from 'astro/errors';
import { formatProblem, type Problem, sortProblems } from '../problem.ts';

/**
 * The error that stops a build and tells all problems found, each with file, line and cure; the development server
 * shows it over the page.
 *
 * @param hint Where to read more.
 */
export function buildError(problems: readonly Problem[], hint: string): AstroError {
  return new AuthorError(`\n${sortProblems(problems).map(formatProblem).join('\n')}`, hint);
}

/** An error in what an author wrote. */
class AuthorError extends AstroError {
  /** Astro looks here for "document" and "window", and puts a hint on the browser's in the place of ours. */
  override toString(): string {
    return this.name;
  }
}
