import { createHash } from 'node:crypto';

/**
 * What the site is called and where it lives: the one place to change before publishing elsewhere.
 * SITE_ADDRESS and SITE_REPOSITORY override the last two at build time.
 */
export const site = {
  title: 'Go Mastery Roadmap',
  description:
    'A free roadmap to Go: thirteen phases from the toolchain to the runtime, every example run and verified, with search and diagrams.',
  /** Address the site is published at, without a trailing slash. */
  address: process.env['SITE_ADDRESS'] ?? 'https://go-mastery-roadmap.example',
  /** Repository that "Edit page" links lead to. */
  repository: process.env['SITE_REPOSITORY'] ?? 'https://github.com/go-mastery-roadmap/go-mastery-roadmap',
} as const;

/** What a page may load. Served as a meta tag in every page and as a header from `public/_headers`. */
const POLICY = {
  'default-src': "'none'",
  // Pagefind's index is read by WebAssembly. Scripts in the pages themselves are allowed by their hashes.
  'script-src': "'self' 'wasm-unsafe-eval'",
  // Highlighted code carries its colours in style attributes.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  // A reader who opens a program in the Go Playground sends it there; nothing else leaves the site.
  'connect-src': "'self' https://play.golang.org",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The Content-Security-Policy, as the value of the header or meta tag.
 *
 * Astro's `security.csp` does not serve here: it puts its tag after Starlight's scripts, where it does not govern them,
 * and lists a hash of every file that 'self' allows already, which no header written by hand could equal.
 *
 * @param inlineScripts the texts of the scripts that stand in pages
 */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const policy = { ...POLICY, 'script-src': [POLICY['script-src'], ...hashes].join(' ') };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
