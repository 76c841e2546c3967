import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXAMPLES, exampleOf, readGoMod } from '../../../../src/code/example.ts';
import { toolchainOf } from '../../../../src/code/go-mod.ts';
import { failedTests, runTests } from '../../../../src/tools/verify/go-test.ts';
import { findToolchain } from '../../../../src/tools/verify/toolchain.ts';

/** The tests of a package, which do these statements. */
const tested = (folder: string, statements: string, head = '') =>
  exampleOf(
    folder,
    new Map([
      [
        'a_test.go',
        `${head}package a\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestA(t *testing.T) {\n\t_ = os.Args\n\t${statements}\n}\n`,
      ],
    ]),
  );

describe('tests beside an example', () => {
  const example = tested('a/b', '');
  const run = { stdout: '', stderr: '', status: 0, timedOut: false };

  test('that pass, or are none, are no problem', () => {
    expect(failedTests(example, new Map([['a/b', { events: [], run }]]))).toEqual([]);
    expect(failedTests(example, new Map())).toEqual([]);
  });

  test('that fail are told with the last 25 lines of what they wrote', () => {
    const stdout = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('');
    const [problem] = failedTests(
      example,
      new Map([['a/b', { events: [], run: { ...run, stdout, status: 1 } }]]),
    );
    expect(problem).toMatchObject({ file: 'src/examples/a/b', cure: 'mend the test or what it tests' });
    expect(problem?.message.split('\n')).toHaveLength(26);
    expect(problem?.message).toMatch(/^go test -race fails:\nline 6\n[^]*line 30$/);
  });

  test('that came to nothing are told with the reason', () => {
    const problem = { file: 'src/examples', message: 'no compiler', cure: 'install one' };
    const results = new Map([['a/b', { events: [], run: { ...run, status: 1 }, problem }]]);
    expect(failedTests(example, results)).toEqual([problem]);
  });
});

// The release that the site's own examples are verified with.
const examplesRoot = join(import.meta.dirname, '../../../..', EXAMPLES);
const toolchain = await findToolchain(toolchainOf(readGoMod(examplesRoot)), examplesRoot);

describe.skipIf(!('version' in toolchain))('running tests', { timeout: 300_000 }, () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'go-test-'));
    writeFileSync(join(root, 'go.mod'), 'module fixture.example\n\ngo 1.22\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** What the tests of examples came to: status and the names of the tests, by folder. */
  async function outcomes(...examples: ReturnType<typeof tested>[]) {
    if (!('version' in toolchain)) return {};
    for (const { folder, files } of examples) {
      mkdirSync(join(root, folder), { recursive: true });
      for (const [name, text] of files) writeFileSync(join(root, folder, name), text);
    }
    const results = await runTests(examples, root, toolchain);
    return Object.fromEntries(
      [...results].map(([folder, { run, problem }]) => [folder, problem ? 'no verdict' : run.status]),
    );
  }

  test('tells the verdict of each package, also where one lies in a folder of the name of another', async () => {
    expect(
      await outcomes(tested('a', ''), tested('b/a', 't.Fatal("no")'), tested('c', 'undefined()')),
    ).toEqual({ a: 0, 'b/a': 1, c: 1 });
  });

  test('gives packages the environment that they ask for, and no other', async () => {
    const asks = (value: string) => `if os.Getenv("OWN") != "${value}" { t.Fatal(os.Getenv("OWN")) }`;
    expect(
      await outcomes(
        tested('none', asks('')),
        tested('one', asks('1'), '//example:env OWN=1\n\n'),
        tested('two', asks('2'), '//example:env OWN=2\n\n'),
      ),
    ).toEqual({ none: 0, one: 0, two: 0 });
  });

  test('runs them in UTC', async () => {
    expect(await outcomes(tested('utc', 'if os.Getenv("TZ") != "UTC" { t.Fatal(os.Getenv("TZ")) }'))).toEqual(
      {
        utc: 0,
      },
    );
  });
});
