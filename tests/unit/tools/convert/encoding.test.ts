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
    '“A IRMÃ”',
    'ÃÄ and ÂÇ',
    'a Â b, Ã c',
    'a â” b',
    'a\ufeffb',
  ])('leaves sound text alone: %s', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repaired: 0, lost: [], doubtful: [] });
  });

  test.each(['अ', 'ÿ', '日', 'é™', 'a ↑', 'A↑', 'ß', 'Ωm'])('repairs %s on its own', (text) => {
    expect(repairEncoding(damage(text, 'windows-1252'))).toMatchObject({ text, lost: [], doubtful: [] });
  });

  test.each([
    ['too long a form of a control code', 'à€™'],
    ['too long a form of two bytes', 'à‚€'],
    ['too long a form of three bytes', 'ð\u0081€€'],
    ['the first surrogate', 'í\u00a0€'],
    ['the last surrogate', 'í¿¿'],
    ['a number beyond Unicode', 'ô\u0090€€'],
    ['a number that is no character yet', 'Í¸'],
    ['a character for private use', 'î€€'],
  ])('leaves the bytes of %s as they are', (_, text) => {
    expect(repairEncoding(text)).toMatchObject({ text, repaired: 0 });
  });

  test.each<[string, string, string[]]>([
    ['a capital letter with a circumflex before a space', 'xÂ y â€”', ['Â']],
    ['that letter in a word of capitals', 'SÂ y â€”', []],
    ['that letter inside a word', 'xÂy â€”', []],
    ['another letter before a space', 'xé y â€”', []],
    ['that letter where nothing else is damaged', 'xÂ y', []],
    ['the start of a symbol', 'x â” y â€”', ['â”']],
    ['the start of a symbol behind a letter', 'tâ” y â€”', []],
    ['a letter that begins no symbol, before a quote', 'x é” y â€”', []],
    ['a byte that no sound text has there', 'a âœ b', ['âœ']],
    ['such a byte before one that sound text may have', 'a ðŸ‘ b', ['ðŸ‘']],
    ['the sign for a lost character', 'a \ufffd b', ['\ufffd']],
    ['the damaged sign for a lost character', 'a ï¿½ b', ['ï¿½']],
    ['several', '\ufffd âœ \ufffd', ['\ufffd', 'âœ', '\ufffd']],
  ])('tells what lost a byte from sound text: %s', (_, text, expected) => {
    expect(repairEncoding(text).lost.map(({ found }) => found)).toEqual(expected);
  });

  test('counts lines from the start of a text, empty ones too', () => {
    expect(repairEncoding('\n\ufffd\n\n \ufffd').lost).toEqual([
      { line: 2, column: 1, found: '\ufffd' },
      { line: 4, column: 2, found: '\ufffd' },
    ]);
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
    ['a cut-off character', ['ab', [0xe2, 0x80]], /^a\.md:1: invalid UTF-8 \(byte 0x80 at offset 3\)/],
    ['a bad byte behind long characters', ['a日本語日本語', [0xff]], /\(byte 0xff at offset 19\)/],
    ['half of a mark of UTF-16', [[0xff, 0x41]], /invalid UTF-8 \(byte 0xff at offset 0\)/],
    ['half of the other mark of UTF-16', [[0xfe, 0x41]], /invalid UTF-8 \(byte 0xfe at offset 0\)/],
    ['the second half of a mark', [[0x41, 0xfe]], /invalid UTF-8 \(byte 0xfe at offset 1\)/],
    ['the second half of the other mark', [[0x41, 0xff]], /invalid UTF-8 \(byte 0xff at offset 1\)/],
    ['UTF-16 in the other order', [[0xfe, 0xff, 0, 0x41]], /is UTF-16/],
    ['a NUL byte at the start', [[0, 0x41]], /^a\.md:1: a NUL byte/],
    ['NUL bytes', ['a\n\nb', [0]], /^a\.md:3: a NUL byte/],
    ['UTF-16', [[0xff, 0xfe, 0x41, 0]], /is UTF-16/],
    ['an empty file', [''], /is empty/],
    ['a file of white space', [' \r\n\n'], /is empty/],
  ])('refuses %s, saying where and what to do', (_, bytes, message) => {
    expect(() => decode(...bytes)).toThrow(message);
  });
});
