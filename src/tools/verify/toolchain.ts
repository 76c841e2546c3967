import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Run } from './recording.ts';

/** A Go release that answers. */
export interface Toolchain {
  /** Such as `1.27.4`. */
  version: string;
  /** What it builds for, such as `linux/amd64`. */
  platform: string;
  goroot: string;
  gofmt: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Finds Go and has it fetch the release that is asked for.
 * @returns the toolchain, or a sentence why there is none (`installed` tells whether Go is there at all)
 */
export async function findToolchain(
  wanted: string,
  cwd: string,
): Promise<Toolchain | { installed: boolean; reason: string }> {
  // The flags that somebody has set for other work would make the same example do different things.
  const env = { ...process.env, GOTOOLCHAIN: wanted, GOWORK: 'off', GOFLAGS: '-buildvcs=false' };
  let run: Run;
  try {
    run = await execute('go', ['env', 'GOVERSION', 'GOROOT', 'GOOS', 'GOARCH'], {
      cwd,
      env,
      timeout: 300_000,
    });
  } catch {
    return { installed: false, reason: 'No Go toolchain is installed.' };
  }
  const [version = '', goroot = '', os = '', architecture = ''] = run.stdout.split(/\r?\n/);
  if (run.status !== 0 || version !== wanted) {
    return {
      installed: true,
      reason: `Go is installed but could not become ${wanted}: ${run.stderr.trim()}`,
    };
  }
  return {
    version: version.replace(/^go/, ''),
    platform: `${os}/${architecture}`,
    goroot,
    gofmt: join(goroot, 'bin', 'gofmt'),
    env,
  };
}

/** How long one example may run, in milliseconds. */
export const RUN_LIMIT = 10_000;

/** The most that is kept of what one example writes, in characters. */
export const OUTPUT_LIMIT = 1_000_000;

/** How a command is run. */
export interface ExecuteOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** After so many milliseconds it is killed. Default: ten minutes. */
  timeout?: number;
  /** What it reads from its standard input. */
  input?: string;
  /** The most that is kept of each stream, in characters. */
  limit?: number;
  /** Leaves the processor to whatever else wants it. */
  isBackground?: boolean;
}

/**
 * Runs a command to its end and keeps what it writes.
 * @throws where the command cannot be started
 */
export function execute(command: string, args: readonly string[], options: ExecuteOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    if (options.isBackground && child.pid !== undefined) yieldToOthers(child.pid);
    const run: Run = { stdout: '', stderr: '', status: null, timedOut: false };
    const timer = setTimeout(() => {
      run.timedOut = true;
      child.kill('SIGKILL');
    }, options.timeout ?? 600_000);
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        if (run[stream].length < (options.limit ?? Infinity)) run[stream] += text;
      });
    }
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ ...run, status });
    });
  });
}

function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not let it: it is as well at its usual priority.
  }
}

/** Works through `items`, at most `width` at a time. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
