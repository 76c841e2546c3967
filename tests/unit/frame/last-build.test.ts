import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setLastBuildAside } from '../../../src/frame/last-build.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'last-build-'));
  mkdirSync(join(project, 'dist/deep'), { recursive: true });
  writeFileSync(join(project, 'dist/deep/index.html'), 'old');
});
afterEach(() => rmSync(project, { recursive: true }));

function begin(command: 'build' | 'dev') {
  const { hooks } = setLastBuildAside();
  const config = { root: pathToFileURL(`${project}/`), outDir: pathToFileURL(`${project}/dist/`) };
  void hooks['astro:config:setup']?.({ command, config } as HookParameters<'astro:config:setup'>);
  return () => hooks['astro:build:done']?.({} as HookParameters<'astro:build:done'>);
}

test('a build begins without an output folder, and what was in it is gone when it ends', async () => {
  const end = begin('build');
  expect(existsSync(join(project, 'dist'))).toBe(false);
  await end();
  expect(readdirSync(project, { recursive: true })).not.toContain('.astro/last-build');
});

test('the first build has nothing to set aside', async () => {
  rmSync(join(project, 'dist'), { recursive: true });
  await begin('build')();
  expect(readdirSync(project)).toEqual([]);
});

test('the development server leaves the last build alone', async () => {
  await begin('dev')();
  expect(existsSync(join(project, 'dist/deep/index.html'))).toBe(true);
});
