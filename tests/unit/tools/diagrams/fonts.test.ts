import { expect, test } from 'vitest';

import { FONTS } from '../../../../src/diagrams/fonts.ts';
import { charactersWithoutGlyph, fontFace } from '../../../../src/tools/diagrams/fonts.ts';

test('letters, digits and the symbols of prose on programs can be drawn', () => {
  expect(
    charactersWithoutGlyph('The quick brown fox, 0123456789: {a[i] <- *p} && é µ … · → ≥ ≠ × ✓\nλ'),
  ).toEqual([]);
});

test('characters that no font of the project has are found, each once', () => {
  expect(charactersWithoutGlyph('漢字 a 漢 🐹')).toEqual(['漢', '字', '🐹']);
});

test.each(FONTS.map((font) => [font.file, font] as const))(
  '%s is given to a page by its bytes',
  (_, font) => {
    const rule = fontFace(font);
    expect(rule).toContain(`font-family: '${font.family}'`);
    expect(rule).toContain(`font-style: ${font.style}; font-weight: ${font.weight};`);
    const bytes = Buffer.from(/url\(data:font\/woff2;base64,([^)]+)\)/.exec(rule)?.[1] ?? '', 'base64');
    expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
  },
);
