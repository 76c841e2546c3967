import semver from 'semver';
import { platformOf, SUPPORTED_MACHINES } from '../setup/platform.ts';

/** What this tool reads of one entry of package-lock.json (lock file version 3). */
export interface LockEntry {
  version?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
  os?: readonly string[];
  cpu?: readonly string[];
  libc?: readonly string[];
  license?: string;
  engines?: Readonly<Record<string, string>>;
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  [field: string]: unknown;
}

/** package-lock.json as far as this tool is concerned: entries by the folder they are installed in. */
export interface Lock {
  lockfileVersion: number;
  packages: Record<string, LockEntry>;
  [field: string]: unknown;
}

/** One optional dependency that the lock file names but has no fitting entry for. */
export interface Gap {
  /** Folder of the package that asks for it, for example `node_modules/pagefind`. */
  dependent: string;
  name: string;
  range: string;
}

/** Fields that npm writes first, in this order; the rest follows by name, objects last. */
const LEADING_FIELDS = [
  'name',
  'version',
  'lockfileVersion',
  'resolved',
  'integrity',
  'requires',
  'packages',
];

/** Finds each optional dependency that no entry within its dependent's reach satisfies. */
export function findGaps(lock: Lock): Gap[] {
  return Object.entries(lock.packages).flatMap(([dependent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => !satisfies(resolve(lock, dependent, name)?.entry, range))
      .map(([name, range]) => ({ dependent, name, range })),
  );
}

/**
 * Returns the lock file with an entry for each optional platform package it lacked; the given one stays as it is.
 * A package whose name does not tell its platform is an Error, as nothing else is known about it here.
 */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const packages = { ...lock.packages };
  const added: string[] = [];
  for (const gap of findGaps(lock)) {
    const folder = placeFor({ ...lock, packages }, gap);
    packages[folder] = entryFor({ ...lock, packages }, gap);
    added.push(folder);
  }
  const sorted = Object.fromEntries(
    Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
  );
  return { lock: { ...lock, packages: sorted }, added };
}

/**
 * Lists what keeps the lock file from installing everywhere, one sentence each with its cure:
 * missing optional packages, machines a package with platform variants leaves out, and registry hosts.
 */
export function checkLock(lock: Lock): string[] {
  const gaps = findGaps(lock).map(
    ({ dependent, name, range }) =>
      `${dependent}: optional dependency ${name}@${range} has no entry; run "npm run lockfile"`,
  );
  const leftOut = Object.entries(lock.packages).flatMap(([folder, entry]) =>
    machinesLeftOut(lock, folder, entry).map(
      (machine) => `${folder}: no variant for ${machine}; choose a version that has one, or another package`,
    ),
  );
  const hosts = Object.entries(lock.packages)
    .filter(([, entry]) => entry.resolved !== undefined && entry.link !== true)
    .map(
      ([folder, entry]) =>
        `${folder}: "resolved" names ${String(entry.resolved)}; keep omit-lockfile-registry-resolved=true in .npmrc and run "npm install"`,
    );
  const withoutLibc = Object.entries(lock.packages)
    .filter(([folder, entry]) => platformOf(nameIn(folder))?.libc !== undefined && entry.libc === undefined)
    .map(([folder]) => `${folder}: "libc" is missing; npm before version 11 drops it, run npm 11 or newer`);
  return [...gaps, ...leftOut, ...hosts, ...withoutLibc];
}

/** Counts what {@link checkLock} looked at: all entries, and the optional dependencies among them. */
export function countLock(lock: Lock): { entries: number; optional: number } {
  const entries = Object.values(lock.packages);
  return {
    entries: entries.length - 1,
    optional: entries.reduce((sum, entry) => sum + Object.keys(entry.optionalDependencies ?? {}).length, 0),
  };
}

/** The entry that Node's own lookup finds for `name` from `folder`: nearest node_modules first. */
function resolve(lock: Lock, folder: string, name: string): { folder: string; entry: LockEntry } | undefined {
  for (const parent of reach(folder)) {
    const candidate = `${parent}node_modules/${name}`;
    const entry = lock.packages[candidate];
    if (entry) return { folder: candidate, entry };
  }
  return undefined;
}

/** Prefixes under which a package in `folder` looks for its dependencies, nearest first, the root last. */
function reach(folder: string): string[] {
  const parents: string[] = [];
  for (let rest = folder; rest !== '';) {
    parents.push(`${rest}/`);
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('node_modules/') - 1));
  }
  return [...parents, ''];
}

/** The package's name in the folder it is installed in; empty for the project itself. */
function nameIn(folder: string): string {
  return folder.split('node_modules/').at(-1) ?? '';
}

function satisfies(entry: LockEntry | undefined, range: string): boolean {
  if (!entry) return false;
  if (semver.validRange(range) === null) return true;
  return semver.satisfies(entry.version ?? '', range, { includePrerelease: true });
}

/** Where npm would put the missing package: as far out as no other version of it stands in the way. */
function placeFor(lock: Lock, { dependent, name }: Gap): string {
  const hidden = resolve(lock, dependent, name);
  return hidden ? `${dependent}/node_modules/${name}` : `node_modules/${name}`;
}

function entryFor(lock: Lock, { dependent, name, range }: Gap): LockEntry {
  const platform = platformOf(name);
  const version = semver.minVersion(range)?.version;
  if (!platform || version === undefined) {
    throw new Error(
      `${dependent} wants ${name}@${range}, which the registry does not hold, and ${platform ? 'the range names no version' : 'the name does not tell its platform'}; extend the tables in src/tools/setup/platform.ts`,
    );
  }
  const asking = lock.packages[dependent] ?? {};
  // Another version of the same package in the lock file tells what the name cannot: licence, engines.
  const sibling = Object.entries(lock.packages).find(
    ([folder]) => folder.endsWith(`node_modules/${name}`) && lock.packages[folder]?.integrity !== undefined,
  )?.[1];
  const entry: LockEntry = {
    version,
    ...(platform.cpu.length > 0 && { cpu: platform.cpu }),
    ...(asking.dev === true && { dev: true }),
    ...(asking.devOptional === true && { devOptional: true }),
    ...(platform.libc && { libc: platform.libc }),
    ...(asking.license !== undefined && { license: asking.license }),
    optional: true,
    ...(platform.os && { os: platform.os }),
    ...(sibling?.engines && { engines: sibling.engines }),
  };
  return inNpmsOrder(entry);
}

function inNpmsOrder(entry: LockEntry): LockEntry {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const rank = (field: string) => (LEADING_FIELDS.includes(field) ? LEADING_FIELDS.indexOf(field) : 99);
  return Object.fromEntries(
    Object.entries(entry).sort(
      ([left, a], [right, b]) =>
        Number(isObject(a)) - Number(isObject(b)) ||
        rank(left) - rank(right) ||
        left.localeCompare(right, 'en'),
    ),
  );
}

/** Machines of {@link SUPPORTED_MACHINES} that a package with platform variants has none for. */
function machinesLeftOut(lock: Lock, folder: string, entry: LockEntry): string[] {
  const variants = Object.keys(entry.optionalDependencies ?? {})
    .map((name) => ({ name, found: resolve(lock, folder, name)?.entry }))
    .filter(({ name }) => platformOf(name) !== undefined);
  // A single platform package is an addition for that platform (fsevents, libvips), not a set of variants.
  if (variants.length < 2) return [];
  return SUPPORTED_MACHINES.filter(
    ({ os, cpu }) =>
      !variants.some(({ found }) => found?.os?.includes(os) === true && found.cpu?.includes(cpu) === true),
  ).map(({ os, cpu }) => `${os} ${cpu}`);
}
