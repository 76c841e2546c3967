/** The machine an npm package is for, in the words of a package's own `os`, `cpu` and `libc` fields. */
export interface Platform {
  os?: readonly string[];
  cpu: readonly string[];
  libc?: readonly string[];
}

/** Operating systems as package names spell them, most specific spelling first. */
const OPERATING_SYSTEMS: Readonly<Record<string, Pick<Platform, 'os' | 'libc'>>> = {
  linuxmusl: { os: ['linux'], libc: ['musl'] },
  aix: { os: ['aix'] },
  android: { os: ['android'] },
  darwin: { os: ['darwin'] },
  freebsd: { os: ['freebsd'] },
  linux: { os: ['linux'] },
  macos: { os: ['darwin'] },
  netbsd: { os: ['netbsd'] },
  openbsd: { os: ['openbsd'] },
  openharmony: { os: ['openharmony'] },
  sunos: { os: ['sunos'] },
  webcontainers: {},
  win: { os: ['win32'] },
  win32: { os: ['win32'] },
  windows: { os: ['win32'] },
};

/** Processors as package names spell them; the name is also what `process.arch` says. */
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'universal',
  'wasm32',
  'x64',
] as const;

/** Binary interfaces that may close a package name, with the C library each implies. */
const INTERFACES: Readonly<Record<string, Pick<Platform, 'libc'>>> = {
  eabi: {},
  gnu: { libc: ['glibc'] },
  gnueabihf: {},
  msvc: {},
  musl: { libc: ['musl'] },
  musleabihf: {},
};

const SUFFIX = new RegExp(
  `(?:^|[-/])(${Object.keys(OPERATING_SYSTEMS).join('|')})-(${PROCESSORS.join('|')})(?:-(${Object.keys(INTERFACES).join('|')}))?$`,
);

/**
 * Reads from a package's name which machine it is for: `@x/y-linux-arm64-musl` is for Linux on arm64 with musl.
 * Returns undefined when the name ends in no platform this table knows.
 */
export function platformOf(name: string): Platform | undefined {
  if (/-wasm32-wasip?\d*$/.test(name)) return { cpu: ['wasm32'] };
  const match = SUFFIX.exec(name);
  if (!match) return undefined;
  const [, system = '', cpu = '', abi = ''] = match;
  return { cpu: cpu === 'universal' ? [] : [cpu], ...OPERATING_SYSTEMS[system], ...INTERFACES[abi] };
}

/** The machines on which the project must install: each as `process.platform` and `process.arch` name it. */
export const SUPPORTED_MACHINES: readonly { os: string; cpu: string }[] = [
  'linux',
  'darwin',
  'win32',
].flatMap((os) => ['x64', 'arm64'].map((cpu) => ({ os, cpu })));
