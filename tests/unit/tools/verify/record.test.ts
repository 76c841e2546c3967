import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestNow } from '../../../../src/code/digest.ts';
import { EXAMPLES, exampleOf, readFolder } from '../../../../src/code/example.ts';
import { readRecord } from '../../../../src/code/records.ts';
import { record } from '../../../../src/tools/verify/record.ts';

const fixture = join(import.meta.dirname, '../../../fixtures/verify/project');
let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'record-'));
  cpSync(fixture, project, { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const outputOf = (folder: string) => join(project, EXAMPLES, folder, 'output.txt');
const exampleAt = (folder: string) =>
  exampleOf(folder, readFolder(join(project, EXAMPLES), folder) ?? new Map<string, string>());
const recordOf = (folder: string, output: string, edit?: (text: string) => string) => {
  const example = exampleAt(folder);
  if (edit) example.files.set('main.go', edit(example.files.get('main.go') ?? ''));
  return record(project, [{ example, output, problems: [] }], '1.27.9');
};

test('what was printed is written, and noted with the Go release', async () => {
  expect(await recordOf('kinds/prints', 'hullo\n')).toBe(1);
  expect(readFileSync(outputOf('kinds/prints'), 'utf8')).toBe('hullo\n');
  const digest = digestNow(project, exampleAt('kinds/prints'));
  expect(readRecord(project, 'kinds/prints')).toEqual({ digest, verified: 'run', go: '1.27.9' });
});

test('what was printed before is not written again', async () => {
  expect(await recordOf('kinds/prints', 'hello\n')).toBe(0);
});

test('where nothing is printed any more, the file goes', async () => {
  await recordOf('kinds/prints', '');
  expect(existsSync(outputOf('kinds/prints'))).toBe(false);
  expect(readRecord(project, 'kinds/prints')?.digest).toBe(digestNow(project, exampleAt('kinds/prints')));
});

test.each(['kinds/varies', 'kinds/races'])(
  '%s keeps its recorded output while it is the same',
  async (folder) => {
    const before = readFileSync(outputOf(folder), 'utf8');
    expect(await recordOf(folder, 'another run\n')).toBe(0);
    expect(readFileSync(outputOf(folder), 'utf8')).toBe(before);
    expect(readRecord(project, folder)?.go).toBe('1.27.9');
  },
);

test('output that varies is recorded anew where the program is another, or where there is none', async () => {
  expect(await recordOf('kinds/varies', 'another run\n', (text) => `${text}// changed\n`)).toBe(1);
  expect(readFileSync(outputOf('kinds/varies'), 'utf8')).toBe('another run\n');
  rmSync(outputOf('kinds/varies'));
  expect(await recordOf('kinds/varies', 'a third run\n')).toBe(1);
});
