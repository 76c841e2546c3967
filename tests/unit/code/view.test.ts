import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { digestNow } from '../../../src/code/digest.ts';
import { readFolder } from '../../../src/code/example.ts';
import { type ExampleRequest, highestLine, viewExample } from '../../../src/code/view.ts';

const project = join(import.meta.dirname, '../../fixtures/verify/project');
const view = (request: ExampleRequest, root = project, lenient = false) =>
  viewExample(root, '/page/', request, lenient);

describe('what an example shows', () => {
  test('the file, the output recorded of its run, the Go release and the Playground', () => {
    expect(view({ src: 'kinds/prints' })).toMatchObject({
      file: 'main.go',
      title: 'main.go',
      language: 'go',
      part: undefined,
      kind: 'run',
      role: 'form',
      output: { label: 'Output', text: 'hello' },
      verified: expect.stringMatching(/^Verified with Go \d+\.\d+/) as string,
      playground: expect.stringMatching(/^https:\/\/go\.dev\/play\/p\//) as string,
      stale: undefined,
    });
  });

  test('a region, with the rest of the file folded around it', () => {
    const { part, program, wholeLabel } = view({ src: 'kinds/prints', region: 'greet' });
    expect(part?.code).toBe('fmt.Println("hello")');
    expect(program.code).toContain('func main()');
    expect(program.meta).toMatch(/^fold="1-\d+ package, imports, func main/);
    expect(wholeLabel).toBe('Whole program');
  });

  test('a test file', () => {
    expect(view({ src: 'kinds/tested', file: 'sum_test.go', title: 'Its test' })).toMatchObject({
      title: 'Its test',
      output: { label: 'Test results' },
      playground: undefined,
    });
  });

  test('no output where it is not wanted', () => {
    expect(view({ src: 'kinds/prints', output: false }).output).toBeUndefined();
  });

  test('a session as its terminal showed it, and its files', () => {
    const copy = mkdtempSync(join(tmpdir(), 'view-'));
    try {
      const folder = join(copy, 'src/examples/a/build');
      mkdirSync(folder, { recursive: true });
      cpSync(join(project, 'src/examples/go.mod'), join(copy, 'src/examples/go.mod'));
      writeFileSync(join(folder, 'session.txtar'), '$ go build\n-- Makefile --\nall:\n');
      writeFileSync(join(folder, 'output.txt'), '$ go build\nbuilt\n');
      expect(view({ src: 'a/build' }, copy, true)).toMatchObject({
        title: 'Session',
        language: 'shellsession',
        program: { code: '$ go build\nbuilt', meta: 'frame="code" wrap' },
        session: { typed: '$ go build\n', transcript: '$ go build\nbuilt' },
        output: undefined,
        playground: undefined,
      });
      expect(view({ src: 'a/build', file: 'Makefile' }, copy, true)).toMatchObject({
        language: 'make',
        program: { code: 'all:' },
        output: undefined,
      });
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  test('what its control was seen to do', () => {
    const copy = mkdtempSync(join(tmpdir(), 'view-'));
    try {
      cpSync(project, copy, { recursive: true });
      const path = join(copy, 'src/examples/kinds/prints/main.go');
      writeFileSync(path, `//example:control kinds/fails\n\n${readFileSync(path, 'utf8')}`);
      expect(view({ src: 'kinds/prints' }, copy, true).control).toEqual({
        label: 'Without it: fails with',
        text: expect.stringContaining('exit status 1') as string,
      });
      expect(view({ src: 'kinds/prints', output: false }, copy, true).control).toBeUndefined();
      writeFileSync(join(copy, 'src/examples/kinds/fails/output.txt'), 'by hand\n');
      expect(view({ src: 'kinds/prints' }, copy, true).control?.text).toBe('by hand');
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  test('no proof in a build whose control is not what was verified', () => {
    const copy = mkdtempSync(join(tmpdir(), 'view-'));
    try {
      cpSync(project, copy, { recursive: true });
      const folder = join(copy, 'src/examples/kinds');
      const source = join(folder, 'prints/main.go');
      writeFileSync(source, `//example:control kinds/fails\n\n${readFileSync(source, 'utf8')}`);
      const records = JSON.parse(readFileSync(join(folder, 'verified.json'), 'utf8')) as Record<
        string,
        object
      >;
      const files = readFolder(join(copy, 'src/examples'), 'kinds/prints') ?? new Map<string, string>();
      const prints = { ...records['prints'], digest: digestNow(copy, { files }) };
      writeFileSync(join(folder, 'verified.json'), JSON.stringify({ ...records, prints }));
      expect(view({ src: 'kinds/prints' }, copy).control?.label).toBe('Without it: fails with');
      // A build reads each example once, so the other project is another folder.
      const other = join(copy, 'other');
      cpSync(join(copy, 'src'), join(other, 'src'), { recursive: true });
      rmSync(join(other, 'src/examples/kinds/fails'), { recursive: true });
      expect(() => view({ src: 'kinds/prints' }, other)).toThrow(
        'src/examples/kinds/fails, the control of an example, is not what was verified',
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  test('marked lines', () => {
    expect(view({ src: 'kinds/prints', lines: '3, 5-6' }).program.meta).toMatch(/^\{3,5-6\}( |$)/);
    // What closes may end a range.
    expect(view({ src: 'kinds/prints', lines: '5-7' }).program.meta).toMatch(/^\{5-7\}( |$)/);
  });
});

test('a Go release is named where the oldest that was tried does not do', () => {
  const copy = mkdtempSync(join(tmpdir(), 'view-'));
  try {
    cpSync(project, copy, { recursive: true });
    const path = join(copy, 'src/examples/kinds/verified.json');
    const records = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>;
    const oldest = { go: '1.22', before: { go: '1.21.13', says: 'main.go:5: undefined: cmp.Or' } };
    writeFileSync(path, JSON.stringify({ ...records, prints: { ...records['prints'], oldest } }));
    expect(view({ src: 'kinds/prints' }, copy).needs).toEqual({
      label: 'Go 1.22 or later',
      proof: 'Go 1.21.13: main.go:5: undefined: cmp.Or',
    });
    expect(view({ src: 'kinds/varies' }, copy).needs).toBeUndefined();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

describe('what stops the build', () => {
  let copy: string | undefined;
  afterEach(() => copy && rmSync(copy, { recursive: true, force: true }));

  test.each([
    ['an example that is not there', { src: 'kinds/print' }, /page\.mdx: .*kinds\/print/],
    ['a file that is not there', { src: 'kinds/prints', file: 'other.go' }, /has no file other\.go/],
    ['a region that is not there', { src: 'kinds/prints', region: 'x' }, /no region "x"[\s\S]*it has greet/],
    ['a line beyond the end', { src: 'kinds/prints', lines: '99' }, /lines="99"/],
    ['an empty line', { src: 'kinds/prints', lines: '2' }, /line 2 says nothing: ""/],
    ['a range that ends in an empty line', { src: 'kinds/prints', lines: '6,1-2' }, /line 2 says nothing/],
    ['a line that only closes', { src: 'kinds/prints', lines: '7' }, /line 7 says nothing: "}"/],
    ['lines that are no numbers', { src: 'kinds/prints', lines: 'a' }, /lines="a"/],
  ])('%s', (_, request, message) => {
    expect(() => view(request)).toThrow(message);
  });

  test('names the line of the page where the use stands', () => {
    expect(() => view({ src: 'kinds/prints', region: 'greet', lines: '9' })).toThrow(/page\.mdx:7: /);
  });

  test('names the line of a prediction, too', () => {
    copy = mkdtempSync(join(tmpdir(), 'view-'));
    cpSync(project, copy, { recursive: true });
    const page = join(copy, 'src/content/docs/page.mdx');
    writeFileSync(page, '---\ntitle: Page\n---\n\n<Predict id="a" src="kinds/prints" region="x" />\n');
    expect(() => view({ src: 'kinds/prints', region: 'x' }, copy)).toThrow(/page\.mdx:5: /);
  });

  test('a program that changed since it was verified; in development it is only told', () => {
    copy = mkdtempSync(join(tmpdir(), 'view-'));
    cpSync(project, copy, { recursive: true });
    writeFileSync(join(copy, 'src/examples/kinds/prints/main.go'), 'package main\n\nfunc main() {}\n');
    const request = { src: 'kinds/prints' };
    expect(() => view(request, copy)).toThrow(
      /is not what .*kinds\/verified\.json says[\s\S]*npm run verify -- kinds\/prints/,
    );
    expect(view(request, copy, true).stale).toContain('Changed since it was verified');
  });
});

test('the highest of the marked lines is found', () => {
  expect(highestLine('3,7-9, 2')).toBe(9);
  expect(highestLine('3,7-12')).toBe(12);
  for (const lines of ['3-', 'x3', '3x', '0', '']) expect(highestLine(lines)).toBeUndefined();
});
