import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gapProblems, minorOf, RELEASES, releasesFor } from '../../../../src/tools/releases/table.ts';

test('the newest release is the one that go.mod names; later ones are not tried', () => {
  expect(releasesFor('module m\n\ngo 1.23\n\ntoolchain go1.23.4\n')).toEqual([
    '1.21.13',
    '1.22.12',
    '1.23.4',
  ]);
});

test('the minor release is without the patch', () => {
  expect(minorOf('1.22.12')).toBe('1.22');
});

test('a minor release that is left out is named', () => {
  const [problem] = gapProblems(['1.21.13', '1.22.12', '1.25.14'], 'table.ts');
  expect(problem).toMatchObject({
    file: 'table.ts',
    message: 'knows no release between Go 1.22.12 and 1.25.14',
  });
});

test('the table reaches from 1.21 to the release of the examples without a gap', () => {
  const goMod = readFileSync(join(import.meta.dirname, '../../../../src/examples/go.mod'), 'utf8');
  expect(gapProblems(releasesFor(goMod), 'table.ts')).toEqual([]);
  expect(minorOf(RELEASES[0] ?? '')).toBe('1.21');
});
