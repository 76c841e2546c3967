import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { attempt, type Bench } from '../../../../src/tools/verify/attempt.ts';

/** Node stands in for the programs, under this name for those built with the race detector. */
const RACER = 'racer';
const isRacer = `process.argv0.endsWith('${RACER}')`;
const WARNING = 'console.error("==================\\nWARNING: DATA RACE\\nRead at 0x1 by goroutine 7:")';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attempt-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  symlinkSync(process.execPath, join(root, RACER));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** What comes of an example whose program is a script of JavaScript. */
function see(
  script: string,
  {
    directives = '',
    output = '',
    ...options
  }: Partial<Bench> & { directives?: string; output?: string } = {},
) {
  const head = directives === '' ? '' : `${directives}\n\n`;
  const example = exampleOf(
    'a/b',
    new Map([
      ['main.go', `${head}package main\n`],
      ['output.txt', output],
    ]),
  );
  example.directives.args = ['-e', script];
  return attempt(example, {
    root,
    toolchain: { version: '', platform: '', goroot: '', gofmt: '', env: {} },
    twice: true,
    runLimit: 10_000,
    plain: new Map([['a/b', process.execPath]]),
    raced: new Map(/race/.test(directives) ? [['a/b', join(root, RACER)]] : []),
    tests: new Map(),
    scratch: join(root, 'scratch'),
    ...options,
  });
}

/** JavaScript for how often the program has run, this run included. */
const COUNT = 'fs.appendFileSync("runs", "x"); const count = fs.statSync("runs").size;';
const runs = () => readFileSync(join(root, 'a/b/runs'), 'utf8').length;

describe('a program', () => {
  test('that keeps its promise is recorded', async () => {
    expect(await see('console.log("hello")')).toEqual({ output: 'hello\n', problems: [] });
  });

  test('that does not end in time is an error', async () => {
    const { problems } = await see('setInterval(() => {}, 1000)', { runLimit: 200 });
    expect(problems).toMatchObject([{ message: 'did not finish within 1.2 s' }]);
  });

  test('that is late once has a longer second try', async () => {
    const script = `${COUNT} setTimeout(() => console.log("done"), count === 1 ? 60_000 : 0)`;
    expect(await see(script, { runLimit: 1500 })).toEqual({ output: 'done\n', problems: [] });
    expect(runs()).toBe(3);
  });

  test('that does not end under the race detector only is an error too', async () => {
    const { problems } = await see(`if (${isRacer}) setInterval(() => {}, 1000)`, {
      directives: '//example:race',
      runLimit: 500,
    });
    expect(problems).toMatchObject([{ message: 'under the race detector: did not finish within 3 s' }]);
  });

  test('that was not built is an error, and not one of its promise', async () => {
    const { problems } = await see('', { directives: '//example:panics', plain: new Map() });
    expect(problems).toMatchObject([{ message: expect.stringContaining('was not built') as string }]);
    expect(problems).toHaveLength(1);
  });

  test('that cannot be started is an error', async () => {
    const { problems } = await see('', { plain: new Map([['a/b', join(root, 'gone')]]) });
    expect(problems).toMatchObject([{ message: expect.stringContaining('could not be run') as string }]);
  });

  test('runs in its own folder, with a home of its own and the time of everywhere', async () => {
    const { output } = await see(
      'console.log(process.cwd().endsWith("b"), process.env.HOME.includes("scratch"), process.env.TZ)',
    );
    expect(output).toBe('true true UTC\n');
    expect(existsSync(join(root, 'scratch/home/a/b'))).toBe(true);
  });

  test('does not get the settings of Go that we work with', async () => {
    for (const name of ['GODEBUG', 'GORACE', 'GOTRACEBACK']) vi.stubEnv(name, 'ours');
    const { output } = await see(
      'console.log([process.env.GODEBUG, process.env.GORACE, process.env.GOTRACEBACK])',
    );
    expect(output).toBe("[ '', '', '' ]\n");
  });

  test('has the environment of its directives, also against ours', async () => {
    const directives = '//example:env TZ=Asia/Tokyo\n//example:env GODEBUG=a=1';
    const { output } = await see('console.log(process.env.TZ, process.env.GODEBUG)', { directives });
    expect(output).toBe('Asia/Tokyo a=1\n');
  });
});

describe('recording', () => {
  test('runs a program a second time, with another number of threads', async () => {
    const { problems } = await see('console.log(Number(process.env.GOMAXPROCS) > 0)');
    expect(problems).toMatchObject([
      { message: expect.stringContaining('something else in each run') as string },
    ]);
  });

  test('finds a promise that only the first run kept', async () => {
    const { problems } = await see(`${COUNT} process.exitCode = count - 1`);
    expect(problems).toMatchObject([{ message: expect.stringContaining('exit status 1') as string }]);
  });

  test.each(['//example:varies', '//example:races'])(
    'runs a program once where it is %s',
    async (directives) => {
      expect((await see(`${COUNT} console.log(count); ${WARNING}`, { directives })).problems).toEqual([]);
      expect(runs()).toBe(1);
    },
  );
});

describe('checking', () => {
  test('runs a program once where it prints what is recorded', async () => {
    await see(`${COUNT} console.log("hello")`, { twice: false, output: 'hello\n' });
    expect(runs()).toBe(1);
  });

  test('gives it a second try where it does not', async () => {
    const { output } = await see(`${COUNT} console.log(count)`, { twice: false, output: '2\n' });
    expect(output).toBe('2\n');
    expect(runs()).toBe(2);
  });
});

describe('a race', () => {
  test.each([
    ['a program that ends well', '//example:race', `if (${isRacer}) ${WARNING}`],
    [
      'a program that ends in a panic, with its own exit status',
      '//example:panics\n//example:race',
      `if (${isRacer}) ${WARNING}; console.error("panic: no"); process.exitCode = 2`,
    ],
  ])('under //example:race is an error in %s', async (_, directives, script) => {
    const { problems } = await see(script, { directives });
    expect(problems).toMatchObject([
      { message: expect.stringMatching(/^races:\n.*\nWARNING: DATA RACE/) as string },
    ]);
  });

  test('cannot be ruled out where the program was not built with the race detector', async () => {
    const { problems } = await see('', { directives: '//example:race', raced: new Map() });
    expect(problems).toMatchObject([{ message: expect.stringContaining('was not built') as string }]);
  });

  test('is not looked for where nothing asks for it', async () => {
    expect((await see(`if (${isRacer}) ${WARNING}`)).problems).toEqual([]);
  });

  test('that must occur is looked for with the race detector, in three tries', async () => {
    const script = `${COUNT} if (${isRacer} && count === 3) ${WARNING}`;
    expect((await see(script, { directives: '//example:races' })).problems).toEqual([]);
    expect(runs()).toBe(3);
    expect((await see(COUNT, { directives: '//example:races' })).problems).toHaveLength(1);
    expect(runs()).toBe(6);
  });
});

test('tests beside a program have to pass', async () => {
  const run = { stdout: '--- FAIL: TestA\n', stderr: '', status: 1, timedOut: false };
  const tests = new Map([['a/b', { events: [], run }]]);
  expect((await see('', { tests })).problems).toMatchObject([
    { message: 'go test -race fails:\n--- FAIL: TestA' },
  ]);
});
