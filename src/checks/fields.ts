/** Holds data that an author wrote against its schema, and says field by field what is wrong and how to mend it. */
import type { z } from 'astro/zod';

/** Something wrong with a field. */
export interface FieldProblem {
  field: string;
  /** Goes on from the field's name: `is missing`. */
  message: string;
  cure: string;
}

/**
 * All that is wrong with data, in the order of the schema's fields.
 *
 * @param schema Its messages go on from the field's name.
 * @param cures How to mend each field.
 */
export function fieldProblems(
  schema: z.ZodType,
  cures: Readonly<Record<string, string>>,
  data: unknown,
): FieldProblem[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const cure = `remove it; the fields are ${Object.keys(cures).join(', ')}`;
      const [holder] = issue.path;
      if (holder === undefined) return issue.keys.map((field) => ({ field, message: 'is no field', cure }));
      const names = issue.keys.map((key) => `"${key}"`).join(', ');
      return [
        {
          field: String(holder),
          message: `has no field ${names}`,
          cure: cures[String(holder)] ?? 'remove it',
        },
      ];
    }
    const field = String(issue.path[0]);
    return [{ field, message: issue.message, cure: cures[field] ?? 'see README.md' }];
  });
}
