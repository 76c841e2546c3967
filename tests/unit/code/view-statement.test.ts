import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { viewStatement } from '../../../src/code/view-statement.ts';

const outcome = { go: '1.22', before: { go: '1.21.13', says: 'prints "2"' } };

let project: string;

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
};
const recordOldest = (oldest: unknown) =>
  write(
    'src/examples/a/verified.json',
    JSON.stringify({ loop: { digest: '0', verified: 'run', go: '1.27.4', oldest } }),
  );
const view = (word: 'since' | 'until', go: string, probe?: string, lenient = false) =>
  viewStatement(project, '/page/', word, { go, probe }, lenient);

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'statement-'));
  write('src/examples/a/loop/main.go', '//example:until 1.22\n\npackage main\n');
  write('src/content/docs/page.mdx', '---\ntitle: Page\n---\n\nOnce <Until go="1.21" probe="a/loop" />.\n');
  recordOldest({ go: '1.21', outcome });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('a statement without a probe shows the release', () => {
  expect(view('since', '1.18')).toEqual({ label: 'Go 1.18+', title: 'Since Go 1.18' });
  expect(view('until', '1.5')).toEqual({ label: 'before Go 1.5', title: 'Before Go 1.5' });
});

test('a probe adds what the release before did', () => {
  expect(view('until', '1.22', 'a/loop')).toEqual({
    label: 'before Go 1.22',
    title: 'Before Go 1.22. Go 1.21.13: prints "2"',
  });
});

test('a statement that its probe does not bear out stops the build, at its line', () => {
  expect(() => view('until', '1.21', 'a/loop')).toThrow(/page\.mdx:5: <Until go="1\.21"> names the probe/);
  recordOldest({ go: '1.21' });
  expect(() => view('until', '1.22', 'a/loop')).toThrow(
    /a\/loop\/main\.go:1: is \/\/example:until 1\.22, but/,
  );
});

test('on a page that has no file, what is wrong is told with its address', () => {
  expect(() => viewStatement(project, '/made/', 'until', { go: '1.21', probe: 'a/loop' }, false)).toThrow(
    /^\/made\/: <Until go="1\.21"> names the probe/,
  );
});

test('a probe that was not tried stops the build; in development it is let pass', () => {
  recordOldest(undefined);
  expect(() => view('until', '1.22', 'a/loop')).toThrow(/a\/loop: is the probe[\s\S]*npm run releases/);
  expect(view('until', '1.22', 'a/loop', true).label).toBe('before Go 1.22');
});
