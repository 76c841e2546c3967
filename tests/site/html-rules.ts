/** A rule that the built pages are measured by otherwise than html-validate recommends, and why. */
interface Deviation {
  /** How the rule is set; where it only goes too far in places, it stays as recommended. */
  setting?: 'off' | ['error', Record<string, unknown>];
  /** Places the rule is not applied to, as part of the selector that html-validate reports. */
  exceptIn?: RegExp;
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
    setting: ['error', { maxlength: 91 }],
    because:
      'A title of 70 characters with the name of the site behind it; what a list cuts off is that name.',
  },
  'unique-landmark': {
    setting: 'off',
    because:
      'The contents list stands in a page twice, for narrow and for wide windows, of which one is shown; axe checks the landmarks that are.',
  },
  'element-permitted-content': {
    exceptIn: /figure > (pre > code|div > button) > div/,
    because: 'Expressive Code wraps each line of code, and the icon of its copy button, in a div.',
  },
  'text-content': {
    exceptIn: /figure > div > button/,
    because: 'The copy button of Expressive Code has its accessible name from its title, which axe accepts.',
  },
};
