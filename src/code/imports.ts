/** The paths a Go file imports. */
export function importPaths(source: string): string[] {
  const paths: string[] = [];
  for (const [, block, single] of source.matchAll(
    /^import\s*(?:\(([\s\S]*?)^\)|(?:[\w.]+\s+)?"([^"]+)")/gm,
  )) {
    if (single !== undefined) paths.push(single);
    for (const [, path] of (block ?? '').matchAll(/^\s*(?:[\w.]+\s+)?"([^"]+)"/gm)) {
      if (path !== undefined) paths.push(path);
    }
  }
  return paths;
}
