import { expect, test } from 'vitest';
import { buildError } from '../../../src/checks/stop.ts';

test('the error that stops a build tells every problem with file, line and cure, and where to read more', () => {
  const error = buildError(
    [
      { file: 'b.yaml', line: 2, message: 'is wrong', cure: 'mend it' },
      { file: 'a.mdx', message: 'is gone', cure: 'bring it back' },
    ],
    'See the README.',
  );
  expect(error.message.trim()).toBe(
    'a.mdx: is gone\n    cure: bring it back\nb.yaml:2: is wrong\n    cure: mend it',
  );
  expect(error.hint).toBe('See the README.');
});

test('its hint is kept by Astro, which replaces that of any error with the word "document" in it', () => {
  const error = buildError([{ file: 'a.yaml', message: 'names no document', cure: 'x' }], 'See the README.');
  expect(error.message).toContain('document');
  expect(String(error)).not.toContain('document');
  expect(String(error)).toMatch(/Error$/);
});
