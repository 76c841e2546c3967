/** Turns a module into a function, so that it can be run without being bundled or written to disk. */
import { parseSync } from 'vite';

/** A module taken apart. */
export interface TakenApart {
  /** The names that it imports, by the module that they come from. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** The body of a function that takes the modules imported, by their names, and returns what is exported. */
  body: string;
}

/** What the function calls the modules that it is given: a module can declare no such name. */
const GIVEN = 'arguments[0]';

/** What may stand before a declaration that is exported. */
const EXPORT = /^export\s+(?:default\s+)?(?=(?:const|let|var|class|function|async)\b)/;

/**
 * Takes a module apart.
 *
 * @param code the module, in JavaScript
 * @param file its name, for messages
 * @throws Error where it does what only a real module can: import while it runs, ask for its address, export what
 *   another module does
 */
export function takeApart(code: string, file: string): TakenApart {
  const { module, errors } = parseSync(file, code, { lang: 'js', sourceType: 'module' });
  const refuse = (what: string) => new Error(`${file}: a page cannot ${what}`);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  if (module.dynamicImports.length > 0) throw refuse('import while it is rendered');
  if (module.importMetas.length > 0) throw refuse('ask for import.meta');
  const imports = new Map<string, string[]>();
  const heads: string[] = [];
  const dropped: { start: number; end: number }[] = [];
  for (const { start, end, moduleRequest, entries } of module.staticImports) {
    const from = moduleRequest.value;
    const names = imports.get(from) ?? [];
    imports.set(from, names);
    for (const { importName, localName } of entries) {
      if (importName.kind === 'NamespaceObject') throw refuse(`import * from ${from}`);
      const name = importName.name ?? 'default';
      names.push(name);
      heads.push(`const ${localName.value}=${GIVEN}[${JSON.stringify(from)}][${JSON.stringify(name)}];`);
    }
    dropped.push({ start, end });
  }
  const exported = new Map<string, string>();
  for (const { start, end, entries } of module.staticExports) {
    const statement = code.slice(start, end);
    const declared = EXPORT.exec(statement)?.[0];
    for (const { exportName, localName, moduleRequest } of entries) {
      if (moduleRequest) throw refuse(`export from ${moduleRequest.value}`);
      if (!localName.name) throw refuse(`export what has no name: ${statement}`);
      exported.set(exportName.name ?? 'default', localName.name);
    }
    dropped.push({ start, end: declared === undefined ? end : start + declared.length });
  }
  const body = without(code, dropped);
  const returned = [...exported].map(([name, local]) => `${JSON.stringify(name)}:${local}`);
  return { imports, body: `'use strict';${heads.join('')}${body}\nreturn {${returned.join(',')}};` };
}

/** A text without some of its parts. */
function without(text: string, parts: readonly { start: number; end: number }[]): string {
  let [kept, last] = ['', 0];
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    kept += text.slice(last, start);
    last = end;
  }
  return kept + text.slice(last);
}
