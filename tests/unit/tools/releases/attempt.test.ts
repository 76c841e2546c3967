import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLES, exampleOf, readGoMod } from '../../../../src/code/example.ts';
import { toolchainOf } from '../../../../src/code/go-mod.ts';
import { attemptRelease, differenceOf } from '../../../../src/tools/releases/attempt.ts';
import { findToolchain } from '../../../../src/tools/verify/toolchain.ts';

const program = (directive: string, output: string) =>
  exampleOf(
    'a/b',
    new Map([
      ['main.go', `//example:${directive}\n\npackage main\n`],
      ['output.txt', output],
    ]),
  );
const run = { stdout: '', stderr: '', status: 0, timedOut: false };

test('a program that prints what is recorded does the same', () => {
  expect(differenceOf(program('run', 'a\n'), run, 'a\n')).toBeUndefined();
});

test('the first line that differs is told, with the one that is recorded', () => {
  expect(differenceOf(program('run', 'a\nb\n'), run, 'a\n3 3 3\n')).toBe(
    'prints "3 3 3" where "b" is recorded',
  );
  expect(differenceOf(program('run', 'a\n'), run, 'a\nb\n')).toBe('prints "b" where nothing is recorded');
});

test('a line that is missing is told as nothing', () => {
  for (const output of ['a', 'a\n', 'a\n\n'])
    expect(differenceOf(program('run', 'a\nb\n'), run, output)).toBe('prints nothing where "b" is recorded');
});

test('output that varies is not compared', () => {
  expect(differenceOf(program('varies', 'a\n'), run, 'b\n')).toBeUndefined();
});

test('of a crash it counts that it is one, not how it is printed', () => {
  const crash = { ...run, status: 2, stderr: 'panic: no\n\ngoroutine 1 gp=0x1 [running]:\n' };
  expect(
    differenceOf(program('panics', 'panic: no\n'), crash, 'panic: no, in other words\n'),
  ).toBeUndefined();
  expect(differenceOf(program('panics', 'panic: no\n'), run, 'b\n')).toBe('ends with exit status 0');
});

test('a crash where there must be none is told with its message', () => {
  const crash = { ...run, status: 2, stderr: 'log: panic: soon\npanic: no\n\ngoroutine 1 [running]:\n' };
  expect(differenceOf(program('run', 'a\n'), crash, '')).toBe('ends with exit status 2, panic: no');
});

test('a program that does not end says so', () => {
  expect(differenceOf(program('run', 'a\n'), { ...run, status: null, timedOut: true }, '')).toBe(
    'does not end',
  );
});

// The release that the site's own examples are verified with: it is there where they are verified.
const examplesRoot = join(import.meta.dirname, '../../../..', EXAMPLES);
const toolchain = toolchainOf(readGoMod(examplesRoot));
const release = toolchain.replace(/^go/, '');
const isThere = 'version' in (await findToolchain(toolchain, examplesRoot));

/** An example of the files given; `output` stands for the record. */
const example = (folder: string, { output, ...files }: Record<string, string>) =>
  exampleOf(
    folder,
    new Map([...Object.entries(files), ...(output === undefined ? [] : [['output.txt', output] as const])]),
  );

/** A program of these statements. */
const main = (statements: string, imports = ['fmt'], head = '') =>
  `${head}package main

import (
${imports.map((path) => `\t"${path}"\n`).join('')})

func main() {
${statements}
}
`;

/** Go that counts in a file how often it has run, this run included: `len(runs)`. */
const COUNT = `	runs, _ := os.ReadFile("runs")
	runs = append(runs, 'x')
	os.WriteFile("runs", runs, 0o644)`;

describe.skipIf(!isThere)('with a release of Go', { timeout: 300_000 }, () => {
  let scratch: string;
  let said: string[];
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'releases-'));
    vi.stubEnv('TMPDIR', scratch);
    said = [];
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** What becomes of examples with a release, by folder. */
  async function become(
    examples: ReturnType<typeof example>[],
    { go = release, moduleName = 'fixture.example' } = {},
  ) {
    const say = (text: string) => said.push(text);
    const outcomes = await attemptRelease(go, examples, { moduleName, all: examples, width: 2, say });
    return outcomes && Object.fromEntries(outcomes);
  }

  test('a program holds where it prints what is recorded, and else tells the first line that differs', async () => {
    const hello = main('\tfmt.Println("hello")');
    expect(
      await become([
        example('a/same', { 'main.go': hello, output: 'hello\n' }),
        example('a/other', { 'main.go': hello, output: 'hullo\n' }),
        // Of two folders with one last name, each has a program of its own.
        example('b/same', { 'main.go': hello.replace('hello', 'hi'), output: 'hi\n' }),
      ]),
    ).toEqual({
      'a/same': { compiles: true },
      'a/other': { compiles: true, differs: 'prints "hello" where "hullo" is recorded' },
      'b/same': { compiles: true },
    });
  });

  test('what the compiler refuses is told with the line that a page shows', async () => {
    const unused = main('\tunused := 1\n\tfmt.Println()', ['fmt'], '//example:nocompile\n\n');
    expect(await become([example('a/unused', { 'main.go': unused })])).toEqual({
      'a/unused': { compiles: false, says: 'main.go:8: declared and not used: unused' },
    });
  });

  test('an example may import another, which is only compiled', async () => {
    const library = 'package library\n\nfunc Name() string { return "gopher" }\n';
    const user = main('\tfmt.Println(library.Name())', ['fmt', 'fixture.example/a/library']);
    expect(
      await become([
        example('a/library', { 'library.go': library }),
        example('a/user', { 'main.go': user, output: 'gopher\n' }),
      ]),
    ).toEqual({ 'a/library': { compiles: true }, 'a/user': { compiles: true } });
  });

  test('a program that is not linked says why', async () => {
    const head = '//go:build !appengine\n\n';
    const text = main('\tmissing()', ['unsafe'], head).replace('"unsafe"', '_ "unsafe"');
    const files = {
      'main.go': `${text}\n//go:linkname missing nowhere.missing\nfunc missing()\n`,
      'empty.s': '',
    };
    expect(await become([example('a/missing', { ...files, output: '' })])).toEqual({
      'a/missing': { compiles: true, differs: expect.stringMatching(/^is not linked: go build .*missing/s) },
    });
  });

  test('a program that misses what is recorded is run alone up to two times more', async () => {
    const onTime = (run: number) =>
      main(
        `${COUNT}\n\tif len(runs) == ${run} {\n\t\tfmt.Println("on time")\n\t} else {\n\t\tfmt.Println("late", len(runs))\n\t}`,
        ['fmt', 'os'],
      );
    const examples = [1, 2, 3, 4].map((run) =>
      example(`a/on-time-${run}`, { 'main.go': onTime(run), output: 'on time\n' }),
    );
    expect(await become(examples)).toStrictEqual({
      'a/on-time-1': { compiles: true },
      'a/on-time-2': { compiles: true },
      'a/on-time-3': { compiles: true },
      'a/on-time-4': { compiles: true, differs: 'prints "late 3" where "on time" is recorded' },
    });
  });

  test('tests that lie beside a program are not run', async () => {
    const fails = 'package main\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Fatal("no") }\n';
    const files = { 'main.go': main('\tfmt.Println("hello")'), 'main_test.go': fails, output: 'hello\n' };
    expect(await become([example('a/program', files)])).toEqual({ 'a/program': { compiles: true } });
  });

  test('tests that fail are run up to two times more, those that pass are not', async () => {
    const late = (times: number) => `package late

import (
	"os"
	"testing"
)

func TestOnTime(t *testing.T) {
${COUNT}
	if len(runs) != ${times} {
		t.Fatal("late")
	}
}
`;
    expect(
      await become([
        ...[1, 2, 3, 4].map((times) => example(`a/late-${times}`, { 'late_test.go': late(times) })),
        example('a/none', { 'none.go': '//example:test\n\npackage none\n' }),
      ]),
    ).toEqual({
      'a/late-1': { compiles: true },
      'a/late-2': { compiles: true },
      'a/late-3': { compiles: true },
      'a/late-4': { compiles: true, differs: 'fails TestOnTime' },
      'a/none': { compiles: true },
    });
  });

  test('of what vet must complain about, it does or does not', async () => {
    const print = (format: string) =>
      main(`\tfmt.Printf("${format}\\n", "text")`, ['fmt'], '//example:vet\n\n');
    expect(
      await become([
        example('a/wrong', { 'main.go': print('%d') }),
        example('a/right', { 'main.go': print('%s') }),
      ]),
    ).toEqual({
      'a/wrong': { compiles: true },
      'a/right': { compiles: true, differs: 'go vet reports nothing' },
    });
  });

  test('what needs the race detector is compiled and not run', async () => {
    const races = main('\tfmt.Println("no race")', ['fmt'], '//example:races\n\n');
    expect(await become([example('a/races', { 'main.go': races })])).toEqual({
      'a/races': { compiles: true },
    });
  });

  test('a program runs in its folder, in UTC, at home in a folder of its own, without the settings of this machine', async () => {
    for (const [name, value] of Object.entries({
      TZ: 'Asia/Tokyo',
      GODEBUG: 'panicnil=1',
      GOTRACEBACK: 'crash',
      SETTING: 'kept',
    }))
      vi.stubEnv(name, value);
    const prints = main(
      `	for _, name := range []string{"TZ", "GODEBUG", "GOTRACEBACK", "SETTING", "OWN"} {
		fmt.Printf("%s=%s\\n", name, os.Getenv(name))
	}
	folder, _ := os.Getwd()
	fmt.Println(os.Args[1:], strings.HasSuffix(folder, "/a/home"), strings.HasSuffix(os.Getenv("HOME"), "/.home/a/home"))
	_, err := os.Stat(os.Getenv("HOME"))
	fmt.Println(err)`,
      ['fmt', 'os', 'strings'],
      '//example:env OWN=own\n//example:args one two\n\n',
    );
    const output = 'TZ=UTC\nGODEBUG=\nGOTRACEBACK=\nSETTING=kept\nOWN=own\n[one two] true true\n<nil>\n';
    expect(await become([example('a/home', { 'main.go': prints, output })])).toEqual({
      'a/home': { compiles: true },
    });
  });

  test('tests run in UTC, without cgo', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const text = `package utc

import (
	"testing"
	"time"
)

func TestUTC(t *testing.T) {
	if name, offset := time.Now().Zone(); offset != 0 {
		t.Fatal(name)
	}
}
`;
    const cgo = '//go:build cgo\n\npackage utc\n\nfunc init() { panic("built with cgo") }\n';
    expect(await become([example('a/utc', { 'utc_test.go': text, 'cgo_test.go': cgo })])).toEqual({
      'a/utc': { compiles: true },
    });
  });

  test('the language is that of the release', async () => {
    const version = main('\tfor i := range 2 {\n\t\tfmt.Println(i)\n\t}');
    expect(await become([example('a/range', { 'main.go': version, output: '0\n1\n' })])).toEqual({
      'a/range': { compiles: true },
    });
  });

  test('nothing is left where it was tried', async () => {
    await become([example('a/hello', { 'main.go': main('\tfmt.Println()'), output: '\n' })]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('a module that Go refuses is an error in its words', async () => {
    await expect(
      become([example('a/b', { 'main.go': main('\tfmt.Println()') })], { moduleName: 'two words' }),
    ).rejects.toThrow(
      new RegExp(`^src/examples: go list of Go ${release} failed: [^]*go\\.mod[^]*cure: mend`),
    );
  });

  test('a release that cannot be had is told and has no outcomes', async () => {
    vi.stubEnv('GOPROXY', 'off');
    expect(await become([], { go: '1.99.0' })).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/^Go is installed but could not become go1\.99\.0: /)]);
    expect(readdirSync(scratch)).toEqual([]);
  });
});
