/**
 * Makes a machine ready for `npm test`: installs what of Chromium, Go and a C compiler it lacks, as far as it can.
 *
 * Chromium is a must. Go (and the C compiler that its race detector needs) is not: without it, `npm test` checks the
 * recorded digests of the Go examples and says so.
 */
import { spawnSync } from 'node:child_process';
import { candidateVersion, installWithApt, isRootOnDebian } from './apt.ts';
import { ensureChromium } from './chromium.ts';

/** The first Go that fetches by itself the toolchain that src/examples/go.mod names. */
const FIRST_GO_WITH_TOOLCHAINS = [1, 21] as const;

function main(): number {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  console.log(`Go: ${ensureGo() ?? 'none; only the digests of the Go examples will be checked'}`);
  return 0;
}

/** Returns the version line of the Go on this machine, installing Debian's where it is recent enough. */
function ensureGo(): string | undefined {
  const wanted = [...(goVersion() ? [] : ['golang-go']), ...(hasCCompiler() ? [] : ['gcc', 'libc6-dev'])];
  const isOffered = !wanted.includes('golang-go') || fetchesToolchains(candidateVersion('golang-go'));
  if (wanted.length > 0 && isRootOnDebian() && isOffered) {
    console.log(`installing ${wanted.join(', ')} with apt-get`);
    const failure = installWithApt(wanted);
    if (failure !== undefined) console.log(`that failed: ${failure}`);
  }
  return goVersion();
}

function fetchesToolchains(version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  return major > FIRST_GO_WITH_TOOLCHAINS[0] || minor >= FIRST_GO_WITH_TOOLCHAINS[1];
}

function goVersion(): string | undefined {
  const go = spawnSync('go', ['version'], { encoding: 'utf8' });
  return go.status === 0 ? go.stdout.trim() : undefined;
}

function hasCCompiler(): boolean {
  return spawnSync('cc', ['--version']).status === 0;
}

process.exitCode = main();
