import { expect, test } from 'vitest';
import { formatReport, type Warning } from '../../../../src/tools/convert/report.ts';

const links = (count: number): Warning[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'dead-link', line: index + 1, found: `#${index}` }));

const report = (warnings: Warning[]) =>
  formatReport([{ document: 'docs/a.md', bytes: 10, repaired: 2, pages: [], warnings }]);

test('documents stand in a table, figures to the right', () => {
  expect(report([]).split('\n')).toEqual([
    'Document   Pages  Repaired spans  Warnings',
    '---------  -----  --------------  --------',
    'docs/a.md      0               2         0',
  ]);
});

test('warnings are grouped by kind, with the cure and places as file, line and column', () => {
  expect(report([...links(1), { kind: 'lost-byte', line: 3, column: 7, found: 'â”\n' }])).toContain(
    [
      'docs/a.md',
      '  1 lost-byte: characters that lost a byte and stay damaged; put the right ones in their place',
      '    docs/a.md:3:7: â” ',
      '  1 dead-link: links without a target among the new pages; lead them to a page, or take them out',
      '    docs/a.md:1: #0',
    ].join('\n'),
  );
});

test('twelve places of a kind are shown, the others counted', () => {
  expect(report(links(12))).not.toContain('more');
  const many = report(links(14));
  expect(many).toContain('    docs/a.md:12: #11\n    … and 2 more (--json lists all)');
  expect(many).not.toContain('#12');
});
