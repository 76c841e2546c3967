import { expect, test } from 'vitest';
import { keysOf } from '../../../src/build/page-key.ts';

const CHANNELS = { id: 'phase-5/channels', data: { title: 'Channels', number: '5.6' } };
const COLLECTOR = { id: 'questions/runtime/garbage-collector', data: { title: 'How?', question: 303 } };
const PHASE = { id: 'phase-5', data: { title: 'Concurrency' } };
const NOTES = { id: 'notes', data: { title: 'Notes' } };
const CACHING = { id: 'notes/caching', data: { title: 'Caching' } };
const PAGES = [CHANNELS, COLLECTOR, PHASE, NOTES, CACHING];

const TEXTS: Record<string, string> = {
  [CHANNELS.id]: `<Example src="phase-5/channels/first" /> <Incident symptom={'notes/caching/stale'} />`,
};

/** The keys of the pages with what is given changed. */
function keys({
  pages = PAGES,
  shared = '',
  texts = TEXTS,
  compiled = {},
  states = {},
  drawn = {},
}: {
  pages?: typeof PAGES;
  shared?: string;
  texts?: Record<string, string>;
  compiled?: Record<string, string>;
  states?: Record<string, string>;
  drawn?: Record<string, string>;
} = {}) {
  return keysOf(
    pages,
    shared,
    ({ id }) => texts[id] ?? '',
    ({ id }) => compiled[id] ?? '',
    (folder) => states[folder] ?? '',
    (id) => drawn[id] ?? '',
  );
}

/** Whose keys are others than they were. */
const changed = (now: Map<string, string>) =>
  [...keys()].filter(([id, key]) => now.get(id) !== key).map(([id]) => id);

test('sections, questions and notes have keys; pages that list pages have none', () => {
  expect([...keys().keys()]).toEqual([CHANNELS.id, COLLECTOR.id, CACHING.id]);
});

test('a page below a folder of a section that is called notes has none, as it is no note', () => {
  const page = { id: 'phase-5/notes/list', data: { title: 'List' } };
  expect(keys({ pages: [page] }).size).toBe(0);
});

test('nothing changed, same keys', () => {
  expect(changed(keys())).toEqual([]);
});

test("a page's text changes its own key", () => {
  expect(changed(keys({ texts: { ...TEXTS, [COLLECTOR.id]: 'More.' } }))).toEqual([COLLECTOR.id]);
});

test('what is compiled of a page changes its own key', () => {
  expect(changed(keys({ compiled: { [COLLECTOR.id]: 'x' } }))).toEqual([COLLECTOR.id]);
});

test.each(['phase-5/channels', 'notes/caching'])(
  'examples in %s change the key of the page that names one',
  (folder) => {
    expect(changed(keys({ states: { [folder]: 'main.go 13 1' } }))).toEqual([CHANNELS.id]);
  },
);

test('phases of two digits and examples of one letter have their place in a key', () => {
  const texts = { ...TEXTS, [COLLECTOR.id]: '<Example src="phase-12/queues/a" />' };
  const before = keys({ texts });
  const after = keys({ texts, states: { 'phase-12/queues': 'main.go 13 1' } });
  expect([...after].filter(([id, key]) => before.get(id) !== key).map(([id]) => id)).toEqual([COLLECTOR.id]);
});

test("any page's frontmatter changes all keys, and so does what all follow from", () => {
  const pages = PAGES.map((page) => (page === PHASE ? { ...page, data: { title: 'Renamed' } } : page));
  expect(changed(keys({ pages }))).toEqual([CHANNELS.id, COLLECTOR.id, CACHING.id]);
  expect(changed(keys({ shared: 'x' }))).toEqual([CHANNELS.id, COLLECTOR.id, CACHING.id]);
});

test("a page's drawings change its own key", () => {
  expect(changed(keys({ drawn: { [CHANNELS.id]: 'states.svg 9 1' } }))).toEqual([CHANNELS.id]);
});

test('a page that takes longer to read changes no key of others', () => {
  const pages = PAGES.map((page) =>
    page === COLLECTOR ? { ...page, data: { ...page.data, minutes: 9 } } : page,
  );
  expect(changed(keys({ pages }))).toEqual([]);
});
