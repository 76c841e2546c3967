/** A font that drawings are measured in; it comes with the project, and no font of the machine's own is used. */
export interface DrawingFont {
  family: string;
  /** The npm package, a development dependency: its version is part of every digest. */
  package: string;
  /** A file in it. */
  file: string;
  style: 'normal' | 'italic';
  /** As in `@font-face`: one weight, or the first and last of a variable font. */
  weight: string;
}

/**
 * Arimo has the metrics of Arial, which most sans-serif faces that readers have come close to. DejaVu Sans has
 * the symbols that it lacks, such as ≥ and →.
 */
export const FONTS: readonly DrawingFont[] = [
  ...(['normal', 'italic'] as const).map((style) => ({
    family: 'Arimo Drawn',
    package: '@fontsource-variable/arimo',
    file: `files/arimo-latin-wght-${style}.woff2`,
    style,
    weight: '400 700',
  })),
  {
    family: 'DejaVu Drawn',
    package: '@fontsource/dejavu-sans',
    file: 'files/dejavu-sans-latin-400-normal.woff2',
    style: 'normal',
    weight: '400',
  },
];

/** The value of `font-family` for text that is measured: no generic family, which would be the machine's. */
export const FONT_FAMILY = [...new Set(FONTS.map(({ family }) => `'${family}'`))].join(', ');
