/**
 * Sessions at the command line: commands that the verifier runs, and the files they find, in one text of the form that
 * the Go project's own script tests have (txtar).
 */
import type { Problem } from '../problem.ts';

/** The file that makes a folder of the examples a session. */
export const SESSION = 'session.txtar';

/** Files below this folder of a session are modules, `proxy/example.com/log@v1.2.0/go.mod`, that `go` can fetch. */
export const PROXY = 'proxy/';

/** A command of a session. */
export interface Command {
  /** As it is typed, a line or several. */
  text: string;
  /** Where it begins in the session's text, counted from 1. */
  line: number;
  /** Whether it must end with another status than 0. */
  mustFail: boolean;
}

/** What a session's text says. */
export interface Session {
  commands: Command[];
  /** Name, with its path, → text. */
  files: Map<string, string>;
  errors: Pick<Problem, 'line' | 'message' | 'cure'>[];
}

/** Whether programs of a command run at the same time, one reading what the other prints. */
export const isPipe = (text: string): boolean => /(?<![|])[|](?![|])/.test(text);

/** A reader that ends early, and with it, at an uncertain moment, the program that still writes. */
const ENDS_EARLY = /[|]\s*(?:head\b|sed \d*q\b|grep (?:-\S+ )*-[mq])/;

const FILE = /^-- (\S.*?) --$/;

/**
 * Reads a session: `$ command`, or `! command` for one that must fail, `> ` before each further line of it, and
 * behind them files, `-- name --` above each. Directives and comments (`#`) may stand between commands.
 */
export function readSession(text: string): Session {
  const session: Session = { commands: [], files: new Map(), errors: [] };
  let file: { name: string; lines: string[] } | undefined;
  const endFile = () => {
    if (file) session.files.set(file.name, file.lines.map((line) => `${line}\n`).join(''));
  };
  const lines = text.replace(/\n$/, '').split('\n');
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1 };
    const name = FILE.exec(line)?.[1];
    const last = session.commands.at(-1);
    if (name !== undefined) {
      endFile();
      if (session.files.has(name))
        session.errors.push({ ...at, message: `holds ${name} twice`, cure: 'keep one' });
      file = { name, lines: [] };
    } else if (file) {
      file.lines.push(line);
    } else if (/^[$!] ./.test(line)) {
      session.commands.push({ ...at, text: line.slice(2), mustFail: line.startsWith('!') });
    } else if (line.startsWith('> ') && last) {
      last.text += `\n${line.slice(2)}`;
    } else if (line !== '' && !line.startsWith('#') && !line.startsWith('//example:')) {
      session.errors.push({
        ...at,
        message: `is no command: ${line}`,
        cure: 'begin it with "$ ", with "! " where it must fail, or with "> " where it goes on',
      });
    }
  }
  endFile();
  for (const { line, text } of session.commands) {
    if (ENDS_EARLY.test(text))
      session.errors.push({
        line,
        message: `ends the program before the pipe while it may still write: ${text}`,
        cure: 'read all of it: | sed -n 1,3p instead of | head -3',
      });
  }
  if (session.commands.length === 0)
    session.errors.push({ line: 1, message: 'has no command', cure: 'add a line such as $ go build' });
  return session;
}

/** What a reader types: the commands without what they print. */
export function typed(commands: readonly Pick<Command, 'text'>[]): string {
  return commands.map(({ text }) => `$ ${text.replaceAll('\n', '\n> ')}\n`).join('');
}
