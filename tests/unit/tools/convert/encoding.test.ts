import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource, repairEncoding } from '../../../../src/tools/convert/encoding.ts';

/** What a text becomes when its UTF-8 is read as Windows-1252, or as Latin-1, and saved again. */
function damage(text: string, encoding: 'windows-1252' | 'latin1'): string {
  const bytes = Buffer.from(text);
  return encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes);
}

describe('repairing an encoding', () => {
  test.each(['windows-1252', 'latin1'] as const)('undoes UTF-8 that was read as %s', (encoding) => {
    const text = 'A — “quoted” → ✅ 🚀 é ü Ω μs Привет 日本語 ├──┐';
    expect(repairEncoding(damage(text, encoding)).text).toBe(text);
  });

  test('works span by span where sound and damaged text share a line', () => {
    const { text, repaired } = repairEncoding(
      `sound — and ${damage('damaged → here', 'windows-1252')}, naïve ✅`,
    );
    expect(text).toBe('sound — and damaged → here, naïve ✅');
    expect(repaired).toBe(1);
  });

  test('repairs in a run what alone may be a letter and the quotes behind it', () => {
    expect(repairEncoding(damage('唳唳', 'windows-1252')).text).toBe('唳唳');
    const alone = damage('唳', 'windows-1252');
    expect(repairEncoding(`${alone} ${damage('→', 'windows-1252')}`)).toMatchObject({
      text: `${alone} →`,
      doubtful: [{ line: 1, column: 1, found: alone }],
    });
  });

  test('undoes damage that was done twice', () => {
    expect(repairEncoding(damage(damage('é — 🏛️', 'latin1'), 'latin1')).text).toBe('é — 🏛️');
  });

  test.each([
    '« Café\u00a0»',
    '„Spaß“ – groß…',
    '“TOUCHÉ”',
    'CAFÉ—bar',
    '“Café”… oui',
    'SÃO NÃO',
    'It’s “so”…',
    '3×”',
    'the letter “Ã” alone',
    'the letters «Ã», ‘Ã’ and „Ã“',
  ])('leaves sound text alone: %s', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repaired: 0, lost: [], doubtful: [] });
  });

  test('reports with line and column what lost a byte, and leaves it as it is', () => {
    const { text, lost } = repairEncoding('fine\nbox â”€â”\nðŸ“ plan');
    expect(text).toBe('fine\nbox ─â”\nðŸ“ plan');
    expect(lost).toEqual([
      { line: 2, column: 8, found: 'â”' },
      { line: 3, column: 1, found: 'ðŸ“' },
    ]);
  });

  test('never touches text without damaged characters', () => {
    const sound = fc.string({ unit: fc.constantFrom(...'aZ 9\n—→✅é😀日Ж“”’…') });
    fc.assert(fc.property(sound, (text) => repairEncoding(text).text === text));
  });

  test('takes any text and loses no line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'âÃÂð€™”\x9d“Ÿ é\n') }),
        (a, b) => {
          const text = `x${a}${b}`;
          expect(repairEncoding(text).text.split('\n')).toHaveLength(text.split('\n').length);
        },
      ),
    );
  });
});

describe('decoding a document', () => {
  const decode = (...bytes: (string | number[])[]) =>
    decodeSource(Buffer.concat(bytes.map((part) => Buffer.from(part as string))), 'a.md');

  test('takes a byte order mark, CRLF, lone CR and no final newline', () => {
    expect(decode([0xef, 0xbb, 0xbf], '# A\r\n\r\nb\rc')).toBe('# A\n\nb\nc');
  });

  test.each<[string, (string | number[])[], RegExp]>([
    ['invalid UTF-8', ['ab\ncd', [0xff], 'e'], /^a\.md:2: invalid UTF-8 \(byte 0xff at offset 5\)/],
    ['a cut-off character', ['ab', [0xe2, 0x80]], /^a\.md:1: invalid UTF-8/],
    ['NUL bytes', ['a\n\nb', [0]], /^a\.md:3: a NUL byte/],
    ['UTF-16', [[0xff, 0xfe, 0x41, 0]], /is UTF-16/],
    ['an empty file', [''], /is empty/],
    ['a file of white space', [' \r\n\n'], /is empty/],
  ])('refuses %s, saying where and what to do', (_, bytes, message) => {
    expect(() => decode(...bytes)).toThrow(message);
  });
});
