import type { ParsedPage } from '../markdown/page.ts';
import type { Problem } from '../problem.ts';
import { type Example, EXAMPLES, goFiles, textOf } from './example.ts';
import { regionNames } from './regions.ts';
import { SESSION } from './session.ts';

/** One use of an example on a page. */
export interface Use {
  page: string;
  line?: number | undefined;
  src: string;
  file: string | undefined;
  region: string | undefined;
}

/** The components that show an example. */
const SHOWING = ['Example', 'Predict'];

/** Everything that shows an example on a page, in the order they stand. */
export function usesOf({ file: page, components }: ParsedPage): Use[] {
  return components
    .filter(({ name }) => SHOWING.includes(name))
    .map(({ line, attributes }) => ({
      page,
      line,
      src: attributes['src'] ?? '',
      file: attributes['file'],
      region: attributes['region'],
    }));
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
        message: `<Example> names "${use.src}", and there is no ${EXAMPLES}/${use.src} with a Go file or a session`,
        cure: near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'write the example, or correct src',
      },
    ];
  }
  const name = use.file ?? mainFile(example.files);
  const text = name === undefined ? undefined : textOf(example, name);
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

/** The file that is shown where a page names none: the session, `main.go`, else the only Go file that is no test. */
export function mainFile(files: ReadonlyMap<string, string>): string | undefined {
  const sources = goFiles(files);
  if (files.has(SESSION)) return SESSION;
  if (files.has('main.go')) return 'main.go';
  const code = sources.filter(([name]) => !name.endsWith('_test.go'));
  const candidates = code.length > 0 ? code : sources;
  return candidates.length === 1 ? candidates[0]?.[0] : undefined;
}
