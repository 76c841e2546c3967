import { toolchainOf } from '../../code/go-mod.ts';
import type { Problem } from '../../problem.ts';

/**
 * The releases of Go that examples are tried with besides the one that `go.mod` names: of each minor
 * release the last patch, oldest first.
 */
export const RELEASES: readonly string[] = ['1.21.13', '1.22.12', '1.23.12', '1.24.13', '1.25.14', '1.26.11'];

/** The minor release of a patch: `1.22` of `1.22.12`. */
export function minorOf(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}

/** Every release to try, oldest first; the last is the one that the text of `go.mod` names. */
export function releasesFor(goMod: string): string[] {
  const newest = toolchainOf(goMod).replace(/^go/, '');
  return [...RELEASES.filter((release) => rank(release) < rank(newest)), newest];
}

/** What is wrong with a list of releases in which a minor release is left out. */
export function gapProblems(releases: readonly string[], file: string): Problem[] {
  return releases.slice(1).flatMap((release, index) => {
    const before = releases[index] ?? '';
    return rank(release) === rank(before) + 1
      ? []
      : [
          {
            file,
            message: `knows no release between Go ${before} and ${release}`,
            cure: 'add the last patch of each minor release in between; https://go.dev/dl/ lists them',
          },
        ];
  });
}

/** The number of a minor release: 22 of `1.22.12`. */
function rank(release: string): number {
  return Number(release.split('.')[1]);
}
