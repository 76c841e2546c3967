import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestNow } from '../../../../src/code/digest.ts';
import { EXAMPLES, readExamples } from '../../../../src/code/example.ts';
import { oldestOf } from '../../../../src/code/oldest.ts';
import { readRecord } from '../../../../src/code/records.ts';
import { releasesCommand } from '../../../../src/tools/releases/command.ts';
import { findToolchain } from '../../../../src/tools/verify/toolchain.ts';
import { annotateRecords, writeRecords } from '../../../../src/tools/verify/write-records.ts';

const NEW_METHOD = `package main

import "fmt"

func main() {
	for i := range 2 {
		fmt.Println(i)
	}
}
`;

const LOOP = `//example:until 1.22

package main

import "fmt"

func main() {
	var last func() int
	for i := 0; i < 2; i++ {
		last = func() int { return i }
	}
	fmt.Println(last())
}
`;

const FILES = {
  'src/examples/go.mod': 'module fixture.example\n\ngo 1.22\n\ntoolchain go1.22.12\n',
  'src/examples/new/range-int/main.go': NEW_METHOD,
  'src/examples/new/range-int/output.txt': '0\n1\n',
  'src/examples/new/loop/main.go': LOOP,
  'src/examples/new/loop/output.txt': '1\n',
  'src/examples/old/hello/main.go': 'package main\n\nfunc main() {}\n',
  'src/content/docs/page.mdx':
    '---\ntitle: Page\n---\n\nOne variable <Until go="1.22" probe="new/loop" />, and <Since go="1.18" />.\n',
};

let project: string;
let said: string;

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
};
const edit = (name: string, from: string, to: string) =>
  write(name, readFileSync(join(project, name), 'utf8').replace(from, to));
const run = (...args: string[]) => {
  said = '';
  const hear = (text: string) => {
    said += `${text}\n`;
  };
  return releasesCommand(args, { projectRoot: project, say: hear, complain: hear });
};
const digests = () =>
  new Map(
    readExamples(join(project, EXAMPLES)).map((example) => [example.folder, digestNow(project, example)]),
  );
/** As `npm run verify` would, had it run the examples. */
const verify = () =>
  writeRecords(
    project,
    new Map([...digests()].map(([folder, digest]) => [folder, { digest, verified: 'run', go: '1.22.12' }])),
  );
const note = (folder: string, oldest: unknown) =>
  annotateRecords(project, new Map([[folder, { digest: digests().get(folder) ?? '', fields: { oldest } }]]));
const recorded = (folder: string) => oldestOf(readRecord(project, folder));

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'releases-'));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  await verify();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true, force: true });
});

describe('comparing the records', () => {
  const before = { go: '1.21.13', says: 'prints "2" where "1" is recorded' };
  beforeEach(async () => {
    await note('new/range-int', { go: '1.22', before: { go: '1.21.13', says: 'main.go:6: cannot range' } });
    await note('new/loop', { go: '1.21', outcome: { go: '1.22', before } });
    await note('old/hello', { go: '1.21' });
  });

  test('passes where each example has one and the probes agree with it', async () => {
    expect(await run('--check'), said).toBe(0);
    expect(said).toMatch(/^2 statements about releases, 1 of them with a probe$/m);
    expect(said).toContain('The records of releases agree with sources and pages.');
    expect(said).toContain(
      'oldest releases: Go 1.21: 2, Go 1.22: 1; 1 do what is recorded only with a later one',
    );
  });

  test('counts the statements of all pages', async () => {
    write('src/content/docs/other.mdx', 'New <Since go="1.19" />, old <Until go="1.20" />.\n');
    await run('--check');
    expect(said).toMatch(/^4 statements about releases, 1 of them with a probe$/m);
  });

  test('fails where a page cannot be read', async () => {
    write('src/content/docs/broken.mdx', 'One {\n');
    expect(await run('--check')).toBe(1);
    expect(said).toMatch(/docs\/broken\.mdx:1: is not valid MDX/);
    expect(said).toMatch(/^2 statements/m);
  });

  test('tells how many examples there are, and how many are passed over for which reason', async () => {
    await run('--check');
    expect(said).toMatch(/^3 examples$/m);
    for (const name of ['hello', 'other'])
      write(`src/examples/old/${name}/main.go`, '//example:nocompile\n\npackage main\n\nfunc main() {\n');
    write('src/examples/old/varies/main.go', '//example:varies\n\npackage main\n\nfunc main() {}\n');
    await run('--check', 'old');
    expect(said).toMatch(/^3 examples; 2 passed over \(they must not compile\)$/m);
  });

  test('asks nothing of what is passed over', async () => {
    edit('src/examples/old/hello/main.go', 'package', '//example:nocompile\n\npackage');
    expect(await run('--check'), said).toBe(0);
  });

  test('counts the examples by release, the oldest first, whichever comes first by name', async () => {
    await note('new/loop', { go: '1.22' });
    await run('--check');
    expect(said).toContain(
      'oldest releases: Go 1.21: 1, Go 1.22: 2; 0 do what is recorded only with a later one',
    );
  });

  test('leaves out of the count what has no record', async () => {
    edit('src/examples/old/hello/main.go', '{}', '{ println() }');
    await run('--check');
    expect(said).toContain('oldest releases: Go 1.21: 1, Go 1.22: 1; 1 do');
    await run('--check', 'old/hello');
    expect(said).toContain('oldest releases: none known; 0 do');
  });

  test('fails where a changed program was verified again but not tried', async () => {
    edit('src/examples/old/hello/main.go', '{}', '{ println() }');
    await verify();
    expect(await run('--check')).toBe(1);
    expect(said).toMatch(
      /old\/hello: was not tried with older releases[\s\S]*npm run releases -- old\/hello/,
    );
  });

  test('fails where a program is not what was verified', async () => {
    edit('src/examples/old/hello/main.go', '{}', '{ println() }');
    expect(await run('--check')).toBe(1);
    expect(said).toMatch(/old\/hello: is not what was verified[\s\S]*npm run verify -- old\/hello/);
  });

  test('fails where a probe shows its behavior since another release', async () => {
    await note('new/loop', { go: '1.21' });
    expect(await run('--check')).toBe(1);
    expect(said).toMatch(/new\/loop\/main\.go:1: is \/\/example:until 1\.22, but does .* since Go 1\.21/);
  });

  test('fails where the page and the probe disagree, and names the line of the page', async () => {
    edit('src/content/docs/page.mdx', 'go="1.22"', 'go="1.21"');
    expect(await run('--check')).toBe(1);
    expect(said).toMatch(
      /page\.mdx:5: <Until go="1\.21"> names the probe "new\/loop", which is \/\/example:until 1\.22/,
    );
  });

  test('fails where a probe is passed over', async () => {
    edit('src/examples/new/loop/main.go', '//example:until', '//example:nocompile\n//example:until');
    expect(await run('--check')).toBe(1);
    expect(said).toContain('new/loop: is a probe, but no release is tried with it: they must not compile');
  });

  test('tries nothing where nothing has changed', async () => {
    expect(await run(), said).toBe(0);
    expect(said).not.toContain('trying');
  });
});

test('a wrong option and a folder that matches nothing are errors', async () => {
  expect(await run('--al')).toBe(1);
  expect(said).toContain('usage: npm run releases');
  expect(await run('nothing')).toBe(1);
  expect(said).toContain('No folder of src/examples matches nothing');
});

test('a project without examples has nothing to compare', async () => {
  for (const folder of ['src/examples/new', 'src/examples/old', 'src/content/docs'])
    rmSync(join(project, folder), { recursive: true });
  mkdirSync(join(project, 'src/content/docs'));
  expect(await run('--check'), said).toBe(0);
  expect(said).toMatch(/^0 examples$/m);
});

test('a project without go.mod is no mistake of its author’s, and its error is handed on', async () => {
  rmSync(join(project, EXAMPLES, 'go.mod'));
  await expect(run('--check')).rejects.toThrow('ENOENT');
});

test('where no release can be had, it is told of each, and nothing is recorded', async () => {
  vi.stubEnv('PATH', '');
  expect(await run('old/hello')).toBe(1);
  for (const release of ['1.21.13', '1.22.12']) expect(said).toContain(`Go ${release}  cannot be had\n`);
  expect(said).toMatch(/old\/hello: does not do what is recorded .*: no release could be had/);
  expect(said).toContain('recorded the oldest release of 0 examples');
  expect(recorded('old/hello')).toBeUndefined();
});

test('a record that a merge left unfinished is told with its file and cure', async () => {
  write('src/examples/old/verified.json', '<<<<<<< ours\n');
  expect(await run('--check')).toBe(1);
  expect(said).toMatch(/src\/examples\/old\/verified\.json: cannot be read[\s\S]*cure: /);
});

/** Why the releases are not on this machine, where they are not; a test does not download them. */
async function whyMissing(): Promise<string | undefined> {
  const proxy = process.env['GOPROXY'];
  process.env['GOPROXY'] = 'off';
  try {
    for (const release of ['1.21.13', '1.22.12']) {
      const toolchain = await findToolchain(`go${release}`, tmpdir());
      if (!('version' in toolchain)) return toolchain.reason;
    }
    return undefined;
  } finally {
    if (proxy === undefined) delete process.env['GOPROXY'];
    else process.env['GOPROXY'] = proxy;
  }
}

const missing = await whyMissing();
if (missing !== undefined)
  console.warn(`Not tried with real releases, which npm run releases fetches: ${missing}`);

describe.skipIf(missing !== undefined)('with two releases of Go', { timeout: 300_000 }, () => {
  test('the oldest release is found, proved and recorded, and a second look agrees', async () => {
    expect(await run(), said).toBe(0);
    expect(recorded('old/hello')).toEqual({ go: '1.21' });
    expect(recorded('new/range-int')).toEqual({
      go: '1.22',
      before: { go: '1.21.13', says: 'main.go:6: cannot range over 2 (untyped int constant)' },
    });
    expect(recorded('new/loop')).toEqual({
      go: '1.21',
      outcome: { go: '1.22', before: { go: '1.21.13', says: 'prints "2" where "1" is recorded' } },
    });
    expect(await run('--check', '--all'), said).toBe(0);
  });

  test('each release is told with what it compiles, what holds, and the seconds that took', async () => {
    const started = performance.now();
    expect(await run(), said).toBe(0);
    const most = (performance.now() - started) / 1000;
    expect(said).toContain('trying 3 examples with Go 1.21.13, 1.22.12\n');
    expect(said).toMatch(/^Go 1\.21\.13 {2}compiles 2 of 3, and 1 do what is recorded; \d+\.\d s$/m);
    expect(said).toMatch(/^Go 1\.22\.12 {2}compiles 2 of 2, and 2 do what is recorded; \d+\.\d s$/m);
    expect(said).toContain('recorded the oldest release of 3 examples\n');
    for (const [, seconds] of said.matchAll(/; (\S+) s$/gm)) {
      expect(Number(seconds)).toBeLessThanOrEqual(most + 0.1);
    }
  });

  test('what has no record yet disagrees with none', async () => {
    expect(await run('--check', '--all', 'old/hello')).toBe(1);
    expect(said).toContain('old/hello: was not tried with older releases of Go');
    expect(said).toContain('1 problem.');
  });

  test('a release that could not be had is tried when it can', async () => {
    await note('old/hello', { go: '1.22', untried: ['1.21.13'] });
    expect(await run('old/hello'), said).toBe(0);
    expect(recorded('old/hello')).toEqual({ go: '1.21' });
  });

  test('a record that is not what the releases do is an error', async () => {
    await note('old/hello', { go: '1.22', before: { go: '1.21.13', says: 'written by hand' } });
    expect(await run('--check', '--all', 'old/hello')).toBe(1);
    expect(said).toMatch(/old\/hello: is recorded with .*"1\.22".*, and now it is \{"go":"1\.21"\}/);
    expect(recorded('old/hello')?.go).toBe('1.22');
  });

  test('a program that never does what is recorded is an error, and nothing is recorded of it', async () => {
    write('src/examples/new/range-int/output.txt', 'by hand\n');
    await verify();
    expect(await run('new/range-int')).toBe(1);
    expect(said).toMatch(
      /range-int: does not do what is recorded .*: Go 1\.22\.12: prints "0" where "by hand"/,
    );
    expect(said).toContain('1 problem.');
    expect(recorded('new/range-int')).toBeUndefined();
  });
});
