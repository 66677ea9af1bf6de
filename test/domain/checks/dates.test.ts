// Dates that contradict a status or the month that is reported, set in July 2018.
import { assess } from '../../../src/domain/assess';
import type { Start } from '../../../src/domain/records';
import {
  aMilestone,
  anEntry,
  aScheme,
  BLANK,
  cell,
  inMonth,
  JULY_2018,
  recordsOf,
  type SchemeParts,
  TBC,
} from '../../support/records';

const codes = (parts: Omit<SchemeParts, 'name'>) =>
  assess(recordsOf({ period: JULY_2018, schemes: [aScheme({ name: 'EMAS', ...parts })] })).findings.map(
    ({ code }) => code,
  );

describe('a status against the start', () => {
  test.each<[string, string, Start, Start, string[]]>([
    ['live, due this month, not started', 'Live', inMonth(2018, 7), TBC, ['status-contradicts-start']],
    ['on track, due in April, no start given', 'On track', inMonth(2018, 4), BLANK, ['status-contradicts-start']],
    ['live, due next month', 'Live', inMonth(2018, 8), TBC, []],
    ['live and started', 'Live', inMonth(2018, 4), inMonth(2018, 4), []],
    ['in development, due in April', 'In development', inMonth(2018, 4), TBC, []],
    ['not started, though it has', 'Not started', inMonth(2018, 4), inMonth(2018, 7), ['status-contradicts-start']],
    ['not started, with a start to come', 'Not started', inMonth(2018, 4), inMonth(2018, 8), ['date-after-period']],
    ['live, though due the month after next', 'Live', inMonth(2018, 9), TBC, ['status-contradicts-start']],
    ['live, due then and started early', 'Live', inMonth(2018, 9), inMonth(2018, 7), []],
    ['on track to start then', 'On track', inMonth(2018, 9), TBC, []],
    ['starts as planned, then', 'Starts as planned', inMonth(2018, 9), BLANK, []],
    ['no status', '', inMonth(2018, 4), TBC, []],
  ])('%s', (_, statusText, plannedStart, actualStart, expected) => {
    expect(codes({ statusText, plannedStart, actualStart })).toEqual(expected);
  });

  test('a closed scheme needs no start', () => {
    expect(codes({ status: 'closed', statusText: 'Live', plannedStart: inMonth(2018, 4), actualStart: TBC })).toEqual(
      [],
    );
  });

  test('the finding gives both and points at status and starts', () => {
    const startCells = { status: cell('F5'), plannedStart: cell('G5'), actualStart: cell('H5') };
    const parts = { statusText: 'Live', plannedStart: inMonth(2018, 4), actualStart: TBC, startCells };
    const { findings } = assess(recordsOf({ period: JULY_2018, schemes: [aScheme({ name: 'EMAS', ...parts })] }));
    expect(findings).toEqual([
      {
        code: 'status-contradicts-start',
        severity: 'warning',
        message: 'EMAS: its status is "Live", yet due to start in April 2018, no actual start is given.',
        where: [cell('F5'), cell('G5'), cell('H5')],
        sides: { one: 'Live', other: 'due to start in April 2018, no actual start is given', difference: '' },
      },
    ]);
  });
});

test.each<[string, Start, string[]]>([
  ['in the month that is reported', inMonth(2018, 7), []],
  ['in the month after it', inMonth(2018, 8), ['date-after-period']],
  ['to be confirmed', TBC, []],
])('an actual start %s', (_, actualStart, expected) => {
  expect(codes({ actualStart })).toEqual(expected);
});

test('a milestone that is completed in a month to come', () => {
  const scheme = aScheme({ name: 'EMAS' });
  const milestones = [aMilestone({ schemeKey: scheme.key, completed: inMonth(2018, 8) })];
  const { findings } = assess(recordsOf({ period: JULY_2018, schemes: [scheme], milestones }));
  expect(findings).toMatchObject([{ code: 'date-after-period', severity: 'info', where: [cell('A9', 'Milestones')] }]);
});

test.each<[string, string, string, string[]]>([
  ['June, before the month that is reported', 'Resolution expected June', '', ['recovery-passed']],
  ['the month that is reported', 'Resolution expected July', '', []],
  ['no month', 'TBC', '', []],
  ['a due date that has passed', '', '30 Jun 2018', ['recovery-passed']],
])('a recovery by %s', (_, recovery, due, expected) => {
  const exceptions = [anEntry({ programme: 'Elective', area: 'PLCV', recovery, due })];
  const { findings } = assess(recordsOf({ period: JULY_2018, exceptions }));
  expect(findings.map(({ code }) => code)).toEqual(expected);
});
