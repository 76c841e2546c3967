/**
 * How Mermaid is asked to draw. Colours do not matter here: they are taken off the drawing and come from
 * src/diagrams/diagrams.css. Sizes do: that stylesheet must use the font size given here.
 */
import { FONT_FAMILY } from './fonts.ts';

/** Size of all text in a drawing, in the drawing's own units (CSS pixels where it is not scaled). */
export const FONT_SIZE = 14;

/** What a stick figure and its name need. */
const FIGURE_HEIGHT = 76;

/** The smallest size at which text is still legible; a drawing is never scaled below it. */
export const SMALLEST_TEXT = 11;

/**
 * How text is measured: as src/diagrams/diagrams.css shows it, in the fonts of src/diagrams/fonts.ts. Geometric
 * precision keeps the screen out of the measures.
 */
export const MEASURING_STYLE = `
  * { font-family: ${FONT_FAMILY}; text-rendering: geometricPrecision; }
  .cluster-label text, .statediagram-cluster text, text.actor, .classTitle, .strong { font-weight: 600; }
  .em { font-style: italic; }
`;

/** Passed to `mermaid.initialize` before each drawing. */
export const MERMAID_SETTINGS = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  deterministicIds: true,
  // Some shapes come from a library for sketches; 0, the default, would seed it at random.
  handDrawnSeed: 1,
  fontFamily: FONT_FAMILY,
  fontSize: FONT_SIZE,
  themeVariables: { fontSize: `${FONT_SIZE}px` },
  flowchart: {
    curve: 'basis',
    diagramPadding: 4,
    minNodeWidth: 0,
    nodeSpacing: 24,
    padding: 9,
    rankSpacing: 34,
    subGraphTitleMargin: { top: 4, bottom: 10 },
    wrappingWidth: 280,
  },
  // Transitions that run both ways between two states cross in dagre's layout; ELK keeps them apart.
  // The distances are those of class diagrams, which Mermaid reads here; ELK has its own.
  state: { layout: 'elk', minNodeWidth: 0, nodeSpacing: 40, rankSpacing: 56, wrappingWidth: 280 },
  sequence: {
    actorFontWeight: 600,
    actorMargin: 24,
    boxMargin: 8,
    diagramMarginX: 4,
    diagramMarginY: 4,
    height: 36,
    labelBoxWidth: 40,
    messageMargin: 30,
    mirrorActors: false,
    noteMargin: 10,
    width: 64,
  },
} as const;

/** The settings for one Mermaid text: a sequence with stick figures needs a taller row for them. */
export function settingsFor(text: string): Record<string, unknown> {
  if (!/^\s*(?:create\s+)?actor\s/m.test(text)) return MERMAID_SETTINGS;
  return { ...MERMAID_SETTINGS, sequence: { ...MERMAID_SETTINGS.sequence, height: FIGURE_HEIGHT } };
}
