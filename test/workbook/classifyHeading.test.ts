// Headings, with the bands over them, to what their columns hold: every heading of both published reports, then what trackers
// call the same things. What says nothing we know is left alone.
import fc from '../support/properties';
import { classifyHeading, facetsOf, speaks } from '../../src/workbook/classifyHeading';
import { COMPUTED_SUFFIX } from '../../src/workbook/headings';
import type { CellValue } from '../../src/workbook/snapshot';
import { readPublished } from '../../scripts/samples/readCsv';

/** A heading of the published tables: bands and heading joined by " | ", the lowest last. */
function fieldOf(heading: string, ...further: string[]): string | null {
  const [own = '', ...bands] = heading.split(' | ').reverse();
  return classifyHeading(own, [...bands, ...further])?.field ?? null;
}

describe('May 2017', () => {
  test.each([
    ['Annual QIPP | 2017/18 Plan', 'plan'],
    ['Annual QIPP | 2017/18 FOT', 'forecast'],
    ['Annual QIPP | 2017/18 FOT Variance', 'forecastVariance'],
    ['Year to Date QIPP | YTD Plan', 'ytdPlan'],
    ['Year to Date QIPP | YTD Actual', 'ytdActual'],
    ['Year to Date QIPP | YTD Variance', 'ytdVariance'],
    ['In Month QIPP Delivery | In Month Plan', 'inMonthPlan'],
    ['In Month QIPP Delivery | In Month Actual', 'inMonthActual'],
    ['In Month QIPP Delivery | In Month Variance', 'inMonthVariance'],
    ['In Month QIPP Delivery | % of Plan', 'percentOfPlan'],
    ['RAGS | Previous month milestone', 'previousMilestoneRating'],
    ['RAGS | In month milestones', 'milestoneRating'],
    ['RAGS | In month finance', 'inMonthRating'],
    ['RAGS | YTD finance', 'ytdRating'],
    ['Programme', 'programme'],
    ['Milestone Delivery (previous month)', 'previousMilestoneRating'],
    ['Milestone Delivery (current month)', 'milestoneRating'],
    ['Financial Impact YTD (previous month)', 'previousImpactText'],
    ['Financial Impact YTD', 'impactText'],
    ['Exceptions', 'exceptionsFlag'],
    ['Area', 'area'],
    ['Issue', 'issue'],
    ['Actions', 'actions'],
    ['Recovery', 'recovery'],
    ['Confidence last month', 'previousConfidence'],
    ['Confidence this month', 'confidence'],
  ])('%s: %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test('no heading of the finance table is left over', () => {
    const headings = Object.keys(readPublished('2017-05', 'financial-performance')[0]!);
    expect(headings.filter((heading) => fieldOf(heading) === null)).toEqual([]);
  });

  test('a statement of the period over them changes nothing', () => {
    for (const heading of Object.keys(readPublished('2017-05', 'financial-performance')[0]!))
      expect(fieldOf(heading, 'April - May 2017 : Month')).toBe(fieldOf(heading));
  });

  test('distances from a target are no share of a plan', () => {
    expect(['v 16/17', 'v Target', '% v Target'].map((heading) => fieldOf(heading))).not.toContain('percentOfPlan');
    expect(fieldOf('% v Target')).toBeNull();
  });
});

describe('July 2018', () => {
  test.each([
    ['Delivery Board', 'programme'],
    ['SRO', 'sro'],
    ['2018/19 Programme | Plan £k', 'plan'],
    ['2018/19 Programme | Target £k', 'target'],
    ['2018/19 Programme | Variance £k', 'annualVariance'],
    ['YTD | Target £k', 'ytdPlan'],
    ['YTD | Actual £k', 'ytdActual'],
    ['YTD | Variance £k', 'ytdVariance'],
    ['Programme Board', 'programme'],
    ['Qtr1', 'quarterPlan'],
    ['Qtr4', 'quarterPlan'],
    ['Total', 'total'],
    ['Total £k', 'total'],
    ['Scheme ID', 'id'],
    ['1819 Scheme ID', 'id'],
    ['Scheme Name', 'scheme'],
    ['Scheme', 'scheme'],
    ['Planned start date', 'plannedStart'],
    ['Actual start date', 'actualStart'],
    ['Progress against milestones BRAG', 'milestoneRating'],
    ['18/19 Net Savings Target', 'target'],
  ])('%s: %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test.each([
    ['Plan £k', 1],
    ['Plan £m', 1000],
    ["Plan (£000's)", 1],
    ['Plan (£)', 0.001],
    ['Plan', null],
  ])('"%s" is in units of %p £k', (heading, unit) => {
    expect(classifyHeading(heading, [])).toMatchObject({ field: 'plan', unit });
  });

  test('a unit may stand in the band', () => {
    expect(classifyHeading('Plan', ['Annual QIPP £m'])).toMatchObject({ field: 'plan', unit: 1000 });
  });
});

describe('other words for the same', () => {
  test.each([
    ['Budget', 'plan'],
    ['Annual budget', 'plan'],
    ['Forecast outturn', 'forecast'],
    ['FOT', 'forecast'],
    ['Projected outturn', 'forecast'],
    ['Cumulative plan', 'ytdPlan'],
    ['Year-to-date actual', 'ytdActual'],
    ['YTD delivered', 'ytdActual'],
    ['YTD outturn £m', 'ytdActual'],
    ['Cum plan', 'ytdPlan'],
    ['Cum act £k', 'ytdActual'],
    ['Fcst', 'forecast'],
    ['Outturn to date', 'ytdActual'],
    ['Actual YTD £k', 'ytdActual'],
    ['In-month target', 'inMonthPlan'],
    ['This month actual', 'inMonthActual'],
    ['YTD over/(under)', 'ytdVariance'],
    ['YTD shortfall', 'ytdVariance'],
    ['Variance to target', 'targetVariance'],
    ['YTD % of plan', 'achievement'],
    ['In month % delivered', 'inMonthAchievement'],
    ['YTD RAG', 'ytdRating'],
    ['Finance RAG', 'ytdRating'],
    ['In month RAG', 'inMonthRating'],
    ['Milestone RAG', 'milestoneRating'],
    ['Overall RAG', 'overallRating'],
    ['PMO rating', 'overallRating'],
    ['RAG', 'rating'],
    ['QIPP scheme', 'scheme'],
    ['Project name', 'scheme'],
    ['Ref', 'id'],
    ['Directorate', 'programme'],
    ['Programme (lead)', 'programme'],
    ['Scheme (short title)', 'scheme'],
    ['Senior Responsible Owner', 'sro'],
    ['Start date', 'plannedStart'],
    ['Savings start', 'savingsStart'],
    ['Key milestone', 'milestone'],
    ['Due date', 'due'],
    ['Revised date', 'forecastDate'],
    ['Date completed', 'completed'],
    ['Status', 'status'],
    ['YTD', 'spanAlone'],
    ['Full year £k', 'spanAlone'],
  ])('%s: %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  test.each([
    'Comments',
    'Notes',
    '',
    'Recurrent plan',
    'Full year effect',
    'Lead GP',
    'YTD forecast outturn',
    'Finance',
  ])('"%s" is left alone', (heading) => {
    expect(fieldOf(heading)).toBeNull();
  });
});

describe('below a band', () => {
  test.each([
    ['Plan | Total', 'plan'],
    ['Target | Total', 'target'],
    ['Forecast outturn | Total', 'forecast'],
    ['Actual / Forecast | Total', 'forecast'],
    ['YTD plan | Total', 'total'],
    ['Actual | Total', 'total'],
    ['Variance | YTD', 'ytdVariance'],
    ['Variance | Comments', null],
    ['Plan | Lead GP', null],
  ])('%s: %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

test.each(['Quality RAG', 'Clinical safety rating', 'EQIA RAG', 'Workforce RAG', 'RAG | Quality'])(
  '"%s" rates something else than money, milestones or the whole',
  (heading) => {
    expect(fieldOf(heading)).toBeNull();
  },
);

describe('months', () => {
  test.each<[CellValue, string[], string | null, number, number | null, boolean]>([
    ['Apr', [], 'month', 4, null, false],
    ['Apr-18', ['Plan £k'], 'monthPlan', 4, 2018, false],
    ['Apr-18', ['Actual £k'], 'monthActual', 4, 2018, false],
    ['Apr', ['Target'], 'monthPlan', 4, null, false],
    ['Apr plan', [], 'monthPlan', 4, null, false],
    ['Actual Jul', [], 'monthActual', 7, null, false],
    [43191, ['Plan'], 'monthPlan', 4, 2018, false],
    ['M4', ['Actuals'], 'monthActual', 4, null, true],
    ['M1', ['Actuals'], 'monthActual', 1, null, true],
    ['Month 12', ['Plan'], 'monthPlan', 12, null, true],
    ['Apr', ['Actual/Forecast'], 'monthActual', 4, null, false],
    ['Apr', ['Forecast and actual'], 'monthActual', 4, null, false],
    ['Apr', ['Variance'], null, 4, null, false],
    ['M7 Var', [], null, 7, null, true],
    ['Apr', ['Forecast'], null, 4, null, false],
  ])('%j under %j: %p', (own, bands, field, month, year, financial) => {
    const heading = classifyHeading(own, bands);
    expect(heading?.field ?? null).toBe(field);
    if (heading) expect(heading.month).toEqual({ month, year, financial });
  });

  test.each(['M13', 'M0', 'Mayor', 'March past'])('"%s" is no month', (text) => {
    expect(facetsOf(text).month).toBeNull();
  });
});

test.each<[string, string[], string | null]>([
  ['Q1', [], 'quarterPlan'],
  ['Quarter 4', ['Plan £k'], 'quarterPlan'],
  ['Q2', ['Actual'], 'quarterActual'],
  ['Q3 Actual £k', [], 'quarterActual'],
  ['Q3 Forecast', [], null],
  ['Q3 variance', [], null],
  ['Q5', [], null],
])('quarters: "%s" under %j is %p', (own, bands, field) => {
  expect(classifyHeading(own, bands)?.field ?? null).toBe(field);
});

describe('columns that an earlier refresh added', () => {
  test.each([
    ['YTD variance', 'ytdVariance'],
    ['PMO overall RAG', 'overallRating'],
    ['YTD % of plan', 'achievement'],
  ])('"%s (computed)" is ours, without the suffix it is theirs', (heading, field) => {
    expect(classifyHeading(`${heading}${COMPUTED_SUFFIX}`, [])).toMatchObject({ field, ours: true });
    expect(classifyHeading(heading, [])).toMatchObject({ field, ours: false });
  });
});

test('a heading speaks when its own words could head a column', () => {
  const spoken = ['Plan', 'YTD', 'RAG', 'Apr', 'Q1', 'Scheme'].map((text) => speaks(facetsOf(text)));
  const silent = ['Comments', '', 'Lucy Dadge', '£k'].map((text) => speaks(facetsOf(text)));
  expect([...spoken, ...silent]).toEqual([...spoken.map(() => true), ...silent.map(() => false)]);
});

test('capitals, spaces, colons and asterisks make no other heading', () => {
  const headings = ['YTD Plan', 'Scheme Name', 'Milestone RAG', 'FOT Variance', 'Confidence this month', '% of Plan'];
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => `  ${text.replace(/ /g, '\u00a0 ')} `,
    (text) => `${text}:`,
    (text) => `${text}*`,
    (text) => text.replace(/ /g, '\n'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...headings), dress, (heading, dress) => {
      expect(classifyHeading(dress(heading), [])?.field).toBe(classifyHeading(heading, [])?.field);
    }),
  );
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 2 }), (own, bands) => void classifyHeading(own, bands)),
  );
});

test.each([
  ['Area of concern', 'area'],
  ['Issue description', 'issue'],
  ['Mitigating actions', 'actions'],
  ['Current month confidence', 'confidence'],
  ['Previous month confidence', 'previousConfidence'],
  ['Stretch target £k', undefined],
  ['Target £k', 'target'],
])('logs and trackers call it %s: %s', (heading, field) => {
  expect(fieldOf(heading) ?? undefined).toBe(field);
});

test.each([
  ['July 2018 | YTD plan £k', 'ytdPlan'],
  ['Jul-18 | Annual plan', 'plan'],
  ['Jul-18 | FOT', 'forecast'],
  ['Jul-18 | In month actual', 'inMonthActual'],
  ['Jul-18 | Plan', 'monthPlan'],
])('a heading that says its own span is of that, whatever month stands over it: %s', (heading, field) => {
  expect(fieldOf(heading)).toBe(field);
});

test.each(['Scheme (£000)', 'Schemes £k', "QIPP scheme, £'000s", 'Project: £m'])(
  '"%s" heads the names, and says the unit of the figures beside them',
  (heading) => expect(fieldOf(heading)).toBe('scheme'),
);

test.each(['Schemes over £100k', 'Actions £k', 'Value (£)'])('"%s" heads no names', (heading) => {
  expect(fieldOf(heading)).not.toBe('scheme');
});

test.each([
  ['Apr trajectory', 'monthPlan', 4],
  ['May-18 planned savings', 'monthPlan', 5],
  ['Delivered Jun £k', 'monthActual', 6],
  ['Jul achieved', 'monthActual', 7],
])('month and measure in one heading: %s', (heading, field, month) => {
  expect(classifyHeading(heading, [])).toMatchObject({ field, month: { month } });
});
