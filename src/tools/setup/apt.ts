import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { failureOf } from './run.ts';

/** Whether packages can be installed with apt-get without asking anyone. */
export function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages from the machine's own sources.
 * @returns why that failed, on one line; undefined where it went well
 */
export function installWithApt(packages: readonly string[]): string | undefined {
  updateLists();
  return aptGet(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** The version of a Debian package that would be installed, without its epoch; undefined where there is none. */
export function candidateVersion(name: string): string | undefined {
  if (!isRootOnDebian()) return undefined;
  updateLists();
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout;
  return /Candidate: (?:\d+:)?(\d\S*)/.exec(policy)?.[1];
}

/** Refreshes the lists once; where one of several sources is out of reach, those of the others may still do. */
function updateLists(): void {
  if (!areListsFresh) aptGet(['update', '-q']);
  areListsFresh = true;
}

let areListsFresh = false;

function aptGet(args: readonly string[]): string | undefined {
  return failureOf('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 15 * 60_000,
  });
}
