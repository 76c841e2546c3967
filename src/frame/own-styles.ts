/**
 * Puts the site's own style sheets in the place of two of Starlight's: the properties, which would name every colour
 * twice more than `theme.css` does, and the sheet for print, which names them a third time.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where Starlight imports its sheets, and what stands in their place. */
const IMPORTER = /starlight\/dist\/components\/Page\.astro/;
const OWN = /^\.\.\/style\/(?<name>props|print)\.css(?<query>\?.*)?$/;

/** The own sheet for what is imported, if it is one of the two, with what is asked of it. */
export function ownSheet(source: string, importer = ''): string | undefined {
  const { name, query = '' } = OWN.exec(source)?.groups ?? {};
  if (name === undefined || !IMPORTER.test(importer)) return undefined;
  return fileURLToPath(new URL(`./${name}.css`, import.meta.url)) + query;
}

/** The plugin for Vite that does it. */
export function ownStyles(): Plugin {
  return { name: 'own-styles', enforce: 'pre', resolveId: (source, importer) => ownSheet(source, importer) };
}
