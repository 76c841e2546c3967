import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

import { digestOf, rendererVersion } from '../../../src/diagrams/digest.ts';

const text = 'flowchart LR\n  accTitle: A\n  a --> b';

test('the same text has the same digest: 16 hexadecimal digits', () => {
  expect(digestOf(text)).toBe(digestOf(text));
  expect(digestOf(text)).toMatch(/^[0-9a-f]{16}$/);
});

test.each(['\r\n', '\r'])('line ends and white space at the end do not count: %j', (end) => {
  expect(digestOf(`${text.replaceAll('\n', end)}${end}  `)).toBe(digestOf(text));
});

test('any other change of the text changes the digest', () => {
  expect(digestOf(text.replace('-->', '---'))).not.toBe(digestOf(text));
  expect(digestOf(text.replace('  a', '    a'))).not.toBe(digestOf(text));
});

test('another renderer gives another digest', () => {
  expect(digestOf(text)).toBe(digestOf(text, rendererVersion));
  expect(digestOf(text, 'renderer 1')).not.toBe(digestOf(text, 'renderer 2'));
});

test.each(['mermaid', '@fontsource-variable/arimo', '@fontsource/dejavu-sans'])(
  'the version of %s is part of the renderer',
  (name) => {
    const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
    expect(rendererVersion).toContain(JSON.stringify([name, version]));
  },
);
