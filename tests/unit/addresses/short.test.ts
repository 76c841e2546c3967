import { expect, test } from 'vitest';
import { isShortAddress, numberedHeadings, shortAddresses } from '../../../src/addresses/short.ts';

const TERMS = [{ id: 'goroutine', path: '/glossary/g/#goroutine' }];

/** Headings as the build gives them for `## 5.6.1 Fundamentals`, `## Axioms`, `` ## 5.6.4 `_test.go` files ``. */
const headings = [
  { text: '5.6.1 Fundamentals', slug: 'fundamentals' },
  { text: 'Axioms', slug: 'axioms' },
  { text: '5.6.4 _test.go files', slug: '_testgo-files' },
];

const channels = { number: '5.6', headings };

function targets(content: Parameters<typeof shortAddresses>[0]): Map<string, string> {
  return new Map(shortAddresses(content).map(({ from, to }) => [from, to]));
}

test('numbered headings keep the ids that the build gave them', () => {
  expect(numberedHeadings(headings)).toEqual([
    { number: '5.6.1', id: 'fundamentals' },
    { number: '5.6.4', id: '_testgo-files' },
  ]);
});

test('numbers of headings may have several digits', () => {
  expect(numberedHeadings([{ text: '10.12.14 Backends', slug: 'backends' }])).toEqual([
    { number: '10.12.14', id: 'backends' },
  ]);
});

test("a release's or a section's number at the head of a heading is no sub-section's", () => {
  const others = [
    { text: '1.22 changed it', slug: 'changed-it' },
    { text: '5.6.4', slug: '564' },
    { text: 'Since 1.22.1 there is more', slug: 'since-1221-there-is-more' },
  ];
  expect(numberedHeadings(others)).toEqual([]);
});

test('a section, its headings and the old paths of a phase have short addresses', () => {
  const found = targets({ sections: [channels] });
  expect(found.get('5.6')).toBe('/phase-5/channels/');
  expect(found.get('5.6.4')).toBe('/phase-5/channels/#_testgo-files');
  expect(found.get('Phase_5/Phase_5.md')).toBe('/phase-5/');
  expect(found.get('5')).toBe('/phase-5/');
});

test('a page below a section has its number, whatever heading of the section has it too, and so have its headings', () => {
  const part = {
    number: '5.6.4',
    path: '/phase-5/channels/axioms/',
    headings: [{ text: '5.6.4.1 Nil', slug: 'nil' }],
  };
  const found = targets({ sections: [channels], parts: [part] });
  expect(found.get('5.6.4')).toBe('/phase-5/channels/axioms/');
  expect(found.get('5.6.4.1')).toBe('/phase-5/channels/axioms/#nil');
  expect(found.get('5.6.1')).toBe('/phase-5/channels/#fundamentals');
});

test('short addresses stand in the order of the outline', () => {
  const found = shortAddresses({ sections: [] }).map(({ from }) => from);
  expect(found.slice(0, 4)).toEqual(['0', 'Phase_0/Phase_0.md', '1', 'Phase_1/Phase_1.md']);
});

test('a site without questions and terms has the short addresses of its outline alone', () => {
  const others = shortAddresses({ sections: [] }).filter(({ from }) => !/^(?:\d|Phase_)/.test(from));
  expect(others).toEqual([]);
});

test('a section without a page leads to the list in its phase', () => {
  expect(targets({ sections: [] }).get('9.2')).toBe('/phase-9/#sections');
});

test('a short address that was published once leads where it led, unless it leads somewhere now', () => {
  const kept = [
    { from: '5.6.9', to: '/phase-5/channels/#gone' },
    { from: '5.6.1', to: '/phase-5/channels/#older' },
  ];
  const found = targets({ sections: [channels], kept });
  expect(found.get('5.6.9')).toBe('/phase-5/channels/#gone');
  expect(found.get('5.6.1')).toBe('/phase-5/channels/#fundamentals');
});

test('where a page was that is part of another now leads there, and so does what led to it', () => {
  const moved = [{ from: 'phase-5/deadlocks', to: '/phase-5/channels/' }];
  const kept = [
    { from: '5.9.1', to: '/phase-5/deadlocks/#why' },
    { from: 'q/9', to: '/phase-5/deadlocks/' },
    { from: 'q/8', to: '/phase-5/deadlocks-2/' },
  ];
  const found = targets({ sections: [], moved, kept });
  expect(found.get('phase-5/deadlocks')).toBe('/phase-5/channels/');
  expect(found.get('5.9.1')).toBe('/phase-5/channels/#why');
  expect(found.get('q/9')).toBe('/phase-5/channels/');
  expect(found.get('q/8')).toBe('/phase-5/deadlocks-2/');
});

test('no short address is given twice', () => {
  const twice = { number: '5.6', headings: [...headings, { text: '5.6.1 Again', slug: 'again' }] };
  const all = shortAddresses({ sections: [twice] }).map(({ from }) => from);
  expect(all).toHaveLength(new Set(all).size);
  expect(targets({ sections: [twice] }).get('5.6.1')).toBe('/phase-5/channels/#fundamentals');
});

test('every short address is known as one, and no other address is', () => {
  const content = { sections: [channels], questions: [{ number: 301, path: '/q/' }], terms: TERMS };
  for (const { from } of shortAddresses(content)) expect(isShortAddress(`/${from}/`)).toBe(true);
  expect(['/', '/roadmap/', '/phase-5/2-ways/', '/questions/', '/glossary/'].filter(isShortAddress)).toEqual(
    [],
  );
});

test('questions and terms have short addresses', () => {
  const questions = [{ number: 301, path: '/questions/runtime/go-scheduler/' }];
  const found = targets({ sections: [], questions, terms: TERMS });
  expect(found.get('q/301')).toBe('/questions/runtime/go-scheduler/');
  expect(found.get('g/goroutine')).toBe('/glossary/g/#goroutine');
});
