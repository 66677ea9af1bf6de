// What is odd in a figure by itself: actuals that do not end with the reporting month, savings below zero, savings without a
// plan, one saving in two schemes. Set in May 2017, month 2.
import { assess } from '../../../src/domain/assess';
import { actualsAfterPeriod } from '../../../src/domain/checks/actualsAfterPeriod';
import { aPhasing, aScheme, cell, MAY_2017, months, recordsOf, type SchemeParts } from '../../support/records';

const found = (...schemes: SchemeParts[]) =>
  assess(recordsOf({ schemes: schemes.map((parts) => aScheme(parts)) })).findings;
const codes = (...schemes: SchemeParts[]) => found(...schemes).map(({ code }) => code);

describe('actuals by month', () => {
  const lines = (...actuals: (number | null)[][]) =>
    actuals.map((values, index) => {
      const phasings = [aPhasing(months(...values), { of: 'actual' })];
      return assess(recordsOf({ schemes: [aScheme({ name: `S${index}`, phasings })] })).schemes[0]!;
    });
  const ofMonths = (...actuals: (number | null)[][]) =>
    actualsAfterPeriod(lines(...actuals), MAY_2017).map(({ code, severity }) => `${code} ${severity}`);

  const AHEAD = 'actual-after-period warning';

  test.each<[string, (number | null)[][], string[]]>([
    [
      'to the reporting month',
      [
        [1, 2],
        [3, 4],
      ],
      [],
    ],
    [
      'with zeros after it',
      [
        [1, 2, 0, 0],
        [3, 4],
      ],
      [],
    ],
    [
      'one line ahead of the others',
      [
        [1, 2, 5],
        [3, 4],
        [3, 4],
      ],
      [AHEAD],
    ],
    ['one line alone, ahead', [[1, 2, 5]], [AHEAD]],
    [
      'half of them ahead',
      [
        [1, 2, 5],
        [3, 4],
      ],
      [AHEAD],
    ],
    [
      'most of them ahead',
      [
        [1, 2, 5],
        [3, 4, 6],
        [3, 4],
      ],
      ['period-behind info'],
    ],
    ['all of them a month behind', [[1], [3, 0]], ['actuals-behind info']],
    ['some of them behind', [[1], [3, 4]], []],
    ['none at all', [[null], [0]], []],
  ])('%s', (_, actuals, expected) => {
    expect(ofMonths(...actuals)).toEqual(expected);
  });

  test('without a reporting month nothing is said', () => {
    expect(actualsAfterPeriod(lines([1, 2, 5]), null)).toEqual([]);
  });

  test('the finding names the figure and its month, and points at its cell', () => {
    const [finding] = actualsAfterPeriod(lines([1, 2, 5], [3, 4], [3, 4]), MAY_2017);
    expect(finding!.message).toBe(
      'S0: an actual of 5 £k for June is given, after May 2017, the month that is reported.',
    );
    expect(finding!.where).toEqual([cell('D7', 'Phasing')]);
  });
});

test.each<[string, Omit<SchemeParts, 'name'>, string[]]>([
  ['an actual below zero', { ytdPlan: 10, ytdActual: -1 }, ['negative-saving']],
  ['an actual of zero', { ytdPlan: 10, ytdActual: 0 }, []],
  ['a plan below zero', { plan: -5 }, ['negative-saving']],
  ['a cost as planned', { ytdPlan: -5, ytdActual: -6 }, ['negative-saving']],
])('%s', (_, parts, expected) => {
  expect(codes({ name: 'Frailty', ...parts })).toEqual(expected);
});

test('of a planned cost only the plan is told', () => {
  expect(found({ name: 'Frailty', ytdPlan: -5, ytdActual: -6 })[0]!.message).toBe(
    'Frailty: year to date plan -5 £k; read as a cost.',
  );
});

test.each<[string, Omit<SchemeParts, 'name'>, string[]]>([
  ['savings, and the plan’s cell is empty', { ytdActual: 12 }, ['blank-plan']],
  ['no savings', { ytdActual: 0 }, []],
  ['a plan of 0', { ytdPlan: 0, ytdActual: 12 }, []],
])('%s', (_, parts, expected) => {
  const cells = { ytdPlan: cell('E5'), ytdActual: cell('F5') };
  expect(codes({ name: 'Frailty', ...parts, cells })).toEqual(expected);
});

test('where there is no place for a plan, none is missing', () => {
  expect(codes({ name: 'Frailty', ytdActual: 12 })).toEqual([]);
});

test.each<[string, SchemeParts, SchemeParts, string[]]>([
  [
    'nearly the same name and the same target',
    { name: 'Community Dermatology Services', target: 140 },
    { name: 'Dermatology, community', target: 140, programme: 'Elective Care' },
    ['counted-twice'],
  ],
  ['the same name and another target', { name: 'Frailty', target: 140 }, { name: 'Frailty unit', target: 141 }, []],
  ['another name and the same target', { name: 'Frailty', target: 140 }, { name: 'Gynaecology', target: 140 }, []],
  ['the same name and no savings', { name: 'Frailty', target: 0 }, { name: 'Frailty unit', target: 0 }, []],
  ['numbered parts', { name: 'Frailty phase 1', target: 9 }, { name: 'Frailty phase 2', target: 9 }, []],
  ['one of them closed', { name: 'Frailty', plan: 140 }, { name: 'Frailty unit', plan: 140, status: 'closed' }, []],
])('two schemes of %s', (_, first, second, expected) => {
  expect(codes(first, second)).toEqual(expected);
});

test('a figure that many schemes share says nothing', () => {
  const many = Array.from({ length: 13 }, (_, index) => ({
    name: `Prescribing ${'abcdefghijklm'[index]}`,
    target: 50,
  }));
  expect(codes(...many, { name: 'Prescribing', target: 50 })).toEqual([]);
});
