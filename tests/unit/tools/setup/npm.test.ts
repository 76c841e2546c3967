import { afterEach, expect, test, vi } from 'vitest';
import { npm } from '../../../../src/tools/setup/npm.ts';

const own = process.platform;
const runOn = (platform: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value: platform });

afterEach(() => {
  vi.unstubAllEnvs();
  runOn(own);
});

test.each(['/npm/cli.js', '/npm/cli.cjs'])('the npm that started the program runs again: %s', (program) => {
  vi.stubEnv('npm_execpath', program);
  expect(npm('ci', '-q')).toEqual({
    command: process.execPath,
    args: [program, 'ci', '-q'],
    shell: false,
  });
});

test.each(['', '/pnpm/pnpm', '/npm/cli.js.exe'])(
  'where no npm did, the one on the PATH runs: %j',
  (program) => {
    vi.stubEnv('npm_execpath', program === '' ? undefined : program);
    expect(npm('ci')).toMatchObject({ command: 'npm', args: ['ci'] });
  },
);

test.each([
  ['win32', true],
  ['linux', false],
] as const)('whether a shell must find the npm on the PATH, on %s: %s', (platform, shell) => {
  vi.stubEnv('npm_execpath', undefined);
  runOn(platform);
  expect(npm('ci').shell).toBe(shell);
});
