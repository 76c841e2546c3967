import { isKind, type Kind, KINDS } from './kinds.ts';

/** What a probe is to show: something that holds since a Go release, or that held until one. */
export interface Probe {
  word: 'since' | 'until';
  /** Minor release, such as `1.25`. */
  go: string;
}

/** What the `//example:` lines at the head of a Go file say. */
export interface Directives {
  /** `undefined` where no directive names one: {@link kindOf} tells the default. */
  kind: Kind | undefined;
  /** Output may differ from run to run. */
  varies: boolean;
  /** Run a second time under the race detector, which must stay silent. */
  race: boolean;
  env: Record<string, string>;
  args: string[];
  /** Where the example is the probe of a statement about releases. */
  probe?: Probe;
  /** Folder below `src/examples` of the same program without what this one proves: its record must be another. */
  control?: string;
}

/** What is wrong with a directive. */
export interface DirectiveError {
  line: number;
  message: string;
  cure: string;
}

const MODIFIERS = ['varies', 'race', 'env', 'args', 'since', 'until', 'control'];
const DIRECTIVE = /^\/\/example:(\S*)[ \t]*(.*)$/;

/** How many lines at the head of a file are directives, with the empty line that follows them. */
export function directiveLineCount(lines: readonly string[]): number {
  let count = 0;
  while (DIRECTIVE.test(lines[count] ?? '')) count++;
  return count > 0 && lines[count] === '' ? count + 1 : count;
}

/** The directives at the head of a Go file, and what is wrong with them or with strays further down. */
export function parseDirectives(source: string): { directives: Directives; errors: DirectiveError[] } {
  const directives: Directives = { kind: undefined, varies: false, race: false, env: {}, args: [] };
  const errors: DirectiveError[] = [];
  const lines = source.split('\n').map((line) => line.trimEnd());
  const head = directiveLineCount(lines);

  lines.forEach((line, index) => {
    const match = DIRECTIVE.exec(line);
    if (!match) return;
    const [, name = '', rest = ''] = match;
    const fail = (message: string, cure: string) => errors.push({ line: index + 1, message, cure });
    if (index >= head) {
      fail(
        `directive //example:${name} is not at the head of the file`,
        'move it to the first line, with an empty line below the directives',
      );
    } else if (name === 'varies' || name === 'race') {
      directives[name] = true;
    } else if (name === 'env') {
      const equals = rest.indexOf('=');
      if (equals < 1)
        fail('//example:env needs KEY=VALUE', 'write for example //example:env GODEBUG=gctrace=1');
      else directives.env[rest.slice(0, equals)] = rest.slice(equals + 1);
    } else if (name === 'since' || name === 'until') {
      if (!/^1\.\d+$/.test(rest))
        fail(`//example:${name} needs a minor release`, `write for example //example:${name} 1.25`);
      else directives.probe = { word: name, go: rest };
    } else if (name === 'control') {
      if (!/^[\w-]+(?:\/[\w-]+)+$/.test(rest))
        fail(
          '//example:control needs a folder',
          'write for example //example:control phase-5/channels/unlocked',
        );
      else directives.control = rest;
    } else if (name === 'args') {
      directives.args.push(...rest.split(/\s+/).filter(Boolean));
    } else if (!isKind(name)) {
      fail(
        `unknown directive //example:${name}`,
        `write one of ${[...Object.keys(KINDS), ...MODIFIERS].join(', ')}`,
      );
    } else if (directives.kind !== undefined && directives.kind !== name) {
      fail(
        `//example:${name} contradicts //example:${directives.kind}`,
        'keep the one that says what the example does',
      );
    } else {
      directives.kind = name;
    }
  });
  if (head > 0 && lines[head - 1] !== '') {
    errors.push({
      line: head,
      message: 'no empty line below the directives, so they would become documentation',
      cure: 'add an empty line below them',
    });
  }
  return { directives, errors };
}

/** What an example does: as its directive says, else what its files suggest. */
export function kindOf(
  directives: Directives,
  files: { isMain: boolean; hasTests: boolean; isSession: boolean },
): Kind {
  if (directives.kind !== undefined) return directives.kind;
  if (files.isSession) return 'session';
  return files.isMain ? 'run' : files.hasTests ? 'test' : 'build';
}
