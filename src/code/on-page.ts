const shown = new WeakMap<Request, Set<string>>();

/** Whether `key` is asked about for the first time while the page of `request` is rendered. */
export function firstOnPage(request: Request, key: string): boolean {
  const keys = shown.get(request) ?? new Set();
  shown.set(request, keys);
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}
