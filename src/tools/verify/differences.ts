import { EXAMPLES, type Example, mayVary, OUTPUT } from '../../code/example.ts';
import type { Problem } from '../../problem.ts';

/** That two runs of one example printed different things. */
export function unstable({ folder }: Example, first: string, second: string): Problem {
  const { line, before, after } = firstDifference(first, second);
  return {
    file: `${EXAMPLES}/${folder}`,
    message:
      `prints something else in each run; line ${line} of the output was first\n` +
      `${before}\nand then\n${after}`,
    cure: 'make it deterministic, whatever GOMAXPROCS is, or where the variation is the point, mark it //example:varies',
  };
}

/** What is wrong where a run's output is not the recorded one. */
export function staleOutput(example: Example, output: string): Problem | undefined {
  const { folder, files } = example;
  const recorded = files.get(OUTPUT) ?? '';
  if (recorded === output) return undefined;
  const cure = `run npm run verify -- ${folder}, and read what changed`;
  if (mayVary(example)) {
    return recorded === ''
      ? { file: `${EXAMPLES}/${folder}`, message: `has no recorded ${OUTPUT}`, cure }
      : undefined;
  }
  const { line, before, after } = firstDifference(recorded, output);
  return {
    file: `${EXAMPLES}/${folder}/${OUTPUT}`,
    line,
    message: `is not what the run printed:\n- ${before}\n+ ${after}`,
    cure,
  };
}

/**
 * What is wrong between a proof and its control, the same program without what is proved: where both do the
 * same, the proof would hold whatever was true.
 */
export function controlProblem(
  proof: Pick<Example, 'folder' | 'files' | 'directives' | 'kind'>,
  control: Pick<Example, 'files' | 'kind'> | undefined,
): Problem | undefined {
  const { folder, files, kind, directives } = proof;
  if (directives.control === undefined) return undefined;
  const file = `${EXAMPLES}/${folder}`;
  if (control === undefined) {
    return {
      file,
      message: `names as its control ${directives.control}, and there is no such example`,
      cure: `add the same program without what is proved as ${EXAMPLES}/${directives.control}`,
    };
  }
  if (kind !== control.kind || (files.get(OUTPUT) ?? '') !== (control.files.get(OUTPUT) ?? ''))
    return undefined;
  return {
    file,
    message: `does just what its control ${directives.control} does, so it proves nothing`,
    cure: 'change the pair until taking away what is proved changes what is recorded',
  };
}

/** The first line, counted from 1, in which two texts that are not the same differ. */
function firstDifference(first: string, second: string) {
  const before = first.split('\n');
  const after = second.split('\n');
  const at = before.findIndex((line, index) => line !== after[index]);
  const index = at < 0 ? before.length : at;
  return { line: index + 1, before: before[index] ?? '(nothing)', after: after[index] ?? '(nothing)' };
}
