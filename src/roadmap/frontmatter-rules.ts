/**
 * What a page's frontmatter must say, by the kind of page, and how a mistake in it is reported: with file, line, what
 * is wrong and how to mend it.
 */
import { z } from 'astro/zod';
import { type FieldProblem, fieldProblems } from '../checks/fields.ts';
import type { Problem } from '../problem.ts';
import { titleSlug } from '../headings/title-slug.ts';
import { phases, sectionNumbered, sectionOfPart, sections } from './outline.ts';
import { levels, questionNumbered } from './questions.ts';

/** Longest summary in characters: lists and search results show it on two lines. */
const SUMMARY_MAX = 160;

/** Longest short answer in characters: it has to fit a flash card. */
const SHORT_MAX = 400;

/** Fewest and most words of an answer that is spoken in a minute. */
const SAY_WORDS = [110, 170] as const;

/** Where on its page an interviewer's term must stand. */
export const PLACES = ['say', 'core', 'anywhere'] as const;

/** How to mend each field. */
const CURES = {
  title: 'give the page a title',
  summary: `say in one sentence of at most ${SUMMARY_MAX} characters what the page is for; lists show it whole`,
  number: "write the section's number in quotes, such as '5.6'",
  can: `say what a reader can do after it, as what follows "You can": a phrase of at most ${SUMMARY_MAX} characters`,
  question: 'write the number of the question, such as 301',
  short: `give the answer in one or two sentences of at most ${SHORT_MAX} characters`,
  say: `write what one says in a minute, ${SAY_WORDS.join(' to ')} words`,
  name: 'name it in two to five words, for the sidebar',
  also: 'list the numbers of questions that ask the same, such as [7]',
  expects: `list terms as { term: write barrier, at: say }, at one of ${PLACES.join(', ')}`,
  level: `write one of ${levels.join(', ')}`,
  formerly: 'list addresses of pages that are part of this one now, such as ["/phase-5/deadlocks/"]',
  sections: "list the sections that explain it, such as ['5.3', '5.4']",
} as const;

const title = z.string({ error: 'is missing or no text' }).min(1, 'is empty');

const summary = z
  .string({ error: 'is missing or no text' })
  .min(20, 'is too short')
  .max(SUMMARY_MAX, `is longer than ${SUMMARY_MAX} characters`);

/** Addresses of pages that were published once and are part of this one now. */
const formerly = z
  .array(
    z
      .string({ error: 'holds something that is no text' })
      .regex(/^\/(?:[a-z0-9-]+\/)+$/, 'holds something that is no address of a page'),
    { error: 'is no list of addresses' },
  )
  .optional();

/** A term that an interviewer waits for. */
export const expectedTerm = z.strictObject({
  term: z.string(),
  /** Other ways to say it. */
  also: z.array(z.string()).optional(),
  /** Where it must stand: in what is spoken, in the core, or anywhere on the page. */
  at: z.enum(PLACES),
});

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

const question = z.object({
  title,
  question: z.int({ error: 'is missing or no whole number' }),
  short: z
    .string({ error: 'is missing or no text' })
    .min(40, 'is too short')
    .max(SHORT_MAX, `is longer than ${SHORT_MAX} characters`),
  say: z
    .string({ error: 'is no text' })
    .refine((text) => wordsOf(text) >= SAY_WORDS[0], `has fewer than ${SAY_WORDS[0]} words`)
    .refine((text) => wordsOf(text) <= SAY_WORDS[1], `has more than ${SAY_WORDS[1]} words`)
    .optional(),
  name: z
    .string({ error: 'is no text' })
    .refine((text) => wordsOf(text) <= 5, 'has more than five words')
    .optional(),
  formerly,
  also: z.array(z.int({ error: 'holds something that is no number' })).optional(),
  expects: z.array(expectedTerm, { error: 'is no list of terms' }).optional(),
  level: z.enum(levels, { error: 'is missing or unknown' }),
  sections: z
    .array(z.string({ error: 'holds something that is no text' }), { error: 'is missing or no list' })
    .min(1, 'is empty'),
});

const section = z.object({
  title,
  summary,
  formerly,
  number: z.string({ error: 'is missing or no text' }),
  can: z
    .string({ error: 'is missing or no text' })
    .min(20, 'is too short')
    .max(SUMMARY_MAX, `is longer than ${SUMMARY_MAX} characters`),
});

const SCHEMAS = {
  section,
  part: section,
  question,
  phase: z.object({ title, summary }),
  page: z.object({ title, summary: summary.optional(), formerly }),
} as const;

/** The kinds of pages that have rules of their own. */
export type PageKind = keyof typeof SCHEMAS;

/** The kind of the page with this id, such as `phase-5/channels`. */
export function pageKind(id: string): PageKind {
  if (/^phase-\d+\/[^/]+\/./.test(id)) return 'part';
  if (/^phase-\d+\/./.test(id)) return 'section';
  if (/^phase-\d+$/.test(id)) return 'phase';
  if (/^questions\/[^/]+\/./.test(id)) return 'question';
  return 'page';
}

/** Line of a frontmatter field in a file's text, or of its opening marker where the field is missing. */
function lineOfField(text: string, field: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return index < 0 ? 1 : index + 1;
}

/** A title that differs from the one in a table. */
function titleProblem(table: string, title: string): FieldProblem {
  return { field: 'title', message: `differs from ${table}`, cure: `write "${title}"` };
}

const OUTLINE = 'src/roadmap/tiers.ts';
const BANK = 'src/roadmap/bank.ts';

function agreesWithOutline(id: string, data: Record<string, unknown>): FieldProblem[] {
  const [folder = '', slug = ''] = id.split('/');
  const section = sectionNumbered(String(data['number']));
  if (!section) {
    const here = sections.filter((candidate) => candidate.path.startsWith(`/${folder}/`));
    const cure = here.length
      ? `write ${here[0]?.number} to ${here.at(-1)?.number}`
      : `move the file: there is no ${folder}`;
    return [{ field: 'number', message: `names no section of ${OUTLINE}`, cure }];
  }
  const problems = data['title'] === section.title ? [] : [titleProblem(OUTLINE, section.title)];
  if (section.path !== `/${folder}/${slug}/`)
    problems.push({
      field: 'number',
      message: `belongs to ${section.path}`,
      cure: `name the file src/content/docs${section.path.slice(0, -1)}.mdx`,
    });
  return problems;
}

/** A part's number is one of its section's, below which its file lies under its title. */
function agreesWithSection(id: string, data: Record<string, unknown>): FieldProblem[] {
  const number = String(data['number']);
  const section = sectionOfPart(number);
  if (!section)
    return [
      {
        field: 'number',
        message: `names no part of a section of ${OUTLINE}`,
        cure: "write the number of the part, such as '2.2.5', or move the file out of the section's folder",
      },
    ];
  const path = `${section.path}${titleSlug(String(data['title']))}/`;
  if (path === `/${id}/`) return [];
  return [
    {
      field: 'number',
      message: `and title belong to ${path}`,
      cure: `name the file src/content/docs${path.slice(0, -1)}.mdx`,
    },
  ];
}

function agreesWithBank(id: string, data: Record<string, unknown>): FieldProblem[] {
  const known = questionNumbered(Number(data['question']));
  if (!known)
    return [{ field: 'question', message: `names no question of ${BANK}`, cure: 'take one of its table' }];
  const problems = data['title'] === known.title ? [] : [titleProblem(BANK, known.title)];
  if (!`/${id}`.startsWith(known.area.path))
    problems.push({
      field: 'question',
      message: `belongs to ${known.area.path}`,
      cure: `move the file into src/content/docs${known.area.path}`,
    });
  for (const number of Array.isArray(data['also']) ? data['also'] : [])
    if (!questionNumbered(Number(number)))
      problems.push({
        field: 'also',
        message: `names "${number}", which is no question of ${BANK}`,
        cure: CURES.also,
      });
  for (const number of Array.isArray(data['sections']) ? data['sections'] : [])
    if (!sectionNumbered(String(number)))
      problems.push({
        field: 'sections',
        message: `names "${number}", which is no section of ${OUTLINE}`,
        cure: CURES.sections,
      });
  return problems;
}

function agreesWithPhases(id: string, data: Record<string, unknown>): FieldProblem[] {
  const phase = phases[Number(id.slice('phase-'.length))];
  if (!phase)
    return [{ field: 'title', message: `there is no ${id} in ${OUTLINE}`, cure: 'rename the folder' }];
  return data['title'] === phase.title ? [] : [titleProblem(OUTLINE, phase.title)];
}

/** What a kind of page must agree with, once the field that names it is sound. */
const AGREEMENTS: Partial<
  Record<PageKind, { field: string; check: (id: string, data: Record<string, unknown>) => FieldProblem[] }>
> = {
  section: { field: 'number', check: agreesWithOutline },
  part: { field: 'number', check: agreesWithSection },
  question: { field: 'question', check: agreesWithBank },
  phase: { field: 'title', check: agreesWithPhases },
};

/**
 * Everything wrong with a page's frontmatter, in the order of its lines.
 *
 * @param id The entry's id: its path below `src/content/docs` without the extension.
 * @param data The parsed frontmatter.
 * @param file The page's file, from the project's root.
 * @param text The file's text, to tell lines.
 */
export function frontmatterProblems(
  id: string,
  data: Record<string, unknown>,
  file: string,
  text: string,
): Problem[] {
  const kind = pageKind(id);
  const problems = fieldProblems(SCHEMAS[kind], CURES, data);
  const agreement = AGREEMENTS[kind];
  if (agreement && !problems.some(({ field }) => field === agreement.field))
    problems.push(...agreement.check(id, data));
  return problems
    .map(({ field, message, cure }) => ({
      file,
      line: lineOfField(text, field),
      message: `frontmatter "${field}" ${message}`,
      cure,
    }))
    .sort((a, b) => a.line - b.line);
}
