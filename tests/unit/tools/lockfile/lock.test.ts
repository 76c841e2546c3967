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
