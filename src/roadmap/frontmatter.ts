/**
 * What a page's frontmatter must say, by the kind of page, and how a mistake in it is reported: with file, line, what
 * is wrong and how to mend it.
 */
import { z } from 'astro/zod';
import { phases, sectionNumbered, sections } from './outline.ts';
import { levels, questionNumbered } from './questions.ts';

/** Longest summary in characters: lists and search results show it on two lines. */
const SUMMARY_MAX = 160;

const summary = z
  .string({ error: 'is missing; say in one sentence what the page is for' })
  .min(20, 'is too short; say in one sentence what the page is for')
  .max(SUMMARY_MAX, `is longer than ${SUMMARY_MAX} characters; shorten it, lists show it whole`);

const title = z
  .string({ error: 'is missing; every page needs one' })
  .min(1, 'is empty; every page needs one');

const number = z.string({
  error: "is missing or no string; write the section's number in quotes, such as '5.6'",
});

/** Longest short answer in characters: it has to fit a flash card. */
const SHORT_MAX = 400;

const question = z.object({
  title,
  question: z.int({ error: 'is missing or no whole number; write the number of the question, such as 301' }),
  short: z
    .string({ error: 'is missing; give the answer in one or two sentences' })
    .min(40, 'is too short; give the answer in one or two sentences')
    .max(SHORT_MAX, `is longer than ${SHORT_MAX} characters; give the answer in one or two sentences`),
  level: z.enum(levels, { error: `is missing or unknown; use ${levels.join(', ')}` }),
  sections: z
    .array(z.string(), { error: "is missing; list the sections that explain it, such as ['5.3', '5.4']" })
    .min(1, "is empty; list the sections that explain it, such as ['5.3', '5.4']"),
});

const SCHEMAS = {
  section: z.object({ title, summary, number }),
  question,
  phase: z.object({ title, summary }),
  page: z.object({ title, summary: summary.optional() }),
} as const;

/** The kinds of pages that have rules of their own. */
export type PageKind = keyof typeof SCHEMAS;

/** One thing wrong with a page's frontmatter. */
export interface FrontmatterProblem {
  /** Line in the file, counted from 1. */
  line: number;
  /** The field concerned. */
  field: string;
  /** What is wrong and how to mend it. */
  message: string;
}

/** The kind of the page with this id, such as `phase-5/channels`. */
export function pageKind(id: string): PageKind {
  if (/^phase-\d+\/./.test(id)) return 'section';
  if (/^phase-\d+$/.test(id)) return 'phase';
  if (/^questions\/[^/]+\/./.test(id)) return 'question';
  return 'page';
}

/** Line of a frontmatter field in a file's text, or of its opening marker where the field is missing. */
function lineOf(text: string, field: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return index < 0 ? 1 : index + 1;
}

function agreesWithOutline(id: string, data: Record<string, unknown>): { field: string; message: string }[] {
  const [folder = '', slug = ''] = id.split('/');
  const section = typeof data['number'] === 'string' ? sectionNumbered(data['number']) : undefined;
  if (!section) {
    const here = sections.filter((candidate) => candidate.path.startsWith(`/${folder}/`));
    const range = here.length ? `use ${here[0]?.number} to ${here.at(-1)?.number}` : 'no such phase';
    return [{ field: 'number', message: `names no section of src/roadmap/tiers.ts; ${range}` }];
  }
  const problems = [];
  if (data['title'] !== section.title)
    problems.push({
      field: 'title',
      message: `differs from src/roadmap/tiers.ts; write "${section.title}"`,
    });
  if (section.path !== `/${folder}/${slug}/`)
    problems.push({
      field: 'number',
      message: `belongs to ${section.path}; name the file src/content/docs${section.path.slice(0, -1)}.mdx`,
    });
  return problems;
}

function agreesWithBank(id: string, data: Record<string, unknown>): { field: string; message: string }[] {
  const known = typeof data['question'] === 'number' ? questionNumbered(data['question']) : undefined;
  if (!known)
    return [{ field: 'question', message: 'names no question of src/roadmap/bank.ts; see its table' }];
  const problems = [];
  if (data['title'] !== known.title)
    problems.push({
      field: 'title',
      message: `differs from src/roadmap/bank.ts; write "${known.title}"`,
    });
  if (!`/${id}`.startsWith(known.area.path))
    problems.push({ field: 'question', message: `belongs to ${known.area.path}; move the file there` });
  for (const number of Array.isArray(data['sections']) ? data['sections'] : [])
    if (!sectionNumbered(String(number)))
      problems.push({
        field: 'sections',
        message: `names "${number}", which is no section of src/roadmap/tiers.ts`,
      });
  return problems;
}

/**
 * Everything wrong with a page's frontmatter, in the order of its lines.
 *
 * @param id The entry's id: its path below `src/content/docs` without the extension.
 * @param data The parsed frontmatter.
 * @param text The file's text, to tell lines.
 */
export function frontmatterProblems(
  id: string,
  data: Record<string, unknown>,
  text: string,
): FrontmatterProblem[] {
  const kind = pageKind(id);
  const parsed = SCHEMAS[kind].safeParse(data);
  const problems = (parsed.error?.issues ?? []).map((issue) => ({
    field: String(issue.path[0]),
    message: issue.message,
  }));
  if (kind === 'section' && !problems.some(({ field }) => field === 'number'))
    problems.push(...agreesWithOutline(id, data));
  if (kind === 'question' && !problems.some(({ field }) => field === 'question'))
    problems.push(...agreesWithBank(id, data));
  if (kind === 'phase') {
    const phase = phases[Number(id.slice('phase-'.length))];
    if (!phase)
      problems.push({
        field: 'title',
        message: `there is no ${id} in src/roadmap/tiers.ts; rename the folder`,
      });
    else if (data['title'] !== phase.title)
      problems.push({
        field: 'title',
        message: `differs from src/roadmap/tiers.ts; write "${phase.title}"`,
      });
  }
  return problems
    .map((problem) => ({ ...problem, line: lineOf(text, problem.field) }))
    .sort((a, b) => a.line - b.line);
}

/** The problems of a file as the message that stops the build, a line each. */
export function formatProblems(file: string, problems: readonly FrontmatterProblem[]): string {
  return problems
    .map(({ line, field, message }) => `${file}:${line}: frontmatter "${field}" ${message}.`)
    .join('\n');
}
