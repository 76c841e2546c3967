import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readList } from '../../../../src/tools/releases/go-list.ts';

/** What that release printed of a small module, its folders on the machine apart. */
const listed = (release: string) =>
  readList(
    readFileSync(join(import.meta.dirname, `../../../fixtures/releases/go-list-${release}.txt`), 'utf8'),
    {
      moduleName: 'roadmap.example',
      moduleRoot: '/home/gopher/module',
      goroot: `/usr/local/go${release}`,
      shownLine: (folder, _, line) => (folder === 'missing-method' ? line - 2 : line),
    },
  );

test('each package has the first complaint about it, its tests or what it imports', () => {
  expect(Object.fromEntries(listed('1.21.13'))).toEqual({
    both: 'both.go:5: wg.Go undefined (type *sync.WaitGroup has no field or method Go)',
    bubble: 'package testing/synctest is not in std',
    'failing-test': 'sum_test.go:5: t.Context undefined (type *testing.T has no field or method Context)',
    importer: 'lib/lib.go:5: undefined: slices.Sorted',
    lib: 'lib.go:5: undefined: slices.Sorted',
    'missing-method': 'main.go:5: cannot range over 3 (untyped int constant)',
    'missing-package': 'package weak is not in std',
    sound: '',
  });
});

test('a package of the standard library that is closed in a release is named without the path on this machine', () => {
  const complaints = listed('1.24.13');
  expect(complaints.get('bubble')).toBe('build constraints exclude all Go files in testing/synctest');
  expect([...complaints.values()].filter(Boolean)).toHaveLength(2);
});

test('a package whose name only begins as that of tests does has its own folder', () => {
  const place = { moduleName: 'm', moduleRoot: '/m', goroot: '/go', shownLine: () => 1 };
  expect([
    ...readList('{\n\t"ImportPath": "m/a.tested"\n}\n{\n\t"ImportPath": "m/b.test"\n}\n', place).keys(),
  ]).toEqual(['a.tested', 'b']);
});
