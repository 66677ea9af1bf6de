// Tables by month that nobody reads are said with their cell; a block ends where the next row of months stands; money is none of it.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { refuseReading } from '../../src/actions/refuseReading';
import { snapshotOf } from '../support/grid';
import { foundAt, LAST_YEAR, MONTHS, readObjectives, TARGET } from '../support/readObjectives';

describe('a block that is not read takes nothing to the one above it', () => {
  test.each([
    ['years of one digit group', '2016', '2017'],
    ['names of people’s own', 'Then', 'Now'],
  ])('%s', async (_what, before, now) => {
    const { objectives, findings } = await readObjectives(`
      Objective 1: 14% reduction in A&E attendances
      ED | ${MONTHS}
      16/17 | ${LAST_YEAR}
      17/18 | 95 | 105

      Falls | ${MONTHS}
      ${before} | 1000 | 1100
      ${now} | 900 | 950
    `);
    expect(objectives).toHaveLength(1);
    expect(objectives[0]).toMatchObject({ target: null, earlierYears: [] });
    expect(foundAt(findings, 'activity-not-read')).toEqual(['B7']);
  });
});

test.each([
  ['the title of an objective', 'Objective 2: fewer falls', 'Falls'],
  ['a point of delivery', '', 'OP FU'],
])('a block may do without years under %s', async (_what, title, measure) => {
  const { objectives } = await readObjectives(`
    ${title}
    ${measure} | ${MONTHS}
    Last year | ${LAST_YEAR}
    Actual | 95 | 105
    Target | ${TARGET}
  `);
  expect(objectives.map((one) => [one.lastYear?.[0], one.thisYear?.[0], one.target?.[0]])).toEqual([[100, 95, 90]]);
});

test.each(['FY2016/17', 'FY 2016/17', '2016/2017', 'FY17'])('a year may be written %s', async (year) => {
  const { objectives } = await readObjectives(`
    ED | ${MONTHS}
    ${year} | ${LAST_YEAR}
  `);
  expect(objectives[0]?.lastYear?.[0]).toBe(100);
});

describe('said to look like activity', () => {
  const dated = (from: number, count: number) =>
    Array.from(
      { length: count },
      (_, index) => `@${new Date(Date.UTC(from, 3 + index, 1)).toISOString().slice(0, 10)}`,
    );

  test.each([
    ['more than a year across', 'Measure', dated(2016, 14).join(' | '), ['B2']],
    ['months of another year', 'Measure', dated(2016, 12).join(' | '), ['B2']],
    [
      'months as 2016-04',
      'Measure',
      dated(2016, 12)
        .map((date) => date.slice(1, 8))
        .join(' | '),
      ['B2'],
    ],
    ['rows of other names', 'Falls', MONTHS, ['B2']],
  ])('%s', async (_what, corner, months, cells) => {
    const { objectives, findings } = await readObjectives(`
      ${corner} | ${months}
      Falls by month | ${LAST_YEAR}
    `);
    expect(objectives).toEqual([]);
    expect(foundAt(findings, 'activity-not-read')).toEqual(cells);
  });

  test('a second table beside the first', async () => {
    const { objectives, findings } = await readObjectives(`
      ED | ${MONTHS} | | OP FU | ${MONTHS}
      16/17 | ${LAST_YEAR} | | 16/17 | ${TARGET}
      17/18 | 95 | 105 | | | | | | | | | | | | 17/18 | 85 | 95
    `);
    expect(objectives.map(({ measure }) => measure)).toEqual(['ED']);
    expect(foundAt(findings, 'activity-not-read')).toEqual(['P2']);
  });

  test('years by quarter, which are no programmes', async () => {
    const snapshot = await snapshotOf({
      Activity: `\nPeriod of report: May 2017\nObjective 1: Fewer attendances\nED | Q1 | Q2 | Q3 | Q4\n16/17 | 330 | 420 | 510 | 600\n17/18 | 300\n`,
    });
    const { programmes, findings } = readWorkbook(snapshot, null).records;
    expect(programmes).toEqual([]);
    expect(foundAt(findings, 'activity-not-read')).toEqual(['B3']);
  });

  test('in the line that refuses a workbook with nothing else', async () => {
    const snapshot = await snapshotOf({ Falls: `\nFalls | ${MONTHS}\nThen | ${LAST_YEAR}\n` });
    expect(refuseReading(readWorkbook(snapshot, null))?.message).toMatch(
      /Falls, B1: This looks like activity by month/,
    );
  });
});

test('a workbook whose months run down is not refused', async () => {
  const rows = MONTHS.split(' | ').map((month) => `${month} | 100 | 95`);
  const snapshot = await snapshotOf({ Activity: `\nMonth | ED 16/17 | ED 17/18\n${rows.join('\n')}\n` });
  expect(refuseReading(readWorkbook(snapshot, null))).toBeNull();
});

test('a band of actuals and forecasts over the months: forecasts are estimates, and no month is lost', async () => {
  const { objectives } = await readObjectives(`
     | Actual | | Forecast
    ED | ${MONTHS}
    16/17 | ${LAST_YEAR}
    17/18 | 95 | 105 | 115 | 125
  `);
  expect(objectives[0]?.lastYear?.every((value) => value !== null)).toBe(true);
  expect(objectives[0]?.thisYear?.slice(0, 5)).toEqual([95, 105, 115, 125, null]);
  expect(objectives[0]?.statuses.slice(0, 4)).toEqual(['actual', 'actual', 'estimate', 'estimate']);
});

test('what stands in a table above the months says nothing of them', async () => {
  const snapshot = await snapshotOf({
    Finance: `
      Period of report: May 2017
      Programme | Plan | YTD Plan | YTD Actual
      Urgent Care | 100 | 20 | 18
      Planned care | 100 | 20 | 22

      Savings by month £k
      Programme | ${MONTHS}
      Urgent Care Plan | ${TARGET}
      Urgent Care Actual | 95 | 105
    `,
  });
  const { programmes } = readWorkbook(snapshot, null).records;
  expect(programmes.map(({ name }) => name)).toEqual(['Urgent Care', 'Planned care']);
});

test('sums of quarters between months that run down do not cut them', async () => {
  const rows = MONTHS.split(' | ').flatMap((month, index) => [
    `${month} | 100 | 95`,
    ...(index % 3 === 2 ? ['Q1 | 300 | 285'] : []),
  ]);
  const { objectives } = await readObjectives(`
    Month | ED 16/17 | ED 17/18
    ${rows.join('\n    ')}
  `);
  expect(objectives.map(({ lastYear }) => lastYear?.every((value) => value === 100))).toEqual([true]);
});

describe('money and diaries are neither read nor said', () => {
  test.each([
    ['a savings profile', 'Savings profile £k', '', 'Plan 17/18', 'Actual 17/18'],
    ['savings without a unit', 'Total savings', '', '16/17', '17/18'],
    ['contract spend by point of delivery', 'Acute contract spend £k', 'POD', 'Elective plan', 'Elective actual'],
    ['a cost by its label', 'Primary care', 'Measure', 'Prescribing cost 17/18', 'Prescribing cost 17/18 Plan'],
    ['a total of savings', 'Savings by month', 'Type', 'Total 16/17', 'Total 17/18'],
  ])('%s', async (_what, title, corner, first, second) => {
    const { objectives, findings } = await readObjectives(`
      ${title}
      ${corner} | ${MONTHS}
      ${first} | ${LAST_YEAR}
      ${second} | ${TARGET}
    `);
    expect(objectives).toEqual([]);
    expect(foundAt(findings, 'activity-not-read')).toEqual([]);
  });

  test.each([
    ['cash', 'Cash balance | Creditors', '12.1 | 3'],
    ['spend', 'Elective spend | Elective spend plan', '12.1 | 3'],
    ['board dates', 'Meeting | Chair', 'Board | JB'],
  ])('with months down: %s', async (_what, headings, cells) => {
    const rows = Array.from({ length: 8 }, (_, index) => `@2017-${String(index + 4).padStart(2, '0')}-01 | ${cells}`);
    const { objectives, findings } = await readObjectives(`
      Date | ${headings}
      ${rows.join('\n      ')}
    `);
    expect(objectives).toEqual([]);
    expect(findings.filter(({ code }) => code !== 'no-period')).toEqual([]);
  });

  test('a register of risks with its months', async () => {
    const { objectives, findings } = await readObjectives(`
      Risk | Likelihood | Impact | ${MONTHS}
      Winter 17/18 | 3 | 4 | 12 | 12 | 12
    `);
    expect(objectives).toEqual([]);
    expect(foundAt(findings, 'activity-not-read')).toEqual([]);
  });
});
