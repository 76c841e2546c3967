import type { Ending } from '../../code/kinds.ts';
import { showFile } from '../../code/regions.ts';

/** How a command ended and what it wrote. */
export interface Run extends Ending {
  timedOut: boolean;
}

/** What makes text about one example the same on every machine. */
export interface Place {
  /** The example's folder, absolute, in the machine's own form. */
  directory: string;
  /** The module's folder, absolute. */
  moduleRoot: string;
  /** Go file name in the example → its text. */
  sources: ReadonlyMap<string, string>;
}

/** How many goroutines and calls of a crash a reader needs to see. */
const SHOWN_GOROUTINES = 4;
const SHOWN_CALLS = 4;

/** What a run that must succeed records: its standard output. */
export function recordRun(run: Run, place: Place): string {
  return finish(run.stdout, place);
}

/** What a run that must fail records: its output, the message, where it happened, and the exit status. */
export function recordCrash(run: Run, place: Place): string {
  const message = crashExcerpt(run.stderr, place);
  return finish(join(run.stdout, message, `exit status ${run.status ?? 'unknown'}`), place);
}

/** What a racing run records: the race detector's first report, down to who touched what where. */
export function recordRace(run: Run, place: Place): string {
  const report = raceExcerpt(run.stderr, place);
  return finish(join(run.stdout, report, `exit status ${run.status ?? 'unknown'}`), place);
}

/** What a complaint of the compiler or of `go vet` records: its lines, without the package heading. */
export function recordComplaint(text: string, place: Place): string {
  const lines = text.split('\n').filter((line) => !/^#/.test(line) && !/^exit status \d+$/.test(line));
  return finish(lines.map((line) => line.replace(/^vet: /, '')).join('\n'), place);
}

/** A line of `go test -json`, about a test or, without `Test`, about the package. */
export interface TestEvent {
  Action: string;
  Test?: string;
  Output?: string;
}

/** What `go test -json` reported about one package: each test's verdict and log, without timings. */
export function recordTests(events: readonly TestEvent[], place: Place): string {
  const order: string[] = [];
  const verdict = new Map<string, string>();
  const log = new Map<string, string>();
  let whole = '';
  for (const { Action, Test, Output } of events) {
    if (Test === undefined) {
      if (Action === 'pass' || Action === 'fail') whole = Action === 'pass' ? 'PASS' : 'FAIL';
      continue;
    }
    if (Action === 'run') order.push(Test);
    else if (Action === 'pass' || Action === 'fail' || Action === 'skip')
      verdict.set(Test, Action.toUpperCase());
    else if (Action === 'output' && !/^=== |^\s*--- (PASS|FAIL|SKIP|BENCH)/.test(Output ?? '')) {
      log.set(Test, (log.get(Test) ?? '') + Output);
    }
  }
  const lines = order.flatMap((test) => {
    const indent = '    '.repeat(test.split('/').length - 1);
    const said = crashExcerpt(log.get(test) ?? '', place);
    return [
      `${indent}--- ${verdict.get(test) ?? 'FAIL'}: ${test}`,
      ...(said.trim() === '' ? [] : said.trimEnd().split('\n')).map((line) => indent + line),
    ];
  });
  return finish([...lines, whole].filter(Boolean).join('\n'), place);
}

/** The message before the goroutine dump, then the example's own calls of the first goroutines. */
export function crashExcerpt(stderr: string, place: Place): string {
  const lines = stderr.replaceAll('\r\n', '\n').split('\n');
  const first = lines.findIndex((line) => /^(goroutine \d+ |runtime stack:$)/.test(line));
  const message = (first < 0 ? lines : lines.slice(0, first))
    .filter((line) => !line.startsWith('runtime: sp=0x'))
    .map(withoutClock)
    .map(withoutAddresses);
  if (first < 0) return message.join('\n').trimEnd();
  const dumps = lines
    .slice(first)
    .join('\n')
    .split(/\n\n+/)
    .filter((dump) => /^goroutine \d+ /.test(dump))
    .map((dump) => goroutineExcerpt(dump, place))
    .filter((dump, index) => index === 0 || dump.includes('\n'));
  return [message.join('\n').trimEnd(), ...dumps.slice(0, SHOWN_GOROUTINES)].join('\n\n').trimStart();
}

/** `goroutine 1 [running]:` and the calls that are in the example's own files. */
function goroutineExcerpt(dump: string, place: Place): string {
  const [heading = '', ...lines] = dump.split('\n');
  const calls: string[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const at = /^\t(.+\.go:\d+)(?: \+0x[0-9a-f]+)?$/.exec(lines[index + 1] ?? '')?.[1];
    if (at === undefined) continue;
    const call = `${withoutArguments(lines[index] ?? '')}\n\t${at}`;
    if (isOwn(at, place) && call !== calls.at(-1)) calls.push(call);
    index++;
  }
  const state = /\[(.*?)(?:, \d+ minutes)?\]/.exec(heading)?.[1] ?? 'running';
  const name = heading.startsWith('goroutine 1 ') ? 'goroutine 1' : 'goroutine N';
  return [`${name} [${state}]:`, ...calls.slice(0, SHOWN_CALLS)].join('\n');
}

/** The first `WARNING: DATA RACE` block: each access with the example's own topmost call. */
export function raceExcerpt(stderr: string, place: Place): string {
  const lines = stderr.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf('WARNING: DATA RACE');
  if (start < 0) return '';
  const excerpt = ['WARNING: DATA RACE'];
  let heading: string | undefined;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (/^=+$|^Goroutine /.test(line)) break;
    if (/^(?:Previous )?(?:atomic )?(?:read|write) at/i.test(line)) {
      const other = excerpt.length === 1 ? 'one goroutine' : 'another goroutine';
      heading = line.replace(/ at 0x[0-9a-f]+/, '').replace(/ by goroutine \d+/, ` by ${other}`);
      continue;
    }
    const at = /^ {6}(.+\.go:\d+)(?: \+0x[0-9a-f]+)?$/.exec(line)?.[1];
    if (heading === undefined || at === undefined || !isOwn(at, place)) continue;
    excerpt.push(heading, `  ${withoutArguments((lines[index - 1] ?? '').trim())}`, `      ${at}`);
    heading = undefined;
  }
  return excerpt.join('\n');
}

function isOwn(at: string, place: Place): boolean {
  return forward(at).startsWith(`${forward(place.directory)}/`);
}

function withoutArguments(call: string): string {
  return call
    .replace(/^(.*)\((?:0x|\{|\.\.\.|"|\d).*\)$/, '$1(...)')
    .replace(/^(created by \S+) in goroutine (\d+)$/, (_, by: string, goroutine: string) =>
      goroutine === '1' ? `${by} in goroutine 1` : by,
    );
}

function withoutAddresses(line: string): string {
  return line
    .replace(/^\[signal (\S+: [^0-9]*?) code=.*\]$/, '[signal $1]')
    .replace(/0x[0-9a-f]{4,}/g, '0x…');
}

/** The log package's time stamp becomes the one the Go Playground shows. */
function withoutClock(line: string): string {
  return line.replace(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(\.\d+)? /, '2009/11/10 23:00:00 ');
}

const forward = (path: string) => path.replaceAll('\\', '/');

const join = (...parts: string[]) =>
  parts
    .map((part) => part.replace(/\n+$/, ''))
    .filter((part) => part !== '')
    .join('\n');

/** LF lines, this machine's paths out, line numbers as the reader counts them, one newline at the end. */
function finish(text: string, place: Place): string {
  const rooted = withoutPaths(text.replaceAll('\r\n', '\n'), place);
  const shown = rooted.replace(/([\w-]+\.go):(\d+)/g, (whole, file: string, line: string) => {
    const source = place.sources.get(file);
    return source === undefined ? whole : `${file}:${shownLine(source, Number(line))}`;
  });
  const trimmed = shown.replace(/[ \t]+$/gm, '').replace(/\n+$/, '');
  return trimmed === '' ? '' : `${trimmed}\n`;
}

function withoutPaths(text: string, { directory, moduleRoot, sources }: Place): string {
  const relative = forward(directory).slice(forward(moduleRoot).length).replace(/^\//, '');
  let result = text;
  for (const folder of [directory, forward(directory)]) result = result.replaceAll(folder, '.');
  for (const prefix of [`.\\${relative.replaceAll('/', '\\')}\\`, `${relative.replaceAll('/', '\\')}\\`]) {
    if (relative !== '') result = result.replaceAll(prefix, './');
  }
  if (relative !== '')
    result = result.replace(new RegExp(`(?<![\\w./])(?:\\./)?${escape(relative)}/`, 'g'), './');
  for (const folder of [moduleRoot, forward(moduleRoot)]) result = result.replaceAll(folder, '.');
  const name = /^package (\w+)/m.exec([...sources.values()].join('\n'))?.[1] ?? 'main';
  if (relative !== '')
    result = result.replace(new RegExp(`[\\w.-]+/${escape(relative)}\\.`, 'g'), `${name}.`);
  return result;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The line of the shown file that holds a line of the file on disk. */
export function shownLine(source: string, fileLine: number): number {
  const index = showFile(source).fileLines.findLastIndex((line) => line <= fileLine);
  return Math.max(index, 0) + 1;
}
