import { expect, test } from 'vitest';
import { climb, type Outcome } from '../../../../src/tools/releases/climb.ts';

const RELEASES = ['1.21.13', '1.22.12', '1.23.12', '1.24.13'];

const holds: Outcome = { compiles: true };
const differs: Outcome = { compiles: true, differs: 'prints "b"' };
const fails: Outcome = { compiles: false, says: 'main.go:3: undefined: x' };

/** Climbs with one example, given what becomes of it with each release; `undefined` cannot be had. */
async function climbOne(...outcomes: (Outcome | undefined)[]) {
  const { found, lost } = await climb(['a'], RELEASES, (release) => {
    const outcome = outcomes[RELEASES.indexOf(release)];
    return Promise.resolve(outcome && new Map([['a', outcome]]));
  });
  return found.get('a') ?? lost.get('a');
}

test('what holds with the oldest release needs no proof', async () => {
  expect(await climbOne(holds)).toEqual({ go: '1.21' });
});

test('what the release before does not compile is proved by its complaint', async () => {
  const rejected: Outcome = { compiles: false, says: 'main.go:9: undefined: y' };
  expect(await climbOne(fails, rejected, holds)).toEqual({
    go: '1.23',
    before: { go: '1.22.12', says: 'main.go:9: undefined: y' },
  });
});

test('what compiles and does something else has a second release, from which it does what is recorded', async () => {
  expect(await climbOne(fails, differs, differs, holds)).toEqual({
    go: '1.22',
    before: { go: '1.21.13', says: 'main.go:3: undefined: x' },
    outcome: { go: '1.24', before: { go: '1.23.12', says: 'prints "b"' } },
  });
});

test('a release that cannot be had is named, and proves nothing', async () => {
  expect(await climbOne(undefined, holds)).toEqual({ go: '1.22', untried: ['1.21.13'] });
  expect(await climbOne(fails, undefined, holds)).toEqual({
    go: '1.23',
    before: { go: '1.21.13', says: 'main.go:3: undefined: x' },
    untried: ['1.22.12'],
  });
});

test('what holds with no release is told with what the newest said', async () => {
  expect(await climbOne(fails, fails, fails, differs)).toBe('Go 1.24.13: prints "b"');
  expect(await climbOne(fails, fails, fails, fails)).toBe('Go 1.24.13: main.go:3: undefined: x');
  expect(await climbOne()).toBe('no release could be had');
});

test('what holds is not tried again with later releases', async () => {
  const tried: [string, readonly string[]][] = [];
  await climb(['a', 'b'], RELEASES, (release, folders) => {
    tried.push([release, folders]);
    return Promise.resolve(
      new Map(folders.map((folder) => [folder, release === '1.22.12' || folder === 'a' ? holds : fails])),
    );
  });
  expect(tried).toEqual([
    ['1.21.13', ['a', 'b']],
    ['1.22.12', ['b']],
  ]);
});
