import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleOf } from '../../../../src/code/example.ts';
import { SESSION } from '../../../../src/code/session.ts';
import { runSession, writeProxy } from '../../../../src/tools/verify/session.ts';

let root: string;
/** Stands in for Go: says where it keeps things, and of every file that `gofmt` is shown that it is badly formatted. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'session-'));
  script('path/go', `printf '${root}/mod\\n${root}/cache\\nsome-proxy\\nsome-sums\\n'`);
  script('root/bin/gofmt', 'shift; printf "%s\\n" "$@" | grep bad');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function script(name: string, text: string): void {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(root, name), 0o755);
}

function run(text: string) {
  const path = [join(root, 'path'), process.env['PATH']].join(delimiter);
  const toolchain = {
    version: '',
    platform: '',
    goroot: join(root, 'root'),
    gofmt: join(root, 'root/bin/gofmt'),
    env: { ...process.env, PATH: path },
  };
  return runSession(exampleOf('a/hello', new Map([[SESSION, text]])), toolchain, join(root, 'home'));
}

describe('a session', () => {
  test('shows each command with what it printed, on both streams, in their order', async () => {
    const { transcript, problems } = await run('$ echo one; echo two >&2; echo three\n$ true\n$ echo four\n');
    expect(problems).toEqual([]);
    expect(transcript).toBe(
      '$ echo one; echo two >&2; echo three\none\ntwo\nthree\n$ true\n$ echo four\nfour\n',
    );
  });

  test('shows what the programs of a pipe say of errors below what the pipe prints', async () => {
    const text =
      '$ x=1; (echo out; echo oops >&2) |\n> (cat; sleep 0.2; echo end)\n$ echo $x\n! false | (exit 4)\n';
    const { transcript, problems } = await run(text);
    expect(problems).toEqual([]);
    expect(transcript).toBe(
      '$ x=1; (echo out; echo oops >&2) |\n> (cat; sleep 0.2; echo end)\nout\nend\noops\n' +
        '$ echo $x\n1\n$ false | (exit 4)\n(exit status 4)\n',
    );
  });

  test('works in one shell, in a folder of its name that holds its files', async () => {
    const { transcript } = await run('$ mkdir d && cd d\n$ pwd\n$ cat ../b/c.txt\n-- b/c.txt --\nhere\n');
    expect(transcript).toBe('$ mkdir d && cd d\n$ pwd\n/home/gopher/hello/d\n$ cat ../b/c.txt\nhere\n');
  });

  test('knows nothing of what the owner of this machine has set', async () => {
    vi.stubEnv('OWNER', 'somebody');
    expect((await run('$ echo [$OWNER]\n')).transcript).toBe('$ echo [$OWNER]\n[]\n');
  });

  test('says with which status a command failed that must', async () => {
    expect(await run('! (exit 3)\n')).toEqual({ transcript: '$ (exit 3)\n(exit status 3)\n', problems: [] });
  });

  test.each([
    ['$ true\n$ (echo oh; exit 3)\n', 2, '"(echo oh; exit 3)" ended with status 3:\noh'],
    ['! true\n', 1, '"true" ended with status 0'],
    ['$ exit\n$ echo on\n', 1, 'the shell ended before, or in, "exit"'],
  ])('is an error where a command does not do what it promises: %j', async (text, line, message) => {
    const { problems } = await run(text);
    expect(problems[0]).toMatchObject({ file: `src/examples/a/hello/${SESSION}`, line, message });
  });

  test('names the folders of this machine as a reader has them', async () => {
    const { transcript } = await run('$ echo $GOCACHE $GOMODCACHE $HOME/x /tmp/go-build123/b001\n');
    expect(transcript.split('\n')[1]).toBe(
      '/home/gopher/.cache/go-build /home/gopher/go/pkg/mod /home/gopher/x /tmp/go-build/b001',
    );
  });

  test('has the shell speak as in a terminal', async () => {
    expect((await run('! ./gone\n')).transcript).toBe(
      '$ ./gone\nbash: ./gone: No such file or directory\n(exit status 127)\n',
    );
  });

  test('leaves nothing behind', async () => {
    await run('$ touch file\n');
    expect(existsSync(join(root, 'home'))).toBe(false);
  });

  test('fetches modules from where the machine does, or from its own where it has some', async () => {
    const ask = '$ echo $GOPROXY $GOSUMDB\n';
    expect((await run(ask)).transcript).toContain('some-proxy some-sums\n');
    const own = await run(`${ask}-- proxy/example.com/log@v1.0.0/go.mod --\nmodule example.com/log\n`);
    expect(own.transcript).toContain('file:///home/gopher/.proxy off\n');
  });

  test('tells of downloads only where they are its own, in one order', async () => {
    const fetch = '$ echo "go: downloading b"; echo "go: downloading a"; echo done\n';
    expect((await run(fetch)).transcript).toMatch(/; echo done\ndone\n$/);
    const own = await run(`${fetch}-- proxy/example.com/log@v1.0.0/go.mod --\nmodule example.com/log\n`);
    expect(own.transcript).toMatch(/\ngo: downloading a\ngo: downloading b\ndone\n$/);
  });

  test('has its Go files formatted, unless it is about that', async () => {
    const { problems } = await run('$ true\n-- bad.go --\npackage a\n-- good.go --\npackage b\n');
    expect(problems).toMatchObject([{ message: 'bad.go is not formatted as gofmt does it' }]);
    expect((await run('$ gofmt -l bad.go\n-- bad.go --\npackage a\n')).problems).toEqual([]);
  });
});

describe('modules of a session', () => {
  test('are served as a proxy serves them', () => {
    const files = new Map([
      ['proxy/example.com/log@v1.0.0/go.mod', 'module example.com/log\n'],
      ['proxy/example.com/log@v1.0.0/log.go', 'package log\n'],
      ['proxy/example.com/log@v1.1.0/log.go', 'package log // 1.1\n'],
      ['main.go', 'package main\n'],
    ]);
    writeProxy(root, files);
    const at = (name: string) => join(root, 'example.com/log/@v', name);
    expect(readFileSync(at('list'), 'utf8').split('\n').sort()).toEqual(['', 'v1.0.0', 'v1.1.0']);
    expect(readFileSync(at('v1.1.0.mod'), 'utf8')).toBe('module example.com/log\n');
    expect(JSON.parse(readFileSync(at('v1.0.0.info'), 'utf8'))).toMatchObject({ Version: 'v1.0.0' });
    expect(Object.keys(unzipSync(readFileSync(at('v1.0.0.zip'))))).toEqual([
      'example.com/log@v1.0.0/go.mod',
      'example.com/log@v1.0.0/log.go',
    ]);
  });
});
