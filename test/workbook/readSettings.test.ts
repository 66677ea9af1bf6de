// The policy from a Settings sheet: what is there counts, what is not there or makes no sense keeps its default and is said.
// Thresholds that cross each other are both refused.
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { findTables } from '../../src/workbook/findTables';
import { readSettings } from '../../src/workbook/readSettings';
import type { CellValue } from '../../src/workbook/snapshot';
import { gridSheet } from '../support/gridSheet';

function settings(...rows: [string, CellValue][]) {
  return readSettings(
    findTables(gridSheet([['Settings'], [], ['Setting', 'Value'], ...rows], { name: 'Settings' }), null),
  );
}

test('without a Settings sheet everything is as published', () => {
  expect(readSettings([])).toEqual({
    policy: DEFAULT_POLICY,
    period: null,
    unit: null,
    placed: [],
    answers: [],
    findings: [],
  });
  expect(DEFAULT_POLICY).toMatchObject({ greenAbove: 0.95, amberFrom: 0.75, milestoneRollUp: 'worst' });
});

test('a whole sheet', () => {
  expect(
    settings(
      ['Reporting period', 'July 2018'],
      ['Finance: Green above', 0.9],
      ['Finance: Amber from', 0.6],
      ['Milestone roll-up', 'Majority'],
      ['% of plan', 'In month'],
      ['Money unit', '£m'],
      ['Activity: Amber up to', 0.08],
    ),
  ).toEqual({
    policy: {
      ...DEFAULT_POLICY,
      greenAbove: 0.9,
      amberFrom: 0.6,
      milestoneRollUp: 'majority',
      percentOfPlan: 'inMonth',
      activityAmberUpTo: 0.08,
    },
    period: { financialYear: '2018/19', month: 4, label: 'July 2018' },
    unit: 1000,
    placed: [],
    answers: [],
    findings: [],
  });
});

describe('a threshold', () => {
  test.each<[CellValue, number]>([
    [0.9, 0.9],
    ['90%', 0.9],
    [90, 0.9],
    ['90', 0.9],
    ['0.9', 0.9],
    [1, 1],
    ['97.5%', 0.975],
    [2, 2],
  ])('of %j is %p', (value, share) => {
    const { policy, findings } = settings(['Green above', value]);
    expect(policy.greenAbove).toBeCloseTo(share, 12);
    expect(findings).toEqual([]);
  });

  test.each<CellValue>(['high', 0, -0.9, '-90%', 'TBC', '#REF!', true, 250])('of %j is not understood', (value) => {
    const { policy, findings } = settings(['Finance: Green above', value]);
    expect(policy).toEqual(DEFAULT_POLICY);
    expect(findings).toEqual([
      {
        code: 'setting-unreadable',
        severity: 'warning',
        message: `Setting "Finance: Green above": "${String(value)}" is not understood; the default is used.`,
        where: [{ sheet: 'Settings', cell: 'B4' }],
      },
    ]);
  });

  test.each<[CellValue, number]>([
    [0.05, 0.05],
    ['5%', 0.05],
    [5, 0.05],
    [1, 0.01],
    [0.5, 0.005],
    ['50%', 0.5],
  ])('for how far activity may be off, of %j, is %p', (value, share) => {
    const { policy, findings } = settings(['Activity: marginal below', value], ['Activity: Amber up to', value]);
    expect([policy.marginal, policy.activityAmberUpTo]).toEqual([share, share]);
    expect(findings).toEqual([]);
  });

  test('that is left empty keeps its default, and that is no finding', () => {
    expect(settings(['Finance: Green above', ''], ['Finance: Amber from', 0.5])).toMatchObject({
      policy: { greenAbove: 0.95, amberFrom: 0.5 },
      findings: [],
    });
  });

  test.each<[number, number, boolean]>([
    [0.8, 0.79, false],
    [0.8, 0.8, false],
    [0.8, 0.81, true],
    [0.7, 0.75, true],
  ])('Green above %p and Amber from %p cross: %p', (greenAbove, amberFrom, cross) => {
    const { policy, findings } = settings(['Finance: Green above', greenAbove], ['Finance: Amber from', amberFrom]);
    expect(policy).toMatchObject(cross ? { greenAbove: 0.95, amberFrom: 0.75 } : { greenAbove, amberFrom });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual(
      cross ? [['setting-unreadable', 'warning']] : [],
    );
  });

  test('that crosses the default of the other is refused too', () => {
    expect(settings(['Finance: Green above', 0.7])).toMatchObject({ policy: DEFAULT_POLICY });
  });
});

describe('risk thresholds', () => {
  test.each<[CellValue, number, number]>([
    [12, 12, 0],
    ['12', 12, 0],
    [25, 25, 0],
    [26, 15, 1],
    [0, 15, 1],
    ['80%', 15, 1],
    ['high', 15, 1],
    ['', 15, 0],
  ])('Red from %j is %d', (value, expected, findings) => {
    const read = settings(['Risk: Red from', value]);
    expect(read.policy.riskRedFrom).toBe(expected);
    expect(read.findings).toHaveLength(findings);
  });

  test.each<[number, number, boolean]>([
    [12, 11, false],
    [12, 12, false],
    [12, 13, true],
    [7, 8, true],
  ])('Red from %d and Amber from %d cross: %p', (red, amber, cross) => {
    const { policy, findings } = settings(['Risk: Red from', red], ['Risks: Amber from', amber]);
    expect(policy).toMatchObject(
      cross ? { riskRedFrom: 15, riskAmberFrom: 8 } : { riskRedFrom: red, riskAmberFrom: amber },
    );
    expect(findings).toHaveLength(cross ? 1 : 0);
  });

  test('leave the finance thresholds alone', () => {
    expect(settings(['Risk: Amber from', 6])).toMatchObject({ policy: { ...DEFAULT_POLICY, riskAmberFrom: 6 } });
  });
});

test.each<[CellValue, number, number]>([
  ['25%', 0.25, 0],
  [0.1, 0.1, 0],
  [30, 0.3, 0],
  [0, 0, 0],
  ['0%', 0, 0],
  ['Off', 0, 0],
  ['None', 0, 0],
  ['', 0.25, 0],
  [-0.1, 0.25, 1],
  [250, 0.25, 1],
  ['a lot', 0.25, 1],
])('a stretch target of %j is %d', (value, expected, findings) => {
  const read = settings(['Stretch target', value]);
  expect(read.policy.stretchTarget).toBe(expected);
  expect(read.findings).toHaveLength(findings);
});

describe('the roll-up', () => {
  test.each([
    ['Worst', 'worst'],
    ['majority', 'majority'],
    ['Share of value', 'value'],
    ['value', 'value'],
  ])('"%s"', (text, rollUp) => {
    expect(settings(['Milestone roll-up', text])).toMatchObject({ policy: { milestoneRollUp: rollUp }, findings: [] });
  });

  test.each(['best', 'average', 1, 'constructor'])('%j is not understood', (value) => {
    const { policy, findings } = settings(['Milestone rollup', value]);
    expect(policy.milestoneRollUp).toBe('worst');
    expect(findings).toHaveLength(1);
  });
});

test.each<[string, CellValue, 'yearToDate' | 'inMonth', number]>([
  ['% of plan', 'Year to date', 'yearToDate', 0],
  ['% of plan column holds', 'year-to date', 'yearToDate', 0],
  ['Percent of plan', 'in-month', 'inMonth', 0],
  ['Per cent of plan', 'In month', 'inMonth', 0],
  ['% of plan', 'quarterly', 'yearToDate', 1],
])('"%s": %j', (name, value, expected, findings) => {
  const read = settings([name, value]);
  expect(read.policy.percentOfPlan).toBe(expected);
  expect(read.findings).toHaveLength(findings);
});

test.each<[CellValue, number | null]>([
  ['£k', 1],
  ['£000', 1],
  ["£000's", 1],
  ['£ thousands', 1],
  ['£m', 1000],
  ['£ millions', 1000],
  ['£', 0.001],
  ['EUR', null],
])('money in %j is %p £k a unit', (value, unit) => {
  const read = settings(['Money unit', value]);
  expect(read.unit).toBe(unit);
  expect(read.findings).toHaveLength(unit === null ? 1 : 0);
});

test.each<[CellValue, string | null]>([
  ['July 2018', 'July 2018'],
  [43282, 'July 2018'],
  ['Month 4 2018/19', 'July 2018'],
  ['July', null],
  ['last month', null],
])('the reporting period %j is %p', (value, label) => {
  const read = settings(['Reporting period', value]);
  expect(read.period?.label ?? null).toBe(label);
  expect(read.findings).toHaveLength(label === null ? 1 : 0);
});

test('a setting nobody knows is left alone', () => {
  expect(settings(['Favourite colour', 'NHS blue'])).toMatchObject({ policy: DEFAULT_POLICY, findings: [] });
});
