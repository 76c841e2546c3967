import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect, createServer, Server, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  site = await serve(folder, 0);
});

afterEach(async () => {
  vi.restoreAllMocks();
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
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
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

  test('sends a page that its reader has no second time', async () => {
    const { headers } = await ask('/phase-5/channels/');
    const again = await ask('/phase-5/channels/', { 'if-none-match': headers.etag ?? 'none' });
    expect(again.statusCode).toBe(304);
  });

  test('serves a page that was built since it began', async () => {
    writeFileSync(join(folder, 'new.html'), '<h1>New</h1>');
    expect((await ask('/new')).statusCode).toBe(200);
  });

  test('stays inside its folder', async () => {
    expect((await ask('/../../../../etc/hostname')).statusCode).toBe(404);
    expect((await ask('/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname')).statusCode).toBe(404);
  });

  test.each(['//', '/%', '/%00'])('survives the address %s', async (path) => {
    expect([200, 404]).toContain((await ask(path)).statusCode);
  });

  test('takes no other methods than GET and HEAD', async () => {
    const { statusCode, headers } = await ask('/', {}, 'POST');
    expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect((await ask('/', {}, 'HEAD')).statusCode).toBe(200);
  });

  test('ends at once, also where somebody is still connected', async () => {
    const other = await serve(folder, 0);
    const reader = connect(Number(new URL(other.url).port), 'localhost');
    await once(reader, 'connect');
    const isCut = once(reader.resume(), 'close');
    await other.close();
    await isCut;
    await expect(fetch(other.url)).rejects.toThrow();
  });

  test('says why it cannot listen', async () => {
    vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      setImmediate(() => this.emit('error', new Error('listen EACCES')));
      return this;
    });
    await expect(serve(folder, 0)).rejects.toThrow('listen EACCES');
  });
});

describe('the port of a site', () => {
  /** How many ports after the first are tried. */
  const NEIGHBORS = 20;
  let taken: Server[];
  let served: Site[];
  beforeEach(() => {
    taken = [];
    served = [];
  });
  afterEach(async () => {
    await Promise.all(served.map((each) => each.close()));
    await release(() => true);
  });

  /** Ends what was taken, and waits for connections: whoever asks whether a port is taken must leave none open. */
  async function release(isMeant: (port: number) => boolean): Promise<void> {
    const { ending = [], kept = [] } = Object.groupBy(taken, (server) =>
      isMeant((server.address() as AddressInfo).port) ? 'ending' : 'kept',
    );
    taken = kept;
    await Promise.all(ending.map((server) => new Promise((done) => server.close(done))));
  }

  /** Listens on a port; false where that cannot be. */
  async function take(port: number, host: string): Promise<boolean> {
    const server = createServer();
    const isListening = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, host, () => resolve(true));
    });
    if (isListening) taken.push(server);
    return isListening;
  }

  /** Finds ports in a row, below those that systems give away, and takes all but the last two. Returns the first. */
  async function takeRow(count: number): Promise<number> {
    for (let first = 12_000 + (process.pid % 1000) * 10; ; first += count + 2) {
      const row = Array.from({ length: count + 2 }, (_, index) => take(first + index, 'localhost'));
      const isRow = (await Promise.all(row)).every(Boolean);
      await release((port) => !isRow || port >= first + count);
      if (isRow) return first;
    }
  }

  /** The port on which the folder is served where this one is wanted. */
  async function portFor(wanted: number): Promise<number> {
    const next = await serve(folder, wanted);
    served.push(next);
    expect((await fetch(next.url)).status).toBe(200);
    return Number(new URL(next.url).port);
  }

  test('is the one that is wanted where nobody has it', async () => {
    const first = await takeRow(0);
    expect(await portFor(first)).toBe(first);
  });

  test('is the next one that nobody has', async () => {
    const first = await takeRow(2);
    expect(await portFor(first)).toBe(first + 2);
  });

  test('is one of the twenty that follow', async () => {
    const first = await takeRow(NEIGHBORS);
    expect(await portFor(first)).toBe(first + NEIGHBORS);
  });

  test('is any where all of those are taken', async () => {
    const first = await takeRow(NEIGHBORS + 1);
    const port = await portFor(first);
    expect(port < first || port > first + NEIGHBORS + 1, `port ${port} for ${first}`).toBe(true);
  });

  test.each(['127.0.0.1', '::1'])('is another where somebody has it on %s alone', async (host) => {
    if (!(await take(0, host))) return; // no IP version 6 on this machine
    const { port } = taken[0]?.address() as AddressInfo;
    expect(await portFor(port)).not.toBe(port);
  });
});
