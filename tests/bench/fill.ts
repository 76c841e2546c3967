/**
 * Makes a copy of the project as large as the finished site will be: `node tests/bench/fill.ts NAME` fills every
 * section and question that has no page yet with a copy of one that has, under its own number and title. The copy stands in `.cache/bench/NAME`.
 *
 * `--pages N` adds N long pages below the sections, `--examples N` gives the copies examples of their own until there
 * are N. Those differ from today's in a comment, so that nothing knows them again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { digestNow } from '../../src/code/digest.ts';
import { EXAMPLES, readExamples, readFolder } from '../../src/code/example.ts';
import { readRecords } from '../../src/code/records.ts';
import { DrawnFolder } from '../../src/diagrams/drawn.ts';
import { type Diagram, diagramFences, diagramsOf } from '../../src/diagrams/fences.ts';
import { nameIdsApart } from '../../src/diagrams/inline.ts';
import { drawingName, idOf } from '../../src/diagrams/name.ts';
import { PAGES, parsePage } from '../../src/markdown/page.ts';
import { sections } from '../../src/roadmap/outline.ts';
import { questions } from '../../src/roadmap/questions.ts';
import { writeRecords } from '../../src/tools/verify/write-records.ts';

/** What is added to the copy besides a page for every section and question. */
export interface Filling {
  /** Long pages below the sections. */
  pages?: number;
  /** Examples in all; with fewer than there are now, the copies share today's. */
  examples?: number;
}

/** What the copy has. */
export interface Filled {
  /** Section and question pages. */
  pages: number;
  /** Long pages below the sections. */
  longPages: number;
  examples: number;
  drawings: number;
}

/** What is not copied: it is derived, or not the project's. */
const LEFT_OUT = ['.git', '.astro', '.cache', 'dist', 'node_modules', 'test-results'];

/** A page in its two parts. */
export interface Page {
  /** Path below the pages' folder, without the extension. */
  id: string;
  frontmatter: Record<string, unknown>;
  body: string;
}

/** A page to be written, and the one that it is a copy of. */
interface Copy extends Page {
  model: Page;
}

/** Where copies are made, from the project's root: they find its packages there. */
export const COPIES = '.cache/bench';

/**
 * Copies the project at `project` to its folder `.cache/bench/NAME` (replacing what is there) and fills it.
 *
 * @throws Error where the project has no page that could be copied
 */
export async function fill(project: string, name: string, filling: Filling = {}): Promise<Filled> {
  const target = join(project, COPIES, name);
  copyProject(project, target);
  const written = pagesBelow(join(target, PAGES));
  const models = {
    section: written.filter(({ frontmatter }) => 'number' in frontmatter),
    question: written.filter(({ frontmatter }) => 'question' in frontmatter),
  };
  const copies = [
    ...sectionCopies(models.section),
    ...questionCopies(models.question),
    ...longCopies(models.section, filling.pages ?? 0),
  ];
  const examples = new ExampleCopies(target, filling.examples ?? 0);
  const drawings = new DrawingCopies(target);
  for (const copy of copies) {
    writePage(target, { ...copy, body: examples.ofTheirOwn(copy) });
    await drawings.copy(copy);
  }
  await examples.record();
  commit(target);
  const longPages = filling.pages ?? 0;
  const pages = models.section.length + models.question.length + copies.length - longPages;
  return { pages, longPages, examples: examples.count, drawings: await drawings.count() };
}

function copyProject(project: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(project).filter((entry) => !LEFT_OUT.includes(entry))) {
    cpSync(join(project, name), join(target, name), { recursive: true });
  }
}

/** All pages of a folder, sorted by id. */
export function pagesBelow(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const id = name.replaceAll('\\', '/').replace(/(?:\/index)?\.mdx$/, '');
      return { id, frontmatter: parse(yaml) as Page['frontmatter'], body };
    });
}

function sectionCopies(models: readonly Page[]): Copy[] {
  const written = new Set(models.map(({ frontmatter }) => frontmatter['number']));
  return sections
    .filter(({ number }) => !written.has(number))
    .map(({ number, title, path }, index) => {
      const model = turn(models, index);
      return {
        model,
        id: path.slice(1, -1),
        frontmatter: { ...model.frontmatter, number, title },
        body: renumbered(model, `${number}.`),
      };
    });
}

function questionCopies(models: readonly Page[]): Copy[] {
  const written = new Set(models.map(({ frontmatter }) => frontmatter['question']));
  return questions
    .filter(({ number }) => !written.has(number))
    .map(({ number, title, area }, index) => {
      const model = turn(models, index);
      return {
        model,
        id: `${area.path.slice(1)}copy-${number}`,
        frontmatter: { ...model.frontmatter, question: number, title },
        body: model.body,
      };
    });
}

/** Pages below the sections have numbers that no heading of a section has; their own headings bear none. */
function longCopies(models: readonly Page[], count: number): Copy[] {
  return Array.from({ length: count }, (_, index) => {
    const { number, path } = turn(sections, index);
    const title = `Copy ${index + 1}`;
    const model = turn(models, index);
    return {
      model,
      id: `${path.slice(1)}copy-${index + 1}`,
      frontmatter: { ...model.frontmatter, number: `${number}.${1000 + index}`, title },
      body: renumbered(model, ''),
    };
  });
}

/** A section's text with its headings' numbers begun otherwise: `## 5.6.1 Axioms` becomes `## 2.3.1 Axioms`. */
function renumbered({ frontmatter, body }: Page, prefix: string): string {
  const number = String(frontmatter['number']).replace('.', '\\.');
  return prefix === ''
    ? body.replace(new RegExp(`^(#{2,6} )${number}[.\\d]* `, 'gm'), '$1')
    : body.replace(new RegExp(`^(#{2,6} )${number}\\.`, 'gm'), `$1${prefix}`);
}

function turn<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('The project has no page to copy.');
  return item;
}

/** A page's file, from the project's root. */
function fileOf({ id }: Page): string {
  return `${PAGES}/${id}.mdx`;
}

function writePage(target: string, page: Page): void {
  const file = join(target, fileOf(page));
  const { frontmatter, body } = page;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n${body}`);
}

/** Gives pages examples of their own, in folders named after the page, as long as fewer than `wanted` exist. */
class ExampleCopies {
  count: number;
  readonly #target: string;
  readonly #wanted: number;
  readonly #records;
  readonly #module: string;

  constructor(target: string, wanted: number) {
    this.#target = target;
    this.#wanted = wanted;
    this.#module = join(target, EXAMPLES);
    this.#records = readRecords(target);
    this.count = readExamples(this.#module).length;
  }

  /** A page's text with examples of its own in it. */
  ofTheirOwn({ id, body }: Page): string {
    const copies = new Map<string, string>();
    return body.replace(/(<Example\b[^>]*?\bsrc=")([^"]+)"/g, (whole, before: string, src: string) => {
      const known = copies.get(src);
      if (known === undefined && this.count >= this.#wanted) return whole;
      const copy = known ?? this.#copy(src, `${id}/${basename(src)}`);
      copies.set(src, copy);
      return `${before}${copy}"`;
    });
  }

  #copy(src: string, copy: string): string {
    const files = readFolder(this.#module, src);
    const record = this.#records.get(src);
    if (!files || !record) throw new Error(`${EXAMPLES}/${src} is not there or was not verified.`);
    for (const [name, text] of files) {
      const own = name.endsWith('.go') ? `${text}\n// A copy for ${copy}.\n` : text;
      files.set(name, own);
      const file = join(this.#module, copy, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, own);
    }
    this.#records.set(copy, { ...record, digest: digestNow(this.#target, { files }) });
    this.count++;
    return copy;
  }

  async record(): Promise<void> {
    await writeRecords(this.#target, this.#records);
  }
}

/** Gives pages the drawings of their diagrams: a drawing belongs to one page. */
class DrawingCopies {
  readonly #folder: DrawnFolder;

  constructor(target: string) {
    this.#folder = new DrawnFolder(join(target, 'src/diagrams/drawn'));
  }

  /** How many drawings there are. */
  async count(): Promise<number> {
    return (await this.#folder.list()).length;
  }

  async copy(copy: Copy): Promise<void> {
    for (const { title, name } of diagramsIn(copy.model)) {
      const drawing = await this.#folder.read(name);
      if (!drawing) throw new Error(`${this.#folder.fileOf(name)} is not there.`);
      const own = drawingName(fileOf(copy), title);
      const svg = nameIdsApart(drawing.svg, idOf(name), idOf(own));
      await this.#folder.write(own, { ...drawing, svg });
    }
  }
}

function diagramsIn(page: Page): Diagram[] {
  const file = fileOf(page);
  return diagramFences(parsePage(file, page.body)).map(diagramsOf(file));
}

/** Puts the copy under version control: pages tell when they were last changed. */
function commit(target: string): void {
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'gc.auto=0'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-q', '-m', 'Fill the outline'],
  ]) {
    spawnSync('git', args, { cwd: target, stdio: 'ignore' });
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pages: { type: 'string' }, examples: { type: 'string' } },
  });
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
  console.log(await fill(join(import.meta.dirname, '../..'), positionals[0] ?? 'full', numbers));
}
