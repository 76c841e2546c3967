import { afterEach, expect, test, vi } from 'vitest';
import { npm } from '../../../../src/tools/setup/npm.ts';

afterEach(() => vi.unstubAllEnvs());

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
    expect(npm('ci')).toEqual({ command: 'npm', args: ['ci'], shell: process.platform === 'win32' });
  },
);
