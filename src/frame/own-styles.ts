/**
 * Puts the site's own files in the place of three of Starlight's: the properties, which would name every colour
 * twice more than `theme.css` does; the sheet for print, which names them a third time; and the script that keeps the
 * state of Starlight's sidebar, which the site has none of. In its place every page loads the site's own.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where Starlight imports its sheets, and what stands in their place. */
const IMPORTER = /starlight\/dist\/components\/Page\.astro/;
const OWN = /^\.\.\/style\/(?<name>props|print)\.css(?<query>\?.*)?$/;
const STATE = /\/components-internals\/SidebarPersistState(?:\.js)?$/;

/** The own file for what is imported, if it is one of the three, with what is asked of it. */
export function ownSheet(source: string, importer = ''): string | undefined {
  if (!IMPORTER.test(importer)) return undefined;
  if (STATE.test(source)) return fileURLToPath(new URL('./page.client.ts', import.meta.url));
  const { name, query = '' } = OWN.exec(source)?.groups ?? {};
  if (name === undefined) return undefined;
  return fileURLToPath(new URL(`./${name}.css`, import.meta.url)) + query;
}

/** The plugin for Vite that does it. */
export function ownStyles(): Plugin {
  return { name: 'own-styles', enforce: 'pre', resolveId: (source, importer) => ownSheet(source, importer) };
}
