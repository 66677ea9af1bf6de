// A programme summed from schemes, some of which have not reported: the sum understates it, and that is said with the names.
// A programme with an actual of its own does not depend on them.
import { assess } from '../../../src/domain/assess';
import { aProgramme, aScheme, cell, recordsOf, type SchemeParts } from '../../support/records';

const scheme = (name: string, parts: Omit<SchemeParts, 'name'> = {}) => aScheme({ name, where: cell('C7'), ...parts });
const REPORTED = scheme('A', { ytdPlan: 100, ytdActual: 90 });

const found = (schemes: SchemeList, own: Parameters<typeof aProgramme>[0][] = []) =>
  assess(recordsOf({ schemes, programmes: own.map(aProgramme) })).findings.filter(
    ({ code }) => code === 'incomplete-actual',
  );
type SchemeList = ReturnType<typeof aScheme>[];

test('the finding names the programme, the schemes, and both figures', () => {
  const missing = [scheme('B', { ytdPlan: 30 }), scheme('C', { ytdPlan: 16, cells: { ytdActual: cell('H9') } })];
  expect(found([REPORTED, ...missing])).toEqual([
    {
      code: 'incomplete-actual',
      severity: 'warning',
      message:
        'Urgent Care: its year to date actual of 90 £k lacks B, C (plan 46 £k); its rating may be too low until they report.',
      where: [cell('C7'), cell('H9')],
      sides: { one: '90 £k of those that report', other: 'no actual for 46 £k of plan', difference: '' },
    },
  ]);
});

test.each<[string, SchemeList, Parameters<typeof aProgramme>[0][], number]>([
  ['all have reported', [REPORTED, scheme('B', { ytdPlan: 30, ytdActual: 0 })], [], 0],
  ['one has not', [REPORTED, scheme('B', { ytdPlan: 30 })], [], 1],
  ['one has nothing due', [REPORTED, scheme('B', { ytdPlan: 0 })], [], 0],
  ['one has no plan', [REPORTED, scheme('B')], [], 0],
  // The total of both; its own programme has no actual at all, which is told as such.
  ['one of another programme has not', [scheme('B', { ytdPlan: 30, programme: 'Elective Care' }), REPORTED], [], 1],
  ['the programme has its own', [REPORTED, scheme('B', { ytdPlan: 30 })], [{ name: 'Urgent Care', ytdActual: 90 }], 0],
])('%s', (_, schemes, own, count) => {
  expect(found(schemes, own)).toHaveLength(count);
});
