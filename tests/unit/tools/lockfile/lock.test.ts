import { describe, expect, test } from 'vitest';
import {
  checkLock,
  completeLock,
  countLock,
  findGaps,
  type Lock,
  type LockEntry,
} from '../../../../src/tools/lockfile/lock.ts';

const SIX = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];

/** A lock file in which `tool` asks for a variant for each of the six machines and has those given. */
function lockWith(present: Record<string, LockEntry>, others: Record<string, LockEntry> = {}): Lock {
  return {
    lockfileVersion: 3,
    packages: {
      '': { version: '1.0.0' },
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        license: 'MIT',
        optionalDependencies: Object.fromEntries(SIX.map((suffix) => [`@tool/${suffix}`, '2.0.0'])),
      },
      ...present,
      ...others,
    },
  };
}

function variant(suffix: string, version = '2.0.0'): LockEntry {
  const [os = '', cpu = ''] = suffix.split('-');
  return { version, integrity: 'sha512-x', os: [os], cpu: [cpu], optional: true };
}

function variants(suffixes: string[], version?: string): Record<string, LockEntry> {
  return Object.fromEntries(
    suffixes.map((suffix) => [`node_modules/@tool/${suffix}`, variant(suffix, version)]),
  );
}

describe('findGaps', () => {
  test('finds nothing in a complete lock file', () => {
    expect(findGaps(lockWith(variants(SIX)))).toEqual([]);
  });

  test('names each optional dependency without an entry', () => {
    expect(findGaps(lockWith(variants(SIX.slice(1))))).toEqual([
      { dependent: 'node_modules/tool', name: '@tool/darwin-arm64', range: '2.0.0' },
    ]);
  });

  test('counts an entry of another version as a gap', () => {
    expect(findGaps(lockWith(variants(SIX, '1.9.0')))).toHaveLength(6);
  });

  test('accepts an entry nested below the dependent', () => {
    const nested = { 'node_modules/tool/node_modules/@tool/linux-x64': variant('linux-x64') };
    expect(findGaps(lockWith(variants(SIX.filter((each) => each !== 'linux-x64')), nested))).toEqual([]);
  });
});

describe('completeLock', () => {
  test('adds an entry with the machine read from the name, in the order npm writes', () => {
    const { lock, added } = completeLock(lockWith(variants(SIX.slice(1))));
    expect(added).toEqual(['node_modules/@tool/darwin-arm64']);
    expect(JSON.stringify(lock.packages['node_modules/@tool/darwin-arm64'])).toBe(
      '{"version":"2.0.0","cpu":["arm64"],"dev":true,"license":"MIT","optional":true,"os":["darwin"]}',
    );
    expect(Object.keys(lock.packages)).toEqual([
      '',
      ...SIX.map((suffix) => `node_modules/@tool/${suffix}`),
      'node_modules/tool',
    ]);
  });

  test('puts the entry below its dependent where another version stands further out', () => {
    const { added } = completeLock(lockWith(variants(['linux-x64'], '1.9.0'), variants(SIX.slice(0, 3))));
    expect(added).toContain('node_modules/tool/node_modules/@tool/linux-x64');
    expect(added).toContain('node_modules/@tool/win32-x64');
  });

  test('takes the engines from another version of the same package', () => {
    const older = variants(['linux-x64'], '1.9.0');
    const engines = { node: '>=20' };
    const { lock } = completeLock(
      lockWith({ 'node_modules/@tool/linux-x64': { ...older['node_modules/@tool/linux-x64'], engines } }),
    );
    expect(lock.packages['node_modules/tool/node_modules/@tool/linux-x64']?.engines).toEqual(engines);
  });

  test('changes nothing the second time', () => {
    const once = completeLock(lockWith({})).lock;
    const twice = completeLock(once);
    expect(twice.added).toEqual([]);
    expect(JSON.stringify(twice.lock)).toBe(JSON.stringify(once));
  });

  test('leaves the lock file it was given as it is', () => {
    const given = lockWith({});
    const before = structuredClone(given);
    completeLock(given);
    expect(given).toEqual(before);
  });

  test('refuses a missing package whose name tells no machine', () => {
    const lock = lockWith(variants(SIX), {
      'node_modules/watcher': { version: '1.0.0', optionalDependencies: { fsevents: '~2.3.3' } },
    });
    expect(() => completeLock(lock)).toThrow(/node_modules\/watcher wants fsevents@~2\.3\.3.*platform\.ts/);
  });
});

describe('checkLock', () => {
  test('is content with a complete lock file', () => {
    expect(checkLock(lockWith(variants(SIX)))).toEqual([]);
  });

  test('tells how to mend a gap', () => {
    const lock = completeLock(lockWith({})).lock;
    delete lock.packages['node_modules/@tool/linux-arm64'];
    expect(checkLock(lock)).toEqual([
      'node_modules/tool: optional dependency @tool/linux-arm64@2.0.0 has no entry; run "npm run lockfile"',
      'node_modules/tool: no variant for linux arm64; choose a version that has one, or another package',
    ]);
  });

  test('finds a machine that a package has no variant for', () => {
    const lock = lockWith(variants(SIX), {
      'node_modules/other': {
        version: '2.0.0',
        optionalDependencies: Object.fromEntries(
          SIX.slice(0, 5).map((suffix) => [`@tool/${suffix}`, '2.0.0']),
        ),
      },
    });
    expect(checkLock(lock)).toEqual([
      'node_modules/other: no variant for win32 x64; choose a version that has one, or another package',
    ]);
  });

  test('asks no variants of a package with an addition for one machine', () => {
    const lock = lockWith(variants(SIX), {
      'node_modules/watcher': { version: '1.0.0', optionalDependencies: { fsevents: '~2.3.3' } },
      'node_modules/fsevents': { version: '2.3.9', os: ['darwin'] },
    });
    expect(checkLock(lock)).toEqual([]);
  });

  test('finds the host of a registry', () => {
    const lock = lockWith(variants(SIX), {
      'node_modules/a': { version: '1.0.0', resolved: 'https://registry.example/a.tgz' },
    });
    expect(checkLock(lock)).toEqual([
      expect.stringContaining('"resolved" names https://registry.example/a.tgz'),
    ]);
  });

  test('finds a musl or gnu variant that lost its libc field to an old npm', () => {
    const lock = lockWith(variants(SIX), {
      'node_modules/x-linux-x64-musl': { version: '1.0.0', os: ['linux'], cpu: ['x64'], optional: true },
    });
    expect(checkLock(lock)).toEqual([expect.stringContaining('npm 11')]);
  });
});

test('countLock counts packages and optional dependencies', () => {
  expect(countLock(lockWith(variants(SIX)))).toEqual({ entries: 7, optional: 6 });
});

/** A lock file of one package with these fields, and one optional dependency that has no entry. */
function lackingOne(
  name: string,
  range: string,
  asking: LockEntry = {},
  others: Record<string, LockEntry> = {},
): Lock {
  const packages = { 'node_modules/a': { ...asking, optionalDependencies: { [name]: range } }, ...others };
  return { lockfileVersion: 3, packages };
}

describe('an entry that completes the lock file', () => {
  test('stands in the order of fields that npm writes, with what its dependent and its name tell', () => {
    const engines = { node: '>=20' };
    const sibling = { version: '1.0.0', integrity: 'sha512-x', engines };
    const { lock } = completeLock(
      lackingOne(
        '@x/linux-x64-musl',
        '^2.1.0',
        { devOptional: true, license: 'MIT' },
        { 'node_modules/@x/linux-x64-musl': sibling },
      ),
    );
    expect(JSON.stringify(lock.packages['node_modules/a/node_modules/@x/linux-x64-musl'])).toBe(
      '{"version":"2.1.0","cpu":["x64"],"devOptional":true,"libc":["musl"],"license":"MIT","optional":true,"os":["linux"],"engines":{"node":">=20"}}',
    );
  });

  test('says only what is known', () => {
    const entryOf = (name: string) =>
      completeLock(lackingOne(name, '1.0.0')).lock.packages[`node_modules/${name}`];
    expect(entryOf('x-wasm32-wasi')).toStrictEqual({ version: '1.0.0', cpu: ['wasm32'], optional: true });
    expect(entryOf('x-darwin-universal')).toStrictEqual({ version: '1.0.0', optional: true, os: ['darwin'] });
  });

  test('takes no engines from another package, nor from an entry that was itself made up', () => {
    const engines = { node: '>=20' };
    const { lock } = completeLock(
      lackingOne(
        '@x/linux-x64',
        '2.0.0',
        {},
        {
          'node_modules/@x/linux-x64': { version: '1.0.0', engines },
          'node_modules/b': { version: '1.0.0', integrity: 'sha512-x', engines },
        },
      ),
    );
    expect(lock.packages['node_modules/a/node_modules/@x/linux-x64']).not.toHaveProperty('engines');
  });

  test('is refused where the range names no version', () => {
    expect(() => completeLock(lackingOne('@x/linux-x64', '<0.0.0-0'))).toThrow(/the range names no version/);
  });
});

describe('what a package finds', () => {
  const folder = 'node_modules/a/node_modules/b';
  const asks = { version: '1.0.0', optionalDependencies: { '@x/linux-x64': '^2.0.0' } };
  const gapsWith = (others: Record<string, LockEntry>) =>
    findGaps({ lockfileVersion: 3, packages: { [folder]: asks, ...others } });

  test.each(['', 'node_modules/a/', `${folder}/`])('is an entry below "%s"', (place) => {
    expect(gapsWith({ [`${place}node_modules/@x/linux-x64`]: { version: '2.0.0' } })).toEqual([]);
  });

  test('is the nearest entry, even if one further out would do', () => {
    const nearer = { [`${folder}/node_modules/@x/linux-x64`]: { version: '1.0.0' } };
    expect(gapsWith({ ...nearer, 'node_modules/@x/linux-x64': { version: '2.0.0' } })).toHaveLength(1);
  });

  test('is no entry below another package', () => {
    expect(gapsWith({ 'node_modules/c/node_modules/@x/linux-x64': { version: '2.0.0' } })).toHaveLength(1);
  });

  test('may be a version before its release', () => {
    expect(gapsWith({ 'node_modules/@x/linux-x64': { version: '2.1.0-beta.1' } })).toEqual([]);
  });

  test('is any version where the range is an address or a tag', () => {
    const packages = { 'node_modules/@x/linux-x64': { version: '1.0.0' } };
    expect(findGaps(lackingOne('@x/linux-x64', 'npm:@y/z@3', {}, packages))).toEqual([]);
    expect(findGaps(lackingOne('@x/linux-x64', 'npm:@y/z@3'))).toHaveLength(1);
  });
});

describe('checkLock lets pass', () => {
  test('a linked folder, which is resolved to a path', () => {
    const linked = { 'node_modules/local': { resolved: 'packages/local', link: true } };
    expect(checkLock(lockWith(variants(SIX), linked))).toEqual([]);
  });

  test('a musl variant that has its libc field, wherever it is installed', () => {
    const musl = { version: '1.0.0', os: ['linux'], cpu: ['x64'], optional: true };
    const at = (fields: LockEntry) =>
      checkLock(lockWith(variants(SIX), { 'node_modules/a/node_modules/x-linux-x64-musl': fields }));
    expect(at({ ...musl, libc: ['musl'] })).toEqual([]);
    expect(at(musl)).toHaveLength(1);
  });
});

test('a package with variants for two machines leaves the four others out, whatever else it may bring', () => {
  const two = { '@x/linux-x64': '1.0.0', '@x/win32-x64': '1.0.0', fsevents: '1.0.0' };
  const problems = checkLock({
    lockfileVersion: 3,
    packages: {
      'node_modules/a': { version: '1.0.0', optionalDependencies: two },
      'node_modules/@x/linux-x64': variant('linux-x64', '1.0.0'),
      'node_modules/@x/win32-x64': variant('win32-x64', '1.0.0'),
      'node_modules/fsevents': { version: '1.0.0', os: ['darwin'], cpu: ['arm64'] },
    },
  });
  expect(problems.map((problem) => /no variant for (.*);/.exec(problem)?.[1])).toEqual([
    'linux arm64',
    'darwin x64',
    'darwin arm64',
    'win32 arm64',
  ]);
});
