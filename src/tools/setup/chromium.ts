/** Finds the Chromium that draws the diagrams and drives the site's tests, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, win32 } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { isRootOnDebian, installWithApt } from './apt.ts';

/** What {@link chromiumCandidates} reads of the machine; given as a value so that a test can be any machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would have put its own Chromium. */
  playwright: string;
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

/** Lists where Chromium may be, best first: Playwright's own, then the system's usual places. */
export function chromiumCandidates({ platform, env, playwright }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return [
      playwright,
      ...WINDOWS_PROGRAMS.flatMap((program) =>
        roots.filter((root) => root !== undefined).map((root) => win32.join(root, program)),
      ),
    ];
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return [playwright, ...onPath];
  const roots = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  const apps = MACOS_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  return [playwright, ...apps, ...onPath];
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
  return chromiumCandidates({
    platform: process.platform,
    env: process.env,
    playwright: chromium.executablePath(),
  }).find(starts);
}

/**
 * Returns the path of a Chromium that starts, installing one if need be: Playwright's, else Debian's.
 * @throws Error that says in one sentence what to install.
 */
export function ensureChromium(): string {
  return findChromium() ?? (installPlaywrights() || installDebians() ? findChromium() : undefined) ?? fail();
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

/** Whether the program is there and runs: a download without its system libraries, or a stub, does not. */
function starts(program: string): boolean {
  if (!existsSync(program)) return false;
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installPlaywrights(): boolean {
  console.log('no Chromium found; trying to download the one of Playwright');
  const packageFile = createRequire(import.meta.url).resolve('playwright/package.json');
  const cli = join(dirname(packageFile), 'cli.js');
  const download = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 10 * 60_000,
  });
  return download.status === 0 && starts(chromium.executablePath());
}

function installDebians(): boolean {
  if (!isRootOnDebian()) return false;
  console.log('installing chromium with apt-get');
  return installWithApt(['chromium']);
}

function fail(): never {
  throw new Error(ADVICE);
}
