import type { ParsedPage } from '../markdown/page.ts';
import type { Problem } from '../problem.ts';
import { type Probe, parseDirectives } from './directives.ts';
import { type Example, EXAMPLES, goFiles } from './example.ts';
import { holdsSince, type Oldest, proofOf } from './oldest.ts';

/** What a page says of Go releases: `<Since go="1.25" probe="…" />` or `<Until go="1.22" probe="…" />`. */
export interface Statement {
  /** The page's file, from the project's root. */
  page: string;
  line?: number | undefined;
  word: Probe['word'];
  /** The release it holds since, or the first with which it no longer holds. */
  go: string;
  /** Folder below `src/examples` of the program that shows it. */
  probe?: string | undefined;
}

/** The component that an author writes, by the probe's directive. */
const COMPONENTS: Record<Probe['word'], string> = { since: 'Since', until: 'Until' };

/** Every statement about releases in a page, in the order they stand. */
export function statementsOf({ file: page, components }: ParsedPage): Statement[] {
  return components.flatMap(({ name, line, attributes }) => {
    const word = (['since', 'until'] as const).find((candidate) => COMPONENTS[candidate] === name);
    return word ? [{ page, line, word, go: attributes['go'] ?? '', probe: attributes['probe'] }] : [];
  });
}

/**
 * What is wrong with a statement, given the example it names as its probe. Whether that shows what its
 * directive says is for {@link probeProblems}.
 */
export function statementProblems(statement: Statement, example: Example | undefined): Problem[] {
  const { page: file, line, word, go, probe } = statement;
  const tag = `<${COMPONENTS[word]} go="${go}">`;
  if (!/^1(\.\d+){0,2}$/.test(go)) {
    return [
      {
        file,
        line,
        message: `${tag} names no Go release`,
        cure: `write for example <${COMPONENTS[word]} go="1.22" />`,
      },
    ];
  }
  if (probe === undefined) return [];
  if (!example) {
    return [
      {
        file,
        line,
        message: `${tag} names the probe "${probe}", and there is no ${EXAMPLES}/${probe} with a Go file`,
        cure: 'write the probe, or correct its name',
      },
    ];
  }
  const says = example.directives.probe;
  // What no longer holds since a release is also something else that holds since then.
  if (says?.go === go && (says.word === word || word === 'since')) return [];
  return [
    {
      file,
      line,
      message: `${tag} names the probe "${probe}", which ${says ? `is //example:${says.word} ${says.go}` : 'is none'}`,
      cure: `correct the page, or make it //example:${word} ${go}`,
    },
  ];
}

/**
 * What is wrong with a probe: that what was found out about it is not what its directive says. Something
 * holds since a release if the program compiles and does what is recorded with that release, and not with
 * the one before. Something held until a release if moreover the one before compiles it and it does
 * something else there: that is what held.
 */
export function probeProblems(example: Example, oldest: Oldest | undefined): Problem[] {
  const { probe } = example.directives;
  if (!probe || !oldest) return [];
  const at = placeOfProbe(example);
  const said = `is //example:${probe.word} ${probe.go}`;
  const { go, before } = holdsSince(oldest);
  if (go !== probe.go) {
    const proof = before ? ` (${proofOf(before)})` : '';
    return [
      {
        ...at,
        message: `${said}, but does what is recorded since Go ${go}${proof}`,
        cure: 'correct the directive and the page that names it, or the program',
      },
    ];
  }
  if (!before || Number(before.go.split('.')[1]) !== Number(go.split('.')[1]) - 1) {
    return [
      {
        ...at,
        message: `${said}, and the release before ${go} was not tried`,
        cure: 'run npm run releases where that release can be had, or leave the probe out',
      },
    ];
  }
  if (probe.word === 'until' && !oldest.outcome) {
    return [
      {
        ...at,
        message: `${said}, but Go ${before.go} does not compile it, so it shows nothing that held before: ${before.says}`,
        cure: 'write it so that the older release compiles it too',
      },
    ];
  }
  return [];
}

/** Where the directive stands. */
function placeOfProbe({ folder, files }: Example): { file: string; line?: number } {
  for (const [name, text] of goFiles(files)) {
    if (!parseDirectives(text).directives.probe) continue;
    const line = text.split('\n').findIndex((candidate) => /^\/\/example:(since|until) /.test(candidate)) + 1;
    return { file: `${EXAMPLES}/${folder}/${name}`, line };
  }
  return { file: `${EXAMPLES}/${folder}` };
}
