import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Toolchain } from './toolchain.ts';
import { writeWhole } from './write-records.ts';

/** How an example was seen to keep its promise: in one run, or in two that printed the same. */
export type Sight = 'once' | 'twice';

/** What is not asked for in so long, in milliseconds, is forgotten: 90 days. */
const MEMORY = 90 * 24 * 60 * 60 * 1000;

/**
 * What this machine has seen examples do, kept outside the repository, so that a fresh clone knows it too.
 *
 * That an example is in it proves: exactly these sources, with all that they import and with this recorded
 * output, were formatted, built, vetted and run here, with this Go release for this platform and by the
 * verifier as it is now; they kept their promise, and printed what is recorded (or, where the output
 * varies, had one recorded). It does not prove that they would do so again, where chance, time or another
 * machine has a part in it: that is for a run of all of them.
 */
export class SeenHere {
  private readonly folder: string;
  private readonly circumstances: string;

  /**
   * @param folder where it is kept, absolute
   * @param verifier a digest of the verifier's own sources
   */
  constructor(
    folder: string,
    { version, platform }: Pick<Toolchain, 'version' | 'platform'>,
    verifier: string,
  ) {
    this.folder = folder;
    this.circumstances = [version, platform, verifier].join('\0');
  }

  /** How an example with this digest was seen to keep its promise, if it was. */
  of(digest: string): Sight | undefined {
    const path = this.pathOf(digest);
    try {
      const sight = readFileSync(path, 'utf8').trim();
      const now = new Date();
      utimesSync(path, now, now);
      return sight === 'once' || sight === 'twice' ? sight : undefined;
    } catch {
      return undefined;
    }
  }

  /** Notes that an example with this digest keeps its promise. Two runs say more than one does. */
  note(digest: string, sight: Sight): void {
    if (this.of(digest) === 'twice') return;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeWhole(this.pathOf(digest), `${sight}\n`);
    } catch {
      // Where nothing can be kept, the example runs again next time.
    }
  }

  /** Forgets what was not asked for in a long time. */
  forgetOld(now = Date.now()): void {
    if (!existsSync(this.folder)) return;
    for (const name of readdirSync(this.folder)) {
      const path = join(this.folder, name);
      const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
      if (age > MEMORY) rmSync(path, { force: true });
    }
  }

  private pathOf(digest: string): string {
    const key = createHash('sha256').update(`${digest}\0${this.circumstances}`).digest('hex').slice(0, 40);
    return join(this.folder, key);
  }
}

/** Where a user's programs keep what they can do without, by the system's own custom. */
export function userCacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  const named = env['XDG_CACHE_HOME'];
  return named?.startsWith('/') ? named : join(home, '.cache');
}

/** A digest of a source file and of all that it imports from this project. */
export function sourcesDigest(file: string): string {
  const sources = new Map<string, string>();
  const add = (path: string) => {
    if (sources.has(path)) return;
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    sources.set(path, text);
    for (const [, imported = ''] of text.matchAll(/ from '(\.[^']+)';$/gm))
      add(resolve(dirname(path), imported));
  };
  add(resolve(file));
  const hash = createHash('sha256');
  for (const path of [...sources.keys()].sort()) hash.update(`${sources.get(path)}\0`);
  return hash.digest('hex');
}
