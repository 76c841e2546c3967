import { afterEach, describe, expect, test, vi } from 'vitest';
import { chromiumCandidates, findChromium, launchOptions } from '../../../../src/tools/setup/chromium.ts';

const PLAYWRIGHT = '/playwright/chrome';

describe('chromiumCandidates', () => {
  test('prefers the Chromium of Playwright', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(chromiumCandidates({ platform, env: {}, playwright: PLAYWRIGHT })[0]).toBe(PLAYWRIGHT);
    }
  });

  test.skipIf(process.platform === 'win32')('looks along the PATH, Chromium before its kin', () => {
    const found = chromiumCandidates({
      platform: 'linux',
      env: { PATH: '/a:/b:' },
      playwright: PLAYWRIGHT,
    });
    expect(found.slice(0, 4)).toEqual([PLAYWRIGHT, '/a/chromium', '/b/chromium', '/a/chromium-browser']);
    expect(found).toContain('/b/google-chrome');
  });

  test('knows where macOS keeps applications, the own ones of the user included', () => {
    const found = chromiumCandidates({
      platform: 'darwin',
      env: { HOME: '/Users/gopher' },
      playwright: PLAYWRIGHT,
    });
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(found).toContain('/Users/gopher/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('knows where Windows keeps programs', () => {
    const found = chromiumCandidates({
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' },
      playwright: PLAYWRIGHT,
    });
    expect(found).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(found).toContain('C:\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });
});

describe('findChromium', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('takes the program that CHROMIUM_PATH names', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  test('refuses a CHROMIUM_PATH that names nothing', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(() => findChromium()).toThrow(/CHROMIUM_PATH names \/nowhere\/chromium, which does not exist/);
  });
});

test('launchOptions lets no name but this machine resolve', () => {
  const { args, executablePath } = launchOptions('/a/chromium');
  expect(executablePath).toBe('/a/chromium');
  expect(args).toContainEqual(expect.stringMatching(/^--host-resolver-rules=MAP \* ~NOTFOUND/));
});
