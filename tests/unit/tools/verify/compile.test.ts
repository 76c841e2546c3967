import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { checkFormat, parseComplaints, toolFailed } from '../../../../src/tools/verify/compile.ts';

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

test('a complaint without a column is read as well', () => {
  expect(parseComplaints('phase-5/demo/main.go:9: no\n', '/m')).toEqual([
    { folder: 'phase-5/demo', file: 'main.go', line: 9, message: 'no' },
  ]);
});

test('a line that only mentions a place in a file is no complaint', () => {
  expect(parseComplaints('note: see phase-5/demo/main.go:9:4: there\n', '/m')).toEqual([]);
});

test('of no examples, none is badly formatted, and gofmt is not asked', async () => {
  const toolchain = { version: '', platform: '', goroot: '', gofmt: '/no/such/gofmt', env: {} };
  expect(await checkFormat([], tmpdir(), toolchain)).toEqual([]);
});

test('a missing C compiler is told as such', () => {
  expect(
    toolFailed('go build', 'go: -race requires cgo; enable cgo by setting CGO_ENABLED=1').cure,
  ).toContain('gcc');
});
