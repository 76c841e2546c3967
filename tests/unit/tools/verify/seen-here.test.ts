import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SeenHere, sourcesDigest, userCacheFolder } from '../../../../src/tools/verify/seen-here.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = { version: '1.27.4', platform: 'linux/amd64' };
const seenHere = (changes: Partial<typeof here> = {}, verifier = 'v1') =>
  new SeenHere(join(folder, 'verified'), { ...here, ...changes }, verifier);

describe('what this machine has seen', () => {
  test('is known to the next run, by digest', () => {
    seenHere().note('d1', 'once');
    expect(seenHere().of('d1')).toBe('once');
    expect(seenHere().of('d2')).toBeUndefined();
  });

  test.each([
    ['another Go release', seenHereWith({ version: '1.27.5' })],
    ['another platform', seenHereWith({ platform: 'linux/arm64' })],
    ['another verifier', seenHereWith({}, 'v2')],
  ])('does not count for %s', (_, other) => {
    seenHere().note('d1', 'twice');
    expect(other().of('d1')).toBeUndefined();
  });

  test('twice is more than once, whichever comes first', () => {
    const seen = seenHere();
    seen.note('d1', 'twice');
    seen.note('d1', 'once');
    expect(seen.of('d1')).toBe('twice');
    seen.note('d2', 'once');
    seen.note('d2', 'twice');
    expect(seen.of('d2')).toBe('twice');
  });

  test('counts for nothing where the file is damaged', () => {
    const seen = seenHere();
    seen.note('d1', 'twice');
    for (const name of readdirSync(join(folder, 'verified')))
      writeFileSync(join(folder, 'verified', name), 'tw');
    expect(seen.of('d1')).toBeUndefined();
  });

  test('is forgotten after 90 days in which nobody asked', () => {
    const seen = seenHere();
    const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1000;
    seen.note('d1', 'once');
    seen.forgetOld(days(89));
    expect(seen.of('d1')).toBe('once');
    seen.forgetOld(days(91));
    expect(seen.of('d1')).toBeUndefined();
  });

  test('is kept longer by being asked for', () => {
    const seen = seenHere();
    seen.note('d1', 'once');
    for (const name of readdirSync(join(folder, 'verified')))
      utimesSync(join(folder, 'verified', name), 1, 1);
    seen.of('d1');
    seen.forgetOld();
    expect(seen.of('d1')).toBe('once');
  });

  test('is not kept, and nothing fails, where nothing can be written', () => {
    writeFileSync(join(folder, 'verified'), 'a file where the folder should be');
    seenHere().note('d1', 'once');
    expect(seenHere().of('d1')).toBeUndefined();
  });

  test('needs no folder before there is something to keep', () => {
    seenHere().forgetOld();
    expect(existsSync(join(folder, 'verified'))).toBe(false);
  });
});

function seenHereWith(...changes: Parameters<typeof seenHere>) {
  return () => seenHere(...changes);
}

test.each([
  ['linux', {}, '/home/me/.cache'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/me' }, '/var/cache/me'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/me/.cache'],
  ['darwin', {}, '/home/me/Library/Caches'],
  ['win32', { LOCALAPPDATA: '/home/me/Local' }, '/home/me/Local'],
] as const)('on %s with %o a user’s cache is %s', (platform, env, path) => {
  expect(userCacheFolder(platform, env, '/home/me')).toBe(path);
});

test('the digest of a source changes with what it imports, and with what that imports', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('a.ts', "import {\n  b,\n} from './b.ts';\n");
  write('b.ts', "export { c } from './c.ts';\nimport 'node:fs';\n");
  write('c.ts', 'export const c = 1;\n');
  write('other.ts', 'export const other = 1;\n');
  const before = sourcesDigest(join(folder, 'a.ts'));
  write('other.ts', 'export const other = 2;\n');
  expect(sourcesDigest(join(folder, 'a.ts'))).toBe(before);
  write('c.ts', 'export const c = 2;\n');
  expect(sourcesDigest(join(folder, 'a.ts'))).not.toBe(before);
});
