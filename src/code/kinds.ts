import type { Role } from './roles.ts';

/** How a program or a test ended, as far as a promise is about it. */
export interface Ending {
  stdout: string;
  stderr: string;
  /** `null` where a signal or the time limit ended it. */
  status: number | null;
}

/**
 * One kind of example: what it promises, how that is seen and what is shown of it. What a row says is all
 * that the verifier and the pages know of the kind.
 */
export interface ExampleKind {
  /** What it promises, in words that follow "must". */
  must: string;
  /** What can keep the promise: a `package main`, a package with tests, a session at the command line, or any. */
  needs: 'program' | 'tests' | 'session' | 'any';
  /** How it is built: as it is, with the race detector, or not at all, since the compiler must refuse it or has no part. */
  build: 'plain' | 'race' | 'refused' | 'nothing';
  /** What `go vet` does with it: finds nothing, complains (as it must), or is not asked. */
  vet: 'silent' | 'complains' | 'unasked';
  /** Whether the tests that lie beside it must pass `go test -race`. */
  passesTests: boolean;
  /**
   * What shows that the promise is kept: a run of the program (of the tests, where it is none), the tests that
   * pass, the compiler's or `go vet`'s refusal, the commands of a session, or nothing more than that it is built and vetted.
   */
  seenBy: 'run' | 'tests' | 'build' | 'vet' | 'session' | 'nothing';
  /** Whether what ended that way kept the promise: the program, the tests, the compiler or `go vet`. */
  kept: (ending: Ending) => boolean;
  /** How often it may be tried until it keeps its promise, which chance may prevent. */
  tries: number;
  /** What is recorded of what was seen. */
  record: 'output' | 'crash' | 'race' | 'complaint' | 'results' | 'nothing';
  /** Whether what is recorded may differ from run to run although nothing says so. */
  varies: boolean;
  /** What stands above the recorded output on a page. */
  label: string;
  /** What it is on a page for where the page does not say: what ends badly is broken on purpose. */
  role: Role;
  /** Whether it is there to be shown on a page, or for other examples to import. */
  isShown: boolean;
  /** Whether the Go Playground can do what the page says. */
  isPlayable: boolean;
}

/** What a program has that is built, vetted and run, and nothing else said. */
const PROGRAM = {
  needs: 'program',
  build: 'plain',
  vet: 'silent',
  passesTests: false,
  seenBy: 'run',
  tries: 1,
  varies: false,
  role: 'broken',
  isShown: true,
  isPlayable: true,
} as const;

const succeeds = ({ status }: Ending) => status === 0;
const refuses = ({ status }: Ending) => status !== 0;

const TABLE = {
  run: {
    ...PROGRAM,
    must: 'exit with status 0',
    needs: 'any',
    passesTests: true,
    kept: succeeds,
    record: 'output',
    role: 'form',
    label: 'Output',
  },
  panics: {
    ...PROGRAM,
    must: 'end in a panic (exit status 2)',
    kept: ({ status, stderr }) => status === 2 && /^panic: /m.test(stderr),
    record: 'crash',
    label: 'Panics with',
  },
  deadlocks: {
    ...PROGRAM,
    must: 'end with "all goroutines are asleep - deadlock!"',
    kept: ({ status, stderr }) =>
      status === 2 && stderr.includes('fatal error: all goroutines are asleep - deadlock!'),
    record: 'crash',
    label: 'Deadlocks with',
  },
  races: {
    ...PROGRAM,
    must: 'make the race detector report WARNING: DATA RACE',
    needs: 'any',
    build: 'race',
    kept: ({ stdout, stderr }) => /^WARNING: DATA RACE$/m.test(`${stderr}\n${stdout}`),
    tries: 3,
    record: 'race',
    varies: true,
    label: 'The race detector reports',
    isPlayable: false,
  },
  fails: {
    ...PROGRAM,
    must: 'exit with a status other than 0',
    needs: 'any',
    kept: ({ status }) => status !== 0 && status !== null,
    record: 'crash',
    label: 'Fails with',
  },
  nocompile: {
    ...PROGRAM,
    must: 'be refused by the compiler',
    needs: 'any',
    build: 'refused',
    vet: 'unasked',
    seenBy: 'build',
    kept: refuses,
    record: 'complaint',
    label: 'Does not compile',
  },
  vet: {
    ...PROGRAM,
    must: 'make go vet complain',
    needs: 'any',
    vet: 'complains',
    seenBy: 'vet',
    kept: refuses,
    record: 'complaint',
    label: 'go vet reports',
  },
  test: {
    ...PROGRAM,
    must: 'pass go test -race',
    needs: 'tests',
    passesTests: true,
    seenBy: 'tests',
    kept: succeeds,
    record: 'results',
    role: 'proof',
    label: 'Test results',
  },
  session: {
    ...PROGRAM,
    must: 'do what each of its commands promises',
    needs: 'session',
    build: 'nothing',
    vet: 'unasked',
    seenBy: 'session',
    kept: succeeds,
    record: 'output',
    role: 'form',
    label: 'At the command line',
    isPlayable: false,
  },
  build: {
    ...PROGRAM,
    must: 'compile',
    needs: 'any',
    passesTests: true,
    seenBy: 'nothing',
    kept: succeeds,
    record: 'nothing',
    role: 'form',
    label: 'Output',
    isShown: false,
  },
} satisfies Record<string, ExampleKind>;

/** What an example promises to do, in one word: the word of its `//example:` directive. */
export type Kind = keyof typeof TABLE;

/** Every kind of example. A new kind is a new row. */
export const KINDS: Readonly<Record<Kind, ExampleKind>> = TABLE;

/** Whether a word names a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

/** What stands above the recorded output of an example, which may be one of many that differ. */
export function outputLabel(kind: Kind, varies: boolean): string {
  const { label, record } = KINDS[kind];
  if (!varies) return label;
  return record === 'output' ? `${label} of one run` : `${label} (one run)`;
}
