/**
 * Measures verification at scale: `npm run bench -- verify [COUNT]` fills a temporary copy of the module with COUNT
 * copies (default 1,500) of today's examples, in folders of their own and each with a constant of its own, checks them
 * all as CI does, with an empty build cache, and prints time, processor time, examples per minute and the disk used.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestNow } from '../../src/code/digest.ts';
import { type Example, EXAMPLES, goFiles, readExamples } from '../../src/code/example.ts';
import { importPaths } from '../../src/code/imports.ts';
import type { Verified } from '../../src/code/records.ts';
import { verifyCommand } from '../../src/tools/verify/command.ts';
import { writeRecords } from '../../src/tools/verify/write-records.ts';

const count = Number(process.argv[2] ?? 1500);
const projectRoot = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'bench-verify-'));
const copy = join(scratch, 'project');
const temporary = join(scratch, 'tmp');
const goCache = join(scratch, 'go-build');

/** The module that the examples are in, by which they import one another. */
const MODULE = 'roadmap.example';

/** Writes copy `number` of an example, which differs from all others in a constant. */
function writeCopy(example: Example, number: number): void {
  const [first = ''] = goFiles(example.files).map(([name]) => name);
  for (const [name, text] of example.files) {
    const path = join(copy, EXAMPLES, `copy-${number}`, example.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const own = text.replaceAll(`"${MODULE}/`, `"${MODULE}/copy-${number}/`);
    writeFileSync(path, name === first ? `${own}\nconst _ = ${number}\n` : own);
  }
}

/** Notes every copy as verified, since the check compares records too. */
async function writeRecordsOfCopies(): Promise<void> {
  const go = /^toolchain go(\S+)/m.exec(readFileSync(join(copy, EXAMPLES, 'go.mod'), 'utf8'))?.[1] ?? '';
  const records = readExamples(join(copy, EXAMPLES)).map((example): [string, Verified] => [
    example.folder,
    { digest: digestNow(copy, example), verified: example.kind, go },
  ]);
  await writeRecords(copy, new Map(records));
}

/** What lies below a folder, in bytes; files that go while it looks count nothing. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = entries.map((entry) =>
    entry.isDirectory()
      ? sizeOf(join(folder, entry.name))
      : stat(join(folder, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Processor time of this process and of all it started that has ended, in seconds, where Linux tells it. */
function processorTime(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // utime, stime, cutime and cstime, in hundredths of a second.
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
  } catch {
    return undefined;
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

try {
  for (const folder of [temporary, goCache, join(copy, 'src/content/docs')]) {
    mkdirSync(folder, { recursive: true });
  }
  // Those that others import come first, so that a small COUNT has them.
  const all = readExamples(join(projectRoot, EXAMPLES));
  const imports = new Set(
    all.flatMap(({ files }) => goFiles(files).flatMap(([, text]) => importPaths(text))),
  );
  const isImported = ({ folder }: Example) => imports.has(`${MODULE}/${folder}`);
  const examples = all.sort((a, b) => Number(isImported(b)) - Number(isImported(a)));
  for (const name of ['go.mod', 'go.sum']) {
    cpSync(join(projectRoot, EXAMPLES, name), join(copy, EXAMPLES, name));
  }
  for (let index = 0; index < count; index++) {
    const example = examples[index % examples.length];
    if (example) writeCopy(example, Math.floor(index / examples.length));
  }
  await writeRecordsOfCopies();

  Object.assign(process.env, { TMPDIR: temporary, GOCACHE: goCache });
  let peak = 0;
  const watch = setInterval(() => {
    void sizeOf(temporary).then((size) => (peak = Math.max(peak, size)));
  }, 500);
  const started = performance.now();
  const before = processorTime();
  const failures: string[] = [];
  let last = 0;
  const status = await verifyCommand(['--check'], {
    projectRoot: copy,
    cacheFolder: join(scratch, 'verified'),
    isCI: true,
    say: (text) => {
      if (/^\[|^\d/.test(text) && performance.now() - last > 5000) {
        last = performance.now();
        console.log(text);
      }
      if (/^ *FAIL/.test(text)) failures.push(text);
    },
    complain: (text) => {
      if (!text.includes('no page shows')) console.log(text);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  const processor = (processorTime() ?? NaN) - (before ?? NaN);
  const cores = availableParallelism();
  console.log(
    `${count} examples in ${seconds.toFixed(0)} s: ${((count / seconds) * 60).toFixed(0)} a minute`,
  );
  console.log(
    `${processor.toFixed(0)} s of processor time, ${((processor / seconds / cores) * 100).toFixed(0)} % of ${cores} cores; alone on them it takes ${(processor / cores).toFixed(0)} s or more`,
  );
  console.log(
    `at most ${megabytes(peak)} of temporary files; ${megabytes(await sizeOf(goCache))} of build cache in the end`,
  );
  if (failures.length > 0) console.log(failures.join('\n'));
  process.exitCode = status;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
