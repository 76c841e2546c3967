/** The size of a drawing in its own units, read from its view. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width = '0', height = '0'] = /\bviewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Renames the ids that start with `from`, for a drawing that a page shows more than once. */
export function nameIdsApart(svg: string, from: string, to: string): string {
  return from === to ? svg : svg.replaceAll(`${from}-`, `${to}-`);
}
