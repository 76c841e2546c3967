import { parseComplaints } from '../verify/compile.ts';

/** What `go list -e -export -test -json` says of one package, as far as it is asked. */
interface ListedPackage {
  /** Such as `m/a`, `m/a.test`, `m/a [m/a.test]`, `m/a_test [m/a.test]`. */
  ImportPath: string;
  ForTest?: string;
  Error?: PackageError;
  DepsErrors?: PackageError[] | null;
}

interface PackageError {
  /** `file:line:column`, or empty where the message has its own. */
  Pos: string;
  Err: string;
}

/** What `go list` is asked for: it compiles packages and their tests, and goes on where one fails. */
export const LIST = ['list', '-e', '-export', '-test', '-json=ImportPath,ForTest,Error,DepsErrors'];

/** What turns places on this machine into those that a reader sees. */
export interface Place {
  /** Such as `roadmap.example`. */
  moduleName: string;
  /** The module's folder, absolute. */
  moduleRoot: string;
  /** The release's own folder, absolute. */
  goroot: string;
  /** The number that a line of a file has on a page. */
  shownLine: (folder: string, file: string, line: number) => number;
}

/**
 * Reads what `go list` printed.
 * @returns folder → the first complaint about the package, what it imports or its tests; of those that
 *   compile, the empty text
 */
export function readList(text: string, place: Place): Map<string, string> {
  const complaints = new Map<string, string>();
  // Of one package after the other, `}` is the only line that begins with a brace and ends one.
  for (const block of text.split(/^}\r?\n?/m)) {
    if (block.trim() === '') continue;
    const listed = JSON.parse(`${block}}`) as ListedPackage;
    const folder = folderOf(listed, place.moduleName);
    const errors = [listed.Error, ...(listed.DepsErrors ?? [])].filter((error) => error !== undefined);
    const [first] = errors.map((error) => saying(error, folder, place));
    complaints.set(folder, complaints.get(folder) || (first ?? ''));
  }
  return complaints;
}

/** The folder of a package, whichever of its tests' variants is listed. */
function folderOf({ ImportPath, ForTest }: ListedPackage, moduleName: string): string {
  const path = ForTest ?? ImportPath.replace(/\.test$/, '');
  return path.slice(moduleName.length + 1);
}

/** An error in a line: `main.go:5: undefined: x`, with a path where it is about another folder. */
function saying({ Err }: PackageError, folder: string, place: Place): string {
  const [complaint] = parseComplaints(Err, place.moduleRoot);
  if (complaint) {
    const path = complaint.folder === folder ? complaint.file : `${complaint.folder}/${complaint.file}`;
    const line = place.shownLine(complaint.folder, complaint.file, complaint.line);
    return `${path}:${line}: ${complaint.message.split('\n')[0] ?? ''}`;
  }
  const [line = ''] = Err.split('\n').filter((text) => !text.startsWith('# '));
  const std = `${place.goroot}/src/`.replaceAll('\\', '/');
  // A missing package is said to be missing from a folder, which follows in parentheses.
  return line
    .replaceAll('\\', '/')
    .replaceAll(std, '')
    .replace(/ \(\S+\)$/, '');
}
