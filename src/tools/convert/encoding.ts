/** Decodes a source document and undoes text that was saved in the wrong encoding. */

import { ProblemError } from '../../problem.ts';

/** Damaged characters that were left as they are. */
export interface Damage {
  /** Line and column in the document as an editor shows them: both count from 1. */
  line: number;
  column: number;
  /** The characters as the document has them. */
  found: string;
}

/** A document's text after its encoding was repaired. */
export interface Repair {
  text: string;
  /** How many spans of damaged text were repaired. */
  repaired: number;
  /** Characters of which a byte is lost for good; places refer to the text before the repair. */
  lost: Damage[];
  /** What could be damaged text but reads as sound text too, and was therefore left alone. */
  doubtful: Damage[];
}

/** How to mend a file in another encoding. */
const SAVE = 'save the file as UTF-8 and convert it again';

/**
 * The text of a Markdown file: strict UTF-8, without byte order mark, every line ended by a line feed.
 * @throws ProblemError for an empty file, NUL bytes, UTF-16 and invalid UTF-8, naming the line.
 */
export function decodeSource(bytes: Uint8Array, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ProblemError({ file: name, message: 'is UTF-16', cure: SAVE });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new ProblemError({
      file: name,
      line: lineOfByte(bytes, nul),
      message: 'a NUL byte: this is no text file',
      cure: 'remove the byte, or give a Markdown file',
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = firstInvalidByte(bytes);
    const message = `invalid UTF-8 (byte 0x${bytes[at]?.toString(16)} at offset ${at})`;
    throw new ProblemError({ file: name, line: lineOfByte(bytes, at), message, cure: SAVE });
  }
  text = text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    throw new ProblemError({ file: name, message: 'is empty', cure: 'give a Markdown file with text in it' });
  }
  return text;
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

/** The offset at which strict decoding fails: everything before it is sound. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const sound = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sound(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

/** Characters that Windows-1252 has where Latin-1 has control codes, with their byte. */
const WINDOWS_1252 = new Map(
  [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].map((character, i) => [
    character.charCodeAt(0),
    0x80 + i,
  ]),
);

/** Continuation bytes that sound text may well have right behind a letter: closing quotes, dashes, marks. */
const FOLLOWS_A_LETTER = new Set('’”›»“‘‹«…–—‚„•™®©°·¹²³ªº§¶†‡¡¿\u00a0\u00ad');

/** The quote that closes what an opening quote opens. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '‹': '›',
  '„': '“',
  '‚': '‘',
};

/** One sequence of characters whose bytes are one UTF-8 character. */
interface Sequence {
  start: number;
  end: number;
  decoded: string;
  accepted: boolean;
}

/** The byte that a character was before it was read as Windows-1252 or Latin-1, or 0 for none above 0x7f. */
function byteOf(code: number): number {
  if (code >= 0x80 && code <= 0xff) return code;
  return WINDOWS_1252.get(code) ?? 0;
}

function sequenceLength(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/**
 * Undoes UTF-8 that was read as Windows-1252 (or Latin-1) and saved as UTF-8 again, span by span; sound text, also
 * beside damaged text in one line, stays as it is. Text damaged twice is repaired twice.
 */
export function repairEncoding(text: string): Repair {
  const sequences: Sequence[] = [];
  const broken: { start: number; end: number }[] = [];
  for (const { index: start } of text.matchAll(/[\u00c2-\u00f4]/g)) {
    const lead = text.charCodeAt(start);
    const length = sequenceLength(lead);
    let end = start + 1;
    let point = lead & (0xff >> (length + 1));
    while (end < start + length) {
      const byte = byteOf(text.charCodeAt(end));
      if (byte < 0x80 || byte > 0xbf) break;
      point = (point << 6) | (byte & 0x3f);
      end++;
    }
    if (end === start + length && isCharacter(point, length)) {
      sequences.push({ start, end, decoded: String.fromCodePoint(point), accepted: false });
    } else {
      broken.push({ start, end });
    }
  }
  sequences.forEach((sequence, i) => {
    const inRun = sequences[i - 1]?.end === sequence.start || sequences[i + 1]?.start === sequence.end;
    sequence.accepted = isDamage(text, sequence, inRun);
  });
  const accepted = sequences.filter((sequence) => sequence.accepted);

  const out: string[] = [];
  const lost: { start: number; end: number }[] = [];
  let from = 0;
  let repaired = 0;
  for (let i = 0; i < accepted.length; repaired++) {
    const start = accepted[i]?.start ?? 0;
    let end = start;
    let run = '';
    for (let next = accepted[i]; next?.start === end; next = accepted[++i]) {
      run += next.decoded;
      if (next.decoded === '\ufffd') lost.push({ start: next.start, end: next.end });
      end = next.end;
    }
    out.push(text.slice(from, start), /[\u00c2-\u00f4]/.test(run) ? repairEncoding(run).text : run);
    from = end;
  }
  out.push(text.slice(from));

  for (const span of broken) {
    if (isLost(text, span.start, span.end, accepted.length > 0)) lost.push(span);
  }
  for (const match of text.matchAll(/\ufffd/g)) lost.push({ start: match.index, end: match.index + 1 });
  lost.sort((a, b) => a.start - b.start);
  const doubtful = accepted.length > 0 ? sequences.filter((sequence) => !sequence.accepted) : [];
  return {
    text: out.join('').replace(/^\ufeff/, ''),
    repaired,
    lost: places(text, lost),
    doubtful: places(text, doubtful),
  };
}

/** Whether a decoded number is a character of Unicode written in the shortest form. */
function isCharacter(point: number, length: number): boolean {
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
  return !/[\p{Cn}\p{Co}]/u.test(String.fromCodePoint(point));
}

/**
 * Whether a sequence is damaged text. `é\u00a0»` at the end of a French quotation has the bytes of a Chinese
 * character, and `ß“` in a German one those of an N'Ko letter: where all that follows the first letter is what may
 * follow a letter in sound text, the decoded character has to be one that is likely where it stands.
 */
function isDamage(text: string, { start, end, decoded }: Sequence, inRun: boolean): boolean {
  const tail = text.slice(start + 1, end);
  if ([...tail].some((character) => !FOLLOWS_A_LETTER.has(character))) return true;
  if (inRun) return true;
  const before = text[start - 1] ?? '';
  if (CLOSES[before] === tail[0]) return false;
  const letter = /[\p{L}\p{N}\p{M}]/u.test(decoded);
  if (end - start > 2) return !letter;
  if (/\p{Lu}/u.test(before)) return false;
  return !letter || /[\u00c0-\u017f\u0370-\u052f]/.test(decoded);
}

/** Whether an incomplete sequence is what is left of a damaged character, rather than sound text. */
function isLost(text: string, start: number, end: number, damaged: boolean): boolean {
  const lead = text[start] ?? '';
  const before = text[start - 1] ?? '';
  const tail = [...text.slice(start + 1, end)];
  if (tail.length === 0) return damaged && /[ÂÃ]/.test(lead) && text[end] === ' ' && !/\p{Lu}/u.test(before);
  if (tail.some((character) => !FOLLOWS_A_LETTER.has(character))) return true;
  return damaged && /[âðï]/.test(lead) && !/\p{L}/u.test(before);
}

/** Lines and columns of spans that stand in order. */
function places(text: string, spans: readonly { start: number; end: number }[]): Damage[] {
  let line = 1;
  let lineStart = 0;
  return spans.map(({ start, end }) => {
    for (let next = text.indexOf('\n', lineStart); next >= 0 && next < start;) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: start - lineStart + 1, found: text.slice(start, end) };
  });
}
