/** `npm run dev` as an author meets it: edits of text, drawings and examples appear by themselves. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';
import { launchOptions } from '../../src/tools/setup/chromium.ts';

const PAGE = 'src/content/docs/phase-5/channels.mdx';
const EXAMPLE = 'src/examples/phase-5/channels/directions/main.go';
const WAIT = { timeout: 60_000 };

let copy: ProjectCopy;
let server: ChildProcess | undefined;
let address: string;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  if (found === null || typeof found === 'string') throw new Error('No free port.');
  return found.port;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(copy.folder, file);
  const text = await readFile(path, 'utf8');
  expect(text, `${file} holds "${from}"`).toContain(from);
  await writeFile(path, text.replace(from, to));
}

beforeAll(async () => {
  copy = await copyProject('writing');
  const port = await freePort();
  address = `http://localhost:${port}`;
  const args = [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)];
  // Astro and Vite take other ways where they see a test runner's environment.
  const env = { ...process.env, VITEST: undefined, NODE_ENV: 'development' };
  server = spawn(process.execPath, args, { cwd: copy.folder, env, stdio: 'ignore' });
  await vi.waitFor(() => fetch(address), { ...WAIT, interval: 500 });
});

afterAll(async () => {
  server?.kill();
  await copy.remove();
});

test('edits of text, a drawing and an example show without a reload by hand', async () => {
  const browser = await chromium.launch(launchOptions(inject('chromium')));
  const page = await browser.newPage();
  await page.goto(`${address}/phase-5/channels/`, { waitUntil: 'networkidle' });

  await edit(PAGE, 'A goroutine cannot return a value', 'A goroutine, as edited, cannot return a value');
  await page.getByText('A goroutine, as edited, cannot return a value').waitFor(WAIT);

  await edit(PAGE, 'sender<br/>holds v, parked', 'Writer<br/>holds v, parked');
  await page.locator('svg.drawing', { hasText: 'Writer' }).first().waitFor(WAIT);

  await edit(EXAMPLE, 'package main', '// Edited.\npackage main');
  await page.locator('.example', { hasText: '// Edited.' }).first().waitFor(WAIT);
  expect(await page.locator('.example', { hasText: '// Edited.' }).first().textContent()).toContain(
    'Changed since',
  );
  await browser.close();
});
