import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

import { MEASURING_STYLE, MERMAID_SETTINGS } from './settings.ts';

/** Raise it when the steps between Mermaid's output and the file on disk change: all drawings are drawn anew. */
const REVISION = 1;

const mermaid = createRequire(import.meta.url)('mermaid/package.json') as { version: string };

/** Names everything but the text that decides what a drawing looks like. */
export const rendererVersion = JSON.stringify([REVISION, mermaid.version, MERMAID_SETTINGS, MEASURING_STYLE]);

/**
 * The name under which the drawing of a Mermaid text is kept: 16 hexadecimal digits. Line ends and white space
 * at the end of the text do not count.
 */
export function digestOf(text: string, renderer: string = rendererVersion): string {
  const normal = text.replace(/\r\n?/g, '\n').trimEnd();
  return createHash('sha256').update(renderer).update('\0').update(normal).digest('hex').slice(0, 16);
}

/** The prefix of all ids in a drawing; it starts with a letter, as ids in CSS selectors must. */
export function idOf(digest: string): string {
  return `d${digest.slice(0, 8)}`;
}
