/** Gives the classes by which Astro scopes styles short names: each stands on every element of its component. */

/** A scope in a style sheet: `.astro-qigeebsf`. */
const SCOPE = /\.astro-([a-z0-9]{8})(?![\w-])/g;

/** New names of the scopes that a style sheet uses, by the old: `_0` for `astro-qigeebsf`. */
export function shortScopes(css: string): ReadonlyMap<string, string> {
  const scopes = [...new Set(Array.from(css.matchAll(SCOPE), ([scope]) => scope.slice(1)))];
  return new Map(scopes.map((scope, index) => [scope, `_${index.toString(36)}`]));
}

/** A page or style sheet with the new names. */
export function renameScopes(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/(?<=["\s.])astro-[a-z0-9]{8}(?![\w-])/g, (scope) => names.get(scope) ?? scope);
}
