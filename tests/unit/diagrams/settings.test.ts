import { describe, expect, test } from 'vitest';
import { MERMAID_SETTINGS, settingsFor } from '../../../src/diagrams/settings.ts';

/** How tall the row of participants is that a text is drawn with. */
const rowOf = (text: string) => (settingsFor(text)['sequence'] as { height: number }).height;
const usual = MERMAID_SETTINGS.sequence.height;

describe('a row of participants', () => {
  test.each([
    'actor R as Reader',
    'sequenceDiagram\nactor R',
    'sequenceDiagram\n    actor R',
    'sequenceDiagram\n  create actor R',
    'sequenceDiagram\n  create  actor\tR',
  ])('with a stick figure is taller: %j', (text) => {
    expect(rowOf(text)).toBeGreaterThan(usual);
  });

  test.each([
    'sequenceDiagram\n  participant R',
    'sequenceDiagram\n  participant R as actor R',
    'sequenceDiagram\n  actors->>R: act',
    'sequenceDiagram\n  recreate actor R',
  ])('without one is as usual: %j', (text) => {
    expect(rowOf(text)).toBe(usual);
  });
});

test('a stick figure changes nothing but the height of its row', () => {
  const { sequence, ...others } = settingsFor('actor R');
  const { sequence: usualSequence, ...usualOthers } = MERMAID_SETTINGS;
  expect(others).toEqual(usualOthers);
  expect({ ...(sequence as object), height: usual }).toEqual(usualSequence);
});
