import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { noGoFences } from '../../../src/code/go-fences.ts';
import { ProblemError } from '../../../src/problem.ts';

const PAGE = 'src/content/docs/phase-5/channels.mdx';

/** The problem that a page with a text is refused for. */
async function problemOf(text: string): Promise<unknown> {
  try {
    await mdxToJs(text, { mdastPlugins: [noGoFences], fileURL: pathToFileURL(resolve(PAGE)) });
    return undefined;
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error;
  }
}

test.each(['go', 'golang', 'Go'])('a page with a fence of %s is refused, with the line', async (language) => {
  expect(await problemOf(`A line.\n\n\`\`\`${language}\npackage main\n\`\`\`\n`)).toMatchObject({
    file: PAGE,
    line: 3,
  });
});

test.each(['sh', 'gomod', 'mygo', ''])('a fence of %j may stand on a page', async (language) => {
  expect(await problemOf(`\`\`\`${language}\nx\n\`\`\`\n`)).toBeUndefined();
});
