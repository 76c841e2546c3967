/** The tests of projects, which readers download and run against their own code. */
import { join } from 'node:path';
import { EXAMPLES, exampleOf, readFolder, textOf } from '../code/example.ts';
import { showFile } from '../code/regions.ts';
import { listPages, readPage } from '../markdown/page.ts';

/** Where the test of a project can be had. */
export function testAddress(test: string): string {
  return `/projects/${test}`;
}

/** The text of a solution's test as a reader gets it: without directives and marks; nothing where there is none. */
function testText(projectRoot: string, src: string, test: string): string | undefined {
  const files = readFolder(join(projectRoot, EXAMPLES), src);
  const text = files && textOf(exampleOf(src, files), test);
  return text === undefined ? undefined : `${showFile(text).lines.join('\n')}\n`;
}

/** What is wrong with where a project's test is said to lie, or nothing. */
export function projectFault(projectRoot: string, src: string, test: string): string | undefined {
  if (!/^[a-z0-9]+(?:_[a-z0-9]+)*_test\.go$/.test(test))
    return `must name a test file such as "calculator_test.go", and names "${test}"`;
  return testText(projectRoot, src, test) === undefined
    ? `names ${src}/${test}, which is not there`
    : undefined;
}

/** The tests of all projects of the site: file name → text. */
export function projectTests(projectRoot: string): Map<string, string> {
  const tests = listPages(projectRoot).flatMap((page) =>
    readPage(projectRoot, page)
      .components.filter(({ name }) => name === 'Project')
      .map(({ attributes: { src = '', test = '' } }): [string, string] => [
        test,
        testText(projectRoot, src, test) ?? '',
      ]),
  );
  const names = tests.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new Error(`two projects have a test called ${twice}; give one another name`);
  return new Map(tests);
}
