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
