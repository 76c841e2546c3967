import { optimize, type CustomPlugin, type XastElement, type XastRoot } from 'svgo';

/**
 * Mermaid's class names that the stylesheet has a rule for, and ours for them; all other classes go. What an
 * author may add to a node (`A:::accent`) stands at the end.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  // flowchart, state and class diagrams
  node: 'node',
  cluster: 'cluster',
  'statediagram-cluster': 'cluster',
  'cluster-label': 'title',
  'label-group': 'strong',
  'flowchart-link': 'edge',
  transition: 'edge',
  relation: 'edge',
  'edge-pattern-dashed': 'dashed',
  'edge-pattern-dotted': 'dashed',
  'dashed-line': 'dashed',
  'dotted-line': 'dashed',
  'edge-thickness-thick': 'thick',
  'edge-thickness-invisible': 'invisible',
  'note-edge': 'dashed',
  'statediagram-note': 'note',
  'state-start': 'solid',
  'state-end': 'end',
  'end-state-inner': 'solid',
  'fork-join': 'solid',
  // class diagram markers, by the shape of their heads
  extension: 'open',
  aggregation: 'open',
  lollipop: 'open',
  cross: 'stroked',
  inner: 'inner',
  // sequence diagram
  actor: 'actor',
  'actor-man': 'person',
  'actor-line': 'lifeline',
  messageLine0: 'edge',
  messageLine1: 'edge dashed',
  loopLine: 'frame',
  note: 'note',
  activation0: 'active',
  activation1: 'active',
  activation2: 'active',
  rect: 'band',
  sequenceNumber: 'number',
  // set while drawing
  'label-ground': 'ground',
  strong: 'strong',
  em: 'em',
  inside: 'inside',
  // for authors
  accent: 'accent',
  good: 'good',
  bad: 'bad',
  muted: 'muted',
};

/** What stays on an element; colours, sizes of text and widths of lines belong to the stylesheet. */
const ATTRIBUTES = new Set(
  (
    'aria-describedby aria-labelledby clip-rule cx cy d dx dy fill-rule height href id lengthAdjust marker-end ' +
    'marker-start markerHeight markerUnits markerWidth orient points preserveAspectRatio r refX refY role rx ry ' +
    'text-anchor textLength transform viewBox width x x1 x2 xlink:href xmlns y y1 y2'
  ).split(' '),
);

/** A reference to an id: `#id` as a link, or `url(#id)` with or without quotes. */
const REFERENCE = /^#(.+)$|url\(["']?#(.+?)["']?\)/g;

/** Attributes kept only where they say that a shape is not filled, or has no outline. */
const PAINT = new Set(['fill', 'stroke']);

/**
 * Turns Mermaid's drawing into one that holds nothing but shapes, text and class names: no style element, no
 * inline style, no colour. Its ids all start with `id` and are numbered in the order they stand.
 *
 * The drawing is labelled by the element `${id}-title`, the caption that the page shows with it, and described
 * by its own `desc`.
 *
 * @param svg what Mermaid drew, its text in rows of explicit place and length (see draw-in-page.ts)
 */
export function cleanDrawing(svg: string, id: string): string {
  const { data } = optimize(svg, {
    plugins: [
      'removeComments',
      keepMeaning(id),
      dropUnreferenced,
      'removeEmptyContainers',
      'collapseGroups',
      { name: 'convertTransform', params: { floatPrecision: 2 } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 1 } },
      { name: 'cleanupListOfValues', params: { floatPrecision: 1 } },
      { name: 'convertPathData', params: { floatPrecision: 1 } },
      foldTranslations,
      'collapseGroups',
      numberIds(id),
      'sortAttrs',
    ],
  });
  return `${data}\n`;
}

/** Drops what only Mermaid's own stylesheet or scripts need, and labels the drawing. */
function keepMeaning(id: string): CustomPlugin {
  return {
    name: 'keepMeaning',
    fn: () => ({
      element: {
        enter(node, parent) {
          if (['style', 'title', 'script'].includes(node.name) || isBackdrop(node)) remove(node, parent);
          else if (parent.type === 'root') node.attributes = attributesOfRoot(node, id);
          else if (node.name === 'desc') node.attributes = { id: `${id}-desc` };
          else node.attributes = attributesOfShape(node);
        },
      },
    }),
  };
}

function attributesOfRoot(root: XastElement, id: string): Record<string, string> {
  const viewBox = root.attributes['viewBox'] ?? '';
  const [, , width = '', height = ''] = viewBox.split(' ');
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `drawing ${kindOf(root)}`,
    viewBox,
    width,
    height,
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-desc`,
  };
}

function attributesOfShape({ name, attributes }: XastElement): Record<string, string> {
  const kept = Object.entries(attributes).filter(([attribute, value]) => {
    // Mermaid gives some circles a size too, and rows the anchor of their text; the middle is the default.
    if (name === 'circle' && (attribute === 'width' || attribute === 'height')) return false;
    if (attribute === 'text-anchor') return name === 'text' && value !== 'middle';
    return ATTRIBUTES.has(attribute) || (PAINT.has(attribute) && value === 'none');
  });
  const names = (attributes['class'] ?? '').split(/\s+/).flatMap((old) => CLASSES[old]?.split(' ') ?? []);
  const classes = names.length > 0 ? { class: [...new Set(names)].join(' ') } : {};
  return { ...Object.fromEntries(kept), ...classes };
}

/** Mermaid's own rectangles behind some labels; ours have the size of the text, and all labels have one. */
function isBackdrop(node: XastElement): boolean {
  return node.name === 'rect' && /\bbackground\b/.test(node.attributes['class'] ?? '');
}

/** `flowchart-v2` is a flowchart; most kinds are named as they are written. */
function kindOf(root: XastElement): string {
  return (root.attributes['aria-roledescription'] ?? 'diagram')
    .replace(/-v2$/, '')
    .replace('stateDiagram', 'state');
}

/** Mermaid defines every arrow head and icon it knows; only the ones in use stay, and no other ids. */
const dropUnreferenced: CustomPlugin = {
  name: 'dropUnreferenced',
  fn: (root: XastRoot) => {
    const used = new Set(elementsOf(root).flatMap((node) => referencesOf(node)));
    return {
      element: {
        enter(node, parent) {
          const { id } = node.attributes;
          const isUsed = id !== undefined && used.has(id);
          if (!isUsed && ['marker', 'symbol', 'linearGradient', 'filter'].includes(node.name))
            remove(node, parent);
          else if (id !== undefined && !isUsed) delete node.attributes['id'];
        },
      },
    };
  },
};

/** Adds a translation to the coordinates of the text it moves, so that most text needs no transform. */
const foldTranslations: CustomPlugin = {
  name: 'foldTranslations',
  fn: () => ({
    element: {
      enter(node) {
        const texts = node.name === 'text' ? [node] : node.name === 'g' ? elementsIn(node) : [];
        if (texts.length === 0 || texts.some(({ name }) => name !== 'text')) return;
        const match = /^translate\(\s*(-?[\d.e-]+)(?:[\s,]*(-?[\d.e-]*))?\s*\)$/.exec(
          node.attributes['transform'] ?? '',
        );
        if (!match) return;
        const moves = { x: Number(match[1]), y: Number(match[2] || 0) };
        for (const { attributes } of texts) {
          for (const axis of ['x', 'y'] as const) {
            attributes[axis] = shorten(Number(attributes[axis] ?? 0) + moves[axis]);
          }
        }
        delete node.attributes['transform'];
      },
    },
  }),
};

/** Gives the ids that are left short names of their own: `${id}-a`, `${id}-b`, and so on. */
function numberIds(id: string): CustomPlugin {
  return {
    name: 'numberIds',
    fn: (root: XastRoot) => {
      const names = new Map<string, string>();
      for (const node of elementsOf(root)) {
        const old = node.attributes['id'];
        if (old === undefined || old.startsWith(`${id}-desc`)) continue;
        names.set(old, `${id}-${(names.size + 10).toString(36)}`);
      }
      return {
        element: {
          enter(node) {
            for (const [name, value] of Object.entries(node.attributes)) {
              const renamed = name === 'id' ? names.get(value) : undefined;
              node.attributes[name] =
                renamed ??
                value.replace(REFERENCE, (whole, link?: string, url?: string) => {
                  const to = names.get(link ?? url ?? '');
                  if (to === undefined) return whole;
                  return link === undefined ? `url(#${to})` : `#${to}`;
                });
            }
          },
        },
      };
    },
  };
}

/** The ids that an element's attributes point to. */
function referencesOf(node: XastElement): string[] {
  return Object.entries(node.attributes).flatMap(([name, value]) => {
    if (name.startsWith('aria-')) return value.split(' ');
    return [...value.matchAll(REFERENCE)].map((match) => match[1] ?? match[2] ?? '');
  });
}

/** All elements below one. */
function elementsOf(parent: XastRoot | XastElement): XastElement[] {
  return elementsIn(parent).flatMap((child) => [child, ...elementsOf(child)]);
}

function elementsIn(parent: XastRoot | XastElement): XastElement[] {
  return parent.children.filter((child) => child.type === 'element');
}

function remove(node: XastElement, parent: XastRoot | XastElement): void {
  parent.children = parent.children.filter((child) => child !== node);
}

/** At most one digit after the point. */
function shorten(value: number): string {
  return String(Math.round(value * 10) / 10);
}
