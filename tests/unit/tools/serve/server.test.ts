import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Site } from '../../../../src/tools/serve/server.ts';

const FILES = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'phase-5/channels/index.html': `<h1>Channels</h1>${'text '.repeat(1000)}`,
  'pagefind/wasm.en.pagefind': 'index',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n',
  _redirects: '/5.6/ /phase-5/channels/ 302\n',
};

let folder: string;
let site: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  site = await serve(folder, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks as it is written, without the client's own unpacking and following. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(`${site.url}${path}`, { headers, method }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  test.each(['/phase-5/channels/', '/phase-5/channels', '/phase-5/channels/?q=1'])(
    'serves a page at %s',
    async (path) => {
      const response = await fetch(site.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(await response.text()).toContain('Channels');
    },
  );

  test('answers an unknown address with 404.html and status 404', async () => {
    const response = await fetch(`${site.url}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Not here');
  });

  test.each(['gzip', 'br'])('packs text with %s when asked to', async (encoding) => {
    const { headers } = await ask('/phase-5/channels/', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test('packs nothing unasked', async () => {
    expect((await ask('/phase-5/channels/')).headers['content-encoding']).toBeUndefined();
  });

  test('sends the parts of the search index as bytes', async () => {
    const { headers } = await ask('/pagefind/wasm.en.pagefind', { 'accept-encoding': 'gzip' });
    expect(headers['content-type']).toBe('application/octet-stream');
  });

  test('sends the headers that _headers tells, on the 404 page too', async () => {
    expect((await ask('/')).headers['x-content-type-options']).toBe('nosniff');
    expect((await ask('/nowhere')).headers['x-content-type-options']).toBe('nosniff');
  });

  test('redirects as _redirects tells', async () => {
    const { statusCode, headers } = await ask('/5.6/');
    expect([statusCode, headers.location]).toEqual([302, '/phase-5/channels/']);
  });

  test('stays inside its folder', async () => {
    expect((await ask('/../../../../etc/hostname')).statusCode).toBe(404);
    expect((await ask('/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname')).statusCode).toBe(404);
  });

  test.each(['//', '/%', '/%00'])('survives the address %s', async (path) => {
    expect([200, 404]).toContain((await ask(path)).statusCode);
  });

  test('takes no other methods than GET and HEAD', async () => {
    expect((await ask('/', {}, 'POST')).statusCode).toBe(405);
    expect((await ask('/', {}, 'HEAD')).statusCode).toBe(200);
  });

  test.each(['127.0.0.1', '::1'])('takes another port where one on %s is taken', async (host) => {
    const other = createServer();
    const isListening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false)).listen(0, host, () => resolve(true));
    });
    if (!isListening) return; // no IP version 6 on this machine
    const { port } = other.address() as { port: number };
    const second = await serve(folder, port);
    expect(second.url).not.toContain(`:${port}`);
    expect((await fetch(`${second.url}/`)).status).toBe(200);
    await second.close();
    other.close();
  });
});
