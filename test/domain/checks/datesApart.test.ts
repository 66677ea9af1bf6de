// Dates that contradict one another or the month that is reported, July 2018: years mistyped, forecasts passed, savings after a start.
import { assess } from '../../../src/domain/assess';
import type { Milestone } from '../../../src/domain/records';
import {
  aMilestone,
  aPhasing,
  aScheme,
  BLANK,
  cell,
  inMonth,
  JULY_2018,
  months,
  recordsOf,
  type SchemeParts,
} from '../../support/records';

function found(code: string, scheme: Partial<SchemeParts>, milestone?: Partial<Milestone>) {
  const one = aScheme({ name: 'MSK', ...scheme });
  const milestones = milestone ? [aMilestone({ ...milestone, schemeKey: one.key })] : [];
  return assess(recordsOf({ period: JULY_2018, schemes: [one], milestones })).findings.filter(
    (each) => each.code === code,
  );
}

describe('dates far apart', () => {
  test.each<[string, Partial<Milestone>, number]>([
    ['nine months', { due: inMonth(2018, 4), forecast: inMonth(2019, 1) }, 0],
    ['ten months', { due: inMonth(2018, 4), forecast: inMonth(2019, 2) }, 1],
    ['completed a year before it was due', { due: inMonth(2019, 4), completed: inMonth(2018, 4) }, 1],
    ['one of them blank', { due: inMonth(2018, 4), forecast: BLANK }, 0],
  ])('of a milestone: %s', (_, milestone, expected) => {
    expect(found('dates-far-apart', {}, milestone)).toHaveLength(expected);
  });

  test('of a scheme: the hint gives both starts and points at them', () => {
    const startCells = { plannedStart: cell('G5'), actualStart: cell('H5') };
    const starts = { plannedStart: inMonth(2018, 4), actualStart: inMonth(2017, 4), startCells };
    expect(found('dates-far-apart', starts)).toMatchObject([
      {
        severity: 'info',
        message: 'MSK: actual start April 2017, yet planned start April 2018, 12 months later.',
        where: [cell('H5'), cell('G5')],
      },
    ]);
  });
});

test.each<[string, Partial<Milestone>, number]>([
  ['in June', { forecast: inMonth(2018, 6), statedRating: 'Amber' }, 1],
  ['in July', { forecast: inMonth(2018, 7), statedRating: 'Amber' }, 0],
  ['in June, and completed', { forecast: inMonth(2018, 6), completed: inMonth(2018, 7) }, 0],
  ['in June, and Blue', { forecast: inMonth(2018, 6), statedRating: 'Blue' }, 0],
])('a milestone expected %s', (_, milestone, expected) => {
  expect(found('milestone-forecast-passed', {}, milestone)).toHaveLength(expected);
});

describe('savings that begin after the start', () => {
  const from = (first: number) => [
    aPhasing(months(...Array.from({ length: 12 }, (_, month) => (month + 1 < first ? 0 : 5)))),
  ];
  const codes = (firsts: readonly number[]) => {
    const schemes = firsts.map((first, index) =>
      aScheme({ name: `Scheme ${index}`, plannedStart: inMonth(2018, 6), phasings: from(first) }),
    );
    const { findings } = assess(recordsOf({ period: JULY_2018, schemes, hasActuals: false }));
    return findings.filter(({ code }) => code === 'saved-after-start').map(({ message }) => message);
  };

  test.each<[string, number[], number]>([
    ['one of six', [3, 3, 3, 3, 3, 5], 1],
    ['two of six', [3, 3, 3, 3, 5, 5], 0],
    ['none', [3, 3, 3, 3, 3, 3], 0],
  ])('%s', (_, firsts, expected) => {
    expect(codes(firsts)).toHaveLength(expected);
  });
});
