/** Finds the Chromium that draws the diagrams and drives the site's tests, and installs one where there is none. */
import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, win32 } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { isRootOnDebian, installWithApt } from './apt.ts';
import { failureOf } from './run.ts';

/** What {@link chromiumCandidates} reads of the machine; given as a value so that a test can be any machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would have put its own Chromium. */
  playwright: string;
  /** What other releases of Playwright have left, newest first. */
  others: readonly string[];
}

/** A way to install a Chromium. */
export interface Way {
  /** What is done, as it is told: `apt-get install chromium`. */
  name: string;
  /** Does it; returns why it failed, on one line. */
  attempt: () => string | undefined;
}

/** Names of Chromium and its kin on the PATH, the closest kin first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MACOS_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE =
  'No Chromium found: run "npx playwright install --with-deps chromium", or install Chromium or Chrome, or set CHROMIUM_PATH to its program file.';

/** Lists where Chromium may be, best first: Playwright's own, the system's usual places, other Playwrights'. */
export function chromiumCandidates({ platform, env, playwright, others }: Machine): string[] {
  return [playwright, ...systemCandidates(platform, env), ...others];
}

function systemCandidates(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => win32.join(root, program)),
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  const apps = MACOS_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  return [...apps, ...onPath];
}

/**
 * Returns the path of a Chromium that starts, or undefined; installs nothing.
 * A CHROMIUM_PATH that names no file is an Error, as falling back silently would hide the mistake.
 */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist; correct it or unset it.`);
  }
  return candidates().find((program) => whyItDoesNotStart(program) === undefined);
}

/**
 * Returns the path of a Chromium that starts, installing one if there is none: from Debian's sources where that
 * needs nobody's consent, else the one of Playwright, whose download needs a wider network.
 * @param say takes a line on each thing that was tried and why it failed
 * @throws Error that says in one sentence what to install
 */
export function ensureChromium(say: (line: string) => void = console.log): string {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const program of candidates().filter((candidate) => existsSync(candidate))) {
    say(`${program} does not start: ${whyItDoesNotStart(program)}`);
  }
  return installChromium(waysToInstall(isRootOnDebian()), findChromium, say);
}

/** The ways there are to install a Chromium, to be tried in this order. */
export function waysToInstall(canUseApt: boolean): Way[] {
  return [
    ...(canUseApt ? [{ name: 'apt-get install chromium', attempt: () => installWithApt(['chromium']) }] : []),
    { name: 'playwright install chromium', attempt: downloadPlaywrights },
  ];
}

/**
 * Tries one way after the other until a Chromium is found.
 * @throws Error that says in one sentence what to install
 */
export function installChromium(
  ways: readonly Way[],
  find: () => string | undefined,
  say: (line: string) => void,
): string {
  for (const { name, attempt } of ways) {
    say(`no Chromium yet; trying "${name}"`);
    const failure = attempt();
    const path = failure === undefined ? find() : undefined;
    if (path !== undefined) return path;
    say(`"${name}" failed: ${failure ?? 'there is still none that starts'}`);
  }
  throw new Error(ADVICE);
}

/** Options for Playwright's `chromium.launch` that work as root and keep the browser from calling out. */
export function launchOptions(executablePath: string): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    args: [
      // Chromium refuses its sandbox to root, which is what containers run as.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-domain-reliability',
      '--no-pings',
      '--no-proxy-server',
      // The last word on calling out: no name but this machine's own resolves.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
    ],
  };
}

function candidates(): string[] {
  const playwright = chromium.executablePath();
  return chromiumCandidates({
    platform: process.platform,
    env: process.env,
    playwright,
    others: otherReleases(playwright, (pattern) => globSync(pattern)),
  });
}

/**
 * The Chromiums of other releases of Playwright, newest first. Each release has a folder of its own:
 * `…/ms-playwright/chromium-1255/chrome-linux64/chrome`.
 */
export function otherReleases(playwright: string, find: (pattern: string) => string[]): string[] {
  const release = /\bchromium-(\d+)\b/;
  const number = (path: string) => Number(release.exec(path)?.[1]);
  if (!release.test(playwright)) return [];
  return find(playwright.replaceAll('\\', '/').replace(release, 'chromium-*'))
    .filter((path) => release.test(path) && number(path) !== number(playwright))
    .sort((a, b) => number(b) - number(a));
}

/** Says on one line why a program does not run: a download may lack system libraries, or be a stub. */
function whyItDoesNotStart(program: string): string | undefined {
  if (!existsSync(program)) return 'there is no such file';
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return undefined;
  return failureOf(program, ['--version'], { timeout: 30_000 });
}

function downloadPlaywrights(): string | undefined {
  const packageFile = createRequire(import.meta.url).resolve('playwright/package.json');
  const cli = join(dirname(packageFile), 'cli.js');
  return failureOf(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { timeout: 10 * 60_000 });
}
