/** Runs a session at the command line in a home of its own, and records what its terminal shows. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { EXAMPLES, type Example } from '../../code/example.ts';
import { type Command, isPipe, PROXY, readSession, SESSION, typed } from '../../code/session.ts';
import type { Problem } from '../../problem.ts';
import { execute, type ExecuteOptions, OUTPUT_LIMIT, type Toolchain } from './toolchain.ts';

/** How long a session may take, in milliseconds: it may have to build a tool first. */
export const SESSION_LIMIT = 900_000;

/** Where the reader is taken to work. */
const HOME = '/home/gopher';

/** What the shell reads, in the home. */
const SCRIPT = '.session';

/** What a session came to. */
export interface SessionResult {
  /** The commands, each with what it printed below it. */
  transcript: string;
  problems: Problem[];
}

/**
 * Runs the commands of a session, one after the other in one shell, in a folder that holds its files.
 * @param home an empty folder, absolute, which is deleted afterwards
 */
export async function runSession(
  { folder, files, directives }: Pick<Example, 'folder' | 'files' | 'directives'>,
  toolchain: Toolchain,
  home: string,
): Promise<SessionResult> {
  const session = readSession(files.get(SESSION) ?? '');
  const work = join(home, basename(folder));
  const outside = await goFolders(toolchain);
  const env = environment(toolchain, home, outside, session.files);
  mkdirSync(work, { recursive: true });
  try {
    for (const [name, text] of session.files) {
      if (!name.startsWith(PROXY)) write(join(work, name), text);
    }
    writeProxy(join(home, '.proxy'), session.files);
    const options: ExecuteOptions = {
      cwd: work,
      env: { ...env, ...directives.env },
      timeout: SESSION_LIMIT,
      limit: OUTPUT_LIMIT,
    };
    const problems = await unformatted(session, folder, toolchain, options);
    const script = join(home, SCRIPT);
    writeFileSync(script, shellScript(session.commands, join(home, '.errors')));
    const run = await execute('bash', ['--noprofile', '--norc', script], options);
    const names = new Map([
      [home, HOME],
      [toolchain.goroot, '/usr/local/go'],
      ...(env['GOMODCACHE'] === outside.modules ? [[outside.modules, `${HOME}/go/pkg/mod`] as const] : []),
      [outside.cache, `${HOME}/.cache/go-build`],
    ]);
    const ends = run.stdout
      .split(MARK)
      .slice(1)
      .map((part) => readEnd(part, names, hasModules(session.files)));
    const lines = session.commands.map((command, index) => {
      const end = ends[index];
      if (run.timedOut && index === ends.length - 1) problems.push(late(folder, command));
      else if (end?.status === undefined) problems.push(notRun(folder, command));
      else if ((end.status !== 0) !== command.mustFail) problems.push(brokenPromise(folder, command, end));
      const status = command.mustFail ? `(exit status ${end?.status})\n` : '';
      return typed([command]) + (end?.output ?? '') + status;
    });
    return { transcript: lines.join(''), problems };
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Parts what commands print; no program prints it by chance. */
const MARK = '\u001e';

/**
 * The commands for the shell: before each a mark, after each its status behind a mark's second half. The programs of a
 * pipe end in any order, so that what they say of errors comes after what the pipe prints.
 */
function shellScript(commands: readonly Command[], errors: string): string {
  const steps = commands.map(({ text }) => {
    const shown = isPipe(text)
      ? `{\n${text}\n} 2>'${errors}'\nset -- $?\ncat '${errors}'`
      : `${text}\nset -- $?`;
    return `printf '\\036'\n${shown}\nprintf '\\037%d' $1\n`;
  });
  return `exec 2>&1\n${steps.join('')}`;
}

interface End {
  output: string;
  status: number | undefined;
}

function readEnd(part: string, names: ReadonlyMap<string, string>, showsDownloads: boolean): End {
  const [printed = '', status] = part.split('\u001f');
  let output = printed.replaceAll('\r\n', '\n');
  for (const [path, name] of names) output = output.replaceAll(path, name);
  output = output
    .replace(/\/tmp\/go-build\d+/g, '/tmp/go-build')
    .replace(new RegExp(`^${HOME}/${SCRIPT}: line \\d+: `, 'gm'), 'bash: ')
    // What was fetched before is not fetched again; and several modules are fetched at a time.
    .replace(/(?:^go: downloading .*\n)+/gm, (lines) => (showsDownloads ? sorted(lines) : ''))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
  return {
    output: output === '' ? '' : `${output}\n`,
    status: status === undefined ? undefined : Number(status),
  };
}

const sorted = (lines: string) =>
  lines
    .split(/(?<=\n)/)
    .sort()
    .join('');

/** Whether a session brings the modules that it fetches. */
const hasModules = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].some((name) => name.startsWith(PROXY));

/** Where this machine's Go keeps modules and what it has compiled, and where it fetches modules from. */
interface GoFolders {
  modules: string;
  cache: string;
  proxy: string;
  sums: string;
}

async function goFolders({ env }: Toolchain): Promise<GoFolders> {
  const { stdout } = await execute('go', ['env', 'GOMODCACHE', 'GOCACHE', 'GOPROXY', 'GOSUMDB'], {
    cwd: dirname(import.meta.dirname),
    env,
  });
  const [modules = '', cache = '', proxy = '', sums = ''] = stdout.split(/\r?\n/);
  return { modules, cache, proxy, sums };
}

/** What of this machine's environment a session needs: how to reach the network, where files that do not last are put. */
const KEPT = /^(PATH|SYSTEMROOT|TMPDIR|TE?MP|https?_proxy|no_proxy|SSL_CERT_\w+|CC|CGO_\w+)$/i;

/** What a session's commands find in their environment: this Go release and nothing that a machine's owner has set. */
function environment(
  { env, goroot }: Toolchain,
  home: string,
  { modules, cache, proxy, sums }: GoFolders,
  files: ReadonlyMap<string, string>,
): NodeJS.ProcessEnv {
  const own = {
    GOMODCACHE: join(home, 'go/pkg/mod'),
    GOPROXY: `file://${join(home, '.proxy')}`,
    GOSUMDB: 'off',
  };
  const rest = Object.fromEntries(Object.entries(env).filter(([name]) => KEPT.test(name)));
  return {
    ...rest,
    PATH: [join(goroot, 'bin'), env['PATH']].join(delimiter),
    HOME: home,
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    TERM: 'dumb',
    NO_COLOR: '1',
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-modcacherw',
    GOCACHE: cache,
    ...(hasModules(files) ? own : { GOMODCACHE: modules, GOPROXY: proxy, GOSUMDB: sums }),
    // Commits that a session makes have the same names and dates everywhere.
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Gopher',
    GIT_AUTHOR_EMAIL: 'gopher@example.com',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_NAME: 'Gopher',
    GIT_COMMITTER_EMAIL: 'gopher@example.com',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
}

/** Writes the modules of a session as a module proxy serves them (`go help goproxy`), in files. */
export function writeProxy(root: string, files: ReadonlyMap<string, string>): void {
  const versions = new Map<string, { module: string; version: string; files: Map<string, string> }>();
  for (const [name, text] of files) {
    const match = /^([^@]+)@([^/]+)\/(.+)$/.exec(name.startsWith(PROXY) ? name.slice(PROXY.length) : '');
    if (!match) continue;
    const [, module = '', version = '', path = ''] = match;
    const key = `${module}@${version}`;
    const known = versions.get(key) ?? { module, version, files: new Map<string, string>() };
    known.files.set(path, text);
    versions.set(key, known);
  }
  for (const [key, { module, version, files: own }] of versions) {
    const at = join(root, module, '@v');
    const goMod = own.get('go.mod') ?? `module ${module}\n`;
    write(join(at, `${version}.info`), JSON.stringify({ Version: version, Time: '2026-01-02T03:04:05Z' }));
    write(join(at, `${version}.mod`), goMod);
    const entries = [...own].map(([path, text]) => [`${key}/${path}`, strToU8(text)] as const);
    // The earliest time that a zip archive knows: the same bytes, and so the same sums, every time.
    const zip = zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
    writeFileSync(join(at, `${version}.zip`), zip);
    const known = readdirSync(at).flatMap((name) =>
      name.endsWith('.mod') ? name.slice(0, -'.mod'.length) : [],
    );
    writeFileSync(join(at, 'list'), known.map((name) => `${name}\n`).join(''));
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The Go files of a session that `gofmt` would change; one that formats by itself shows just that. */
async function unformatted(
  { commands, files }: ReturnType<typeof readSession>,
  folder: string,
  { gofmt }: Toolchain,
  options: ExecuteOptions,
): Promise<Problem[]> {
  const sources = [...files.keys()].filter((name) => name.endsWith('.go') && !name.startsWith(PROXY));
  if (sources.length === 0 || commands.some(({ text }) => /\bgo ?fmt\b|\bgolangci-lint fmt\b/.test(text)))
    return [];
  const { stdout } = await execute(gofmt, ['-l', ...sources], options);
  return stdout
    .split(/\r?\n/)
    .filter(Boolean)
    .map((name) => ({
      file: fileOf(folder),
      message: `${name} is not formatted as gofmt does it`,
      cure: 'write it as gofmt -d would have it',
    }));
}

const fileOf = (folder: string) => `${EXAMPLES}/${folder}/${SESSION}`;

const late = (folder: string, { line, text }: Command): Problem => ({
  file: fileOf(folder),
  line,
  message: `"${text}" did not end within ${SESSION_LIMIT / 1000} s`,
  cure: 'end it; a server is stopped by the session that started it',
});

const notRun = (folder: string, { line, text }: Command): Problem => ({
  file: fileOf(folder),
  line,
  message: `the shell ended before, or in, "${text}"`,
  cure: 'take away what ends the shell, such as exit or an open quote',
});

function brokenPromise(folder: string, { line, text, mustFail }: Command, { status, output }: End): Problem {
  return {
    file: fileOf(folder),
    line,
    message: `"${text}" ended with status ${status}${output === '' ? '' : `:\n${output.trimEnd()}`}`,
    cure: mustFail
      ? 'begin the line with "$ ": it does not fail'
      : 'mend it, or where it must fail, begin the line with "! "',
  };
}
