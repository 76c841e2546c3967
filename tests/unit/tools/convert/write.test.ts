import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from '../../../../src/tools/convert/write.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
  await writeFile(join(folder, 'a.mdx'), 'old');
});
afterEach(() => rm(folder, { recursive: true }));

const get = (name: string) => readFile(join(folder, name), 'utf8');
const all = () => readdir(folder, { recursive: true });
const agree = () => undefined;

const FILES = [
  { file: 'a.mdx', text: 'new' },
  { file: 'c/d.mdx', text: 'new' },
];

test('files are written below the folder, and those that are there already are counted', async () => {
  expect(await writeAll(FILES, folder, true, agree)).toEqual({ written: 2, unchanged: 0 });
  expect(await writeAll(FILES, folder, false, agree)).toEqual({ written: 0, unchanged: 2 });
  expect((await all()).sort()).toEqual(['a.mdx', 'c', 'c/d.mdx']);
  expect(await get('a.mdx')).toBe('new');
});

test('files may lie folders deep, and beside each other', async () => {
  const files = ['x/y/one.mdx', 'x/y/two.mdx'].map((file) => ({ file, text: 'new' }));
  expect(await writeAll(files, folder, false, agree)).toEqual({ written: 2, unchanged: 0 });
  expect([await get('x/y/one.mdx'), await get('x/y/two.mdx')]).toEqual(['new', 'new']);
});

test('a file that differs is replaced only when forced', async () => {
  await expect(writeAll(FILES, folder, false, agree)).rejects.toThrow(/a\.mdx: would be overwritten/);
  expect([await all(), await get('a.mdx')]).toEqual([['a.mdx'], 'old']);
});

test('each file is checked as it was read back, before any is in its place', async () => {
  const seen: string[] = [];
  const fail = ({ file }: { file: string }, written: string) => {
    seen.push(`${file}: ${written}`);
    if (file === 'c/d.mdx') throw new Error('does not read back');
  };
  await expect(writeAll(FILES, folder, true, fail)).rejects.toThrow('does not read back');
  expect(seen).toEqual(['a.mdx: new', 'c/d.mdx: new']);
  expect([await all(), await get('a.mdx')]).toEqual([['a.mdx'], 'old']);
});

test('a folder where a page should go stops the write before it begins', async () => {
  await mkdir(join(folder, 'b.mdx'));
  const files = [...FILES, { file: 'b.mdx', text: 'new' }];
  await expect(writeAll(files, folder, true, agree)).rejects.toThrow(/b\.mdx: is a folder/);
  expect([(await all()).sort(), await get('a.mdx')]).toEqual([['a.mdx', 'b.mdx'], 'old']);
});

test('when one file cannot be moved into its place, those replaced are restored and new ones removed', async () => {
  const files = [...FILES, { file: 'e.mdx', text: 'new' }, { file: 'f/g.mdx', text: 'new' }];
  // While the files are being checked, somebody makes a file where a folder has to be.
  const meddle = () => writeFileSync(join(folder, 'f'), 'mine');
  await expect(writeAll(files, folder, true, meddle)).rejects.toThrow();
  expect((await all()).sort()).toEqual(['a.mdx', 'f']);
  expect([await get('a.mdx'), await get('f')]).toEqual(['old', 'mine']);
});

test('folders made for a write that failed are removed again', async () => {
  const inner = join(folder, 'new/inner');
  const fail = () => {
    throw new Error('no');
  };
  await expect(writeAll(FILES, inner, false, fail)).rejects.toThrow('no');
  expect(await all()).toEqual(['a.mdx']);
});
