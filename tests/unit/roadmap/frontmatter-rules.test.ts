import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/problem.ts';
import { frontmatterProblems, pageKind } from '../../../src/roadmap/frontmatter-rules.ts';

const channels = {
  title: 'Channels',
  number: '5.6',
  summary: 'Typed conduits between goroutines.',
  can: 'Send, receive and close without surprises.',
};
const text = "---\ntitle: Channels\nnumber: '5.6'\nsummary: Typed conduits between goroutines.\n---\n";
const scheduler = {
  title: 'How does the Go scheduler work?',
  question: 301,
  short: 'It spreads goroutines over threads, and threads over processors.',
  level: 'advanced',
  sections: ['5.3'],
};

/** The problems of a page as its author reads them. */
function told(id: string, data: Record<string, unknown>, written = text): string[] {
  return frontmatterProblems(id, data, `src/content/docs/${id}.mdx`, written).map((problem) =>
    formatProblem(problem).replace(/\n\s*/, ' '),
  );
}

test('the kind of a page follows from its place', () => {
  const ids = ['phase-5/channels', 'phase-5', 'questions/runtime/go-scheduler', 'questions/runtime', 'index'];
  expect(ids.map(pageKind)).toEqual(['section', 'phase', 'question', 'page', 'page']);
});

test.each([
  'x/phase-5/channels',
  'phase-5/',
  'phase-5x',
  'x-phase-5',
  'x/questions/runtime/go',
  'questions/runtime/',
])('a place that only resembles a phase or a question is a page: %s', (id) => {
  expect(pageKind(id)).toBe('page');
});

test('pages that agree with the outline and the bank have no problem', () => {
  expect(told('phase-5/channels', channels)).toEqual([]);
  expect(told('questions/runtime/go-scheduler', scheduler)).toEqual([]);
});

test('a missing field is reported in the first line, with the cure', () => {
  expect(
    told('phase-5/channels', { ...channels, summary: undefined }, '---\ntitle: Channels\n---\n'),
  ).toEqual([
    'src/content/docs/phase-5/channels.mdx:1: frontmatter "summary" is missing or no text ' +
      'cure: say in one sentence of at most 160 characters what the page is for; lists show it whole',
  ]);
});

test('a number that YAML read as a figure is reported on its line', () => {
  expect(told('phase-5/channels', { ...channels, number: 5.6 })).toEqual([
    'src/content/docs/phase-5/channels.mdx:3: frontmatter "number" is missing or no text ' +
      "cure: write the section's number in quotes, such as '5.6'",
  ]);
});

test('problems stand in the order of their lines', () => {
  const problems = frontmatterProblems(
    'phase-5/channels',
    { number: 5, summary: 'x', can: channels.can },
    'a.mdx',
    text,
  );
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
});

test('a page below a section has a number of it and lies under its own title', () => {
  const part = { ...channels, title: 'Closing (by whom)', number: '5.6.2' };
  const at = (id: string, data: object) => told(id, { ...part, ...data })[0];
  expect(at('phase-5/channels/closing-by-whom', {})).toBeUndefined();
  expect(at('phase-5/channels/closing', {})).toMatch(
    /belong to \/phase-5\/channels\/closing-by-whom\/ .*name the file src\/content\/docs\/phase-5\/channels\/closing-by-whom\.mdx/,
  );
  expect(at('phase-5/channels/closing-by-whom', { number: '5.7.2' })).toMatch(
    /belong to \/phase-5\/the-select/,
  );
  expect(at('phase-5/channels/closing-by-whom', { number: '5.6' })).toMatch(/names no part/);
  expect(at('phase-5/channels/closing-by-whom', { can: undefined })).toMatch(/"can" is missing/);
});

test("a field's line is where the field stands, not where its name is mentioned", () => {
  const written = "---\ntitle: Channels\nsummary: The number of goroutines.\nnumber: '5.99'\n---\n";
  const problems = frontmatterProblems('phase-5/channels', { ...channels, number: '5.99' }, 'a.mdx', written);
  expect(problems.map(({ line }) => line)).toEqual([4]);
});

test.each([
  ['a title', { title: 'Chanels' }, 'phase-5/channels', /:2: .*"title" differs from .*write "Channels"/],
  ['a number', { number: '5.99' }, 'phase-5/channels', /:3: .*names no section of .*write 5\.1 to 5\.13/],
  ['a file name', {}, 'phase-5/chans', /:3: .*name the file src\/content\/docs\/phase-5\/channels\.mdx/],
  ['a phase', { number: '13.1' }, 'phase-13/x', /there is no phase-13/],
  [
    'a summary too long',
    { summary: 'x'.repeat(161) },
    'phase-5/channels',
    /:4: .*longer than 160 characters/,
  ],
  [
    'a section that does not say what one can do after it',
    { can: undefined },
    'phase-5/channels',
    /"can" is missing/,
  ],
  ['a summary too short', { summary: 'x'.repeat(19) }, 'phase-5/channels', /:4: .*too short/],
])(
  "of a section, %s that the outline or the rules don't have is reported with the right one",
  (_, data, id, message) => {
    const [problem, ...others] = told(id, { ...channels, ...data });
    expect(problem).toMatch(message);
    expect(others).toEqual([]);
  },
);

test.each([
  ['a title', { title: 'x' }, 'runtime', /"title" differs from .*write "How does the Go scheduler work\?"/],
  ['a number', { question: 22 }, 'runtime', /"question" names no question of src\/roadmap\/bank\.ts/],
  ['an area', {}, 'core', /"question" belongs to \/questions\/runtime\//],
  ['a section', { sections: ['5.3', '9.99'] }, 'runtime', /"sections" names "9\.99", which is no section/],
  ['no section', { sections: [] }, 'runtime', /"sections" is empty/],
  ['an old address', { formerly: ['phase-5/x'] }, 'runtime', /"formerly" holds something that is no address/],
  ['a list of them', { formerly: '/phase-5/x/' }, 'runtime', /"formerly" is no list of addresses/],
  ['a level', { level: 'hard' }, 'runtime', /"level" is missing or unknown .*basic, intermediate, advanced/],
  ['a short answer too long', { short: 'x'.repeat(401) }, 'runtime', /"short" is longer than 400 characters/],
  ['a short answer too short', { short: 'x'.repeat(39) }, 'runtime', /"short" is too short/],
])('of a question, %s that the bank or the rules lack is reported', (_, data, area, message) => {
  const [problem, ...others] = told(`questions/${area}/x`, { ...scheduler, ...data });
  expect(problem).toMatch(message);
  expect(others).toEqual([]);
});

/** So many words, on lines of their own as YAML folds them. */
const words = (count: number) => `${'word \n  '.repeat(count)}`;

test.each([
  ['say', words(110)],
  ['say', words(170)],
  ['name', 'The Go scheduler at work'],
  ['also', [302, 303]],
  ['expects', [{ term: 'work stealing', also: ['steals'], at: 'say' }]],
])('of a question, "%s" may be as long as the rules say: %j', (field, value) => {
  expect(told('questions/runtime/x', { ...scheduler, [field]: value })).toEqual([]);
});

test.each([
  ['say', words(109), /fewer than 110 words/],
  ['say', words(171), /more than 170 words/],
  ['name', 'The Go scheduler and its threads', /more than five words/],
  ['also', [302, 22], /names "22", which is no question/],
  ['also', ['302'], /"also"/],
  ['expects', [{ term: 'work stealing', at: 'end' }], /"expects"/],
])('of a question, "%s" beyond the rules is reported: %j', (field, value, message) => {
  const [problem, ...others] = told('questions/runtime/x', { ...scheduler, [field]: value });
  expect(problem).toMatch(message);
  expect(others).toEqual([]);
});

test('a mistake in one field hides none in another', () => {
  const problems = told('questions/runtime/x', { ...scheduler, level: 'hard', title: 'x' });
  expect(problems.map((problem) => /"(\w+)"/.exec(problem)?.[1]).sort()).toEqual(['level', 'title']);
});

test('a phase page must bear the title of its phase', () => {
  const data = { title: 'Concurrency', summary: 'Goroutines and what runs them.' };
  expect(told('phase-5', data)).toEqual([expect.stringContaining('write "Concurrency & The Scheduler"')]);
  expect(told('phase-5', { ...data, title: 'Concurrency & The Scheduler' })).toEqual([]);
  expect(told('phase-13', data)).toEqual([expect.stringContaining('there is no phase-13')]);
});

test('a page outside the phases needs a title only', () => {
  expect(told('roadmap', { title: 'The whole map' })).toEqual([]);
  expect(told('roadmap', {}, '---\n---\n')).toEqual([
    expect.stringContaining(':1: frontmatter "title" is missing'),
  ]);
});
