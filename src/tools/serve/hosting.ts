/**
 * Reads the two files with which static hosts are configured, so that the local server answers as they do:
 * `_headers` (which paths get which headers) and `_redirects` (which path leads where).
 */
import { ProblemError } from '../../problem.ts';

/** Where the two files are kept; a build copies them. */
const HEADERS = 'public/_headers';
const REDIRECTS = 'public/_redirects';

/** Headers for every path that a pattern matches; `*` in the pattern stands for any text. */
export interface HeaderRule {
  pattern: RegExp;
  headers: readonly (readonly [name: string, value: string])[];
}

/** One line of `_redirects`. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

/** Parses a `_headers` file: a path on a line of its own, below it indented `Name: value` lines, `#` comments. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of meaningfulLines(text)) {
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || !rule) {
      throw new ProblemError({
        file: HEADERS,
        line: index,
        message: `is no header of a path: "${line}"`,
        cure: 'write an indented "Name: value" below a path',
      });
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/** Parses a `_redirects` file: `from to [status]` a line, 301 when no status is given. */
export function parseRedirects(text: string): Redirect[] {
  return meaningfulLines(text).map(([index, line]) => {
    const [from, to, status = '301'] = line.trim().split(/\s+/);
    if (from === undefined || to === undefined || !/^30[12378]$/.test(status)) {
      throw new ProblemError({
        file: REDIRECTS,
        line: index,
        message: `is no redirect: "${line}"`,
        cure: 'write "/from /to 301"',
      });
    }
    return { from, to, status: Number(status) };
  });
}

/** All headers that apply to a path; where two rules give the same header, the later one stands. */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): (readonly [name: string, value: string])[] {
  return rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}

function meaningfulLines(text: string): [number, string][] {
  return text
    .split(/\r?\n/)
    .map((line, index): [number, string] => [index + 1, line])
    .filter(([, line]) => line.trim() !== '' && !line.trim().startsWith('#'));
}

function patternOf(path: string): RegExp {
  const escaped = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
}
