import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The machine as apt sees it: its user, its files, and what was started on it. */
const machine = vi.hoisted(() => ({
  files: [] as string[],
  started: [] as string[],
  environments: [] as (string | undefined)[],
  limits: [] as (number | undefined)[],
  stdout: '',
  status: 0,
}));

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  existsSync: (path: string) => machine.files.includes(path),
}));

vi.mock('node:child_process', () => ({
  spawnSync: (program: string, args: string[], options: { env?: NodeJS.ProcessEnv; timeout?: number }) => {
    machine.started.push([program, ...args].join(' '));
    machine.environments.push(options.env?.['DEBIAN_FRONTEND']);
    machine.limits.push(options.timeout);
    return { status: machine.status, stdout: machine.stdout, stderr: machine.status ? 'E: no network' : '' };
  },
}));

const DEBIAN = ['/etc/debian_version', '/usr/bin/apt-get'];

/** The functions of a process that has not started apt yet. */
const load = async () => {
  vi.resetModules();
  return import('../../../../src/tools/setup/apt.ts');
};

beforeEach(() => {
  Object.assign(machine, { files: DEBIAN, started: [], environments: [], limits: [], stdout: '', status: 0 });
  vi.spyOn(process, 'getuid').mockReturnValue(0);
});
afterEach(() => vi.restoreAllMocks());

describe('packages can be installed without asking anyone', () => {
  test.each<[string, number, string[], boolean]>([
    ['by root on Debian', 0, DEBIAN, true],
    ['not by another user', 1000, DEBIAN, false],
    ['not on another system', 0, ['/usr/bin/apt-get'], false],
    ['not without apt', 0, ['/etc/debian_version'], false],
    ['not by another user on another system', 1000, [], false],
  ])('%s', async (_, user, files, expected) => {
    machine.files = files;
    vi.spyOn(process, 'getuid').mockReturnValue(user);
    expect((await load()).isRootOnDebian()).toBe(expected);
  });
});

test('packages are installed after the lists were refreshed once, and nobody is asked', async () => {
  const { installWithApt } = await load();
  expect(installWithApt(['chromium', 'fonts'])).toBeUndefined();
  installWithApt(['git']);
  const install = 'apt-get install -y -q --no-install-recommends';
  expect(machine.started).toEqual(['apt-get update -q', `${install} chromium fonts`, `${install} git`]);
  expect(new Set(machine.environments)).toEqual(new Set(['noninteractive']));
});

test('apt has minutes to fetch what it installs, and no more than an hour', async () => {
  (await load()).installWithApt(['chromium']);
  expect(machine.limits).toHaveLength(2);
  for (const limit of machine.limits) {
    expect(limit).toBeGreaterThanOrEqual(5 * 60_000);
    expect(limit).toBeLessThanOrEqual(60 * 60_000);
  }
});

test('a failed installation is told in the words of apt', async () => {
  machine.status = 100;
  expect((await load()).installWithApt(['none'])).toBe('no network');
});

describe('the version that would be installed', () => {
  test.each([
    ['chromium:\n  Candidate: 150.0.1-1~deb13u1\n', '150.0.1-1~deb13u1'],
    ['git:\n  Candidate: 12:2.47.3-0\n', '2.47.3-0'],
    ['none:\n  Candidate: (none)\n', undefined],
    ['', undefined],
  ])('is read from %j', async (stdout, version) => {
    machine.stdout = stdout;
    expect((await load()).candidateVersion('chromium')).toBe(version);
    expect(machine.started).toEqual(['apt-get update -q', 'apt-cache policy chromium']);
  });

  test('is not asked for where it could not be installed', async () => {
    machine.files = [];
    expect((await load()).candidateVersion('chromium')).toBeUndefined();
    expect(machine.started).toEqual([]);
  });
});
