/** The release that `go.mod` asks for: its toolchain line, else its go line. */
export function toolchainOf(goMod: string): string {
  const toolchain = /^toolchain\s+(go\S+)/m.exec(goMod)?.[1];
  const version = /^go\s+(\S+)/m.exec(goMod)?.[1];
  if (toolchain) return toolchain;
  if (version) return `go${version.split('.').length > 2 ? version : `${version}.0`}`;
  throw new Error('go.mod has neither a toolchain nor a go line');
}

/** The module's name. */
export function moduleNameOf(goMod: string): string {
  return /^module\s+(\S+)/m.exec(goMod)?.[1] ?? '';
}
