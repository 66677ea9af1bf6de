// A programme's own figures against the sum of its schemes, where the workbook gives both.
// Within the rounding of the schemes they agree; a figure that was itself summed cannot differ.
import { assess } from '../../../src/domain/assess';
import { reportOfJuly2018 } from '../../support/publishedRecords';
import { aProgramme, aScheme, cell, recordsOf } from '../../support/records';

function sums(target: number | undefined, schemeTargets: (number | null)[], programme = 'Urgent Care') {
  const own = aProgramme({
    name: 'Urgent Care',
    ...(target === undefined ? {} : { target, cells: { target: cell('D5') } }),
  });
  const schemes = schemeTargets.map((value, index) =>
    aScheme({
      name: `S${index}`,
      programme,
      ...(value === null ? {} : { target: value, cells: { target: cell(`G${index + 2}`, 'Schemes') } }),
    }),
  );
  return assess(recordsOf({ programmes: [own], schemes })).findings.filter(({ code }) => code !== 'names-matched');
}

test.each<[string, number | undefined, (number | null)[], string[]]>([
  ['agree', 5516, [5000, 516], []],
  ['agree within half a unit per scheme', 5517, [5000, 516], ['rounding']],
  ['agree within half a unit of the programme', 5516.5, [5000, 516], []],
  ['differ by more', 5518, [5000, 516], ['programme-differs-from-schemes']],
  ['differ by less than the schemes', 5514, [5000, 516], ['programme-differs-from-schemes']],
  ['differ from the one scheme there is', 5713, [5516], ['programme-differs-from-schemes']],
  ['a scheme to be confirmed adds nothing', 5516, [5000, 516, null], []],
  ['the programme gives none of its own', undefined, [5000, 516], []],
  ['the schemes give none', 5516, [null], []],
  ['there are no schemes', 5516, [], []],
])('%s', (_, target, schemes, expected) => {
  expect(sums(target, schemes).map(({ code }) => code)).toEqual(expected);
});

test('the finding gives both figures and points at the programme and every scheme', () => {
  expect(sums(5713, [5000, 516])).toEqual([
    {
      code: 'programme-differs-from-schemes',
      severity: 'warning',
      message: 'Urgent Care, target £k: 5713 in the programme table, its schemes sum to 5516 (difference 197).',
      where: [cell('D5'), cell('G2', 'Schemes'), cell('G3', 'Schemes')],
      sides: {
        one: '5,713 £k in the programme table',
        other: '5,516 £k as the sum of its schemes',
        difference: '197 £k',
      },
      suggestion: 'No line explains the difference by itself: see whether one was left out, counted twice or changed.',
    },
  ]);
});

test('schemes are compared though their table spells the programme otherwise', () => {
  expect(sums(5713, [5000, 516], 'Urgent and Proactive Care')).toHaveLength(1);
});

test('September 2018: the 197 of urgent care are those of End of life, 900 among the schemes and 1,097 in the top ten', () => {
  const report = reportOfJuly2018();
  const listed = [{ id: '1819-008', name: 'End of life', value: 1097, halfUnit: 0.5, where: cell('C9', 'Top 10') }];
  const { findings } = assess({ ...report, topLists: [{ schemes: listed, total: null, halfUnit: 0 }] });
  const found = findings.find(({ code }) => code === 'programme-differs-from-schemes')!;
  expect(found.message).toContain('(difference 197, that in End of life: 900 here, 1,097 elsewhere)');
  expect(found.where.slice(0, 2)).toEqual([expect.anything(), cell('C9', 'Top 10')]);
  expect(found.suggestion).toBe('The difference is that in End of life: 900 here, 1,097 elsewhere.');
});
