import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/roadmap/reading-time.ts';

/** Prose that takes two and a half minutes less a word, so that 1 more word makes it three. */
const prose = 'word '.repeat(449);

test('reading takes a minute for 180 words, rounded, and at least one', () => {
  expect(readingMinutes(prose)).toBe(2);
  expect(readingMinutes(`${prose} more`)).toBe(3);
  expect(readingMinutes('Short.')).toBe(1);
});

test.each([
  ['imports', (text: string) => `import Example from '@/components/Example.astro';\n\n${text}`],
  ['fences', (text: string) => `${text}\n\n\`\`\`text\n${prose}\n\`\`\`\n`],
  ['components and their attributes', (text: string) => `${text}\n\n<Example src="a" title="Not prose" />\n`],
  ['fences of tildes, within lists too', (text: string) => `${text}\n\n- \n  ~~~\n${prose}\n  ~~~\n`],
  [
    'fences in fences',
    (text: string) => `${text}\n\n\`\`\`\`md\n\`\`\`go\n${prose}\n\`\`\`\n${prose}\n\`\`\`\`\n`,
  ],
  [
    'code that only looks like a closing mark',
    (text: string) => `${text}\n\n\`\`\`md\n\`\`\` x\n${prose}\n\`\`\`\n`,
  ],
  [
    'attributes that hold code',
    (text: string) =>
      `${text}\n\n<Predict answers={['one two', 'three']} title="four five" right={1}>\n\n</Predict>\n`,
  ],
  ['expressions', (text: string) => `${text}\n\n{/* a note to authors */}\n`],
  ["a table's lines", (text: string) => text.replace('word word', '| word |\n| - |\n| word |\n\n')],
])('%s count as nothing', (_, around) => {
  expect(readingMinutes(around(prose))).toBe(2);
});

test('code in a sentence and text inside components is read', () => {
  expect(readingMinutes(`${prose} \`more\``)).toBe(3);
  expect(readingMinutes(`${prose}\n\n<Aside>\n\nmore\n\n</Aside>\n`)).toBe(3);
});

test('what follows a fence is read', () => {
  expect(readingMinutes(`\`\`\`sh\nls\n\`\`\`\n\n${prose} more`)).toBe(3);
  expect(readingMinutes(`- \n  ~~~\n  ls\n  ~~~\n\n${prose} more`)).toBe(3);
});

test('a line that begins with code, holds marks or speaks of an import is read', () => {
  expect(readingMinutes(`\`go\`\n~strange~\n${'word '.repeat(448)}`)).toBe(3);
  expect(readingMinutes(`${prose}, for which marks such as \`\`\`\n${prose}\n`)).toBe(5);
  expect(readingMinutes(`${'word '.repeat(447)}\nAn import or export is read`)).toBe(3);
});
