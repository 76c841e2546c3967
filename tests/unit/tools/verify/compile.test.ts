import { expect, test } from 'vitest';
import { parseComplaints, toolFailed } from '../../../../src/tools/verify/compile.ts';
import { toolchainOf } from '../../../../src/code/go-mod.ts';

test('lines of the compiler become complaints with folder, file and line', () => {
  const text = `# roadmap.example/phase-5/demo
phase-5/demo/main.go:9:4: cannot use x
	have (int)
	want (string)
vet: ./phase-5/other/a_test.go:3:1: undefined: y
/home/me/examples/phase-5/third/b.go:1:1: expected 'package'
`;
  expect(parseComplaints(text, '/home/me/examples')).toEqual([
    { folder: 'phase-5/demo', file: 'main.go', line: 9, message: 'cannot use x\nhave (int)\nwant (string)' },
    { folder: 'phase-5/other', file: 'a_test.go', line: 3, message: 'undefined: y' },
    { folder: 'phase-5/third', file: 'b.go', line: 1, message: "expected 'package'" },
  ]);
});

test('paths of Windows are read as well', () => {
  expect(
    parseComplaints('phase-5\\demo\\main.go:9:4: no\r\nC:\\m\\a\\b.go:1:1: no\r\n', 'C:\\m'),
  ).toMatchObject([
    { folder: 'phase-5/demo', file: 'main.go' },
    { folder: 'a', file: 'b.go' },
  ]);
});

test('a missing C compiler is told as such', () => {
  expect(
    toolFailed('go build', 'go: -race requires cgo; enable cgo by setting CGO_ENABLED=1').cure,
  ).toContain('gcc');
});

test.each([
  ['module m\n\ngo 1.27\n\ntoolchain go1.27.4\n', 'go1.27.4'],
  ['module m\n\ngo 1.27.1\n', 'go1.27.1'],
  ['module m\n\ngo 1.27\n', 'go1.27.0'],
])('the release is the one go.mod asks for', (goMod, wanted) => {
  expect(toolchainOf(goMod)).toBe(wanted);
});
