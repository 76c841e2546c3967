import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setLastBuildAside } from '../../../src/build/last-build.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'last-build-'));
  mkdirSync(join(project, 'dist/deep'), { recursive: true });
  writeFileSync(join(project, 'dist/deep/index.html'), 'old');
});
afterEach(() => rmSync(project, { recursive: true }));

function begin(command: 'build' | 'dev'): void {
  const { hooks } = setLastBuildAside();
  const config = { root: pathToFileURL(`${project}/`), outDir: pathToFileURL(`${project}/dist/`) };
  void hooks['astro:config:setup']?.({ command, config } as HookParameters<'astro:config:setup'>);
}

test('a build begins without an output folder, and what was in it is deleted', async () => {
  begin('build');
  expect(existsSync(join(project, 'dist'))).toBe(false);
  await expect.poll(() => existsSync(join(project, '.astro/last-build')), { timeout: 60_000 }).toBe(false);
});

test('the first build has nothing to set aside', () => {
  rmSync(join(project, 'dist'), { recursive: true });
  begin('build');
  expect(readdirSync(project)).toEqual([]);
});

test('the development server leaves the last build alone', () => {
  begin('dev');
  expect(existsSync(join(project, 'dist/deep/index.html'))).toBe(true);
});
