import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleNameOf } from './go-mod.ts';
import { importPaths } from './imports.ts';
import { type Directives, kindOf, parseDirectives } from './directives.ts';
import { type Kind, KINDS } from './kinds.ts';
import type { Problem } from '../problem.ts';
import { regionErrors } from './regions.ts';
import { readSession, SESSION } from './session.ts';

/** Where the Go module lies, from the project's root. */
export const EXAMPLES = 'src/examples';

/** The file beside an example that holds what its run was seen to print. */
export const OUTPUT = 'output.txt';

/** The file in a folder that says what was verified of the examples directly below it. */
export const RECORDS = 'verified.json';

/** The widest line a page shows, a tab counted as four. */
export const MAX_COLUMNS = 78;

/** One folder of the Go module. */
export interface Example {
  /** Path below `src/examples`, with forward slashes. */
  folder: string;
  /** File name (with its path below the folder) → text, `output.txt` among them. */
  files: Map<string, string>;
  directives: Directives;
  kind: Kind;
  isMain: boolean;
  hasTests: boolean;
}

/** Reads every example of the module at `root`, in the folders' order. */
export function readExamples(root: string): Example[] {
  const examples: Example[] = [];
  const visit = (folder: string) => {
    for (const entry of listFolder(join(root, folder))) {
      if (!entry.isDirectory()) continue;
      const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const files = readFolder(root, below);
      if (files) examples.push(exampleOf(below, files));
      visit(below);
    }
  };
  visit('');
  return examples.sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/**
 * The files of one example: those in its folder and in folders below it that are no examples of their
 * own. `undefined` where the folder is not there or has no Go file and no session.
 */
export function readFolder(root: string, folder: string): Map<string, string> | undefined {
  const files = new Map<string, string>();
  const collect = (path: string, prefix: string) => {
    const entries = listFolder(path);
    const isExample = entries.some(
      (entry) => entry.isFile() && (entry.name.endsWith('.go') || entry.name === SESSION),
    );
    if (isExample !== (prefix === '')) return;
    for (const entry of entries) {
      if (entry.isDirectory()) collect(join(path, entry.name), `${prefix}${entry.name}/`);
      else if (entry.isFile()) files.set(`${prefix}${entry.name}`, read(join(path, entry.name)));
    }
  };
  const path = join(root, ...folder.split('/'));
  if (folder !== '' && existsSync(path)) collect(path, '');
  return files.size > 0 ? files : undefined;
}

/** A folder's entries by name, without hidden and half-written files, and without records. */
function listFolder(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.tmp') && name !== RECORDS)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of the module's `go.mod`. */
export function readGoMod(root: string): string {
  return read(join(root, 'go.mod'));
}

/**
 * What an example depends on besides its own files, name → text: the language version; `go.mod` and
 * `go.sum` where it imports other modules; the packages of this module that it imports.
 */
export function readContext(root: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const goMod = readGoMod(root);
  const moduleName = moduleNameOf(goMod);
  const context = new Map([['go', /^go\s+(\S+)/m.exec(goMod)?.[1] ?? '']]);
  const add = (sources: ReadonlyMap<string, string>) => {
    for (const path of goFiles(sources).flatMap(([, text]) => importPaths(text))) {
      if (path.startsWith(`${moduleName}/`)) {
        const folder = path.slice(moduleName.length + 1);
        const imported = readFolder(root, folder);
        if (!imported || context.has(folder)) continue;
        context.set(folder, '');
        for (const [name, text] of goFiles(imported)) {
          if (!name.endsWith('_test.go')) context.set(`${folder}/${name}`, text);
        }
        add(imported);
      } else if ((path.split('/')[0] ?? '').includes('.')) {
        context.set('go.mod', goMod);
        if (existsSync(join(root, 'go.sum'))) context.set('go.sum', read(join(root, 'go.sum')));
      }
    }
  };
  add(files);
  return context;
}

/** Whether what an example prints may differ from run to run: a race, for one, is reported as it happens to occur. */
export function mayVary({ directives, kind }: Pick<Example, 'directives' | 'kind'>): boolean {
  return directives.varies || KINDS[kind].varies;
}

/** An example made of its files. */
export function exampleOf(folder: string, files: Map<string, string>): Example {
  const sources = goFiles(files);
  const directives: Directives = { kind: undefined, varies: false, race: false, env: {}, args: [] };
  const session = files.get(SESSION);
  for (const text of [...sources.map(([, source]) => source), ...(session === undefined ? [] : [session])]) {
    const { directives: found } = parseDirectives(text);
    directives.kind ??= found.kind;
    directives.varies ||= found.varies;
    directives.race ||= found.race;
    Object.assign(directives.env, found.env);
    directives.args.push(...found.args);
    if (found.probe) directives.probe ??= found.probe;
    if (found.control !== undefined) directives.control ??= found.control;
  }
  const code = sources.filter(([name]) => !name.endsWith('_test.go'));
  const isMain = code.some(([, text]) => /^package main\b/m.test(text));
  const hasTests = sources.some(([name]) => name.endsWith('_test.go'));
  const kind = kindOf(directives, { isMain, hasTests, isSession: session !== undefined });
  return { folder, files, directives, kind, isMain, hasTests };
}

/** The text of a file of an example: one that lies in its folder, or one that its session's commands find. */
export function textOf({ files }: Pick<Example, 'files'>, name: string): string | undefined {
  const session = files.get(SESSION);
  return files.get(name) ?? (session === undefined ? undefined : readSession(session).files.get(name));
}

/** The Go files directly in the folder, tests last, else by name. */
export function goFiles(files: ReadonlyMap<string, string>): [name: string, text: string][] {
  return [...files]
    .filter(([name]) => name.endsWith('.go') && !name.includes('/'))
    .sort(([a], [b]) => Number(a.endsWith('_test.go')) - Number(b.endsWith('_test.go')) || (a < b ? -1 : 1));
}

/**
 * What can be seen wrong with an example's sources without running Go.
 *
 * @param moduleName the name of the module that examples are packages of
 */
export function sourceProblems(example: Example, moduleName: string): Problem[] {
  const problems: Problem[] = [];
  const session = example.files.get(SESSION);
  const texts = goFiles(example.files);
  if (session !== undefined) texts.push([SESSION, session]);
  for (const [name, text] of texts) {
    const file = `${EXAMPLES}/${example.folder}/${name}`;
    const errors = name === SESSION ? readSession(text).errors : regionErrors(text);
    for (const error of [...parseDirectives(text).errors, ...errors]) problems.push({ file, ...error });
    text.split('\n').forEach((line, index) => {
      const columns = columnsOf(line);
      if (columns > MAX_COLUMNS && !line.startsWith('//example:')) {
        problems.push({
          file,
          line: index + 1,
          message: `line is ${columns} columns wide, ${MAX_COLUMNS} fit the page (a tab counts 4)`,
          cure: 'break the line, or move a comment above it',
        });
      }
    });
  }
  problems.push(...strayProblems(example, moduleName));
  const { needs } = KINDS[example.kind];
  const file = `${EXAMPLES}/${example.folder}`;
  if ((needs === 'session') !== (session !== undefined) || (session !== undefined && texts.length > 1)) {
    problems.push({
      file,
      message:
        session === undefined
          ? `is marked //example:${example.kind} but has no ${SESSION}`
          : `has a ${SESSION} beside what is not part of it`,
      cure: `put the commands, and the files that they find, into ${SESSION}, and nothing beside it`,
    });
  }
  if (needs === 'tests' && !example.hasTests) {
    problems.push({
      file,
      message: `is marked //example:${example.kind} but has no _test.go file`,
      cure: 'add the test, or take the directive away',
    });
  }
  if (needs === 'program' && !example.isMain) {
    problems.push({
      file,
      message: `is marked //example:${example.kind} but is no package main`,
      cure: 'make it a package main, or mark a test that must fail //example:fails',
    });
  }
  return problems;
}

/**
 * What an example leads to beyond the folder that it lies in. A page is made anew when something in its examples' folder
 * has changed, and nowhere else.
 */
function strayProblems({ folder, files, directives }: Example, moduleName: string): Problem[] {
  const parent = folder.split('/').slice(0, -1).join('/');
  const imports = goFiles(files)
    .flatMap(([, text]) => importPaths(text))
    .filter((path) => path.startsWith(`${moduleName}/`))
    .map((path) => path.slice(moduleName.length + 1));
  return [...imports, ...(directives.control === undefined ? [] : [directives.control])]
    .filter((other) => !other.startsWith(`${parent}/`))
    .map((other) => ({
      file: `${EXAMPLES}/${folder}`,
      message: `leads to ${other}, which does not lie beside it`,
      cure: `move what both need to ${EXAMPLES}/${parent}, or have it twice`,
    }));
}

/** The width of a line in characters, a tab counted as four. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line.trimEnd()) columns += character === '\t' ? 4 : 1;
  return columns;
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
