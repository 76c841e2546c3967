import { afterEach, describe, expect, test, vi } from 'vitest';
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

afterEach(() => vi.unstubAllEnvs());

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
