import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFault, projectTests, testAddress } from '../../../src/practice/projects.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'projects-'));
  write('src/examples/go.mod', 'module example.com/m\n\ngo 1.27\n');
  write('src/examples/phase-1/project/calc/main.go', 'package main\n');
  write(
    'src/examples/phase-1/project/calc/calc_test.go',
    '//example:test\n\npackage main_test\n// region a\n',
  );
  write(
    'src/examples/phase-0/project/release/session.txtar',
    '$ go test\n-- release_test.go --\npackage main\n',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const page = (src: string, name: string) =>
  `---\ntitle: A\n---\n\n<Project id="a" goal="b" src="${src}" test="${name}">\n\nc\n\n</Project>\n`;

describe('the test of a project', () => {
  test('is what lies in its solution, without directives and marks, or what a session finds', () => {
    write('src/content/docs/phase-1/index.mdx', page('phase-1/project/calc', 'calc_test.go'));
    write('src/content/docs/phase-0/index.mdx', page('phase-0/project/release', 'release_test.go'));
    expect(projectTests(root)).toEqual(
      new Map([
        ['release_test.go', 'package main\n'],
        ['calc_test.go', 'package main_test\n'],
      ]),
    );
    expect(testAddress('calc_test.go')).toBe('/projects/calc_test.go');
  });

  test('must be there, under a name that Go takes for a test', () => {
    expect(projectFault(root, 'phase-1/project/calc', 'calc_test.go')).toBeUndefined();
    expect(projectFault(root, 'phase-1/project/calc', 'gone_test.go')).toMatch(/is not there/);
    expect(projectFault(root, 'phase-1/project/gone', 'calc_test.go')).toMatch(/is not there/);
    expect(projectFault(root, 'phase-1/project/calc', 'main.go')).toMatch(/must name a test file/);
  });

  test('has a name of its own', () => {
    write('src/content/docs/phase-1/index.mdx', page('phase-1/project/calc', 'calc_test.go'));
    write('src/content/docs/phase-2/index.mdx', page('phase-1/project/calc', 'calc_test.go'));
    expect(() => projectTests(root)).toThrow('two projects have a test called calc_test.go');
  });
});
