/** How to start npm: a program, its arguments, and whether a shell must find the program. */
export interface Command {
  command: string;
  args: string[];
  shell: boolean;
}

/**
 * Says how to start npm with some arguments: the npm that started us, else the one on the PATH.
 * On Windows the latter is a batch file, which only a shell can start.
 */
export function npm(...args: string[]): Command {
  const program = process.env['npm_execpath'];
  return program !== undefined && /\.c?js$/.test(program)
    ? { command: process.execPath, args: [program, ...args], shell: false }
    : { command: 'npm', args, shell: process.platform === 'win32' };
}
