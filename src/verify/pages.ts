import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, markdownToMdast } from 'satteri';
import { EXAMPLES, type Example, goFiles } from './example.ts';
import { checkFence, type Fence } from './fences.ts';
import type { Problem } from './problem.ts';
import { regionNames } from './regions.ts';

/** Where the pages lie, from the project's root. */
export const PAGES = 'src/content/docs';

/** One `<Example …/>` of a page. */
export interface Use {
  page: string;
  line?: number | undefined;
  src: string;
  file: string | undefined;
  region: string | undefined;
}

/** What of a page concerns this tool. */
export interface Page {
  uses: Use[];
  fences: Fence[];
}

interface Node {
  type: string;
  name?: string | null;
  lang?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** Reads the examples and fences of a page from its text. */
export function readPage(page: string, text: string): Page {
  const result: Page = { uses: [], fences: [] };
  const tree = (page.endsWith('.mdx') ? mdxToMdast(text) : markdownToMdast(text)) as unknown as Node;
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'code' && node.lang) {
      result.fences.push({ page, line, lang: node.lang.toLowerCase(), text: node.value ?? '' });
    } else if (node.name === 'Example' && node.type.startsWith('mdxJsx')) {
      const attribute = (name: string) => {
        const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
        return typeof value === 'string' ? value : undefined;
      };
      const use = { page, line, file: attribute('file'), region: attribute('region') };
      result.uses.push({ ...use, src: attribute('src') ?? '' });
    }
  });
  return result;
}

/** The paths of all pages below the project's root, with forward slashes. */
export function listPages(projectRoot: string): string[] {
  return readdirSync(join(projectRoot, PAGES), { recursive: true, encoding: 'utf8' })
    .map((name) => `${PAGES}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
}

/** Checks what pages show: examples, files and regions that exist, no example unused, sound fences. */
export async function checkPages(
  projectRoot: string,
  examples: readonly Example[],
  isChosen: (folder: string) => boolean,
): Promise<{ problems: Problem[]; pages: number; fences: number; uses: number }> {
  const problems: Problem[] = [];
  const byFolder = new Map(examples.map((example) => [example.folder, example]));
  const used = new Set<string>();
  let fences = 0;
  let uses = 0;
  const pages = listPages(projectRoot);
  for (const page of pages) {
    let found: Page;
    try {
      found = readPage(page, readFileSync(join(projectRoot, page), 'utf8'));
    } catch (error) {
      problems.push({
        file: page,
        message: `cannot be read as MDX: ${String(error)}`,
        cure: 'mend its syntax',
      });
      continue;
    }
    for (const use of found.uses) {
      used.add(use.src);
      uses++;
      if (isChosen(use.src)) problems.push(...useProblems(use, byFolder.get(use.src), [...byFolder.keys()]));
    }
    fences += found.fences.length;
    for (const fence of found.fences) problems.push(...(await checkFence(fence)));
  }
  const unused = examples.filter(
    ({ folder, kind }) => !used.has(folder) && kind !== 'build' && isChosen(folder),
  );
  if (unused.length > 0) {
    problems.push({
      file: EXAMPLES,
      message: `no page shows ${unused.map(({ folder }) => folder).join('\n')}`,
      cure: 'show it with <Example src="…" />, or remove it',
      severity: 'note',
    });
  }
  return { problems, pages: pages.length, fences, uses };
}

/** What is wrong with one `<Example>`, given the example it names. */
export function useProblems(use: Use, example: Example | undefined, folders: readonly string[]): Problem[] {
  const at = { file: use.page, line: use.line };
  if (!example) {
    const last = use.src.split('/').at(-1);
    const near = folders.filter((folder) => folder.endsWith(`/${last}`));
    return [
      {
        ...at,
        message: `<Example> names "${use.src}", and there is no ${EXAMPLES}/${use.src} with a Go file`,
        cure: near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'write the example, or correct src',
      },
    ];
  }
  const name = use.file ?? mainFile(example.files);
  const text = name === undefined ? undefined : example.files.get(name);
  if (name === undefined || text === undefined) {
    return [
      {
        ...at,
        message: name
          ? `${EXAMPLES}/${use.src} has no file ${name}`
          : `${EXAMPLES}/${use.src} has several Go files and none is main.go`,
        cure: `say which: ${goFiles(example.files)
          .map(([file]) => `file="${file}"`)
          .join(' or ')}`,
      },
    ];
  }
  if (use.region !== undefined && !regionNames(text).includes(use.region)) {
    const names = regionNames(text);
    return [
      {
        ...at,
        message: `${EXAMPLES}/${use.src}/${name} has no region "${use.region}"`,
        cure: names.length > 0 ? `it has ${names.join(', ')}` : `add // region ${use.region} … // endregion`,
      },
    ];
  }
  return [];
}

/** The file that is shown where a page names none: `main.go`, else the only Go file that is no test. */
export function mainFile(files: ReadonlyMap<string, string>): string | undefined {
  const sources = goFiles(files);
  if (files.has('main.go')) return 'main.go';
  const code = sources.filter(([name]) => !name.endsWith('_test.go'));
  const candidates = code.length > 0 ? code : sources;
  return candidates.length === 1 ? candidates[0]?.[0] : undefined;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}
