/** The pages against what "Writing a page" in CONTRIBUTING.md asks of them. */
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { viewExample } from '../../../src/code/view.ts';
import { vocabularyOf } from '../../../src/code/vocabulary.ts';
import { createHeadingSlugger } from '../../../src/headings/slug.ts';
import { coreText, coreWords, proseWords } from '../../../src/markdown/core.ts';
import { listPages, PAGES, type ParsedPage, parsePage, readPage } from '../../../src/markdown/page.ts';
import { introducedIn, isByThen } from '../../../src/roadmap/introduced.ts';

const project = join(import.meta.dirname, '../../..');

const idOf = (file: string) => file.slice(PAGES.length + 1).replace(/(\/index)?\.mdx$/, '');
const pages = listPages(project).map((file): [string, ParsedPage] => [idOf(file), readPage(project, file)]);
const sections = pages.filter(([id]) => /^phase-\d+\/[^/]+$/.test(id));
const parts = pages.filter(([id]) => /^phase-\d+\/[^/]+\/./.test(id));
const notes = pages.filter(([id]) => /^notes\/./.test(id));
const questions = pages.filter(([id]) => /^questions\/[^/]+\/./.test(id));

/** Case, hyphens and marks of code do not count. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('`', '')
    .replace(/[\s-]+/g, ' ');

/** The components of a page with this name. */
const named = ({ components }: ParsedPage, name: string) => components.filter((use) => use.name === name);

/** The examples of a page that have this role. */
const withRole = (page: ParsedPage, role: string) =>
  named(page, 'Example').filter(({ attributes }) => attributes['role'] === role);

/** The lines that stand open of an example where it is first shown. */
function openLines(address: string, { attributes }: ParsedPage['components'][number]): number {
  const { program, part } = viewExample(project, address, { src: '', ...attributes }, true);
  const folded = [...program.meta.matchAll(/(\d+)-(\d+) /g)].reduce(
    (sum, [, from, to]) => sum + Number(to) - Number(from) + 1,
    0,
  );
  return part ? part.code.split('\n').length : program.code.split('\n').length - folded;
}

describe.each(sections)('%s', (id, page) => {
  const number = /^number: '(.*)'$/m.exec(page.text)?.[1] ?? '';

  test('has one first use, of at most 15 open lines', () => {
    const uses = withRole(page, 'first');
    expect(uses).toHaveLength(1);
    expect(uses[0] && openLines(`/${id}/`, uses[0])).toBeLessThanOrEqual(15);
  });

  test('takes nothing before its time in its first use', () => {
    const early = withRole(page, 'first').flatMap(({ attributes: { src = '', region } }) => {
      const { program, part, session } = viewExample(project, `/${id}/`, { src, region }, true);
      // What is typed at the command line is no Go: there, "go" is a command.
      const used = session ? [] : vocabularyOf(part?.code ?? program.code);
      return used.filter((word) => !isByThen(introducedIn(word) ?? '99', number));
    });
    expect(early).toEqual([]);
  });
});

describe.each([...sections, ...notes])('%s', (_, page) => {
  test('shows a service before it proves', () => {
    const [service] = withRole(page, 'service');
    const [proof] = withRole(page, 'proof');
    expect(service).toBeDefined();
    expect(service?.line ?? 0).toBeLessThan(proof?.line ?? Infinity);
  });

  test('has practice: two predictions, a bug to find, one or two to recall', () => {
    expect(named(page, 'Predict').length).toBeGreaterThanOrEqual(2);
    expect(named(page, 'FindBug').length).toBeGreaterThanOrEqual(1);
    expect([1, 2]).toContain(named(page, 'Recall').length);
  });

  test('has a core of at most 1,500 words and at most 30 examples', () => {
    expect(coreWords(page)).toBeLessThanOrEqual(1500);
    expect(named(page, 'Example').length + named(page, 'Predict').length).toBeLessThanOrEqual(30);
  });
});

test.runIf(parts.length > 0).each(parts)('%s has practice and keeps within a page', (_, page) => {
  expect(named(page, 'Predict').length).toBeGreaterThanOrEqual(2);
  expect(named(page, 'Recall').length).toBeGreaterThanOrEqual(1);
  expect(coreWords(page)).toBeLessThanOrEqual(1500);
  expect(named(page, 'Example').length + named(page, 'Predict').length).toBeLessThanOrEqual(30);
});

describe.each(questions)('%s', (_, page) => {
  const followUps = recallsOf(page);
  const data = parse(/^---\n([\s\S]*?)\n---/.exec(page.text)?.[1] ?? '') as {
    say?: string;
    expects?: { term: string; also?: string[]; at: 'say' | 'core' | 'anywhere' }[];
  };

  test('says it in a minute, and says there and elsewhere what an interviewer expects', () => {
    const places = { say: data.say ?? '', core: coreText(page), anywhere: page.text };
    const missing = (data.expects ?? []).filter(({ term, also = [], at }) => {
      const text = plain(places[at]);
      return ![term, ...also].some((variant) => text.includes(plain(variant)));
    });
    expect(data.say).toBeDefined();
    expect(data.expects?.length ?? 0).toBeGreaterThanOrEqual(5);
    expect(missing.map(({ term, at }) => `${term} (${at})`)).toEqual([]);
  });

  test('has a core of at most 400 words before its follow-ups', () => {
    const [core = '', followUps] = page.text.split(/^## What interviewers ask next$/m);
    expect(followUps).toBeDefined();
    expect(coreWords(parsePage(page.file, core))).toBeLessThanOrEqual(400);
  });

  test('has five follow-ups or more, of at most 70 words', () => {
    expect(followUps.length).toBeGreaterThanOrEqual(5);
    expect(followUps.map(proseWords).filter((words) => words > 70)).toEqual([]);
  });

  test('has two predictions, and says which answers are wrong', () => {
    expect(named(page, 'Predict').length).toBeGreaterThanOrEqual(2);
    expect(page.text).toMatch(/^## Wrong answers$/m);
  });

  test('has at most 1,500 visible words', () => {
    expect(coreWords(page)).toBeLessThanOrEqual(1500);
  });
});

test('what lies under the hood says what it is about, on its fold', () => {
  const silent = pages.flatMap(([id, page]) =>
    named(page, 'Internals').flatMap(({ attributes }) => (attributes['about'] ? [] : [id])),
  );
  expect(silent).toEqual([]);
});

test('no column of a table goes without a name', () => {
  const nameless = pages.flatMap(([id, { text }]) =>
    [...text.matchAll(/^(\|.*\|)\n\|[ :|-]+\|$/gm)].flatMap(([, heads = '']) =>
      /\|\s*\|/.test(heads) ? [`${id}: ${heads}`] : [],
    ),
  );
  expect(nameless).toEqual([]);
});

test('practice items have ids of their own on their page, which no heading has', () => {
  const twice = pages.flatMap(([id, page]) => {
    const slugOf = createHeadingSlugger();
    const headings: string[] = [];
    visit(page.tree, (node) => {
      if (node.type !== 'heading') return;
      let text = '';
      visit(node, (part) => {
        if ('value' in part) text += String(part.value);
      });
      headings.push(slugOf(text));
    });
    const items = page.components
      .filter(({ name }) => ['Predict', 'FindBug', 'Recall', 'Incident', 'Steps'].includes(name))
      .map(({ attributes }) => attributes['id']);
    const ids = [...headings, ...items];
    return ids.filter((item, index) => ids.indexOf(item) !== index).map((item) => `${id}#${item}`);
  });
  expect(twice).toEqual([]);
});

function recallsOf({ tree }: ParsedPage): MdastNode[] {
  const found: MdastNode[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Recall') found.push(node);
  });
  return found;
}
