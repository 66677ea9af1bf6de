// A score that a register prints against likelihood × impact: the product is rated, and a difference is said at its cell.
import { assessedWith, aRisk, type Level } from '../../support/registers';
import { aProgramme, cell } from '../../support/records';

function found(before: Level, after: Level = null) {
  const risk = aRisk({ id: 'R01', before, after });
  const programmes = [aProgramme({ name: 'Urgent Care', plan: 1 })];
  return assessedWith({ risks: [risk] }, { programmes }).findings.filter(({ code }) => code === 'risk-score-differs');
}

test.each<[string, Level, number]>([
  ['agrees', [4, 4, 16], 0],
  ['is one less', [4, 4, 15], 1],
  ['is one more', [4, 4, 17], 1],
  ['is not printed', [4, 4], 0],
  ['has no impact to be held against', [4, null, 16], 0],
  ['stands alone', 16, 0],
])('a score that %s', (_, level, findings) => {
  expect(found(level)).toHaveLength(findings);
});

test('the finding names risk, both figures and the cell, before and after mitigation', () => {
  expect(found([5, 4, 12], [3, 4, 16])).toEqual([
    {
      code: 'risk-score-differs',
      severity: 'warning',
      message: 'Risk R01: the score before mitigation is printed as 12; likelihood 5 × impact 4 is 20.',
      where: [cell('G6', 'Risks')],
      sides: { one: '12 as printed', other: '20 by likelihood and impact', difference: '-8' },
    },
    {
      code: 'risk-score-differs',
      severity: 'warning',
      message: 'Risk R01: the score after mitigation is printed as 16; likelihood 3 × impact 4 is 12.',
      where: [cell('K6', 'Risks')],
      sides: { one: '16 as printed', other: '12 by likelihood and impact', difference: '4' },
    },
  ]);
});

test('a risk without an id is called by the beginning of its text', () => {
  const risk = aRisk({ text: 'x'.repeat(80), before: [2, 2, 5] });
  const [finding] = assessedWith({ risks: [risk] }).findings.filter(({ code }) => code === 'risk-score-differs');
  expect(finding!.message).toMatch(/^Risk "x{59}…": /);
});
