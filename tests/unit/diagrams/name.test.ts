import { expect, test } from 'vitest';

import { drawingName, folderOf, idOf, pageOf } from '../../../src/diagrams/name.ts';

test('a drawing is named after its page and its title', () => {
  expect(drawingName('src/content/docs/phase-5/channels.mdx', 'States of a channel')).toBe(
    'phase-5/channels/states-of-a-channel',
  );
});

test.each([
  ['src/content/docs/phase-5/index.mdx', 'phase-5'],
  ['src/content/docs/index.mdx', ''],
  ['src/content/docs/notes/reindex.md', 'notes/reindex'],
  ['src/content/docs/notes/index-scans.mdx', 'notes/index-scans'],
  ['src/content/docs/notes/a.md-file.mdx', 'notes/a.md-file'],
])('the folder of the drawings of %s is "%s"', (file, folder) => {
  expect(pageOf(file)).toBe(folder);
  expect(folderOf(drawingName(file, 'A title'))).toBe(folder);
});

test('a drawing of the first page stands in no folder', () => {
  expect(drawingName('src/content/docs/index.mdx', 'The map')).toBe('the-map');
});

test('the prefix of ids starts with a letter and depends on the name alone', () => {
  expect(idOf('phase-5/channels/a')).toMatch(/^d[0-9a-f]{8}$/);
  expect(idOf('phase-5/channels/a')).toBe(idOf('phase-5/channels/a'));
  expect(idOf('phase-5/channels/a')).not.toBe(idOf('phase-5/channels/b'));
});
