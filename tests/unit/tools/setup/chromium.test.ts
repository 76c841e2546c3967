import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  chromiumCandidates,
  ensureChromium,
  findChromium,
  installChromium,
  launchOptions,
  otherReleases,
  waysToInstall,
  type Way,
} from '../../../../src/tools/setup/chromium.ts';

const PLAYWRIGHT = '/cache/chromium-1255/chrome-linux64/chrome';
const OLDER = '/cache/chromium-1187/chrome-linux64/chrome';

/** The machine: which programs start, what was started and for how long at most, and Playwright's own Chromium. */
const machine = vi.hoisted(() => ({
  starting: [] as string[],
  started: [] as string[],
  limits: [] as (number | undefined)[],
  playwright: '',
  /** What an installation brings. */
  brings: [] as string[],
}));

vi.mock('playwright', () => ({ chromium: { executablePath: () => machine.playwright } }));

vi.mock('node:child_process', () => ({
  spawnSync: (program: string, args: string[], { timeout }: { timeout?: number }) => {
    machine.started.push([program, ...args].join(' '));
    machine.limits.push(timeout);
    if (args.includes('install')) {
      machine.starting.push(...machine.brings);
      return { status: 0, stdout: '', stderr: '' };
    }
    const starts = machine.starting.includes(program) && args.join() === '--version';
    return { status: starts ? 0 : 127, stdout: '', stderr: starts ? '' : 'libnss3.so is missing' };
  },
}));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('chromiumCandidates', () => {
  test('prefers the Chromium of Playwright', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(chromiumCandidates({ platform, env: {}, playwright: PLAYWRIGHT, others: [] })[0]).toBe(
        PLAYWRIGHT,
      );
    }
  });

  test.skipIf(process.platform === 'win32')('looks along the PATH, Chromium before its kin', () => {
    const found = chromiumCandidates({
      platform: 'linux',
      env: { PATH: '/a:/b:' },
      playwright: PLAYWRIGHT,
      others: [OLDER],
    });
    expect(found.slice(0, 4)).toEqual([PLAYWRIGHT, '/a/chromium', '/b/chromium', '/a/chromium-browser']);
    expect(found).toContain('/b/google-chrome');
    expect(found.at(-1)).toBe(OLDER);
  });

  test('knows where macOS keeps applications, the own ones of the user included', () => {
    const found = chromiumCandidates({
      platform: 'darwin',
      env: { HOME: '/Users/gopher' },
      playwright: PLAYWRIGHT,
      others: [OLDER],
    });
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(found).toContain('/Users/gopher/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('looks among the applications of all users alone where macOS names no user', () => {
    const found = chromiumCandidates({ platform: 'darwin', env: {}, playwright: PLAYWRIGHT, others: [] });
    expect(found.slice(1)).toHaveLength(3);
    for (const program of found.slice(1)) expect(program).toMatch(/^\/Applications\//);
  });

  test('knows where Windows keeps programs', () => {
    const found = chromiumCandidates({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' },
      playwright: PLAYWRIGHT,
      others: [OLDER],
    });
    expect(found).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(found).toContain('C:\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });
});

describe('findChromium', () => {
  test('takes the program that CHROMIUM_PATH names', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  test('refuses a CHROMIUM_PATH that names nothing', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(() => findChromium()).toThrow(/CHROMIUM_PATH names \/nowhere\/chromium, which does not exist/);
  });
});

describe('a machine without CHROMIUM_PATH', () => {
  let root: string;
  let onPath: string;
  let older: string;

  /** Puts files where programs may be; which of them start is another matter. */
  function put(...programs: string[]): void {
    for (const program of programs) {
      mkdirSync(dirname(program), { recursive: true });
      writeFileSync(program, '');
    }
  }

  /** Has the process believe that it runs on a system. */
  const runOn = (platform: NodeJS.Platform) =>
    Object.defineProperty(process, 'platform', { value: platform });
  const own = process.platform;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'chromium-'));
    onPath = join(root, 'bin', 'chromium');
    older = join(root, 'chromium-1187', 'chrome');
    const playwright = join(root, 'chromium-1255', 'chrome');
    Object.assign(machine, { starting: [], started: [], limits: [], playwright, brings: [] });
    vi.stubEnv('CHROMIUM_PATH', undefined);
    vi.stubEnv('PATH', ['', join(root, 'empty'), join(root, 'bin')].join(delimiter));
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    runOn('linux');
  });
  afterEach(() => {
    runOn(own);
    rmSync(root, { recursive: true });
  });

  test('uses the first program that starts', () => {
    put(machine.playwright, onPath, older);
    machine.starting = [onPath, older];
    expect(findChromium()).toBe(onPath);
  });

  test('uses what another release of Playwright left where nothing else starts', () => {
    put(machine.playwright, onPath, older);
    machine.starting = [older];
    expect(findChromium()).toBe(older);
  });

  test('starts no program that is not there', () => {
    put(onPath);
    machine.starting = [onPath];
    findChromium();
    expect(machine.started).toEqual([`${onPath} --version`]);
  });

  test('has no Chromium where none of its programs starts', () => {
    put(machine.playwright, onPath, older);
    expect(findChromium()).toBeUndefined();
  });

  test.each([undefined, ''])('needs no CHROMIUM_PATH: %j names nothing', (path) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    put(onPath);
    machine.starting = [onPath];
    expect(findChromium()).toBe(onPath);
  });

  test('gives up on a program that does not end', () => {
    put(onPath);
    findChromium();
    expect(machine.limits).toEqual([expect.any(Number)]);
  });

  test('believes a program of Windows without starting it, as it would open a window', () => {
    runOn('win32');
    put(machine.playwright);
    expect(findChromium()).toBe(machine.playwright);
    expect(machine.started).toEqual([]);
  });

  test('has a Chromium of Playwright installed, and tells what was there and why it does not do', () => {
    put(machine.playwright, onPath);
    machine.brings = [machine.playwright];
    const said: string[] = [];
    expect(ensureChromium((line) => said.push(line))).toBe(machine.playwright);
    expect(said).toEqual([
      `${machine.playwright} does not start: libnss3.so is missing`,
      `${onPath} does not start: libnss3.so is missing`,
      'no Chromium yet; trying "playwright install chromium"',
    ]);
  });

  test('has minutes for the download of a Chromium', () => {
    const download = waysToInstall(false)[0];
    expect(download?.attempt()).toBeUndefined();
    expect(machine.started).toHaveLength(1);
    expect(machine.started[0]).toMatch(/playwright.cli\.js install .*\bchromium$/);
    expect(machine.limits[0]).toBeGreaterThanOrEqual(5 * 60_000);
  });

  test('has the Chromium of Debian installed by apt-get', () => {
    const [apt] = waysToInstall(true);
    expect(apt?.attempt()).toBeUndefined();
    expect(machine.started.at(-1)).toMatch(/^apt-get install .* chromium$/);
  });
});

describe('otherReleases', () => {
  test('finds what other releases of Playwright left, newest first', () => {
    const asked: string[] = [];
    const found = otherReleases(PLAYWRIGHT, (pattern) => {
      asked.push(pattern);
      return [PLAYWRIGHT, '/cache/chromium-987/chrome-linux64/chrome', OLDER];
    });
    expect(asked).toEqual(['/cache/chromium-*/chrome-linux64/chrome']);
    expect(found).toEqual([OLDER, '/cache/chromium-987/chrome-linux64/chrome']);
  });

  test('looks nowhere where the path names no release', () => {
    expect(otherReleases('/opt/chrome', () => [OLDER])).toEqual([]);
  });
});

describe('installing a Chromium', () => {
  test("tries Debian's before a download, and only the download where apt-get may not be used", () => {
    const names = (canUseApt: boolean) => waysToInstall(canUseApt).map(({ name }) => name);
    expect(names(true)).toEqual(['apt-get install chromium', 'playwright install chromium']);
    expect(names(false)).toEqual(['playwright install chromium']);
  });

  /** Tries the ways; each is told by its name and why it fails. */
  function tryAll(failures: Record<string, string | undefined>, find: () => string | undefined) {
    const tried: string[] = [];
    const said: string[] = [];
    const ways = Object.entries(failures).map(([name, failure]): Way => ({
      name,
      attempt: () => {
        tried.push(name);
        return failure;
      },
    }));
    const result = { tried, said, path: undefined as string | undefined, error: undefined as unknown };
    try {
      result.path = installChromium(ways, find, (line) => said.push(line));
    } catch (error) {
      result.error = error;
    }
    return result;
  }

  test('ends with the first way that gives one that starts', () => {
    const { tried, said, path } = tryAll({ first: undefined, second: undefined }, () => '/usr/bin/chromium');
    expect(path).toBe('/usr/bin/chromium');
    expect(tried).toEqual(['first']);
    expect(said).toEqual(['no Chromium yet; trying "first"']);
  });

  test('tells a failed way on one line and takes the next', () => {
    const { tried, said, path } = tryAll({ first: 'no network', second: undefined }, () => '/a/chrome');
    expect(path).toBe('/a/chrome');
    expect(tried).toEqual(['first', 'second']);
    expect(said).toEqual([
      'no Chromium yet; trying "first"',
      '"first" failed: no network',
      'no Chromium yet; trying "second"',
    ]);
  });

  test('says so where what was installed does not start, and at the end what to do', () => {
    const { said, error } = tryAll({ first: undefined }, () => undefined);
    expect(said.at(-1)).toBe('"first" failed: there is still none that starts');
    expect(error).toMatchObject({
      message: expect.stringMatching(/^No Chromium found: run .* or set CHROMIUM_PATH/),
    });
  });
});

test('ensureChromium installs and says nothing where there is one', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  const said: string[] = [];
  expect(ensureChromium((line) => said.push(line))).toBe(process.execPath);
  expect(said).toEqual([]);
});

test('launchOptions lets no name but this machine resolve', () => {
  const { args, executablePath } = launchOptions('/a/chromium');
  expect(executablePath).toBe('/a/chromium');
  expect(args).toContainEqual(expect.stringMatching(/^--host-resolver-rules=MAP \* ~NOTFOUND/));
});

test.each([
  ['turns its sandbox off for root, whom it refuses', 0, true],
  ['leaves its sandbox on for everybody else', 1000, false],
])('launchOptions %s', (_, user, isOff) => {
  vi.spyOn(process, 'getuid').mockReturnValue(user);
  const { args } = launchOptions('/a/chromium');
  expect(args?.includes('--no-sandbox')).toBe(isOff);
  for (const arg of args ?? []) expect(arg).toMatch(/^--/);
});
