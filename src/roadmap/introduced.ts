/**
 * Which section introduces which keyword, builtin and package: what a reader knows who comes from the first page in order.
 * The first example of a page takes only what stands here for its own section or an earlier one.
 */

/** Section number → the keywords, predeclared names and packages it introduces, parted by spaces. */
export const INTRODUCED: Readonly<Record<string, string>> = {
  '0.1': 'package import func fmt',
  '1.3': 'return println print',
  '1.5': 'const iota true false',
  '1.6': 'var nil',
  '1.7': 'break case continue default else fallthrough for if range switch',
  '1.8': 'defer',
  '1.9': 'goto',
  '1.10': 'os flag',
  '2.1': 'type',
  '2.2':
    'bool byte rune string int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64 ' +
    'complex64 complex128 complex real imag len min max math math/big math/bits math/cmplx math/rand math/rand/v2 ' +
    'strings strconv unicode unicode/utf8 unicode/utf16 bytes regexp',
  '2.3': 'map struct append cap clear copy delete make slices maps sort',
  '2.4': 'new',
  '2.7': 'interface any io bufio',
  '2.8': 'comparable cmp iter',
  '3.1': 'error',
  '3.2': 'errors',
  '3.5': 'panic recover',
  '3.6': 'log',
  '4.1': 'runtime',
  '4.6': 'runtime/debug runtime/metrics',
  '4.7': 'runtime/pprof',
  '4.8': 'unsafe',
  '5.2': 'go time',
  '5.6': 'chan close',
  '5.7': 'select',
  '5.8': 'sync',
  '5.9': 'sync/atomic',
  '5.10': 'context',
  '5.12': 'golang.org/x/sync/errgroup',
  '6.1': 'testing testing/synctest',
  '8.1': 'net',
  '8.2': 'net/http net/http/httptest',
  '8.5': 'encoding/json encoding/json/v2',
  '9.1': 'database/sql',
  '10.3': 'log/slog',
  '10.7': 'os/signal syscall',
  '11.7': 'reflect',
};

const sectionOf = new Map(
  Object.entries(INTRODUCED).flatMap(([section, words]) => words.split(' ').map((word) => [word, section])),
);

/** The section that introduces a keyword, predeclared name or package; undefined where the table has none. */
export function introducedIn(word: string): string | undefined {
  return sectionOf.get(word);
}

/** Whether a section comes before another one, or is it: `1.10` comes after `1.9`. */
export function isByThen(section: string, then: string): boolean {
  const [phase = 0, place = 0] = section.split('.').map(Number);
  const [lastPhase = 0, lastPlace = 0] = then.split('.').map(Number);
  return phase < lastPhase || (phase === lastPhase && place <= lastPlace);
}
