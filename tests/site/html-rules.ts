/** A rule that the built pages are measured by otherwise than html-validate recommends, and why. */
interface Deviation {
  /** How the rule is set. */
  setting: 'off' | ['error', Record<string, unknown>];
  because: string;
}

/** Where the built pages deviate from html-validate's recommended rules. Whatever is not listed here holds. */
export const DEVIATIONS: Readonly<Record<string, Deviation>> = {
  'void-style': {
    setting: 'off',
    because:
      'Astro writes <meta> and <meta/> alike, and HTML gives both the same meaning; a matter of taste only.',
  },
  'valid-id': {
    setting: ['error', { relaxed: true }],
    because: 'Starlight\'s "_top" is a valid id by the HTML standard; the rule prefers a letter first.',
  },
  'no-raw-characters': {
    setting: ['error', { relaxed: true }],
    because: 'An ampersand followed by a space is unambiguous, and Astro leaves it as it is.',
  },
  'no-implicit-button-type': {
    setting: 'off',
    because: "Starlight's menu button names no type; a button outside of a form submits nothing.",
  },
  'long-title': {
    setting: ['error', { maxlength: 80 }],
    because: 'The name of the site is left out behind long titles; the longest questions have 79 characters.',
  },
  'unique-landmark': {
    setting: 'off',
    because:
      'The contents list stands in a page twice, for narrow and for wide windows, of which one is shown; axe checks the landmarks that are.',
  },
};
