/** What a conversion tells its author: pages, repairs and warnings. */
import type { SectionKind } from './sections.ts';

/** What can be said of a place in a document, and what its author may do about it. */
export const WARNINGS = {
  'lost-byte': {
    message: 'characters that lost a byte and stay damaged',
    cure: 'put the right ones in their place',
  },
  doubtful: { message: 'could be damaged text, left as it is', cure: 'read it, and mend it where it is' },
  'dead-link': {
    message: 'links without a target among the new pages',
    cure: 'lead them to a page, or take them out',
  },
  'remote-image': { message: 'images on another host', cure: 'save them with the site' },
  'local-image': { message: 'images beside the document', cure: "put them into the site's folder" },
  drawing: { message: 'ASCII drawings', cure: 'draw them as diagrams' },
  'html-text': {
    message: 'tags shown as text: no HTML, or without their other half',
    cure: 'write Markdown, or close them',
  },
  math: { message: 'formulas between dollar signs, kept as text', cure: 'say them in words or code' },
  rewritten: {
    message: 'blocks written anew: MDX reads their source otherwise',
    cure: 'compare them with the document',
  },
  quoted: { message: 'blocks shown as their source: MDX cannot say them', cure: 'write them by hand' },
} as const;

/** One of `WARNINGS`. */
export type WarningKind = keyof typeof WARNINGS;

/** Something the author should look at. */
export interface Warning {
  kind: WarningKind;
  line: number;
  column?: number;
  /** What stands there: the address, the damaged characters, the first line of the block. */
  found: string;
}

/** A page that was made. */
export interface PageReport {
  file: string;
  path: string;
  title: string;
  number?: string;
  kind: SectionKind;
  /** Line of its heading in the document. */
  line: number;
}

/** What was made of one document. */
export interface DocumentReport {
  document: string;
  bytes: number;
  /** Spans of damaged text that were repaired. */
  repaired: number;
  pages: PageReport[];
  warnings: Warning[];
}

/** Places shown for each kind of warning; `--json` has them all. */
const SHOWN = 12;

/** The report as a table for the terminal. */
export function formatReport(documents: readonly DocumentReport[]): string {
  const rows = documents.map(({ document, pages, repaired, warnings }) => [
    document,
    String(pages.length),
    String(repaired),
    String(warnings.length),
  ]);
  const table = formatTable([['Document', 'Pages', 'Repaired spans', 'Warnings'], ...rows]);
  return [table, ...documents.map(formatWarnings).filter((text) => text !== '')].join('\n\n');
}

function formatTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}

function formatWarnings({ document, warnings }: DocumentReport): string {
  const kinds = (Object.keys(WARNINGS) as WarningKind[]).filter((kind) =>
    warnings.some((one) => one.kind === kind),
  );
  const groups = kinds.map((kind) => {
    const { message, cure } = WARNINGS[kind];
    const own = warnings.filter((one) => one.kind === kind);
    const shown = own.slice(0, SHOWN).map((warning) => formatPlace(document, warning));
    const more = own.length > SHOWN ? [`    … and ${own.length - SHOWN} more (--json lists all)`] : [];
    return [`  ${own.length} ${kind}: ${message}; ${cure}`, ...shown, ...more].join('\n');
  });
  return groups.length > 0 ? [document, ...groups].join('\n') : '';
}

/** `file:line:column: what stands there`, as editors and terminals make links of it. */
function formatPlace(document: string, { line, column, found }: Warning): string {
  const place = `    ${[document, line, column].filter((part) => part !== undefined).join(':')}`;
  return found ? `${place}: ${found.replace(/\s+/g, ' ').slice(0, 90)}` : place;
}
