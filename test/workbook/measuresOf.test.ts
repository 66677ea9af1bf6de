// Which rows of a table of months are read as series of a measure, which are not, and that the latter are said.
import { foundAt, LAST_YEAR, MONTHS, readObjectives, TARGET } from '../support/readObjectives';

/** A printed block under objective 1, with one row more. */
const block = (row: string) => `
Objective 1: 14% reduction in A&E attendances
ED | ${MONTHS}
16/17 | ${LAST_YEAR}
17/18 | 95 | 105
17/18 Target | ${TARGET}
${row}
`;

describe('a row of a measure’s table', () => {
  test.each([
    '17/18 Variance | 5 | 5',
    '17/18 v 16/17 % | -5% | -4.5%',
    '% change 17/18 | -5% | -4.5%',
    '17/18 Cumulative | 95 | 200',
    '17/18 YTD | 95 | 200',
    '17/18 Target YTD | 90 | 190',
    'Variance to plan | 5 | 5',
    'Difference | 5 | 5',
    '3 year average 16/17 | 1 | 2',
  ])('that is worked out of counts is no series and no measure: %s', async (row) => {
    const { objectives, findings } = await readObjectives(block(row));
    expect(objectives.map(({ measure }) => measure)).toEqual(['ED']);
    expect(objectives[0]?.thisYear?.slice(0, 3)).toEqual([95, 105, null]);
    expect(objectives[0]?.target?.slice(0, 2)).toEqual([90, 100]);
    expect(findings.map(({ code }) => code)).not.toContain('activity-series-twice');
  });

  test.each([
    'M&A CCG 17/18 | 50 | 55',
    'Rebased 16/17 | 1 | 2',
    'Actuals 17/18 excl. walk-ins | 8 | 9',
    '2017 | 8 | 9',
  ])('with words of its own is not read, and said: %s', async (row) => {
    const { objectives, findings } = await readObjectives(block(row));
    expect(objectives.map(({ measure }) => measure)).toEqual(['ED']);
    expect(objectives[0]?.thisYear?.slice(0, 2)).toEqual([95, 105]);
    expect(foundAt(findings, 'activity-not-read')).toEqual(['A7']);
  });

  test('may carry remarks in brackets', async () => {
    const { objectives } = await readObjectives(`
      Objective 1: 14% reduction in A&E attendances
      ED | ${MONTHS}
      Actual 2016/17 (restated) | ${LAST_YEAR}
      Actual 2017/18 (M1-2) | 95 | 105
      Plan 2017/18 (14% reduction) | ${TARGET}
    `);
    expect(objectives).toHaveLength(1);
    expect(objectives[0]?.lastYear?.[0]).toBe(100);
    expect(objectives[0]?.thisYear?.slice(0, 2)).toEqual([95, 105]);
    expect(objectives[0]?.target?.[0]).toBe(90);
  });

  test('with months down, columns of differences and notes are no measures', async () => {
    const rows = MONTHS.split(' | ').map(
      (month, index) => `${month} | 100 | 95 | 90 | 5 | ${index === 1 ? 'Bank holiday' : ''}`,
    );
    const { objectives, findings } = await readObjectives(`
      Month | ED 16/17 | ED 17/18 | ED 17/18 Target | ED 17/18 Variance | Notes
      ${rows.join('\n      ')}
    `);
    expect(objectives.map(({ measure }) => measure)).toEqual(['ED']);
    expect(foundAt(findings, 'unreadable-figure')).toEqual([]);
  });
});

test('year to date and variance rows of a list are neither counts nor target, wherever they stand', async () => {
  const { objectives } = await readObjectives(`
    Measure | Series               | ${MONTHS}
    ED      | 16/17                | ${LAST_YEAR}
    ED      | 17/18 YTD            | 95 | 200
    ED      | 17/18                | 95 | 105
    ED      | 17/18 Target YTD     | 90 | 190
    ED      | 17/18 Target         | ${TARGET}
    OP FU   | 17/18 variance to plan | 5 | 5
    OP FU   | 17/18 Plan           | ${TARGET}
    OP FU   | 17/18                | 95 | 105
  `);
  expect(objectives.map(({ thisYear }) => thisYear?.slice(0, 2))).toEqual([
    [95, 105],
    [95, 105],
  ]);
  expect(objectives.map(({ target }) => target?.slice(0, 2))).toEqual([
    [90, 100],
    [90, 100],
  ]);
});

describe('what cannot be added up is not read, and said', () => {
  test.each([
    ['shares', '4 hour', '0.91 | 0.92 | 0.93', '0.95 | 0.95'],
    ['per cents', '4 hour', '91% | 92% | 93%', '94% | 95%'],
    ['a share by its name', '% seen in 4 hours', '91.2 | 92 | 93', '93 | 94'],
    ['a rate by its name', 'Admissions per 1,000 population', '8.1 | 8.2 | 8.3', '8.3 | 8.4'],
    ['running totals', 'ED cumulative', '100 | 210 | 330', '95 | 200'],
  ])('%s', async (_what, measure, lastYear, thisYear) => {
    const { objectives, findings } = await readObjectives(`
      Measure | Series | ${MONTHS}
      ${measure} | 16/17 | ${lastYear}
      ${measure} | 17/18 | ${thisYear}
      NEL | 17/18 | 1 | 0
    `);
    expect(objectives.map((objective) => objective.measure)).toEqual(['NEL']);
    expect(foundAt(findings, 'activity-not-read')).toEqual(['A3']);
  });

  test('a printed block of per cents, too, whose rows are no headings', async () => {
    const percents = (share: string) => Array.from({ length: 12 }, () => share).join(' | ');
    const { objectives, findings } = await readObjectives(`
      Objective 3: Achieve the 4 hour standard
      4 hour | ${MONTHS}
      16/17 | ${percents('91%')}
      17/18 | 93% | 94%
    `);
    expect(objectives).toEqual([]);
    expect(foundAt(findings, 'activity-not-read')).toEqual(['A4']);
  });
});

describe('a list', () => {
  test('with an area of its own in a column has a measure for each', async () => {
    const { objectives, findings } = await readObjectives(`
      CCG | Measure | Series | ${MONTHS}
      M&A CCG | ED | 16/17 | ${LAST_YEAR}
      M&A CCG | ED | 17/18 | 95 | 105
      N&S CCG | ED | 16/17 | ${LAST_YEAR}
      N&S CCG | ED | 17/18 | 45 | 55
    `);
    expect(objectives.map(({ measure, thisYear }) => [measure, thisYear?.[0]])).toEqual([
      ['ED, M&A CCG', 95],
      ['ED, N&S CCG', 45],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('activity-series-twice');
  });

  test('with one measure under two objectives has both', async () => {
    const { objectives } = await readObjectives(`
      Objective | Measure | Year | ${MONTHS}
      1 | ED | 17/18 | 95 | 105
      2 | ED | 17/18 | 950 | 1050
    `);
    expect(objectives.map(({ number, thisYear }) => [number, thisYear?.[0]])).toEqual([
      [1, 95],
      [2, 950],
    ]);
  });

  test('whose objective is written once over two measures has it for both', async () => {
    const { objectives } = await readObjectives(`
      No | Objective | Measure | Series | ${MONTHS}
      2 | 5% reduction in outpatients | OP FU | 16/17 | ${LAST_YEAR}
        |  |  | 17/18 | 95 | 105
        |  | OP 1st | 16/17 | ${LAST_YEAR}
        |  |  | 17/18 | 95 | 105
    `);
    expect(objectives.map(({ number, measure }) => [number, measure])).toEqual([
      [2, 'OP FU'],
      [2, 'OP 1st'],
    ]);
  });

  test('with a column that only its people know reads past it', async () => {
    const { objectives } = await readObjectives(`
      Measure | Lead | Year | ${MONTHS}
      ED | Ann | 16/17 | ${LAST_YEAR}
      ED | Ann | 17/18 | 95 | 105
    `);
    expect(objectives.map(({ measure, thisYear }) => [measure, thisYear?.[0]])).toEqual([['ED', 95]]);
  });

  test.each([
    ['the year', 'ED 16/17', 'ED 17/18', 'ED 17/18 Target'],
    ['the kind', 'ED last year', 'ED actual', 'ED plan'],
  ])('may say %s with the measure', async (_what, lastYear, thisYear, target) => {
    const { objectives } = await readObjectives(`
      Measure | ${MONTHS}
      ${lastYear} | ${LAST_YEAR}
      ${thisYear} | 95 | 105
      ${target} | ${TARGET}
    `);
    expect(objectives).toHaveLength(1);
    expect(objectives[0]).toMatchObject({ measure: 'ED' });
    expect([objectives[0]?.lastYear?.[0], objectives[0]?.thisYear?.[0], objectives[0]?.target?.[0]]).toEqual([
      100, 95, 90,
    ]);
  });
});

test('a measure without a single count or target is none', async () => {
  const { objectives } = await readObjectives(`
    Measure | Year | ${MONTHS}
    ED | 17/18 | 95 | 105
    NEL | 17/18 |
    NEL | 17/18 Target |
  `);
  expect(objectives.map(({ measure }) => measure)).toEqual(['ED']);
});

test('a table that nothing names is not read, and said', async () => {
  const { objectives, findings } = await readObjectives(`
     | ${MONTHS}
    16/17 | ${LAST_YEAR}
    17/18 | 95 | 105
  `);
  expect(objectives).toEqual([]);
  expect(foundAt(findings, 'activity-not-read')).toEqual(['A3']);
});

test('a total of several measures is none', async () => {
  const { objectives } = await readObjectives(`
    Measure | Year | ${MONTHS}
    ED | 17/18 | 95 | 105
    Total | 17/18 | 95 | 105
  `);
  expect(objectives.map(({ measure }) => measure)).toEqual(['ED']);
});

test('a target for the year alone is not read, and said', async () => {
  const { objectives, findings } = await readObjectives(`
    ED | ${MONTHS} | Total
    16/17 | ${LAST_YEAR} | 1860
    17/18 Target | | | | | | | | | | | | | 1600
  `);
  expect(objectives[0]?.target).toBeNull();
  expect(foundAt(findings, 'activity-not-read')).toEqual(['A4']);
});
