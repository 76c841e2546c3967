import { EXAMPLES, type Example } from '../../code/example.ts';
import { KINDS } from '../../code/kinds.ts';
import type { Problem } from '../../problem.ts';
import type { Run } from './recording.ts';

/** How many lines of what a run said a problem shows. */
const SHOWN_LINES = 25;

/**
 * Why a run is not what its example promises, or nothing.
 * @param limit how long it was let run, in milliseconds
 */
export function brokenPromise(
  { folder, kind }: Pick<Example, 'folder' | 'kind'>,
  run: Run,
  limit: number,
): Problem | undefined {
  const file = `${EXAMPLES}/${folder}`;
  if (run.timedOut) {
    return {
      file,
      message: `did not finish within ${limit / 1000} s`,
      cure: 'end the program; wait for events, not for time',
    };
  }
  const { must, kept } = KINDS[kind];
  if (kept(run)) return undefined;
  const said = [run.stdout, run.stderr].map((text) => text.trim()).filter(Boolean);
  const tail = said.join('\n').split('\n').slice(-SHOWN_LINES).join('\n');
  return {
    file,
    message: `must ${must}, but ended with exit status ${run.status ?? 'none'}${tail ? `:\n${tail}` : ''}`,
    cure: 'mend the example, or change its //example: directive to what it does',
  };
}
