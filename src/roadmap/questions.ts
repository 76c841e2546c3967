/** Looks questions and their areas up: all derived from the table in `bank.ts`. */
import { AREAS, TITLES } from './bank.ts';

/** An area of the question bank. */
export interface QuestionArea {
  /** Last part of its address. */
  slug: string;
  title: string;
  /** Its first and last question number. */
  range: readonly [number, number];
  /** Address from the site's root. */
  path: string;
}

/** A question of the bank. */
export interface Question {
  /** 1 to 21, or 301 to 435. */
  number: number;
  title: string;
  area: QuestionArea;
}

/** How much a question asks of the one who answers, from a first job to a specialist's. */
export const levels = ['basic', 'intermediate', 'advanced'] as const;

/** One of `levels`. */
export type Level = (typeof levels)[number];

/** The seven areas of the question bank. */
export const questionAreas: readonly QuestionArea[] = AREAS.map((area) => ({
  ...area,
  path: `/questions/${area.slug}/`,
}));

function areaOf(number: number): QuestionArea {
  const area = questionAreas.find(({ range: [first, last] }) => number >= first && number <= last);
  if (!area) throw new Error(`Question ${number} belongs to no area of src/roadmap/bank.ts.`);
  return area;
}

/** All questions in the order of their areas and numbers. */
export const questions: readonly Question[] = TITLES.map(([number, title]) => ({
  number,
  title,
  area: areaOf(number),
}));

const byNumber = new Map(questions.map((question) => [question.number, question]));

/** The question with this number, if the bank has it. */
export function questionNumbered(number: number): Question | undefined {
  return byNumber.get(number);
}
