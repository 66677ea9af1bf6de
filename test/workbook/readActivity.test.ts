// Activity tables in the printed layout and in flat ones, with the years as people write them.
import { readSeriesLabel } from '../../src/workbook/activityLabel';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { foundAt, MONTHS, readObjectives } from '../support/readObjectives';

async function objectivesOf(grid: string) {
  const snapshot = await snapshotOf({ Activity: grid });
  return readWorkbook(snapshot, null).records.objectives;
}

test('a printed block: number, title, stated reduction and the three series', async () => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    Objective 1: 14% reduction in A&E attendances in 2017/18 (original Better Together objective 15.1% reduction)

    ED | ${MONTHS}
    16/17 | "8,962" | 10181 | 9755 | 10587 | 9900 | 9909 | 9448 | 9064 | 9106 | 9015 | 8308 | 9686
    17/18 | 9043 | 10273
    17/18 Target | 8654 | 9940 | 9492 | 10029 | 9184 | 9178 | 8686 | 8279 | 8318 | 7166 | 6420 | 7950
  `);
  expect(objective).toMatchObject({
    number: 1,
    measure: 'ED',
    statedReduction: 0.14,
    lowerIsBetter: true,
    lastYearLabel: '16/17',
  });
  expect(objective?.lastYear?.slice(0, 2)).toEqual([8962, 10181]);
  expect(objective?.thisYear?.slice(0, 3)).toEqual([9043, 10273, null]);
  expect(objective?.target?.[11]).toBe(7950);
});

test.each(['16/17', '2016/17', '2016-17', 'FY17'])('last year written %s', async (label) => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    ED | ${MONTHS}
    ${label} | 8962 | 10181
    2017/18 | 9043 | 10273
  `);
  expect(objective?.lastYear?.slice(0, 2)).toEqual([8962, 10181]);
  expect(objective?.target).toBeNull();
});

test('a flat list: measure and year in columns of their own', async () => {
  const objectives = await objectivesOf(`
    Period of report: May 2017
    Measure | Year | ${MONTHS}
    ED | 16/17 | 8962 | 10181
    ED | 17/18 | 9043 | 10273
    ED | 17/18 Target | 8654 | 9940
    NEL | 16/17 | 2895 | 3168
    NEL | 17/18 | 2952 | 3238
  `);
  expect(objectives.map(({ measure }) => measure)).toEqual(['ED', 'NEL']);
  expect(objectives[1]?.thisYear?.slice(0, 2)).toEqual([2952, 3238]);
});

test('a reduction to be confirmed is not known, and neither is the superseded one taken', async () => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    Objective 6: Reduction in non elective paediatric admissions % reduction to be confirmed (original objective 20% reduction)
    NEL (Child) | ${MONTHS}
    17/18 | 477 | 522
  `);
  expect(objective).toMatchObject({ number: 6, statedReduction: null, thisYear: expect.arrayContaining([477, 522]) });
});

test('a count that cannot be read is reported with its cell and read as not known', async () => {
  const snapshot = await snapshotOf({
    Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n16/17 | 8962 | see note\n17/18 | 9043 | 10273\n`,
  });
  const { objectives, findings } = readWorkbook(snapshot, null).records;
  expect(objectives[0]?.lastYear?.slice(0, 2)).toEqual([8962, null]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'unreadable-figure', where: [{ sheet: 'Activity', cell: 'C3' }] }),
  );
});

test('nothing of an activity sheet is taken for money', async () => {
  const snapshot = await snapshotOf({
    Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n16/17 | 8962\n17/18 | 9043\n`,
  });
  const { programmes, schemes } = readWorkbook(snapshot, null).records;
  expect([programmes, schemes]).toEqual([[], []]);
});

describe('what a label says', () => {
  test.each<[string, ReturnType<typeof readSeriesLabel>]>([
    ['16/17', { measure: '', year: 2016, role: 'count' }],
    ['2016-17', { measure: '', year: 2016, role: 'count' }],
    ['FY17', { measure: '', year: 2016, role: 'count' }],
    ['ED 17/18 Target', { measure: 'ED', year: 2017, role: 'target' }],
    ['17/18 SFH provider', { measure: 'SFH', year: 2017, role: 'provider' }],
    ['17/18 Estimate', { measure: '', year: 2017, role: 'estimate' }],
    ['Data status', { measure: '', year: 'this', role: 'status' }],
    ['Baseline', { measure: '', year: 'last', role: 'count' }],
    ['Last year', { measure: '', year: 'last', role: 'count' }],
    ['Actual', { measure: '', year: 'this', role: 'count' }],
    ['Plan', { measure: '', year: 'this', role: 'target' }],
    ['Aged 25', null],
    ['16/18', null],
    ['', null],
    ['A sentence about 17/18 that is far too long to be the label of a row of months', null],
  ])('%s', (label, series) => {
    expect(readSeriesLabel(label)).toEqual(series);
  });
});

test('a list with number, title, measure and series, each written once over its rows', async () => {
  const objectives = await objectivesOf(`
    Period of report: May 2017
    No | Objective                      | Measure | Series   | ${MONTHS} | Commentary
    1  | 14% reduction in A&E           | ED      | Baseline | 8962 | 10181 |  |  |  |  |  |  |  |  |  |  |
       |                                |         | Actual   | 9043 | 10273 |  |  |  |  |  |  |  |  |  |  | Busy.
       |                                |         | Target   | 8654 | 9940
    2  | 11% reduction in non-elective  | NEL     | Baseline | 2895 | 3168
       |                                |         | Actual   | 2952 | 3238
  `);
  expect(objectives.map(({ number, measure, statedReduction }) => [number, measure, statedReduction])).toEqual([
    [1, 'ED', 0.14],
    [2, 'NEL', 0.11],
  ]);
  expect(objectives[0]).toMatchObject({ ownInsights: ['Busy.'], title: '14% reduction in A&E' });
  expect(objectives[0]?.target?.slice(0, 2)).toEqual([8654, 9940]);
});

test('a title over several rows is one title', async () => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    Objective 4: Reduction in long term admissions
    % reduction to be confirmed
    (original Better Together objective 25% reduction)
    CH Adms | ${MONTHS}
    16/17 | 29 | 22
  `);
  expect(objective).toMatchObject({ number: 4, statedReduction: null });
  expect(objective?.title).toBe(
    'Reduction in long term admissions % reduction to be confirmed (original Better Together objective 25% reduction)',
  );
});

describe('how final a month is', () => {
  test('is read from a row of words', async () => {
    const [objective] = await objectivesOf(`
      Period of report: June 2017
      ED | ${MONTHS}
      17/18 | 9043 | 10273 | 9800
      Status | Freeze | Flex | Est
    `);
    expect(objective?.statuses.slice(0, 4)).toEqual(['actual', 'flex', 'estimate', 'actual']);
  });

  test('or from the cell itself', async () => {
    const [objective] = await objectivesOf(`
      Period of report: May 2017
      ED | ${MONTHS}
      17/18 | 9043 | "10,273 (est)"
    `);
    expect(objective?.thisYear?.slice(0, 2)).toEqual([9043, 10273]);
    expect(objective?.statuses.slice(0, 2)).toEqual(['actual', 'estimate']);
  });

  test.each([
    ['~105', 105, 'estimate'],
    ['c. 105', 105, 'estimate'],
    ['105 E*', 105, 'estimate'],
    ['105*', 105, 'estimate'],
    ['105 #', 105, 'flex'],
    ['105†', 105, 'actual'],
  ])('or from a sign, explained by a note where it is one: %s', async (cell, count, status) => {
    const [objective] = await objectivesOf(`
      Period of report: May 2017
      ED | ${MONTHS}
      17/18 | 9043 | "${cell}"
      * Estimated from five weeks
      # provisional
    `);
    expect([objective?.thisYear?.[1], objective?.statuses[1]]).toEqual([count, status]);
  });

  test('or from a row of estimates, which stand in where no count is', async () => {
    const [objective] = await objectivesOf(`
      Period of report: May 2017
      ED | ${MONTHS}
      17/18 | 9043
      17/18 Estimate | 9000 | 10273
    `);
    expect(objective?.thisYear?.slice(0, 3)).toEqual([9043, 10273, null]);
    expect(objective?.statuses.slice(0, 2)).toEqual(['actual', 'estimate']);
  });
});

test('earlier years and a provider’s early figures, which are not another measure', async () => {
  const objectives = await objectivesOf(`
    Period of report: April 2017
    ED | ${MONTHS}
    14/15 | 1 | 2
    15/16 | 3 | 4
    16/17 | 5 | 6
    17/18 | 7
    17/18 SFH provider | 4 | 5
  `);
  expect(objectives).toHaveLength(1);
  expect(objectives[0]?.earlierYears.map((year) => year[0])).toEqual([3, 1]);
  expect(objectives[0]?.provider).toMatchObject({ name: 'SFH' });
  expect(objectives[0]?.provider?.months.slice(0, 3)).toEqual([4, 5, null]);
});

test('a series given twice is said, and the first is read', async () => {
  const snapshot = await snapshotOf({
    Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n17/18 | 9043 | 10273\n17/18 | 1 | 2\n`,
  });
  const { objectives, findings } = readWorkbook(snapshot, null).records;
  expect(objectives[0]?.thisYear?.[0]).toBe(9043);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'activity-series-twice', severity: 'warning' }));
});

describe('people’s own sentences', () => {
  const block = (below: string) => `
    Period of report: May 2017
    Objective 1: 14% reduction in A&E attendances
    ED | ${MONTHS}
    16/17 | 8962 | 10181
    17/18 | 9043 | 10273
    ${below}

    Objective 2: 11% reduction in non-elective admissions
    NEL | ${MONTHS}
    17/18 | 2952 | 3238
  `;

  test('below an insight heading, to the next objective', async () => {
    const [first, second] = await objectivesOf(
      block('Insight into activity trends:\n    - Early sight suggests a rise\n    • A new centre opens.'),
    );
    expect(first?.ownInsights).toEqual(['Early sight suggests a rise', 'A new centre opens.']);
    expect(second?.ownInsights).toEqual([]);
  });

  test('a sentence below the table counts without a heading, a footnote does not', async () => {
    const [objective] = await objectivesOf(block('Walk-ins rose.\n    Source: SUS, June 2017.'));
    expect(objective?.ownInsights).toEqual(['Walk-ins rose.']);
  });
});

describe('working days and growth', () => {
  test.each<[string, string, string]>([
    ['14% reduction in A&E attendances', 'ED', 'none'],
    ['11% reduction in non-elective acute admissions', 'NEL', 'none'],
    ['8% reduction in elective admissions', 'Elec', 'adjustable'],
    ['6% reduction in follow-up outpatient appointments', 'OP FU', 'adjustable'],
    ['5% reduction in elective referrals', 'GP refs', 'adjustable'],
    [
      '8% reduction in elective admissions (adjustment made for 17/18 activity to reflect working days)',
      'Elec',
      'adjusted',
    ],
    ['Reduction in non-elective acute bed days', 'NEL OBD', 'none'],
  ])('%s: %s', async (title, measure, basis) => {
    const [objective] = await objectivesOf(`
      Period of report: May 2017
      Objective 1: ${title}
      ${measure} | ${MONTHS}
      17/18 | 1 | 2
    `);
    expect(objective?.workingDays).toBe(basis);
  });

  test.each([
    ['as fractions', '0.056 | 0.052', 0.052, 0.056],
    ['as per cents', '5.6 | 5.2', 0.052, 0.056],
    ['as texts', '"5.6%" | "5.2%"', 0.052, 0.056],
  ])('growth %s', async (_how, cells, low, high) => {
    const snapshot = await snapshotOf({
      Growth: `\nGrowth assumptions\nPOD | M&A CCG | N&S CCG\nA&E | ${cells}\nELIP | 0 | 0\n`,
      Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n17/18 | 9043\n`,
    });
    const [objective] = readWorkbook(snapshot, null).records.objectives;
    expect(objective?.growth?.value).toBeNull();
    expect(objective?.growth?.low).toBeCloseTo(low, 9);
    expect(objective?.growth?.high).toBeCloseTo(high, 9);
    expect(objective?.growth?.tolerance).toBeCloseTo(0.0005, 9);
  });

  test('growth with the mix of areas', async () => {
    const snapshot = await snapshotOf({
      Growth: `\nGrowth assumptions\nPOD | M&A CCG | N&S CCG\nA&E | 0.056 | 0.052\nShare of activity | 0.6 | 0.4\n`,
      Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n17/18 | 9043\n`,
    });
    expect(readWorkbook(snapshot, null).records.objectives[0]?.growth?.value).toBeCloseTo(0.0544, 9);
  });

  test('a table that nothing calls growth is none', async () => {
    const snapshot = await snapshotOf({
      Other: `\nPOD | M&A CCG | N&S CCG\nA&E | 0.056 | 0.052\n`,
      Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n17/18 | 9043\n`,
    });
    expect(readWorkbook(snapshot, null).records.objectives[0]?.growth).toBeNull();
  });
});

describe('months down', () => {
  const NAMES = MONTHS.split(' | ');

  test('measures across in two bands, the upper one merged', async () => {
    const objectives = await objectivesOf(`
      Period of report: May 2017

      Month | ED    |       |              | NEL   |
            | 16/17 | 17/18 | 17/18 Target | 16/17 | 17/18
      ${NAMES.map((month, index) => `${month} | ${100 + index} | ${index < 2 ? 110 : ''} | 90 | ${200 + index} | ${index < 2 ? 210 : ''}`).join('\n      ')}
    `);
    expect(objectives.map(({ measure }) => measure)).toEqual(['ED', 'NEL']);
    expect(objectives[0]?.thisYear?.slice(0, 3)).toEqual([110, 110, null]);
    expect(objectives[0]?.target?.[11]).toBe(90);
    expect(objectives[1]?.lastYear?.[11]).toBe(211);
  });

  test('dated months carry their own year, over two years', async () => {
    const rows = Array.from({ length: 14 }, (_, index) => {
      const date = new Date(Date.UTC(2016, 3 + index, 1)).toISOString().slice(0, 10);
      return `@${date} | ${100 + index} | ${50 + index}`;
    });
    const objectives = await objectivesOf(`
      Period of report: May 2017
      Month | ED | NEL
      ${rows.join('\n      ')}
    `);
    expect(objectives.map(({ measure }) => measure)).toEqual(['ED', 'NEL']);
    expect(objectives[0]?.lastYear?.slice(0, 2)).toEqual([100, 101]);
    expect(objectives[0]?.thisYear?.slice(0, 3)).toEqual([112, 113, null]);
  });

  describe('of which one does not follow the one above it', () => {
    async function read(...months: string[]) {
      const rows = months.map((month, index) => `${month} | ${100 + index}`);
      const { objectives, findings } = await readObjectives(`Month | ED 17/18\n${rows.join('\n')}\n`);
      const said = findings.filter(({ code }) => code === 'month-out-of-order' || code === 'activity-not-read');
      return { objectives, said: said.map(({ code, where }) => `${code} ${where[0]!.cell}`) };
    }

    test('are each read as the month that they name, and that is said', async () => {
      const { objectives, said } = await read('April', 'June', 'May', 'July', 'August', 'September');
      expect(objectives[0]?.thisYear?.slice(0, 4)).toEqual([100, 102, 101, 103]);
      expect(said).toEqual(['month-out-of-order A4']);
    });

    test('are not read where one stands twice', async () => {
      const { objectives, said } = await read('April', 'May', 'July', 'July', 'August', 'September');
      expect(objectives).toEqual([]);
      expect(said).toEqual(['activity-not-read A3']);
    });

    test('are not read where a second year has no name', async () => {
      const { objectives, said } = await read(...NAMES, ...NAMES.slice(0, 2));
      expect(objectives).toEqual([]);
      expect(said).toEqual(['activity-not-read A3']);
    });
  });

  test('one of another year among its months is said', async () => {
    const months = ['2017-04', '2016-05', '2017-06', '2017-07', '2017-08', '2017-09'];
    const rows = months.map((month, index) => `@${month}-01 | ${100 + index}`);
    const { findings } = await readObjectives(`Month | ED\n${rows.join('\n')}\n`);
    expect(foundAt(findings, 'month-out-of-order')).toEqual(['A4']);
  });

  test('numbered as a heading says', async () => {
    const rows = NAMES.map((_, index) => `M${index + 1} | ${100 + index}`);
    const [objective] = await objectivesOf(`\nPeriod of report: May 2017\nMonth | ED 17/18\n${rows.join('\n')}\n`);
    expect(objective?.thisYear?.slice(0, 3)).toEqual([100, 101, 102]);
  });

  test('are no programmes, whatever stands beside them, and a table that does not say what it counts is named', async () => {
    const rows = NAMES.map((month) => `${month} | 100 | 90 | 95`);
    const { records } = readWorkbook(
      await snapshotOf({ Activity: `\nEmergency admissions\nMonth | 16/17 | 17/18 | Target\n${rows.join('\n')}\n` }),
      null,
    );
    expect(records.programmes).toEqual([]);
    expect(foundAt(records.findings, 'activity-not-read')).toEqual(['A3']);
  });

  test('under a numbered title, where only the years stand over the columns', async () => {
    const [objective] = await objectivesOf(`
      Period of report: May 2017
      Objective 1: 14% reduction in A&E attendances
      Month | 16/17 | 17/18
      ${NAMES.map((month, index) => `${month} | ${100 + index} | ${index < 2 ? 110 : ''}`).join('\n      ')}
    `);
    expect(objective).toMatchObject({ number: 1, measure: '14% reduction in A&E attendances' });
    expect(objective?.lastYear?.[0]).toBe(100);
  });

  test('sentences below the months are of the measure', async () => {
    const [objective] = await objectivesOf(`
      Period of report: May 2017
      Objective 5: 6% reduction in first outpatients
      Month | Actual 16/17 | Actual 17/18
      ${NAMES.map((month, index) => `${month} | ${100 + index} | ${index < 2 ? 110 : ''}`).join('\n      ')}
      Total | 1266 | 220

      Insights:
      Referrals fell after the new pathway.
    `);
    expect(objective?.ownInsights).toEqual(['Referrals fell after the new pathway.']);
  });

  test.each([
    ['savings in £k', 'Savings\nMonth | 17/18 Plan £k | 17/18 Actual £k'],
    ['columns that name no measure', 'Delivery\nMonth | 17/18 Plan | 17/18 Actual'],
  ])('%s are no activity', async (_what, headings) => {
    const objectives = await objectivesOf(`
      Period of report: May 2017
      ${headings.replace('\n', '\n      ')}
      ${NAMES.map((month, index) => `${month} | ${index} | ${index}`).join('\n      ')}
    `);
    expect(objectives).toEqual([]);
  });

  test('a list of schemes, a month later each, is none', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const date = new Date(Date.UTC(2017, 3 + index, 1)).toISOString().slice(0, 10);
      return `@${date} | Scheme ${index} | ${100 + index}`;
    });
    expect(await objectivesOf(`\nPlanned start | Scheme | Annual\n${rows.join('\n')}\n`)).toEqual([]);
  });
});

test('zeros behind the last count are sums of empty cells: estimates may stand in, and it is said', async () => {
  const snapshot = await snapshotOf({
    Activity: `
      Period of report: May 2017
      ED | ${MONTHS}
      17/18 | 9043 | 10273 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
      17/18 Estimate | | | 9800
    `,
  });
  const { objectives, findings } = readWorkbook(snapshot, null).records;
  expect(objectives[0]?.thisYear?.slice(0, 4)).toEqual([9043, 10273, 9800, null]);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'activity-zero-months',
      severity: 'info',
      where: [{ sheet: 'Activity', cell: 'D3' }],
    }),
  );
});

test('a sheet of another year than the reporting month’s is said, a measure without counts yet is not', async () => {
  const block = (measure: string, year: string) => `${measure} | ${MONTHS}\n${year} | 9043 | 10273\n`;
  const snapshot = await snapshotOf({
    Old: `\nPeriod of report: May 2017\n${block('ED', '15/16')}`,
    Activity: `\n${block('ED', '17/18')}\n${block('NEL', '16/17')}`,
  });
  const found = readWorkbook(snapshot, null).records.findings.filter(({ code }) => code === 'activity-other-year');
  expect(found.map(({ message }) => message)).toEqual([
    '"Old" has no activity of 17/18, the year of the reporting month; its latest year is 15/16.',
  ]);
});

test('a count below nothing is none, and said', async () => {
  const snapshot = await snapshotOf({ Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n17/18 | -95 | 105\n` });
  const { objectives, findings } = readWorkbook(snapshot, null).records;
  expect(objectives[0]?.thisYear?.slice(0, 2)).toEqual([null, 105]);
  expect(findings.map(({ code }) => code)).toContain('unreadable-figure');
});

test('a hidden sheet of activity is said', async () => {
  const snapshot = await snapshotOf({ Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n17/18 | 95 | 105\n` });
  snapshot.sheets[0]!.visibility = 'Hidden';
  expect(readWorkbook(snapshot, null).records.findings.map(({ code }) => code)).toContain('hidden-sheet');
});

test.each([
  ['New outpatient appointments', 'adjustable'],
  ['First outpatients', 'adjustable'],
  ['A and E attendances', 'none'],
])('the point of delivery of %s', async (measure, basis) => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    ${measure} | ${MONTHS}
    17/18 | 95 | 105
  `);
  expect(objective?.workingDays).toBe(basis);
});

test.each([
  ['Programme', 'Objective | Measure'],
  ['Delivery board', 'Objective'],
])('the programme in a column %s, written once over an objective, beside %s', async (heading, others) => {
  const name = others === 'Objective' ? 'Fewer ED attendances' : 'Fewer attendances | ED';
  const objectives = await objectivesOf(`
    Period of report: May 2017
    ${heading} | ${others} | Year | ${MONTHS}
    Urgent Care | ${name} | 16/17 | 8962 | 10181
     | ${name} | 17/18 | 9043 | 10273
    Elective Care | ${name.replaceAll('ED', 'OP')} | 17/18 | 700 | 710
  `);
  expect(objectives.map(({ programme, thisYear }) => [programme, thisYear?.[1]])).toEqual([
    ['Urgent Care', 10273],
    ['Elective Care', 710],
  ]);
});

test.each([
  ['Programme of objective 3', 'Urgent Care'],
  ['Programme of "ED"', 'Urgent Care'],
  ['Programme of 14% reduction in A&E attendances', 'Urgent Care'],
  ['Programme of objective 30', null],
])('on Settings, %s', async (setting, programme) => {
  const snapshot = await snapshotOf({
    Settings: `
      Setting | Value
      ${setting} | Urgent Care
    `,
    Activity: `
      Period of report: May 2017
      Objective 3: 14% reduction in A&E attendances
      ED | ${MONTHS}
      17/18 | 95 | 105
    `,
  });
  expect(readWorkbook(snapshot, null).records.objectives[0]?.programme).toBe(programme);
});
