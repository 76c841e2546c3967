import { expect, test } from 'vitest';
import { questionAreas, questionNumbered, questions } from '../../../src/roadmap/questions.ts';

test('the bank has 156 questions in seven areas, whose ranges they fill', () => {
  expect(questions).toHaveLength(156);
  for (const { slug, range } of questionAreas) {
    const inArea = questions.filter(({ area }) => area.slug === slug);
    expect([inArea[0]?.number, inArea.at(-1)?.number, inArea.length]).toEqual([
      ...range,
      range[1] - range[0] + 1,
    ]);
  }
});

test('a question is found by its number', () => {
  expect(questionNumbered(344)?.area.slug).toBe('messaging');
  expect(questionNumbered(22)).toBeUndefined();
});
