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

describe('regions as authors write them', () => {
  test.each([
    ['with a hash', '// #region a\nx\n// #endregion\n'],
    ['without a space', '//region a\nx\n//endregion\n'],
    ['with the name repeated at the end', '// region a\nx\n// endregion a\n'],
    ['indented, with spaces behind', '\t// region a  \n\tx\n\t// endregion \n'],
  ])('%s are regions', (_, text) => {
    expect(regionErrors(text)).toEqual([]);
    expect(showRegion(text, 'a')?.lines).toEqual(['x']);
  });

  test.each(['s := "// region a"\n', '// regional a\n', '// region\n', '// endregions\n', '///region a\n'])(
    '%j is no mark',
    (text) => {
      expect(regionErrors(text)).toEqual([]);
      expect(regionNames(text)).toEqual([]);
    },
  );

  test('the name may stand further off, and lines of Windows end as others do', () => {
    const text = '// region   a\r\nx\r\n// endregion\r\n';
    expect(regionNames(text)).toEqual(['a']);
    expect(regionErrors(text)).toEqual([]);
  });

  test('a region deep inside is outdented by all its indent', () => {
    expect(showRegion('// region a\n\t\t\tx()\n\t\t\t\ty()\n// endregion\n', 'a')?.lines).toEqual([
      'x()',
      '\ty()',
    ]);
  });

  test('an empty line below a mark stays where it parts two lines of code', () => {
    expect(showFile('a\n// region x\n\nb\n// endregion\n').lines).toEqual(['a', '', 'b']);
  });

  test('empty lines away from marks all stay, as in a string of several lines', () => {
    expect(showFile('// region x\ns := `a\n\n\nb`\n// endregion\n').lines).toEqual(['s := `a', '', '', 'b`']);
  });

  test('a region without an end goes on to the end of the file', () => {
    expect(showRegion('// region a\nx\n\ny\n', 'a')?.lines).toEqual(['x', '', 'y']);
  });

  test('only as much indent is taken away as every line has', () => {
    expect(showRegion('// region a\n\tif x {\n\n\t\ty()\n\t}\n// endregion\n', 'a')?.lines).toEqual([
      'if x {',
      '',
      '\ty()',
      '}',
    ]);
  });

  test("a region inside another is shown without the other's marks, each line with its place in the file", () => {
    const { lines, fileLines } = showRegion(source, 'greet') ?? {};
    const all = source.split('\n');
    expect(fileLines?.map((line) => all[line - 1])).toEqual(lines);
  });

  test('empty lines that the author left between statements stay, and those around marks go', () => {
    const text = 'package a\n\n// region a\n\nx\n\ny\n\n// endregion\n\n\n';
    expect(showFile(text).lines).toEqual(['package a', '', 'x', '', 'y']);
    expect(showFile(text).fileLines).toEqual([1, 2, 5, 6, 7]);
  });

  test.each([
    ['// region a\n', 'add a line // endregion'],
    ['// endregion\n', 'remove it, or add the region'],
    ['// region a\n// endregion\n// region a\n// endregion\n', 'give each region of a file its own name'],
  ])('the error in %j says how to mend it', (text, cure) => {
    expect(regionErrors(text)).toMatchObject([{ cure }]);
  });
});
