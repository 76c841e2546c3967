import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders, parseRedirects } from './hosting.ts';

/** A site being served. */
export interface Site {
  /** Address of the home page without a trailing slash, for example `http://localhost:4321`. */
  url: string;
  close: () => Promise<void>;
}

/** The port that is tried first, as the documentation names it. */
export const USUAL_PORT = 4321;

/** What `localhost` stands for. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** Parts of the search index; they are compressed already, and no MIME table knows them. */
const PAGEFIND_FILE = /\.(pagefind|pf_\w+)$/;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** How many ports after the first are tried before the system picks one. */
const NEIGHBOURS = 20;

/**
 * Serves a built site as a static host would: gzip, `_headers`, `_redirects`, and 404.html with status 404.
 *
 * @param folder the built site; it must hold index.html and 404.html
 * @param port the port to try first; 0 lets the system pick
 */
export async function serve(folder: string, port: number): Promise<Site> {
  const server = createServer(respondFrom(folder));
  await listen(server, await freePort(port));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function respondFrom(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const rules = parseHeaders(readOptional(join(folder, '_headers')));
  const redirects = new Map(
    parseRedirects(readOptional(join(folder, '_redirects'))).map((each) => [each.from, each]),
  );
  const notFound = readFileSync(join(folder, '404.html'));
  const compress = compression() as unknown as Middleware;
  // Files are looked up at each request, so a build that runs meanwhile is seen at once.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (PAGEFIND_FILE.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    },
  });
  return (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const redirect = redirects.get(path);
    if (redirect) {
      response.writeHead(redirect.status, { Location: redirect.to }).end();
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      compress(request, response, () => files(request, response));
    } else {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
  };
}

/**
 * The first port from `wanted` on that nobody answers on, which 0 always is; 0, the system's choice, when all are
 * taken.
 */
async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= wanted + NEIGHBOURS; port += 1) {
    if (!(await isTaken(port))) return port;
  }
  return 0;
}

/** Whether anybody answers on the port; `localhost` may mean either address, so another server on one of them counts. */
async function isTaken(port: number): Promise<boolean> {
  const answers = await Promise.all(LOOPBACK.map((host) => answersAt(host, port)));
  return answers.includes(true);
}

async function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

async function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

function readOptional(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
