import { describe, expect, test } from 'vitest';
import { regionErrors, regionNames, showFile, showRegion } from '../../../src/code/regions.ts';

const source = `//example:run

package main

import "fmt"

// region greet

// greet says hello.
func greet(name string) {
	// region print
	fmt.Println("hello", name)
	// endregion
}

// endregion

func main() {
	greet("gopher")
}
`;

describe('what is shown of a file', () => {
  test('a whole file is without directives and marks, and without the gaps they leave', () => {
    expect(showFile(source).lines).toEqual([
      'package main',
      '',
      'import "fmt"',
      '',
      '// greet says hello.',
      'func greet(name string) {',
      '\tfmt.Println("hello", name)',
      '}',
      '',
      'func main() {',
      '\tgreet("gopher")',
      '}',
    ]);
  });

  test('each shown line knows its line in the file', () => {
    const { lines, fileLines } = showFile(source);
    const all = source.split('\n');
    expect(fileLines.map((line) => all[line - 1])).toEqual(lines);
  });

  test('a region is what stands between its marks', () => {
    expect(showRegion(source, 'greet')?.lines).toEqual([
      '// greet says hello.',
      'func greet(name string) {',
      '\tfmt.Println("hello", name)',
      '}',
    ]);
  });

  test('a region inside a function is outdented', () => {
    expect(showRegion(source, 'print')?.lines).toEqual(['fmt.Println("hello", name)']);
  });

  test('a region that is not there is undefined', () => {
    expect(showRegion(source, 'nothing')).toBeUndefined();
  });

  test('CRLF line ends make no difference', () => {
    expect(showFile(source.replaceAll('\n', '\r\n')).lines).toEqual(showFile(source).lines);
  });

  test('regions are listed in their order', () => {
    expect(regionNames(source)).toEqual(['greet', 'print']);
  });

  test('a comment that only speaks of a region is no mark', () => {
    expect(regionNames('// region of memory that is shared\n// the region x\n')).toEqual([]);
  });
});

describe('marks that do not fit', () => {
  test('nested and following regions are sound', () => {
    expect(regionErrors(source)).toEqual([]);
  });

  test.each([
    ['a region without an end', '// region a\n', 1, 'region "a" has no end'],
    ['an end without a region', '\n// endregion\n', 2, 'endregion without a region'],
    ['a name used twice', '// region a\n// endregion\n// region a\n// endregion\n', 3, 'a second region "a"'],
  ])('%s is an error with its line', (_, text, line, message) => {
    expect(regionErrors(text)).toMatchObject([{ line, message }]);
  });
});
