/** What a page needs to draw one diagram. */
export interface DrawingOrder {
  /** The Mermaid text. */
  text: string;
  /** Prefix of all ids. */
  id: string;
  /** Passed to `mermaid.initialize`. */
  settings: Record<string, unknown>;
}

/** What came of it: Mermaid's drawing and all its text, or Mermaid's own message and the line of the text it is about. */
export type DrawingResult = { svg: string; shown: string } | { problem: string; line: number | undefined };

/** The part of Mermaid's interface that is used. */
interface Mermaid {
  initialize(settings: Record<string, unknown>): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/**
 * Runs inside the browser's page, so it may use nothing from outside its own body. Draws the diagram, then does
 * all that needs the browser's measurements: gives each line of text an explicit place and length, widens notes to
 * their text, lifts the titles of subgraphs above the edges that cross them, and cuts the view to what is drawn.
 *
 * The length is that of the line in the fonts it was measured in. A reader's browser sets the line in the reader's
 * font and fits it to this length, so that a wide font leaves no box and a narrow one looks as designed. For the same
 * reason the ground under a label that stands on lines can be of the label's size. (A halo around the letters will not
 * do: Firefox draws the letters of a fitted text one by one, each halo over the letter before.)
 */
export async function drawInPage({ text, id, settings }: DrawingOrder): Promise<DrawingResult> {
  const mermaid = (globalThis as unknown as { mermaid: Mermaid }).mermaid;
  const margin = 4;
  const lifelineEnd = 14;
  /** How much lower than the middle of its shape Mermaid sets the label of a node and of a frame's tag. */
  const nodeLabelSinks = 1;
  const tagLabelSinks = 2;
  /** How much lower than Mermaid does we set the title of a composite state, to clear its upper border. */
  const stateTitleSinks = 4;
  const notePadding = 8;
  /** Text that lines may cross, and how far the ground under it reaches from its ends and its baseline. */
  const labels = '.edgeLabel, .edgeTerminals, .cluster-label, .messageText, .loopText, .sectionTitle';
  const reach = { end: 3, up: 12, down: 4 };
  /** Where the baseline lies in the height of a line, in the metrics of Arial: ascent / (ascent + descent). */
  const baseline = 0.905 / (0.905 + 0.212);

  let svg: string;
  try {
    mermaid.initialize({ ...settings, deterministicIDSeed: id });
    ({ svg } = await mermaid.render(id, text));
  } catch (error) {
    const hash = (error as { hash?: { loc?: { first_line?: number }; line?: number } }).hash;
    return { problem: String((error as Error).message ?? error), line: hash?.loc?.first_line ?? hash?.line };
  }
  document.body.innerHTML = svg;
  const root = document.querySelector('svg');
  if (!root) return { problem: 'Mermaid returned no drawing.', line: undefined };
  root.style.maxWidth = 'none';
  root.setAttribute('width', String(root.viewBox.baseVal.width));

  for (const nothing of root.querySelectorAll('.note-cluster, rect:not([width]), text:empty'))
    nothing.remove();
  for (const element of root.querySelectorAll('text')) {
    if (element.textContent?.trim()) placeRows(element);
    else element.remove();
  }
  for (const fill of root.querySelectorAll<SVGPathElement>('.node path[stroke="none"]')) simplify(fill);
  if (root.matches('.statediagram')) for (const node of root.querySelectorAll('.node')) markState(node);
  for (const note of root.querySelectorAll<SVGRectElement>('rect.note')) {
    fitNote(note);
    // Frames are drawn after notes, and their lines would cross a note that is wider than they are.
    if (note.parentElement) root.append(note.parentElement);
  }
  for (const label of root.querySelectorAll<SVGGElement>('.cluster-label')) lift(label);
  for (const label of root.querySelectorAll<SVGGElement>('.edgeLabel')) markInside(label);
  endLifelines(root);

  const box = root.getBBox();
  const view = [
    Math.floor(box.x - margin),
    Math.floor(box.y - margin),
    Math.ceil(box.width + 2 * margin),
    Math.ceil(box.height + 2 * margin),
  ];
  root.setAttribute('viewBox', view.join(' '));
  const shown = [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
  return { svg: new XMLSerializer().serializeToString(root), shown };

  /**
   * Rewrites a text so that every line is an element with a place and length of its own, centred unless it is a list
   * of members. Not a tspan: Firefox fits the length of whole text elements only.
   */
  function placeRows(element: SVGTextElement): void {
    const isNodeLabel = element.closest('.node .label:not(.noteLabel)') !== null;
    const sinks = isNodeLabel ? nodeLabelSinks : element.matches('.labelText') ? tagLabelSinks : 0;
    const isList = element.closest('.members-group, .methods-group') !== null;
    const nested = [...element.querySelectorAll<SVGTSpanElement>('tspan.row')];
    const direct = [...element.children].filter(
      (child): child is SVGTSpanElement => child.tagName === 'tspan',
    );
    const lines: SVGTextContentElement[] =
      nested.length > 0 ? nested : direct.length > 0 ? direct : [element];
    const rows = lines.flatMap((line) => {
      if (!line.textContent?.trim() || line.getNumberOfChars() === 0) return [];
      const first = line.getExtentOfChar(0);
      const start = line.getStartPositionOfChar(0).x;
      const x = isList ? start : start + line.getComputedTextLength() / 2;
      const y = first.y + first.height * baseline - sinks;
      return [{ x, y, runs: runsOf(line) }];
    });
    for (const name of ['x', 'y', 'dy', 'dominant-baseline', 'alignment-baseline', 'style']) {
      element.removeAttribute(name);
    }
    element.setAttribute('text-anchor', isList ? 'start' : 'middle');
    const placed = rows.map(({ x, y, runs }) => {
      const row = element.cloneNode() as SVGTextElement;
      row.setAttribute('x', String(x));
      row.setAttribute('y', String(y));
      row.append(...runs);
      return row;
    });
    element.replaceWith(...placed);
    const lengths = placed.map((row) => row.getComputedTextLength());
    for (const [index, row] of placed.entries()) {
      row.setAttribute('textLength', String(lengths[index]));
      row.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
    if (!placed[0]?.closest(labels)) return;
    placed[0]?.before(
      ...rows.map(({ x, y }, index) => {
        const length = lengths[index] ?? 0;
        const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        ground.setAttribute('class', 'label-ground');
        ground.setAttribute('x', String(x - length / 2 - reach.end));
        ground.setAttribute('y', String(y - reach.up));
        ground.setAttribute('width', String(length + 2 * reach.end));
        ground.setAttribute('height', String(reach.up + reach.down));
        return ground;
      }),
    );
  }

  /** The text of a line, with a tspan around what is bold or italic. */
  function runsOf(line: SVGTextContentElement): Node[] {
    const runs: { value: string; classes: string }[] = [];
    const parts = line.children.length > 0 ? [...line.childNodes] : [line];
    for (const part of parts) {
      const value = part.textContent ?? '';
      const element = part instanceof Element ? part : line;
      const isBold = /^(bold|[6-9]00)$/.test(element.getAttribute('font-weight') ?? '');
      const isItalic = element.getAttribute('font-style') === 'italic';
      const classes = [isBold && 'strong', isItalic && 'em'].filter(Boolean).join(' ');
      const last = runs.at(-1);
      if (last?.classes === classes) last.value += value;
      else runs.push({ value, classes });
    }
    return runs.map(({ value, classes }, index) => {
      let shown = value.replace(/\s+/g, ' ');
      if (index === 0) shown = shown.trimStart();
      if (index === runs.length - 1) shown = shown.trimEnd();
      if (!classes) return document.createTextNode(shown);
      const run = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      run.setAttribute('class', classes);
      run.append(shown);
      return run;
    });
  }

  /**
   * Mermaid draws many shapes through a library for sketches, as a filled path without outline and an outline
   * of twice as many strokes. Such a pair becomes one path, or the plain shape that it traces.
   */
  function simplify(fill: SVGPathElement): void {
    const outline = fill.nextElementSibling;
    if (outline?.tagName !== 'path' || outline.getAttribute('fill') !== 'none') return;
    const strokes = (path: Element) => path.getAttribute('d')?.match(/[LCQ]/g)?.length ?? 0;
    // More strokes than the double outline needs are lines inside the shape, which must stay.
    if (strokes(outline) > 2 * (strokes(fill) + 1)) return;
    outline.remove();
    fill.removeAttribute('stroke');
    fill.setAttribute('d', `${fill.getAttribute('d')?.replace(/\s*z?\s*$/i, '')}Z`);

    const { x, y, width, height } = fill.getBBox();
    const length = fill.getTotalLength();
    const isAbout = (expected: number) => Math.abs(length - expected) < 0.02 * expected + 0.5;
    const covers = (along: number, down: number) =>
      fill.isPointInFill(new DOMPoint(x + along * width, y + down * height));
    const edges = [0.02, 0.98];
    const hasCorners = edges.every((along) => edges.every((down) => covers(along, down)));
    const hasSides = edges.every((edge) => covers(edge, 0.5) && covers(0.5, edge));
    if (hasCorners && hasSides && isAbout(2 * (width + height))) {
      replace(fill, 'rect', { x, y, width, height });
    } else if (!hasCorners && Math.abs(width - height) < 0.5 && isAbout(Math.PI * width)) {
      replace(fill, 'circle', { cx: x + width / 2, cy: y + height / 2, r: width / 2 });
    } else if (!hasCorners && width > height && isAbout(2 * (width - height) + Math.PI * height)) {
      replace(fill, 'rect', { x, y, width, height, rx: height / 2 });
    }
  }

  function replace(path: SVGPathElement, name: string, geometry: Record<string, number>): void {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(geometry)) shape.setAttribute(key, String(value));
    path.replaceWith(shape);
  }

  /** Mermaid tells the end of a state diagram, a dot in a ring, and the bar of a fork by their colours alone. */
  function markState(node: Element): void {
    if (node.querySelector('text')) return;
    const [shape, other] = node.querySelectorAll<SVGGeometryElement>('circle, rect, polygon, path');
    if (shape?.tagName === 'circle' && other?.tagName === 'circle') {
      shape.setAttribute('class', 'state-end');
      other.setAttribute('class', 'end-state-inner');
    } else if (shape?.tagName === 'rect' && !other) {
      shape.setAttribute('class', 'fork-join');
    }
  }

  /** Mermaid makes a note as wide as the lifelines it spans are apart, even where its text needs more. */
  function fitNote(note: SVGRectElement): void {
    const texts = [...(note.parentElement?.querySelectorAll<SVGTextElement>('text') ?? [])];
    const wanted = Math.max(...texts.map((element) => element.getBBox().width)) + 2 * notePadding;
    const { x, width } = note.getBBox();
    if (wanted <= width) return;
    note.setAttribute('x', String(x - (wanted - width) / 2));
    note.setAttribute('width', String(wanted));
  }

  /** Without actors at the foot Mermaid draws lifelines of 2,000 units and counts on the view to cut them. */
  function endLifelines(drawing: SVGSVGElement): void {
    const lifelines = [...drawing.querySelectorAll('.actor-line')];
    for (const line of lifelines) line.setAttribute('y2', line.getAttribute('y1') ?? '0');
    const { y, height } = drawing.getBBox();
    for (const line of lifelines) line.setAttribute('y2', String(y + height + lifelineEnd));
  }

  /** Tells the labels that lie on a subgraph's ground from those that lie on the page's. */
  function markInside(label: SVGGElement): void {
    const own = label.getBoundingClientRect();
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    for (const cluster of document.querySelectorAll('.cluster rect, .statediagram-cluster rect')) {
      const ground = cluster.getBoundingClientRect();
      if (ground.left < x && x < ground.right && ground.top < y && y < ground.bottom)
        label.classList.add('inside');
    }
  }

  /** Moves a subgraph's title to the end of the drawing, where edges no longer cover it. */
  function lift(label: SVGGElement): void {
    const place = root
      ?.getCTM()
      ?.inverse()
      .multiply(label.getCTM() ?? new DOMMatrix());
    if (!root || !place) return;
    const sinks = label.closest('.statediagram-cluster') ? stateTitleSinks : 0;
    label.setAttribute('transform', `translate(${place.e} ${place.f + sinks})`);
    root.append(label);
  }
}
