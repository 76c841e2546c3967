import { spawnSync, type SpawnSyncOptions, type SpawnSyncReturns } from 'node:child_process';

/**
 * Runs a program without showing what it prints.
 * @returns why it failed, on one line; undefined where it went well
 */
export function failureOf(
  command: string,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): string | undefined {
  const result = spawnSync(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return result.status === 0 ? undefined : reasonOf(result);
}

/** Lines by which programs tell what went wrong: `Error: …` of Node's, `E: …` of apt's. */
const COMPLAINT = /^(?:\w*Error|E): *(.*\S)/m;

/** Finds in what a failed program left behind the one line that says why; without stack traces and retries. */
export function reasonOf({
  error,
  stderr,
  stdout,
  status,
  signal,
}: Pick<SpawnSyncReturns<string>, 'error' | 'stderr' | 'stdout' | 'status' | 'signal'>): string {
  if (error) return error.message;
  const complaint = COMPLAINT.exec(stderr)?.[1] ?? COMPLAINT.exec(stdout)?.[1];
  const lastLine = `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.trim();
  return complaint ?? (lastLine || (signal ? `ended by ${signal}` : `exit code ${status}`));
}
