import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DrawnFolder, notDrawn } from '../../../src/diagrams/drawn.ts';

const drawing = { svg: '<svg/>\n', digest: '0123456789abcdef' };

let home: string;
let drawn: DrawnFolder;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'drawn-'));
  drawn = new DrawnFolder(join(home, 'drawn'));
});
afterEach(async () => rm(home, { recursive: true }));

const files = async () => (await readdir(home, { recursive: true })).sort();

test('a drawing is read as it was written, its digest apart from its SVG', async () => {
  await drawn.write('phase-5/channels/a', drawing);
  expect(await drawn.read('phase-5/channels/a')).toEqual(drawing);
});

test('the file is a plain SVG that names the digest in a comment', async () => {
  await drawn.write('a', drawing);
  expect(await readFile(join(home, 'drawn/a.svg'), 'utf8')).toBe(
    '<!-- Drawn from the text with the digest 0123456789abcdef. -->\n<svg/>\n',
  );
});

test('nothing but the drawing is left of writing', async () => {
  await drawn.write('phase-5/a', drawing);
  expect(await files()).toEqual(['drawn', 'drawn/phase-5', 'drawn/phase-5/a.svg']);
});

test('a drawing that is not there is undefined', async () => {
  expect(await drawn.read('phase-5/a')).toBeUndefined();
});

test('a drawing that cannot be read is an error, and not one that is missing', async () => {
  await mkdir(join(home, 'drawn/a.svg'), { recursive: true });
  await expect(drawn.read('a')).rejects.toThrow('EISDIR');
});

test('a file without the comment is a drawing of no known text', async () => {
  await drawn.write('a', drawing);
  await writeFile(join(home, 'drawn/a.svg'), '<svg/>');
  expect(await drawn.read('a')).toEqual({ svg: '<svg/>', digest: '' });
});

test('all drawings are listed by name, sorted; without a folder there are none', async () => {
  expect(await drawn.list()).toEqual([]);
  for (const name of ['phase-5/channels/b', 'phase-5/a', 'z', 'phase-5/channels/a']) {
    await drawn.write(name, drawing);
  }
  expect(await drawn.list()).toEqual(['phase-5/a', 'phase-5/channels/a', 'phase-5/channels/b', 'z']);
});

describe('removing a drawing', () => {
  test('removes the folders that are empty without it', async () => {
    await drawn.write('phase-5/channels/a', drawing);
    await drawn.write('phase-6/b', drawing);
    await drawn.remove('phase-5/channels/a');
    expect(await files()).toEqual(['drawn', 'drawn/phase-6', 'drawn/phase-6/b.svg']);
  });

  test('leaves the folder of all drawings, although nothing is in it', async () => {
    await drawn.write('a', drawing);
    await drawn.remove('a');
    expect(await files()).toEqual(['drawn']);
  });

  test('that is not there does nothing', async () => {
    await drawn.write('phase-5/a', drawing);
    await drawn.remove('phase-5/b');
    expect(await drawn.list()).toEqual(['phase-5/a']);
  });

  test('leaves folders that hold another', async () => {
    await drawn.write('phase-5/channels/a', drawing);
    await drawn.write('phase-5/b', drawing);
    await drawn.remove('phase-5/b');
    expect(await drawn.list()).toEqual(['phase-5/channels/a']);
  });
});

test('what is wrong with a diagram tells one never drawn from one changed since', () => {
  const place = { file: 'src/content/docs/a.mdx', line: 3 };
  expect(notDrawn(place, undefined)).toMatchObject({ ...place, message: 'the diagram has not been drawn' });
  expect(notDrawn(place, drawing)).toMatchObject({ message: 'the diagram has changed since it was drawn' });
  expect(notDrawn(place, undefined).cure).toContain('npm run diagrams');
});
