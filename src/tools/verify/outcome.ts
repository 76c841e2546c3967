import { EXAMPLES, type Example } from '../../code/example.ts';
import type { Kind } from '../../code/directives.ts';
import type { Problem } from '../../problem.ts';
import type { Run } from './recording.ts';
import { RUN_LIMIT } from './toolchain.ts';

interface Promised {
  /** What must be seen, in words. */
  must: string;
  kept: (run: Run) => boolean;
}

/** What each kind of program promises, and how to tell that it keeps it. */
const PROMISES: Partial<Record<Kind, Promised>> = {
  run: { must: 'exit with status 0', kept: ({ status }) => status === 0 },
  panics: {
    must: 'end in a panic (exit status 2)',
    kept: ({ status, stderr }) => status === 2 && /^panic: /m.test(stderr),
  },
  deadlocks: {
    must: 'end with "all goroutines are asleep - deadlock!"',
    kept: ({ status, stderr }) =>
      status === 2 && stderr.includes('fatal error: all goroutines are asleep - deadlock!'),
  },
  races: {
    must: 'make the race detector report WARNING: DATA RACE',
    kept: ({ stderr, stdout }) => /^WARNING: DATA RACE$/m.test(stderr + stdout),
  },
  fails: { must: 'exit with a status other than 0', kept: ({ status }) => status !== 0 && status !== null },
};

/** Why a run is not what its example promises, or nothing. */
export function brokenPromise(example: Example, run: Run): Problem | undefined {
  const promise = PROMISES[example.kind];
  const file = `${EXAMPLES}/${example.folder}`;
  if (run.timedOut) {
    return {
      file,
      message: `did not finish within ${RUN_LIMIT / 1000} s`,
      cure: 'end the program; wait for events, not for time',
    };
  }
  if (!promise || promise.kept(run)) return undefined;
  const said = [run.stdout, run.stderr].map((text) => text.trim()).filter(Boolean);
  const tail = said.join('\n').split('\n').slice(-12).join('\n');
  return {
    file,
    message: `must ${promise.must}, but ended with exit status ${run.status ?? 'none'}${tail ? `:\n${tail}` : ''}`,
    cure: 'mend the program, or change its //example: directive to what it does',
  };
}
