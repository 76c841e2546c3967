import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

import { FONTS } from './fonts.ts';
import { MEASURING_STYLE, MERMAID_SETTINGS } from './settings.ts';

/** Raise it when the steps between Mermaid's output and the file on disk change: all drawings are drawn anew. */
const REVISION = 3;

/** The packages that decide what a drawing looks like. */
const PACKAGES = ['mermaid', ...FONTS.map((font) => font.package)];

const load = createRequire(import.meta.url);
const versions = PACKAGES.map((name) => [
  name,
  (load(`${name}/package.json`) as { version: string }).version,
]);

/** Names everything but the text that decides what a drawing looks like. */
export const rendererVersion = JSON.stringify([REVISION, versions, MERMAID_SETTINGS, MEASURING_STYLE]);

/**
 * What tells whether a Mermaid text has changed since it was drawn: 16 hexadecimal digits. Line ends and white
 * space at the end of the text do not count.
 */
export function digestOf(text: string, renderer: string = rendererVersion): string {
  const normal = text.replace(/\r\n?/g, '\n').trimEnd();
  return createHash('sha256').update(renderer).update('\0').update(normal).digest('hex').slice(0, 16);
}
