// Likelihood × impact, the thresholds to either side, and what the worst open risk makes of its programme.
import fc from '../support/properties';
import { assess } from '../../src/domain/assess';
import type { ProgrammeRisks } from '../../src/domain/assessedRegisters';
import { NO_PROGRAMME } from '../../src/domain/gatherProgrammes';
import { rateRisk, riskScore } from '../../src/domain/risks';
import { aProgramme, aScheme, cell, policy, recordsOf } from '../support/records';
import { aRisk, assessedWith, type Level, level } from '../support/registers';
import { goodness } from '../support/ratingOrder';

const URGENT = aProgramme({ name: 'Urgent Care', plan: 100 });
const ELECTIVE = aProgramme({ name: 'Elective Care', plan: 100 });

function rowOf(risks: ReturnType<typeof aRisk>[], name = 'Urgent Care'): ProgrammeRisks | undefined {
  const { programmeRisks } = assessedWith({ risks }, { programmes: [URGENT, ELECTIVE] }).registers;
  return programmeRisks?.rows.find((row) => row.name === name);
}

test.each<[number | null, string]>([
  [25, 'Red'],
  [16, 'Red'],
  [15, 'Red'],
  [15 - 1e-12, 'Red'],
  [14.5, 'Amber'],
  [12, 'Amber'],
  [8, 'Amber'],
  [8 - 1e-12, 'Amber'],
  [7.5, 'Green'],
  [6, 'Green'],
  [1, 'Green'],
  [null, 'Grey'],
])('a score of %p is %s', (score, rating) => {
  expect(rateRisk(score, policy())).toBe(rating);
});

test.each([
  [20, 12, 20, 'Red'],
  [20, 12, 19, 'Amber'],
  [20, 12, 12, 'Amber'],
  [20, 12, 11, 'Green'],
  [10, 10, 10, 'Red'],
  [10, 10, 9, 'Green'],
])('with Red from %d and Amber from %d, %d is %s', (riskRedFrom, riskAmberFrom, score, rating) => {
  expect(rateRisk(score, policy({ riskRedFrom, riskAmberFrom }))).toBe(rating);
});

test.each<[string, Level, number | null]>([
  ['is likelihood × impact', [4, 3], 12],
  ['whatever is printed', [4, 3, 16], 12],
  ['is the printed one where there is no impact', [4, null, 16], 16],
  ['is the printed one where there is nothing else', 9, 9],
  ['is not known of a likelihood alone', [4, null], null],
  ['is not known of nothing', null, null],
])('a score %s', (_, given, score) => {
  expect(riskScore(level(given))).toBe(score);
});

describe('a programme', () => {
  test('is rated by its worst open risk, before and after mitigation', () => {
    const risks = [aRisk({ before: [4, 4], after: [2, 3] }), aRisk({ before: [3, 4], after: [3, 3] })];
    expect(rowOf(risks)).toMatchObject({
      name: 'Urgent Care',
      open: 2,
      highestBefore: 16,
      highestAfter: 9,
      ratingBefore: 'Red',
      ratingAfter: 'Amber',
    });
  });

  test('counts no closed risk', () => {
    const risks = [aRisk({ after: [5, 5], isOpen: false }), aRisk({ after: [1, 2] })];
    expect(rowOf(risks)).toMatchObject({ open: 1, highestAfter: 2, ratingAfter: 'Green' });
  });

  test('whose risks are all closed is not rated', () => {
    expect(rowOf([aRisk({ after: [5, 5], isOpen: false })])).toMatchObject({ open: 0, ratingAfter: 'Grey' });
  });

  test('with risks that nobody has scored counts them and is not rated', () => {
    expect(rowOf([aRisk()])).toMatchObject({ open: 1, highestAfter: null, ratingAfter: 'Grey' });
  });

  test('has a mitigation that nobody has scored lower nothing', () => {
    expect(rowOf([aRisk({ before: [4, 4], mitigation: 'Practice visits' })])).toMatchObject({ ratingAfter: 'Red' });
  });

  test('has the risks of its schemes, by id or by name, whatever programme the register writes', () => {
    const schemes = [aScheme({ name: 'Frailty', id: 'A-1' }), aScheme({ name: 'End of life', id: 'A-2' })];
    const risks = [
      aRisk({ schemeId: 'a-1', programme: null, after: [5, 3] }),
      aRisk({ area: 'End of Life', programme: 'Elective', after: [1, 1] }),
    ];
    const { programmeRisks } = assessedWith({ risks }, { programmes: [URGENT, ELECTIVE], schemes }).registers;
    expect(programmeRisks!.rows.map(({ open }) => open)).toEqual([2, 0]);
  });

  test('is known by what another table calls it', () => {
    expect(rowOf([aRisk({ programme: 'Urgent & Proactive Care', after: [5, 5] })])).toMatchObject({ open: 1 });
  });

  test('of several has its members’ risks with its own', () => {
    const records = recordsOf({
      programmes: [aProgramme({ name: 'Mental Health & Community', plan: 10 })],
      programmeNotes: ['Mental Health', 'Community'].map((name) =>
        aProgramme({ name, statedMilestoneRating: 'Green' }),
      ),
      registers: {
        risks: [aRisk({ programme: 'Community', after: [3, 3] }), aRisk({ programme: 'Mental Health', after: [4, 4] })],
        deepDives: [],
        changes: [],
      },
    });
    const rows = assess(records).registers.programmeRisks!.rows;
    expect(rows.map(({ name, open, ratingAfter }) => [name, open, ratingAfter])).toEqual([
      ['Mental Health & Community', 2, 'Red'],
      ['Mental Health', 1, 'Red'],
      ['Community', 1, 'Amber'],
    ]);
  });
});

test('a risk of no known programme counts in the total, in a row of its own, and is a finding', () => {
  const risks = [aRisk({ id: 'R7', programme: 'Estates', after: [5, 5] }), aRisk({ after: [1, 1] })];
  const { registers, findings } = assessedWith({ risks }, { programmes: [URGENT] });
  expect(registers.programmeRisks!.rows.map(({ name, open }) => [name, open])).toEqual([
    ['Urgent Care', 1],
    [NO_PROGRAMME, 1],
  ]);
  expect(registers.programmeRisks!.total).toMatchObject({ open: 2, ratingAfter: 'Red' });
  expect(findings).toContainEqual({
    code: 'unplaced-risk',
    severity: 'warning',
    message: 'Risk R7: no scheme or programme "Estates" is listed; it counts for no programme.',
    where: [cell('D6', 'Risks')],
  });
});

test('risks that name nothing but themselves are one finding, with a cell each', () => {
  const own = (id: string, row: number) =>
    aRisk({ id, schemeId: id, programme: null, where: cell(`A${row}`, 'Risks') });
  const { findings } = assessedWith({ risks: [own('R1', 2), own('R2', 3)] }, { programmes: [URGENT] });
  expect(findings.filter(({ code }) => code === 'unplaced-risk')).toEqual([
    {
      code: 'unplaced-risk',
      severity: 'warning',
      message: '2 open risks name no scheme or programme; they count for none.',
      where: [cell('A2', 'Risks'), cell('A3', 'Risks')],
      suggestion: 'Add a column Programme to the register.',
    },
  ]);
});

test('beside schemes whose programme nobody states, it is counted with theirs', () => {
  const schemes = [aScheme({ name: 'Frailty', programme: null })];
  const risks = [aRisk({ area: 'Frailty', programme: null }), aRisk({ programme: 'Estates' })];
  const { rows } = assessedWith({ risks }, { schemes }).registers.programmeRisks!;
  expect(rows.map(({ name, open }) => [name, open])).toEqual([[NO_PROGRAMME, 2]]);
});

test('without risks there is nothing to show', () => {
  expect(assessedWith({}, { programmes: [URGENT] }).registers.programmeRisks).toBeNull();
});

const step = fc.option(fc.integer({ min: 1, max: 5 }));
const anyRisk = fc
  .record({
    programme: fc.constantFrom('Urgent Care', 'Elective Care', null),
    isOpen: fc.boolean(),
    before: fc.tuple(step, step),
    after: fc.tuple(step, step),
  })
  .map((parts) => aRisk(parts));

test('open risks of the programmes make those of the total, and no programme is rated worse than the total', () => {
  fc.assert(
    fc.property(fc.array(anyRisk, { minLength: 1, maxLength: 20 }), (risks) => {
      const { programmeRisks } = assessedWith({ risks }, { programmes: [URGENT, ELECTIVE] }).registers;
      const { rows, total } = programmeRisks!;
      expect(rows.reduce((sum, { open }) => sum + open, 0)).toBe(total.open);
      for (const row of rows) expect(goodness(total.ratingAfter)).toBeLessThanOrEqual(goodness(row.ratingAfter));
      expect(Math.max(0, ...rows.map(({ highestAfter }) => highestAfter ?? 0))).toBe(total.highestAfter ?? 0);
    }),
  );
});
