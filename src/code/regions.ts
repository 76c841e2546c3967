import { directiveLineCount } from './directives.ts';

/** A Go file as a reader sees it: no directives, no region marks. */
export interface Shown {
  lines: string[];
  /** For each line, its 1-based line in the file. */
  fileLines: number[];
}

export interface RegionError {
  line: number;
  message: string;
  cure: string;
}

interface Mark {
  /** The region's name, or `undefined` for an end mark. */
  name: string | undefined;
}

/** Reads `// region NAME` and `// endregion`; anything else is `undefined`. */
function markOf(line: string): Mark | undefined {
  const match = /^\s*\/\/ ?(?:#?(region)\s+(\S+)|#?endregion\b.*)\s*$/.exec(line);
  return match ? { name: match[1] ? match[2] : undefined } : undefined;
}

/** The whole file without directives and marks. An empty line that only set a mark off goes with it. */
export function showFile(source: string): Shown {
  const lines = source.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  return keep(lines, directiveLineCount(lines), lines.length);
}

/**
 * What lies between `// region NAME` and its `// endregion`, outdented.
 * Regions may nest. `undefined` where the file has no such region.
 */
export function showRegion(source: string, name: string): Shown | undefined {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const start = lines.findIndex((line) => markOf(line)?.name === name);
  if (start < 0) return undefined;
  let depth = 1;
  let end = start + 1;
  for (; end < lines.length; end++) {
    const mark = markOf(lines[end] ?? '');
    if (mark) depth += mark.name === undefined ? -1 : 1;
    if (depth === 0) break;
  }
  const shown = keep(lines, start + 1, end);
  const indents = shown.lines.filter(Boolean).map((line) => /^\t*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return { ...shown, lines: shown.lines.map((line) => line.slice(indent)) };
}

/** The names of a file's regions, in their order. */
export function regionNames(source: string): string[] {
  return source.split('\n').flatMap((line) => markOf(line)?.name ?? []);
}

/** Regions that do not open and close properly, or share a name. */
export function regionErrors(source: string): RegionError[] {
  const errors: RegionError[] = [];
  const open: { name: string; line: number }[] = [];
  const seen = new Set<string>();
  source.split('\n').forEach((text, index) => {
    const mark = markOf(text);
    const line = index + 1;
    if (!mark) return;
    if (mark.name === undefined) {
      if (!open.pop()) {
        errors.push({ line, message: 'endregion without a region', cure: 'remove it, or add the region' });
      }
      return;
    }
    if (seen.has(mark.name)) {
      errors.push({
        line,
        message: `a second region "${mark.name}"`,
        cure: 'give each region of a file its own name',
      });
    }
    seen.add(mark.name);
    open.push({ name: mark.name, line });
  });
  for (const { name, line } of open) {
    errors.push({ line, message: `region "${name}" has no end`, cure: 'add a line // endregion' });
  }
  return errors;
}

/** Lines `from` to `to` (exclusive, 0-based) without marks, and without the empty lines they leave. */
function keep(lines: readonly string[], from: number, to: number): Shown {
  const shown: Shown = { lines: [], fileLines: [] };
  let afterMark = true;
  for (let index = from; index < to; index++) {
    const line = (lines[index] ?? '').trimEnd();
    if (markOf(line)) {
      afterMark = true;
    } else if (line === '' && afterMark && (shown.lines.at(-1) ?? '') === '') {
      continue;
    } else {
      afterMark = false;
      shown.lines.push(line);
      shown.fileLines.push(index + 1);
    }
  }
  while (shown.lines.at(-1) === '') {
    shown.lines.pop();
    shown.fileLines.pop();
  }
  return shown;
}
