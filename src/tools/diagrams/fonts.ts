import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create } from 'fontkitten';

import { FONTS, type DrawingFont } from '../../diagrams/fonts.ts';

const { resolve } = createRequire(import.meta.url);

/** A rule that gives a page a font by its bytes, so that it needs no network and no font of the machine. */
export function fontFace(font: DrawingFont): string {
  const { family, style, weight } = font;
  const bytes = readFont(font).toString('base64');
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes}) }\n`;
}

/**
 * The characters of a text that none of the drawings' fonts has, each once. A browser would take them from a font
 * of the machine, and measure them differently on each.
 */
export function charactersWithoutGlyph(text: string): string[] {
  return [...new Set(text.replace(/\s/g, ''))].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return !coverage().some((codePoints) => codePoints.has(codePoint));
  });
}

/** What the fonts have glyphs for; read when it is first asked. */
function coverage(): readonly ReadonlySet<number>[] {
  covered ??= FONTS.filter(({ style }) => style === 'normal').map((font) => {
    const opened = create(readFont(font));
    if (!('characterSet' in opened)) throw new Error(`${font.file} of ${font.package} holds several fonts.`);
    return new Set(opened.characterSet);
  });
  return covered;
}

let covered: readonly ReadonlySet<number>[] | undefined;

function readFont(font: DrawingFont): Buffer {
  return readFileSync(resolve(`${font.package}/${font.file}`));
}
