// "Yes" or "No" under exceptions against what is open. A "Yes" without any is a hint where the workbook has no log.
import { assess } from '../../../src/domain/assess';
import { aProgramme, anEntry, aScheme, cell, recordsOf } from '../../support/records';

const FLAG = cell('F4', 'Summary');

function found(value: boolean, ytdActual: number, logged: string[] = []) {
  const programmes = [
    aProgramme({ name: 'Community', ytdPlan: 100, ytdActual, exceptionsFlag: { value, cell: FLAG } }),
    aProgramme({ name: 'Elective Care', ytdPlan: 100, ytdActual: 100 }),
  ];
  const exceptions = logged.map((programme) => anEntry({ programme, area: 'NUH local prices' }));
  return assess(recordsOf({ programmes, exceptions })).findings;
}

test.each<[string, Parameters<typeof found>, [string, string][]]>([
  ['Yes, and one is open by rule', [true, 6], []],
  ['Yes, and one is logged', [true, 100, ['Community']], []],
  ['No, and none is open', [false, 100], []],
  ['No, and one is open by rule', [false, 6], [['exceptions-flag-differs', 'warning']]],
  ['No, and one is logged', [false, 100, ['Community']], [['exceptions-flag-differs', 'warning']]],
  ['Yes, and none is open, with a log', [true, 100, ['Elective Care']], [['exceptions-flag-differs', 'warning']]],
  ['Yes, and none is open, without a log', [true, 100], [['exceptions-flag-differs', 'info']]],
])('%s', (_, given, expected) => {
  expect(found(...given).map(({ code, severity }) => [code, severity])).toEqual(expected);
});

test('the finding names what is open and points at the flag and at the entry', () => {
  expect(found(false, 100, ['Community'])).toEqual([
    {
      code: 'exceptions-flag-differs',
      severity: 'warning',
      message: 'Community: "No" is printed under exceptions, yet one is open: NUH local prices.',
      where: [FLAG, cell('A12', 'Exceptions')],
      sides: { one: 'No as printed', other: 'one is open: NUH local prices', difference: '' },
    },
  ]);
});

test('of two programmes with one finance row, a "No" of either is a hint', () => {
  const note = (name: string) =>
    aProgramme({ name, key: `note:${name}`, exceptionsFlag: { value: false, cell: FLAG } });
  const finance = aProgramme({ name: 'Mental Health & Community', ytdPlan: 46, ytdActual: 3 });
  const programmeNotes = [note('Mental Health'), note('Community')];
  const { findings } = assess(recordsOf({ programmes: [finance], programmeNotes }));
  const flags = findings.filter(({ code }) => code === 'exceptions-flag-differs');
  expect(flags.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

test('a scheme has its own flag', () => {
  const flag = { value: false, cell: FLAG };
  const scheme = aScheme({ name: 'Frailty', ytdPlan: 100, ytdActual: 50, exceptionsFlag: flag });
  const { findings } = assess(recordsOf({ schemes: [scheme] }));
  expect(findings.map(({ message }) => message)).toEqual([
    'Frailty: "No" is printed under exceptions, yet one is open: Frailty.',
  ]);
});
