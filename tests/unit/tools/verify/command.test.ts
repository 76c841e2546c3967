import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyCommand, folderFilter } from '../../../../src/tools/verify/command.ts';
import { EXAMPLES, readGoMod } from '../../../../src/code/example.ts';
import { toolchainOf } from '../../../../src/code/go-mod.ts';
import { findToolchain } from '../../../../src/tools/verify/toolchain.ts';

const fixture = join(import.meta.dirname, '../../../fixtures/verify/project');

let project: string;
let said: string;
let cacheFolder: string;
let isCI: boolean;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'examples-'));
  cpSync(fixture, project, { recursive: true });
  cacheFolder = join(project, 'cache');
  isCI = false;
  said = '';
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true, force: true });
});

const path = (name: string) => join(project, EXAMPLES, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const edit = (name: string, from: string | RegExp, to: string) =>
  writeFileSync(path(name), read(name).replace(from, to));
const run = (...args: string[]) => {
  said = '';
  const hear = (text: string) => {
    said += `${text}\n`;
  };
  return verifyCommand(args, { projectRoot: project, cacheFolder, isCI, say: hear, complain: hear });
};

describe('without Go', () => {
  test('the recorded digests are compared, and it says that only that was done', async () => {
    expect(await run('--digests')).toBe(0);
    expect(said).toContain('Compared digests only');
    expect(said).toContain('10 examples are what was verified');
  });

  test('a changed program is an error that names it', async () => {
    edit('kinds/prints/main.go', 'hello', 'hullo');
    expect(await run('--digests')).toBe(1);
    expect(said).toMatch(/kinds\/verified\.json: not what was verified: kinds\/prints\n/);
  });

  test('output written by hand is an error', async () => {
    writeFileSync(path('kinds/prints/output.txt'), 'hullo\n');
    expect(await run('--digests')).toBe(1);
  });

  test('a page that shows a missing example is an error with its line', async () => {
    const page = join(project, 'src/content/docs/page.mdx');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n<Example src="kinds/gone" />\n`);
    expect(await run('--digests')).toBe(1);
    expect(said).toMatch(/page\.mdx:\d+: <Example> names "kinds\/gone"/);
  });

  test('an example that no page shows is noted', async () => {
    const page = join(project, 'src/content/docs/page.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<Example src="kinds/vet" />', ''));
    expect(await run('--digests')).toBe(0);
    expect(said).toContain('no page shows kinds/vet');
  });

  test('a record of another Go release than the one go.mod asks for is an error', async () => {
    edit('go.mod', /^toolchain .*$/m, 'toolchain go1.27.99');
    edit('kinds/prints/main.go', 'hello', 'hullo');
    expect(await run('--digests')).toBe(1);
    expect(said.match(/kinds\/prints/g)).toHaveLength(1);
    expect(said).toMatch(
      /kinds\/verified\.json: verified with another Go than go\.mod's 1\.27\.99: kinds\/clean, /,
    );
  });

  test('a record of what is gone is noted, and is an error in a check', async () => {
    rmSync(path('kinds/deadlocks'), { recursive: true });
    const page = join(project, 'src/content/docs/page.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<Example src="kinds/deadlocks" />', ''));
    expect(await run('--digests'), said).toBe(0);
    expect(said).toContain('note: names what is no longer there: kinds/deadlocks');
    expect(await run('--digests', '--check')).toBe(1);
  });

  test('a proof that does what its control does is an error', async () => {
    edit('kinds/varies/main.go', '//example:varies', '//example:control kinds/prints\n//example:varies');
    writeFileSync(path('kinds/varies/output.txt'), read('kinds/prints/output.txt'));
    expect(await run('--digests')).toBe(1);
    expect(said).toContain('kinds/varies: does just what its control kinds/prints does');
  });

  test('a control need not be shown itself', async () => {
    mkdirSync(path('kinds/silent'));
    writeFileSync(path('kinds/silent/main.go'), 'package main\n\nfunc main() {}\n');
    await run('--digests');
    expect(said).toContain('no page shows kinds/silent');
    edit('kinds/varies/main.go', '//example:varies', '//example:control kinds/silent\n//example:varies');
    await run('--digests');
    expect(said).not.toContain('no page shows kinds/silent');
  });

  test('a package that is there to be imported need not be shown', async () => {
    mkdirSync(path('kinds/library'));
    writeFileSync(path('kinds/library/library.go'), 'package library\n');
    await run('--digests');
    expect(said).not.toContain('no page shows');
  });

  test('a wrong option and a folder that matches nothing are errors', async () => {
    expect(await run('--chekc')).toBe(1);
    expect(said).toContain('usage:');
    expect(await run('--digests', 'nothing')).toBe(1);
    expect(said).toContain('No folder of src/examples matches nothing');
  });
});

test('folders are chosen by a part of their name, or by their path from the root', () => {
  const isChosen = folderFilter(['src/examples/phase-5/channels/']);
  expect(['phase-5/channels/a', 'phase-5/goroutines/a'].filter(isChosen)).toEqual(['phase-5/channels/a']);
  expect(folderFilter([])('anything')).toBe(true);
});

// The release that the site's own examples are verified with, so that both use one build cache.
const examplesRoot = join(import.meta.dirname, '../../../..', EXAMPLES);
const release = toolchainOf(readGoMod(examplesRoot));
const isThere = 'version' in (await findToolchain(release, examplesRoot));

describe.skipIf(!isThere)('with Go', { timeout: 300_000 }, () => {
  beforeEach(() => edit('go.mod', /^toolchain .*$/m, `toolchain ${release}`));

  test('every kind of example is verified and recorded, then is up to date', async () => {
    for (const kind of ['prints', 'panics', 'races', 'vet']) rmSync(path(`kinds/${kind}/output.txt`));
    expect(await run(), said).toBe(0);
    expect(read('kinds/prints/output.txt')).toBe('hello\n');
    expect(read('kinds/panics/output.txt')).toMatch(/^before\npanic: runtime error: index out of range/);
    // Which of two writes to a variable is seen first, and whether as its read or its write, is chance.
    expect(read('kinds/races/output.txt')).toMatch(
      /^WARNING: DATA RACE\n(?:Read|Write) by one goroutine:\n {2}main\.add\(\)\n/,
    );
    expect(read('kinds/vet/output.txt')).toContain('./main.go:6:');
    expect(await run()).toBe(0);
    expect(said).toContain('10 unchanged since they were verified');
    expect(await run('--check'), said).toBe(0);
    expect(said).toContain('4 verified by this machine before');
    expect(await run('--check')).toBe(0);
    expect(said).toContain('10 verified by this machine before');
  });

  test('what this machine has verified is not run again, save with --all and in CI', async () => {
    expect(await run('--check', '--all', 'kinds/prints'), said).toBe(0);
    expect(said).toContain('1/1 run       kinds/prints');
    expect(await run('--check', 'kinds/prints')).toBe(0);
    expect(said).not.toContain('1/1');
    expect(await run('--check', '--all', 'kinds/prints')).toBe(0);
    expect(said).toContain('1/1');
    isCI = true;
    expect(await run('--check', 'kinds/prints')).toBe(0);
    expect(said).toContain('1/1');
  });

  test('what was recorded here is noted again without a run, where its record is lost', async () => {
    expect(await run('--all', 'kinds/prints'), said).toBe(0);
    const records = read('kinds/verified.json');
    edit('kinds/verified.json', /"prints": \{[^}]*\},\s*/, '');
    expect(await run('kinds/prints')).toBe(0);
    expect(said).toContain('1 verified by this machine before');
    expect(read('kinds/verified.json')).toBe(records);
  });

  test('each stage is told with the seconds since the first began', async () => {
    const started = performance.now();
    expect(await run('--check', '--all', 'kinds/prints'), said).toBe(0);
    const most = (performance.now() - started) / 1000;
    const told = [...said.matchAll(/^\[(.*?) s\] \S/gm)].map(([, time = '']) => time);
    const times = told.map(Number);
    expect(told.length).toBeGreaterThan(1);
    expect(told.filter((time) => !/^ *\d+\.\d$/.test(time) || time.length !== 5)).toEqual([]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThanOrEqual(most + 0.1);
  });

  test('a proof and its control are compared as they have just been recorded', async () => {
    const proof = (text: string) =>
      `//example:control kinds/prints\n\npackage main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("${text}")\n}\n`;
    mkdirSync(path('kinds/proof'));
    writeFileSync(path('kinds/proof/main.go'), proof('hello'));
    expect(await run('kinds/proof', 'kinds/prints')).toBe(1);
    expect(said).toContain('does just what its control kinds/prints does');
    writeFileSync(path('kinds/proof/main.go'), proof('goodbye'));
    expect(await run('kinds/proof', 'kinds/prints'), said).toBe(0);
  });

  test('what did not hold is run again', async () => {
    writeFileSync(path('kinds/prints/output.txt'), 'hullo\n');
    expect(await run('--check', 'kinds/prints')).toBe(1);
    expect(await run('--check', 'kinds/prints')).toBe(1);
    expect(said).toContain('FAIL    1/1 run       kinds/prints');
  });

  test('an import that is not there keeps no other example from being verified', async () => {
    edit('kinds/prints/main.go', 'import "fmt"', 'import (\n\t"fmt"\n\n\t_ "fixture.example/kinds/gone"\n)');
    expect(await run('--all', 'kinds/prints', 'kinds/fails')).toBe(1);
    expect(said).toMatch(/kinds\/prints\/main\.go:\d+: go build: .*kinds\/gone/);
    expect(said).toMatch(/ok .* kinds\/fails/);
    expect(said).toMatch(/FAIL .* kinds\/prints/);
    expect(said).not.toContain('was not built');
  });

  test('what does not keep its promise is an error, and nothing of it is recorded', async () => {
    edit('kinds/prints/main.go', 'fmt.Println("hello")', 'panic(fmt.Sprint("no"))');
    edit('kinds/nocompile/main.go', 'unused := 1', 'println(1)');
    edit('kinds/vet/main.go', '%d', '%s');
    edit('kinds/clean/main.go', 'tested.Sum(1, 2)', 'tested.Sum(1,  2)');
    edit('kinds/fails/main.go', '"%s got %q"', '"%d got %q"');
    const failing = 'package main\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Fatal("no") }\n';
    writeFileSync(path('kinds/varies/main_test.go'), failing);
    const before = read('kinds/verified.json');
    expect(await run('prints', 'nocompile', 'vet', 'clean', 'fails', 'varies')).toBe(1);
    expect(said).toMatch(/kinds\/prints: must exit with status 0, but ended with exit status 2/);
    expect(said).toContain('kinds/nocompile: must be refused by the compiler');
    expect(said).toContain('kinds/vet: must make go vet complain');
    expect(said).toContain('kinds/clean/main.go: is not formatted as gofmt does it');
    expect(said).toMatch(/kinds\/fails\/main\.go:\d+: go vet: .*%d/);
    expect(said).toMatch(/kinds\/varies: go test -race fails:[\s\S]*main_test\.go:5: no/);
    expect(read('kinds/verified.json')).toBe(before);
    expect(existsSync(path('kinds/prints/output.txt'))).toBe(true);
  });

  test('a program that must not race, but does, is an error', async () => {
    edit('kinds/races/main.go', '//example:races', '//example:race');
    expect(await run('kinds/races')).toBe(1);
    expect(said).toMatch(/kinds\/races: races:\n\s+=+\n\s+WARNING: DATA RACE/);
  });

  test('nothing is verified by a tool that fails as a whole', async () => {
    vi.stubEnv('CGO_ENABLED', '0');
    edit('kinds/prints/main.go', 'package main', '//example:race\n\npackage main');
    expect(await run('--all', 'kinds/prints', 'kinds/fails')).toBe(1);
    expect(said).toContain('which the race detector needs');
    expect(said).toContain('noted 0 examples as verified');
  });

  test('a test that must fail is recorded with its log, and is an error where it passes', async () => {
    edit('kinds/tested/sum_test.go', 'package tested', '//example:fails\n\npackage tested');
    expect(await run('kinds/tested')).toBe(1);
    expect(said).toContain('kinds/tested: must exit with a status other than 0');
    edit('kinds/tested/sum_test.go', 'got != 0', 'got == 0');
    expect(await run('kinds/tested'), said).toBe(0);
    expect(read('kinds/tested/output.txt')).toBe(
      '--- FAIL: TestSum\n    sum_test.go:6: adding\n    --- FAIL: TestSum/of_nothing\n        sum_test.go:9: Sum() = 0\nFAIL\n',
    );
  });

  test('output that differs from run to run must be marked', async () => {
    edit('kinds/varies/main.go', '//example:varies\n\n', '');
    expect(await run('kinds/varies')).toBe(1);
    expect(said).toContain('prints something else in each run');
  });

  test('a check writes nothing and tells what differs', async () => {
    writeFileSync(path('kinds/prints/output.txt'), 'hullo\n');
    expect(await run('--check', 'kinds/prints')).toBe(1);
    expect(said).toMatch(/output\.txt:1: is not what the run printed:\s+- hullo\s+\+ hello/);
    expect(read('kinds/prints/output.txt')).toBe('hullo\n');
  });
});
