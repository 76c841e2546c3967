import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders, parseRedirects } from '../../../../src/tools/serve/hosting.ts';

const HEADERS = `# for every page
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; script-src 'self'

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

describe('parseHeaders', () => {
  test('gives a path the headers of all patterns that match it', () => {
    expect(headersFor(parseHeaders(HEADERS), '/_astro/a.js')).toEqual([
      ['X-Frame-Options', 'DENY'],
      ['Content-Security-Policy', "default-src 'self'; script-src 'self'"],
      ['Cache-Control', 'public, max-age=31536000, immutable'],
    ]);
  });

  test('gives no headers of a pattern that does not match', () => {
    expect(headersFor(parseHeaders(HEADERS), '/phase-5/').map(([name]) => name)).not.toContain(
      'Cache-Control',
    );
  });

  test('takes a dot in a path for a dot', () => {
    expect(headersFor(parseHeaders('/a.js\n  A: b'), '/axjs')).toEqual([]);
  });

  test('names the line that is no header', () => {
    expect(() => parseHeaders('/*\n  no header')).toThrow(
      /^public\/_headers:2: is no header of a path: " {2}no header"\n.*cure: write/,
    );
  });

  test('names a header without a path', () => {
    expect(() => parseHeaders('  A: b')).toThrow(/^public\/_headers:1: /);
  });
});

describe('parseRedirects', () => {
  test('reads source, target and status, 301 being the default', () => {
    expect(parseRedirects('# short\n/5.6/ /phase-5/channels/\n/old /new 302\n')).toEqual([
      { from: '/5.6/', to: '/phase-5/channels/', status: 301 },
      { from: '/old', to: '/new', status: 302 },
    ]);
  });

  test('names the line that is no redirect', () => {
    expect(() => parseRedirects('/a /b\n/c\n')).toThrow(/^public\/_redirects:2: is no redirect: "\/c"/);
  });
});

describe('lines that only seem right', () => {
  test.each(['  X-Name:', '  : value', '  no header at all', '  X Name: value'])(
    '"%s" is no header',
    (line) => {
      expect(() => parseHeaders(`/*\n${line}`)).toThrow(
        /^public\/_headers:2: is no header .*\n.*cure: write an indented "Name: value"/,
      );
    },
  );

  test.each(['/only-source', '/a /b 200', '/a /b 3011', '/a /b 1301'])('"%s" is no redirect', (line) => {
    expect(() => parseRedirects(line)).toThrow(
      /^public\/_redirects:1: is no redirect.*\n.*cure: write "\/from \/to 301"/,
    );
  });
});

test('comments may be indented, and lines may end as Windows ends them', () => {
  expect(parseRedirects('  # moved\r\n\r\n /a /b 308 \r\n')).toEqual([{ from: '/a', to: '/b', status: 308 }]);
  expect(headersFor(parseHeaders('/a\r\n  # why\r\n\tA:b  \r\n'), '/a')).toEqual([['A', 'b']]);
});

test('white space means nothing but that a line is indented', () => {
  expect(headersFor(parseHeaders('/a \n  \n  A:  b'), '/a')).toEqual([['A', 'b']]);
  expect(parseRedirects('/a  /b\t 302\n   \n')).toEqual([{ from: '/a', to: '/b', status: 302 }]);
});

test('a pattern matches whole paths only, and means its own characters', () => {
  const applies = (pattern: string, path: string) =>
    headersFor(parseHeaders(`${pattern}\n  A: b`), path).length;
  expect([
    applies('/a', '/a/b'),
    applies('/a', '/b/a'),
    applies('/a+', '/aa'),
    applies('/a/*/c', '/a/b/c'),
  ]).toEqual([0, 0, 0, 1]);
});
