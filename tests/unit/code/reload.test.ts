import { EventEmitter } from 'node:events';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { reloadOnExamples } from '../../../src/code/reload.ts';

/** What the browser is told once something happens to a file while pages are written. */
function toldAfter(event: string, file: string): unknown[] {
  const told: unknown[] = [];
  const watcher = new EventEmitter();
  const server = { watcher, ws: { send: (message: unknown) => told.push(message) } };
  const { configureServer } = reloadOnExamples() as Plugin;
  if (typeof configureServer !== 'function') throw new Error('no function');
  void configureServer.call(undefined as never, server as never);
  watcher.emit(event, file);
  return told;
}

const RELOAD = { type: 'full-reload', path: '*' };

test.each(['add', 'change', 'unlink'])('every page is loaded again after the %s of an example', (event) => {
  expect(toldAfter(event, '/project/src/examples/phase-5/channels/main.go')).toEqual([RELOAD]);
});

test('paths of Windows are seen, too', () => {
  expect(toldAfter('change', 'C:\\project\\src\\examples\\a\\main.go')).toEqual([RELOAD]);
});

test('other files reload nothing', () => {
  expect(toldAfter('change', '/project/src/examples.ts')).toEqual([]);
  expect(toldAfter('change', '/project/src/content/docs/a.mdx')).toEqual([]);
});

test('a record that is being written reloads nothing', () => {
  expect(toldAfter('add', '/project/src/examples/a/verified.json.tmp')).toEqual([]);
});

test('a build has nothing of it', () => expect((reloadOnExamples() as Plugin).apply).toBe('serve'));
