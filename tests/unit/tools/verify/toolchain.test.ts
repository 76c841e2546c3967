import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { execute, findToolchain, inParallel } from '../../../../src/tools/verify/toolchain.ts';

const node = (script: string, options: Partial<Parameters<typeof execute>[2]> = {}) =>
  execute(process.execPath, ['-e', script], { cwd: import.meta.dirname, ...options });

describe('a command', () => {
  test('tells what it wrote and how it ended', async () => {
    expect(await node('console.log("out"); console.error("err"); process.exitCode = 3')).toEqual({
      stdout: 'out\n',
      stderr: 'err\n',
      status: 3,
      timedOut: false,
    });
  });

  test('reads what it is given', async () => {
    expect(await node('process.stdin.pipe(process.stdout)', { input: 'given' })).toMatchObject({
      stdout: 'given',
    });
  });

  test('that does not end is killed at its limit, and that is told', async () => {
    const run = await node('setInterval(() => {}, 1000)', { timeout: 300 });
    expect(run).toMatchObject({ status: null, timedOut: true });
  });

  test('that writes without end is not kept whole', async () => {
    const { stdout } = await node('for (let i = 0; i < 100; i++) console.log("x".repeat(65535))', {
      limit: 1000,
    });
    expect(stdout.length).toBeLessThan(200_000);
  });

  test('that is not there is an error', async () => {
    await expect(execute('no-such-command', [], { cwd: import.meta.dirname })).rejects.toThrow('ENOENT');
  });

  test('in the background leaves the processor to others', async () => {
    const { stdout } = await node('setTimeout(() => console.log(os.getPriority()), 100)', {
      isBackground: true,
    });
    expect(Number(stdout)).toBeGreaterThan(0);
  });
});

test('a Go release that cannot be had is told, with what Go says of it', async () => {
  const found = await findToolchain('go1.0.99', import.meta.dirname);
  expect('reason' in found ? found.reason : found).toMatch(
    /^(No Go|Go is installed but could not become go1\.0\.99)/,
  );
});

test('no more than the width is worked on at a time, and all of it', async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  await inParallel([1, 2, 3, 4, 5], 2, async (item) => {
    most = Math.max(most, ++now);
    await pause(5);
    now--;
    done.push(item);
  });
  expect(most).toBe(2);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
});
