import { expect, test } from 'vitest';
import { notesMeta, readNotes } from '../../../src/code/notes-plugin.ts';

test('notes name lines and what is to be said of them', () => {
  expect(readNotes('3: waits for a receiver; 17:fills the buffer ')).toEqual([
    { line: 3, text: 'waits for a receiver' },
    { line: 17, text: 'fills the buffer' },
  ]);
});

test.each(['', '3', '3:', '0: no line', 'three: waits', 'at 3: waits', '3: waits;', '3: "quoted"'])(
  '%j are no notes',
  (notes) => {
    expect(readNotes(notes)).toBeUndefined();
  },
);

test('notes move with the lines that they are on', () => {
  expect(
    notesMeta(
      [
        { line: 3, text: 'waits' },
        { line: 5, text: 'ends' },
      ],
      4,
    ),
  ).toBe('notes="7: waits; 9: ends"');
  expect(notesMeta([], 4)).toBe('');
});
