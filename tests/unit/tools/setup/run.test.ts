import { describe, expect, test } from 'vitest';

import { failureOf, reasonOf } from '../../../../src/tools/setup/run.ts';

const run = (script: string) => failureOf(process.execPath, ['-e', script], { timeout: 20_000 });

describe('running a program', () => {
  test('that goes well has no reason', () => {
    expect(run('console.log("done")')).toBeUndefined();
  });

  test('that throws gives the message of its error, without the stack', () => {
    expect(run('throw new RangeError("no room\\n\\nnor time")')).toBe('no room');
  });

  test('that says nothing gives its exit code', () => {
    expect(run('process.exit(3)')).toBe('exit code 3');
  });

  test('that is not there says so', () => {
    expect(failureOf('no-such-program', [])).toBe('spawnSync no-such-program ENOENT');
  });
});

describe('the reason of a failure', () => {
  const failed = { status: 1, signal: null, stdout: '', stderr: '' };

  test('of a download is its first error, not its retries', () => {
    const attempt =
      'Error: getaddrinfo ENOTFOUND cdn.playwright.dev\n' +
      '    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:internal/dns/promises:102:17) {\n' +
      "  code: 'ENOTFOUND',\n}\n";
    const stdout =
      'Downloading Chrome for Testing\nFailed to install browsers\nError: Download failure, code=1\n';
    expect(reasonOf({ ...failed, stderr: attempt.repeat(5), stdout })).toBe(
      'getaddrinfo ENOTFOUND cdn.playwright.dev',
    );
  });

  test('of apt-get is its first complaint, and no warning', () => {
    const stderr = 'W: Some index files failed to download.\nE: Unable to locate package chromium\nE: More\n';
    expect(reasonOf({ ...failed, stderr })).toBe('Unable to locate package chromium');
  });

  test('of another program is the last line that it printed', () => {
    const stderr =
      'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file\n';
    expect(reasonOf({ ...failed, status: 127, stderr })).toBe(stderr.trim());
  });

  test('of another program is told without the white space around it', () => {
    expect(reasonOf({ ...failed, stderr: 'chrome:\n\tno display  \r\n\n' })).toBe('no display');
  });

  test('is no complaint that a line only mentions', () => {
    const stderr = 'W: see Error: none\nTypeError: no map\n';
    expect(reasonOf({ ...failed, stderr })).toBe('no map');
  });

  test('may follow its mark at once', () => {
    expect(reasonOf({ ...failed, stderr: 'E:no network\ndone\n' })).toBe('no network');
  });

  test('of a killed program is the signal', () => {
    expect(reasonOf({ ...failed, status: null, signal: 'SIGKILL' })).toBe('ended by SIGKILL');
  });
});
