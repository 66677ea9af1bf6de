// What is no restatement though figures differ: a sheet that still holds last month, and what rounding explains.
import { assess } from '../../src/domain/assess';
import { linesToClose } from '../../src/domain/linesToClose';
import { whole } from '../../src/domain/pieces';
import { nextPeriod } from '../../src/domain/period';
import type { ClosedMonth, Records } from '../../src/domain/records';
import { anObjective } from '../support/objectives';
import { aProgramme, aScheme, cell, JULY_2018, months, recordsOf } from '../support/records';

const AUGUST = nextPeriod(JULY_2018);

function afterJuly(july: Partial<Records>, august: Partial<Records>) {
  const closed: ClosedMonth = {
    period: JULY_2018,
    lines: whole(linesToClose(assess(recordsOf({ period: JULY_2018, ...july })))),
  };
  return assess(recordsOf({ period: AUGUST, ...august, history: [closed] }));
}
const messages = ({ findings }: ReturnType<typeof assess>, wanted: string) =>
  findings.filter(({ code }) => code === wanted).map(({ message }) => message);

const figures = (ytdPlan: number, ytdActual: number, inMonthPlan = 10, inMonthActual = 10) => ({
  ytdPlan,
  ytdActual,
  inMonthPlan,
  inMonthActual,
});

describe('a sheet that still holds last month', () => {
  const july = {
    programmes: [aProgramme({ name: 'Urgent Care', ...figures(80, 78) })],
    schemes: [aScheme({ name: 'Frailty', ...figures(40, 38) }), aScheme({ name: 'End of life', ...figures(40, 40) })],
  };

  test('restates nothing, and is said once', () => {
    const outcome = afterJuly(july, july);
    expect(outcome.restatements).toEqual([]);
    expect(messages(outcome, 'not-updated')).toEqual([
      'Not updated yet for August 2018: Urgent Care, Frailty, End of life still have the figures of the month before.',
    ]);
  });

  test('in part keeps its sums from being compared, and the lines that were updated are', () => {
    const schemes = [aScheme({ name: 'Frailty', ...figures(50, 39, 10, 9) }), july.schemes[1]!];
    const outcome = afterJuly({ schemes: july.schemes }, { schemes });
    expect(outcome.restatements.map(({ name, figure }) => [name, figure])).toEqual([['Frailty', 'YTD actual']]);
  });

  test('is none where every line was updated', () => {
    const updated = { schemes: [aScheme({ name: 'Frailty', ...figures(50, 48) })] };
    const outcome = afterJuly({ schemes: [july.schemes[0]!] }, updated);
    expect([outcome.restatements, messages(outcome, 'not-updated')]).toEqual([[], []]);
  });
});

describe('a sum', () => {
  const rows = (ytdActual: number) =>
    [1, 2, 3, 4].map((number) => aScheme({ name: `Scheme ${number}`, ...figures(50, ytdActual), ytdActual }));

  test('may be off by the rounding of every row that it adds up', () => {
    const july = { schemes: rows(40) };
    expect(afterJuly(july, { schemes: rows(51) }).restatements).toEqual([]);
  });

  test('that is restated points at the cells of its lines', () => {
    const { restatements } = afterJuly({ schemes: rows(40) }, { schemes: rows(60) });
    expect(restatements.find(({ name, figure }) => name === 'Total' && figure === 'YTD actual')?.where).toEqual(
      Array.from({ length: 4 }, () => cell('F5')),
    );
    expect(restatements.flatMap(({ where }) => where).every(({ sheet }) => sheet !== '')).toBe(true);
  });
});

describe('activity', () => {
  const counted = (...counts: number[]) => ({
    objectives: [anObjective({ startYear: 2018, thisYear: months(...counts) })],
  });
  const restated = (before: number[], after: number[]) =>
    afterJuly(counted(...before), counted(...after)).restatements.map(({ month, was, is }) => [month, was, is]);

  test('of a closed month that comes to something else is restated', () => {
    expect(restated([100, 100, 100, 100], [100, 90, 100, 100, 100])).toEqual([['July 2018', 400, 390]]);
  });

  test('a count that came after closing restates nothing', () => {
    expect(restated([100, 100, 100], [100, 100, 100, 100, 100])).toEqual([]);
  });
});
