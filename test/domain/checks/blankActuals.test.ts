// A plan without an actual is said aloud, with the months that are missing. A zero is an actual, a plan of 0 needs none.
// Set against May 2017.
import { assess } from '../../../src/domain/assess';
import { aProgramme, aScheme, cell, months, recordsOf } from '../../support/records';

type Parts = Omit<Parameters<typeof aScheme>[0], 'name'>;

test.each<[string, Parts, string | null]>([
  ['a plan to date and no actual', { ytdPlan: 46 }, 'a year to date plan of 46 £k but no actual'],
  ['a plan in the month and no actual', { inMonthPlan: 23 }, 'an in month plan of 23 £k but no actual'],
  ['an actual of 0', { ytdPlan: 46, ytdActual: 0, inMonthPlan: 23, inMonthActual: 0 }, null],
  ['a plan of 0', { ytdPlan: 0, inMonthPlan: 0 }, null],
  ['no plan', {}, null],
  [
    'an actual by month that stops too soon',
    { planByMonth: months(10, 20), actualByMonth: months(8) },
    'savings were planned but no actual is given for May',
  ],
  [
    'two months missing',
    { planByMonth: months(10, 20, 30), actualByMonth: months(null, null, 9) },
    'savings were planned but no actual is given for April, May',
  ],
  [
    'a plan by month and no actuals at all',
    { planByMonth: months(10, 20) },
    'a year to date plan of 30 £k but no actual',
  ],
  ['a later month missing', { planByMonth: months(10, 20, 30), actualByMonth: months(8, 15) }, null],
])('%s', (_, parts, what) => {
  const programmes = [aProgramme({ name: 'Urgent Care', ytdPlan: 0, ytdActual: 0, inMonthPlan: 0, inMonthActual: 0 })];
  const schemes = [aScheme({ name: 'Frailty', where: cell('C7'), ...parts })];
  const findings = assess(recordsOf({ programmes, schemes })).findings.filter(({ code }) => code === 'blank-actual');
  expect(findings).toEqual(
    what === null
      ? []
      : [
          {
            code: 'blank-actual',
            severity: 'warning',
            message: `Frailty: ${what}; rated Grey, not zero.`,
            where: [cell('C7')],
            sides: {
              one: expect.stringMatching(/^\d+ £k planned (to date|in month)$/),
              other: 'no actual',
              difference: '',
            },
          },
        ],
  );
});

test('the finding points at the cell where the actual belongs', () => {
  const cells = { ytdPlan: cell('F7'), ytdActual: cell('G7') };
  const { findings } = assess(recordsOf({ programmes: [aProgramme({ name: 'Urgent Care', ytdPlan: 1174, cells })] }));
  expect(findings.map(({ where }) => where)).toEqual([[cell('G7')]]);
});
