import { describe, expect, test } from 'vitest';
import { idFault, predictionFaults } from '../../../src/practice/practice.ts';

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
  });
});
