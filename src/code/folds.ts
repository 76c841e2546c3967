/** Lines of a program that are there but folded, so that a page shows what matters of a whole program. */
export interface Fold {
  /** First and last line, counted from 1 in the lines as shown. */
  from: number;
  to: number;
  /** What they hold, such as `package, imports` or `func price`. */
  label: string;
}

/** A fold of fewer lines would take more room than it saves. */
const FEWEST = 2;

/** How many declarations a fold names. */
const MOST_NAMED = 5;

/**
 * What of a file is folded so that only some lines stand open: all before and after them. Empty lines at an edge go with
 * the fold.
 *
 * @param lines The file's lines as shown.
 * @param open The first and last line that stay open; by default all that follows package clause and imports.
 */
export function foldsAround(lines: readonly string[], open?: readonly [from: number, to: number]): Fold[] {
  const [first, last] = open ?? [bodyStart(lines), lines.length];
  return [
    { from: 1, to: first - 1 },
    { from: last + 1, to: lines.length },
  ]
    .filter(({ from, to }) => to - from + 1 >= FEWEST)
    .map((fold) => ({ ...fold, label: labelOf(lines.slice(fold.from - 1, fold.to)) }));
}

/** The line after package clause, imports and the empty lines below them; 1 where a comment or code comes before. */
function bodyStart(lines: readonly string[]): number {
  const packageLine = lines.findIndex((line) => line.startsWith('package '));
  if (packageLine !== 0) return 1;
  let index = 1;
  const skipEmpty = () => {
    while (lines[index] === '') index++;
  };
  skipEmpty();
  while (lines[index]?.startsWith('import ')) {
    if (lines[index] === 'import (') index = lines.indexOf(')', index);
    index++;
    skipEmpty();
  }
  return index + 1;
}

/** What lines declare: package, imports, functions, types and the like, each once. */
function labelOf(lines: readonly string[]): string {
  const parts = lines.flatMap((line) => {
    if (line.startsWith('package ')) return ['package'];
    if (line.startsWith('import ')) return ['imports'];
    const method = /^func \(\w*\s*\*?(\w+)(?:\[.*?\])?\) (\w+)/.exec(line);
    if (method) return [`${method[1]}.${method[2]}`];
    const declared = /^(func|type|var|const) (\w+)/.exec(line);
    if (declared) return [`${declared[1]} ${declared[2]}`];
    return /^(var|const|type) \($/.test(line) ? [line.slice(0, -2)] : [];
  });
  const named = [...new Set(parts)];
  const shown = named.slice(0, MOST_NAMED).join(', ') || 'the rest';
  return named.length > MOST_NAMED ? `${shown}, …` : shown;
}

/** Folds as Expressive Code's metadata carries them: `fold="1-7 package, imports|20-25 func price"`. */
export function foldMeta(folds: readonly Fold[]): string {
  if (folds.length === 0) return '';
  return `fold="${folds.map(({ from, to, label }) => `${from}-${to} ${label}`).join('|')}"`;
}

/** Reads what {@link foldMeta} wrote. */
export function readFolds(meta: string): Fold[] {
  return meta.split('|').flatMap((part) => {
    const [, from, to, label = ''] = /^(\d+)-(\d+) (.*)$/.exec(part) ?? [];
    return from === undefined ? [] : [{ from: Number(from), to: Number(to), label }];
  });
}
