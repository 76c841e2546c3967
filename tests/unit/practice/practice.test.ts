import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idFault, predictionFaults, refuse } from '../../../src/practice/practice.ts';

test.each(['drain-after-close', 'q303', 'a-1'])('"%s" is an id', (id) => {
  expect(idFault(id)).toBeUndefined();
});

test.each(['', 'Drain', 'drain after', '-a', 'a--b', '1-a'])('"%s" is no id', (id) => {
  expect(idFault(id)).toContain('lower-case words');
});

describe('a prediction', () => {
  const item = { id: 'drain', answers: ['`1 true` then `0 false`', '`0 false`'], right: 1 };
  const recorded = { kind: 'run', output: '1 true\n0 false\n' } as const;

  test('is sound where the right answer is what was recorded', () => {
    expect(predictionFaults(item, recorded)).toEqual([]);
  });

  test('may write on one line what is printed on several', () => {
    expect(predictionFaults({ ...item, answers: ['`1 true 0 false`', '`0`'] }, recorded)).toEqual([]);
  });

  test('must not call right what the program does not print', () => {
    expect(predictionFaults({ ...item, answers: ['`2 true`', '`0 false`'] }, recorded)).toEqual([
      'calls "`2 true`" right, but the recorded output has no 2 true',
    ]);
    expect(predictionFaults({ ...item, answers: ['It prints both.', '`0`'] }, recorded)[0]).toContain(
      'between backticks',
    );
  });

  test('of a program that does not end well says so', () => {
    const deadlock = { kind: 'deadlocks', output: 'fatal error: all goroutines are asleep' } as const;
    const answers = ['It deadlocks.', '`0`'];
    expect(predictionFaults({ ...item, answers }, deadlock)).toEqual([]);
    expect(predictionFaults({ ...item, answers: ['It waits.', '`0`'] }, deadlock)).toEqual([
      'calls "It waits." right, but the example deadlocks; say so in the answer',
    ]);
  });

  test('has two to four different answers, and the right one among them', () => {
    expect(predictionFaults({ ...item, answers: ['`1 true`'] }, recorded)[0]).toContain('two to four');
    expect(predictionFaults({ ...item, answers: ['`1`', '`1`'] }, recorded)[0]).toContain('twice');
    expect(predictionFaults({ ...item, right: 3 }, recorded)[0]).toContain('names none of its 2 answers');
    const answers = ['`1 true`', '`1`', '`true`', '`false`'];
    expect(predictionFaults({ ...item, answers }, recorded)).toEqual([]);
    expect(predictionFaults({ ...item, answers: [...answers, '`0`'] }, recorded)).toEqual([
      'has 5 answers; give two to four',
    ]);
  });

  test('has an id like any item', () => {
    expect(predictionFaults({ ...item, id: 'Drain' }, recorded)).toEqual([idFault('Drain')]);
  });
});

describe('an item with a fault', () => {
  const PAGE = `---
title: Channels
---

<FindBug id="drain" question="What?" />

<Recall id="close" question="Who?" />

<Recall id="drain" question="When?" />
`;
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'practice-'));
    mkdirSync(join(root, 'src/content/docs/phase-5'), { recursive: true });
    writeFileSync(join(root, 'src/content/docs/phase-5/channels.mdx'), PAGE);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('stops the build, with the line of the component that has its id, and the first fault', () => {
    expect(() =>
      refuse('Recall', 'drain', [undefined, 'has no answer', 'is long'], root, '/phase-5/channels/'),
    ).toThrow(
      /^src\/content\/docs\/phase-5\/channels\.mdx:9: <Recall id="drain"> has no answer\n +cure: CONTRIBUTING\.md/,
    );
  });

  test('whose line cannot be told is told with its page', () => {
    expect(() => refuse('Recall', 'gone', ['has no answer'], root, '/phase-5/channels/')).toThrow(
      /^src\/content\/docs\/phase-5\/channels\.mdx: <Recall id="gone">/,
    );
  });
});

test.each([[[]], [[undefined]]])('an item with the faults %j stops nothing', (faults) => {
  expect(() => refuse('Recall', 'drain', faults, '/nowhere', '/phase-5/channels/')).not.toThrow();
});
