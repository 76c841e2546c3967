/** The width of a drawing in its own units, read from its view. */
export function widthOf(svg: string): number {
  return Number(/\bviewBox="\S+ \S+ (\S+) \S+"/.exec(svg)?.[1] ?? 0);
}

/** Renames the ids that start with `from`, for a drawing that a page shows more than once. */
export function nameIdsApart(svg: string, from: string, to: string): string {
  return svg.replaceAll(`${from}-`, `${to}-`);
}
