import { importPaths } from './imports.ts';

/** The 25 keywords of Go. */
const KEYWORDS = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var'
  ).split(' '),
);

/** Names that every Go file may use without declaring them, types left out. */
const BUILTINS = new Set(
  (
    'append cap clear close complex copy delete imag len make max min new panic print println real recover any ' +
    'comparable error iota nil true false'
  ).split(' '),
);

/** Comments, strings and runes, in which a word is no token. */
const NO_CODE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g;

/**
 * The keywords, builtins and packages that a Go file uses, each once, in the order they first stand; packages by their
 * import paths. A selector such as `b.close` names no builtin.
 */
export function vocabularyOf(source: string): string[] {
  const code = source.replace(NO_CODE, ' ');
  const words = [...code.matchAll(/(?<![\w.])[a-z]+\b/g)].map(([word]) => word);
  const known = words.filter((word) => KEYWORDS.has(word) || BUILTINS.has(word));
  return [...new Set([...importPaths(source), ...known])];
}
