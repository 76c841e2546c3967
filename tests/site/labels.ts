/** Finds the labels of drawings, and those that are not where a reader expects them. Runs inside a page. */

/** A line of text in a drawing. */
export interface Label {
  kind: 'box' | 'edge label' | 'note' | 'actor' | 'title' | 'other';
  text: SVGTextElement;
  drawing: SVGSVGElement;
  /** The closed shape that it stands in; none for what stands on the drawing itself. */
  ground: SVGGeometryElement | undefined;
}

/** All labels of all drawings of the page. */
export function findLabels(): Label[] {
  const SHAPES = 'rect, circle, ellipse, polygon, path';
  const LINES = '.edge, .frame, .active, .band, .ground, [fill="none"], marker *';

  const boxOf = (element: Element) => element.getBoundingClientRect();
  const sizeOf = (element: Element) => boxOf(element).width * boxOf(element).height;
  const covers = (shape: Element, text: Element) => {
    const { left, right, top, bottom } = boxOf(shape);
    const { x, y, width, height } = boxOf(text);
    const [center, middle] = [x + width / 2, y + height / 2];
    return left < center && center < right && top < middle && middle < bottom;
  };
  const kindOf = (text: SVGTextElement, around: Element | undefined, isOnGround: boolean): Label['kind'] => {
    if (text.closest('.title')) return 'title';
    if (around?.closest('.note')) return 'note';
    if (around?.closest('.actor')) return 'actor';
    if (text.closest('.node')) return 'box';
    return isOnGround ? 'edge label' : 'other';
  };
  return [...document.querySelectorAll<SVGSVGElement>('svg.drawing')].flatMap((drawing) => {
    const grounds = [...drawing.querySelectorAll('.ground')];
    const shapes = [...drawing.querySelectorAll<SVGGeometryElement>(SHAPES)]
      .filter((shape) => !shape.matches(LINES))
      .sort((a, b) => sizeOf(a) - sizeOf(b));
    return [...drawing.querySelectorAll('text')].map((text): Label => {
      const around = shapes.find((shape) => covers(shape, text));
      const isOnGround = grounds.some((ground) => covers(ground, text));
      const kind = kindOf(text, around, isOnGround);
      return { kind, text, drawing, ground: kind === 'edge label' ? undefined : around };
    });
  });
}

/** The labels that reach out of their ground or over another label, each told as `box "text"`. */
export function findEscaped(labels: readonly Label[]): string[] {
  /** What rounding may cost, in CSS pixels. */
  const slack = 0.5;

  /** Whether a point of the window is inside a shape, whatever its form. */
  const holds = (shape: SVGGeometryElement, x: number, y: number): boolean => {
    const toShape = shape.getScreenCTM()?.inverse();
    return toShape !== undefined && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape));
  };
  const isIn = ({ drawing, ground }: Label, x: number, y: number): boolean => {
    if (ground) return holds(ground, x, y);
    const view = drawing.getBoundingClientRect();
    return view.left <= x && x <= view.right;
  };
  const boxes = labels.map(({ text }) => text.getBoundingClientRect());
  return labels.flatMap((label, index) => {
    const box = boxes[index];
    if (!box) return [];
    const { left, right, top, height } = box;
    const center = top + height / 2;
    const fits = isIn(label, left + slack, center) && isIn(label, right - slack, center);
    const isCovered = labels.some((other, at) => {
      const its = boxes[at];
      if (!its || at <= index || other.drawing !== label.drawing) return false;
      const isBeside = Math.abs(its.top + its.height / 2 - center) < 8;
      return isBeside && Math.min(its.right, right) - Math.max(its.left, left) > slack;
    });
    return fits && !isCovered ? [] : [`${label.kind} "${label.text.textContent}"`];
  });
}
