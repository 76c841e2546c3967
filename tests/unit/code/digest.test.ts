import { expect, test } from 'vitest';
import { exampleDigest } from '../../../src/code/digest.ts';

const files = new Map([
  ['main.go', 'package main\n'],
  ['output.txt', 'hello\n'],
]);
const context = new Map([['go', '1.27']]);

test('the order of files and their line ends make no difference', () => {
  const turned = new Map([...files].reverse().map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
  expect(exampleDigest(turned, context)).toBe(exampleDigest(files, context));
});

test.each([
  ['a changed source', new Map([...files, ['main.go', 'package main \n']]), context],
  ['a changed output', new Map([...files, ['output.txt', 'hullo\n']]), context],
  ['a file more', new Map([...files, ['more.go', '']]), context],
  ['another language version', files, new Map([['go', '1.28']])],
])('%s changes the digest', (_, changed, changedContext) => {
  expect(exampleDigest(changed, changedContext)).not.toBe(exampleDigest(files, context));
});
