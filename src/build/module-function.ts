/** Turns a module into a function, so that it can be run without being bundled or written to disk. */
import { type ImportSpecifier, init, parse } from 'es-module-lexer';

/** A module taken apart. */
export interface TakenApart {
  /** The names that it imports, by the module that they come from. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** The body of a function that takes the modules imported, by their names, and returns what is exported. */
  body: string;
}

/** What the function calls the modules that it is given: a module can declare no such name. */
const GIVEN = 'arguments[0]';

/** An import's names, and one in braces: `import All, { some, other as name } from`. */
const NAMES = /^import\s*(?:(?<whole>[\w$]+)\s*,?\s*)?(?:\{(?<some>[^}]*)\}\s*)?(?:from\s*)?$/;
const NAME = /^(?<name>[\w$]+)(?:\s+as\s+(?<local>[\w$]+))?$/;

/** What is taken from an exported declaration: the rest declares it. */
const DECLARED = /^export\s+(?:default\s+)?(?=(?:const|let|var|class|function|async)\b)/;
/** Exports of what is declared elsewhere. */
const LISTED = /^export\s*\{[^}]*\}\s*;?/;
const DEFAULT = /^export\s+default\s+(?<local>[\w$]+)\s*(?:;|$)/;

await init;

/** A part of a module that is left out. */
interface Part {
  start: number;
  end: number;
}

/**
 * Takes a module apart.
 *
 * @param code the module, in JavaScript
 * @param file its name, for messages
 * @throws Error where it does what only a real module can: import while it runs, ask for its address, export what
 *   another module does; or writes an import or export as no compiler does
 */
export function takeApart(code: string, file: string): TakenApart {
  const [imported, exported] = parse(code, file);
  const refuse = (what: string) => new Error(`${file}: a page cannot ${what}`);
  const imports = new Map<string, string[]>();
  const [heads, returned, left] = [[] as string[], [] as string[], [] as Part[]];
  for (const specifier of imported) {
    if (specifier.d === -2) throw refuse('ask for import.meta');
    if (specifier.d >= 0) throw refuse('import while it is rendered');
    const statement = code.slice(specifier.ss, specifier.se);
    const names = namesOf(specifier, code);
    const from = specifier.n;
    if (!names || from === undefined) throw refuse(`say ${statement}`);
    imports.set(from, [...(imports.get(from) ?? []), ...names.map(([name]) => name)]);
    for (const [name, local] of names) heads.push(`const ${local}=${GIVEN}[${text(from)}][${text(name)}];`);
    left.push({ start: specifier.ss, end: specifier.se });
  }
  for (const [start, specifiers] of Map.groupBy(exported, ({ ss }) => ss)) {
    const rest = code.slice(start);
    const found = DECLARED.exec(rest) ?? LISTED.exec(rest) ?? DEFAULT.exec(rest);
    for (const { n: name, ln } of specifiers) {
      const local = ln ?? found?.groups?.['local'];
      if (!found || local === undefined) throw refuse(`say ${rest.split('\n', 1)[0]}`);
      returned.push(`${text(name)}:${local}`);
    }
    left.push({ start, end: start + (found?.[0].length ?? 0) });
  }
  const body = without(code, left);
  return { imports, body: `'use strict';${heads.join('')}${body}\nreturn {${returned.join(',')}};` };
}

/** The names that an import takes, each with what it is called here; nothing where it is written in another way. */
function namesOf(
  { ss, s, a }: ImportSpecifier,
  code: string,
): readonly (readonly [name: string, local: string])[] | undefined {
  const groups = NAMES.exec(code.slice(ss, s - 1))?.groups;
  if (!groups || a !== -1) return undefined;
  const { whole, some = '' } = groups;
  const listed = some
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => NAME.exec(one)?.groups);
  if (listed.includes(undefined)) return undefined;
  const names = listed.map((one) => [one?.['name'] ?? '', one?.['local'] ?? one?.['name'] ?? ''] as const);
  return whole === undefined ? names : [['default', whole], ...names];
}

/** A text without some of its parts. */
function without(code: string, parts: readonly Part[]): string {
  let [kept, last] = ['', 0];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    kept += code.slice(last, start);
    last = end;
  }
  return kept + code.slice(last);
}

function text(value: string): string {
  return JSON.stringify(value);
}
