/** What a practice item of a page must be so that it can be answered, linked to and drilled: checked when it is built. */
import type { Kind } from '../code/kinds.ts';
import { placeOfComponent } from '../markdown/place.ts';
import { ProblemError } from '../problem.ts';

/** What an example that ends otherwise than well is said to do, where an answer names no output. */
export const VERDICTS: Partial<Record<Kind, RegExp>> = {
  nocompile: /\bnot compile\b/i,
  deadlocks: /\bdeadlock/i,
  panics: /\bpanic/i,
  races: /\brace/i,
  fails: /\bfail/i,
  vet: /\bvet\b/i,
};

/** A question with answers to choose from, about a verified example. */
export interface Prediction {
  /** The item's id on its page; progress is kept by it, so it never changes. */
  id: string;
  /** Two to four answers; what stands between backticks is code. */
  answers: readonly string[];
  /** Which answer is right, counted from 1. */
  right: number;
}

/** What was recorded of the example. */
export interface Recorded {
  kind: Kind;
  /** The recorded output; empty where it prints nothing. */
  output: string;
}

/** What is wrong with an item's id, or nothing: it is part of an address and a key, as headings' ids are. */
export function idFault(id: string): string | undefined {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)
    ? undefined
    : `must have an id of lower-case words joined by hyphens, such as "drain-after-close"`;
}

/**
 * Everything wrong with a prediction. The right answer must follow from the record: each piece of code in it occurs in
 * the output, or, where it has none, it says what the example was seen to do.
 */
export function predictionFaults(prediction: Prediction, recorded: Recorded): string[] {
  const { id, answers, right } = prediction;
  const faults = [idFault(id)];
  if (answers.length < 2 || answers.length > 4)
    faults.push(`has ${answers.length} answers; give two to four`);
  if (new Set(answers).size < answers.length) faults.push('has the same answer twice');
  const answer = answers[right - 1];
  if (answer === undefined) faults.push(`right={${right}} names none of its ${answers.length} answers`);
  else faults.push(disagreement(answer, recorded));
  return faults.filter((fault) => fault !== undefined);
}

/** Why an answer does not follow from what was recorded, or nothing. */
function disagreement(answer: string, { kind, output }: Recorded): string | undefined {
  const verdict = VERDICTS[kind];
  if (verdict?.test(answer)) return undefined;
  const spans = [...answer.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const plain = withoutSpace(output);
  const absent = spans.filter((code) => !plain.includes(withoutSpace(code)));
  if (spans.length === 0) {
    return verdict
      ? `calls "${answer}" right, but the example ${kind}; say so in the answer`
      : `calls "${answer}" right without a piece of \`output\`; put what is printed between backticks`;
  }
  if (absent.length > 0)
    return `calls "${answer}" right, but the recorded output has no ${absent.join(', ')}`;
  return undefined;
}

/** Answers write lines side by side: spaces and line ends do not count. */
const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/**
 * Stops the build where an item has faults.
 *
 * @param component The component's name, such as `Recall`.
 * @param id The item's id, which tells it from others of the page.
 * @param faults What is wrong; `undefined` counts as nothing.
 * @param projectRoot The project's folder, absolute.
 * @param address The page's address.
 * @throws ProblemError with the component's file and line
 */
export function refuse(
  component: string,
  id: string,
  faults: readonly (string | undefined)[],
  projectRoot: string,
  address: string,
): void {
  const [fault] = faults.filter((found) => found !== undefined);
  if (fault === undefined) return;
  const place = placeOfComponent(
    projectRoot,
    address,
    ({ name, attributes }) => name === component && attributes['id'] === id,
  );
  throw new ProblemError({
    ...place,
    message: `<${component} id="${id}"> ${fault}`,
    cure: 'CONTRIBUTING.md, "Writing a page", shows one of each',
  });
}
