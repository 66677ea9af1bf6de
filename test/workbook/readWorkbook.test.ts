// Figures, names and dates out of people's sheets: what is read, in which unit, and what becomes a finding at which cell.
// Rates nothing but where the rule is about what a rating may rest on.
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { assess } from '../../src/domain/assess';
import type { Assessment } from '../../src/domain/assessed';
import type { Records, Scheme } from '../../src/domain/records';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook, type Reading } from '../../src/workbook/readWorkbook';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { bookOf, drawSheet, type Drawings, setAt, sheetNamed } from '../support/grid';

async function readBook(book: Book): Promise<Reading> {
  return readWorkbook(await new FileWorkbook(book).read(), null);
}

async function recordsOf(drawings: Drawings): Promise<Records> {
  return (await readBook(bookOf(drawings))).records;
}

async function assessmentOf(drawings: Drawings): Promise<Assessment> {
  return assess(await recordsOf(drawings));
}

async function sampleRecords(file: string): Promise<Records> {
  return (await readBook(SAMPLE_BOOKS[file]!())).records;
}

function found({ findings }: Pick<Records, 'findings'>, code: string): string[] {
  return findings
    .filter((finding) => finding.code === code)
    .flatMap(({ where }) => where.map(({ sheet, cell }) => `${sheet}!${cell}`));
}

function schemeNamed({ schemes }: Records, name: string): Scheme {
  return schemes.find((scheme) => scheme.name === name)!;
}

describe('the report of May 2017', () => {
  const read = sampleRecords('better-together-2017-05.xlsx');

  test('the month is stated over the figures', async () => {
    expect((await read).period).toEqual({ financialYear: '2017/18', month: 2, label: 'May 2017' });
  });

  test('figures kept as text are figures', async () => {
    const [urgent] = (await read).programmes;
    expect(urgent!.figures).toEqual({
      plan: 12407,
      target: null,
      forecast: 12407,
      ytdPlan: 1174,
      ytdActual: 1069,
      inMonthPlan: 587,
      inMonthActual: 717,
    });
  });

  test('four programmes have figures, five are rated on milestones, none is a scheme, one row is a total', async () => {
    const { programmes, programmeNotes, schemes, totals } = await read;
    expect(programmes.map(({ name }) => name)).not.toContain('Total CCG');
    expect([programmes.length, programmeNotes.length, schemes.length, totals.length]).toEqual([4, 5, 0, 1]);
    expect(totals[0]!.figures.ytdActual).toBe(1313);
  });

  test('the exception log keeps its words, each under its programme', async () => {
    const { exceptions } = await read;
    expect(exceptions).toHaveLength(11);
    expect(exceptions.find(({ area }) => area === 'PLCV')).toMatchObject({
      programme: 'Elective Care',
      recovery: 'Resolution expected June',
      confidence: 'High confidence',
    });
  });

  test('what a bare “% of Plan” under in-month headings means is said aloud, at its heading', async () => {
    expect(found(await read, 'percent-of-plan')).toEqual(['Financial performance!K4']);
  });

  test('nothing else is found while reading', async () => {
    expect((await read).findings.map(({ code }) => code)).toEqual(['percent-of-plan']);
  });
});

describe('the update of July 2018', () => {
  const read = sampleRecords('better-together-2018-07.xlsx');

  test('37 schemes in four programmes, totals beside', async () => {
    const { schemes, totals } = await read;
    const programmes = new Set(schemes.map(({ programme }) => programme));
    expect(schemes).toHaveLength(37);
    expect([...programmes]).toEqual([
      'Urgent Care',
      'Elective Care',
      'Proactive Care and LTC',
      'Staying Independent and Healthy Living',
    ]);
    expect(totals.filter(({ level }) => level === 'scheme').map(({ lineKeys }) => lineKeys.length)).toEqual([
      14, 12, 10, 1,
    ]);
  });

  test('“TBC” is no id and no figure, and five schemes that say so are five schemes', async () => {
    const { schemes, findings } = await read;
    const unknown = schemes.filter(({ id }) => id === null);
    expect(unknown.map(({ name }) => name)).toEqual([
      'Alcohol Services',
      'Cardiology',
      'ENT',
      'Heart Failure',
      'Anticoagulation Services',
    ]);
    expect(unknown.every(({ figures }) => figures.target === null)).toBe(true);
    expect(findings.map(({ code }) => code)).not.toContain('duplicate-id');
  });

  test('months, “TBC” and “N/A” as starts', async () => {
    const records = await read;
    expect(schemeNamed(records, 'Ambulatory Emergency Care')).toMatchObject({
      id: '1819-015',
      plannedStart: { kind: 'month', month: { year: 2018, month: 7 } },
      actualStart: { kind: 'month', month: { year: 2018, month: 5 } },
    });
    expect(schemeNamed(records, 'End of life').actualStart).toEqual({ kind: 'toBeConfirmed' });
    const closed = schemeNamed(records, 'Newark Urgent Treatment Centre (Scheme closed)');
    expect(closed).toMatchObject({ status: 'closed', plannedStart: { kind: 'notApplicable' } });
  });

  test('the ten largest are not read a second time', async () => {
    const { schemes } = await read;
    expect(schemeNamed(await read, 'End of life').figures.target).toBe(900);
    expect(schemes.some(({ name }) => name.startsWith('MSK Together'))).toBe(false);
  });

  test('a scheme knows the cell of its target', async () => {
    expect(schemeNamed(await read, 'Call for Care').where).toEqual({ sheet: 'Schemes', cell: 'F6' });
  });

  test('boards of the phasing table are the boards of the delivery table', async () => {
    const { programmes } = assess(await read);
    expect(programmes).toHaveLength(4);
    expect(programmes.map(({ planByQuarter }) => planByQuarter?.[0])).toEqual([1252, 960, 310, 5]);
  });
});

describe('the demo', () => {
  const read = sampleRecords('demo-pmo.xlsx');

  test('a scheme of the register has its plan and actual by month from the two other sheets', async () => {
    const { schemes, milestones, exceptions } = await read;
    expect([schemes.length, milestones.length, exceptions.length]).toEqual([37, 94, 7]);
    expect(schemes.filter(({ planByMonth }) => planByMonth !== null)).toHaveLength(32);
    expect(milestones.every(({ schemeKey }) => schemeKey !== null)).toBe(true);
  });

  test('nothing is found while reading', async () => {
    expect((await read).findings).toEqual([]);
  });
});

describe('units of money', () => {
  const one = async (heading: string, cell: string, title = '') => {
    const { schemes } = await recordsOf({
      Tracker: `
        ${title}

        Scheme  | ${heading}
        Frailty | ${cell}
        MSK     | 7
      `,
    });
    return schemes[0]!.figures.plan;
  };

  test.each([
    ['Plan £k', '427', 427],
    ["Plan £'000", '427', 427],
    ['Plan (£000s)', '427', 427],
    ['Plan £', '427350', 427.35],
    ['Plan (£)', '"£427,350"', 427.35],
    ['Plan £m', '0.42735', 427.35],
    ['Plan £m', '1.3', 1300],
    ['Plan £k', '"£1.3m"', 1300],
    ['Plan £m', '"£427k"', 427],
    ['Plan £k', '"(949)"', -949],
    ['Plan £k', '"-105"', -105],
    ['Plan £k', '"12,407"', 12407],
  ])('“%s” over %s is %d £k', async (heading, cell, expected) => {
    expect(await one(`${heading} | YTD Actual`, cell)).toBe(expected);
  });

  test.each([
    ['All figures in £', '427350', 427.35],
    ['QIPP delivery, £m', '1.3', 1300],
    ["QIPP delivery (£'000)", '427', 427],
  ])('the title “%s” gives the unit', async (title, cell, expected) => {
    expect(await one('Plan | YTD Actual', cell, title)).toBe(expected);
  });

  test('a row of units under the headings', async () => {
    const { schemes } = await recordsOf({
      Tracker: `
        Scheme ID | Scheme        | Plan   | YTD Actual
                  | Elective Care | £'000  | £
        1819-003  | MSK           | 427    | 427350
      `,
    });
    expect(schemes[0]).toMatchObject({ programme: 'Elective Care', figures: { plan: 427, ytdActual: 427.35 } });
  });

  test('the unit of the Settings sheet counts where the sheet is silent, and only there', async () => {
    const records = await recordsOf({
      Settings: `
        Setting    | Value
        Money unit | £
      `,
      Tracker: `
        Scheme  | Plan   | Target £k
        Frailty | 427350 | 300
      `,
    });
    expect(records.schemes[0]!.figures).toMatchObject({ plan: 427.35, target: 300 });
    expect(found(records, 'unit-assumed')).toEqual([]);
  });

  test('a sheet that says no unit is read as £k, and that is said', async () => {
    const records = await recordsOf({
      Tracker: `
        Scheme  | Plan | YTD Actual
        Frailty | 427  | 100
      `,
    });
    expect(records.schemes[0]!.figures.plan).toBe(427);
    expect(found(records, 'unit-assumed')).toEqual(['Tracker!A1']);
  });
});

describe('cells that hold no figure', () => {
  test.each(['TBC', 'tbc', 'N/A', 'n/a', '–', '-', '', '" "', 'To be confirmed'])(
    '“%s” is not known, never zero, and needs no word while reading',
    async (cell) => {
      const records = await recordsOf({
        Tracker: `
          Scheme ID | Scheme  | Plan £k | YTD Plan £k | YTD Actual £k
          1819-003  | Frailty | 100     | 40          | ${cell}
          1819-004  | MSK     | 100     | 40          | 40
        `,
      });
      expect(schemeNamed(records, 'Frailty').figures.ytdActual).toBeNull();
      expect(records.findings.filter(({ code }) => code !== 'no-period')).toEqual([]);
    },
  );

  test.each(['TBC', 'N/A', '–', ''])(
    'a plan to date and “%s” for an actual: Grey, and a finding at that cell',
    async (cell) => {
      const assessment = await assessmentOf({
        Tracker: `
        Reporting period: July 2018

        Scheme ID | Scheme  | Plan £k | YTD Plan £k | YTD Actual £k
        1819-003  | Frailty | 100     | 40          | ${cell}
        1819-004  | MSK     | 100     | 40          | 40
      `,
      });
      expect(assessment.schemes[0]!.ytd).toMatchObject({ rating: 'Grey', actual: null });
      expect(found(assessment, 'blank-actual')).toEqual(['Tracker!E4']);
      expect(assessment.findings.find(({ code }) => code === 'blank-actual')!.message).toContain('Frailty');
    },
  );

  test.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?'])('%s is an error at its cell', async (error) => {
    const records = await recordsOf({
      Tracker: `
        Scheme ID | Scheme  | Plan £k  | YTD Actual £k
        1819-003  | Frailty | ${error} | 20
      `,
    });
    expect(records.schemes[0]!.figures).toMatchObject({ plan: null, ytdActual: 20 });
    const finding = records.findings.find(({ code }) => code === 'error-cell');
    expect(finding).toMatchObject({ severity: 'error', where: [{ sheet: 'Tracker', cell: 'C2' }] });
    expect(finding!.message).toContain(error);
  });

  test.each(['about 40', '40ish', '12,40', 'see note 3', '40 or 50'])(
    '“%s” is not a figure, and is found at its cell',
    async (text) => {
      const records = await recordsOf({
        Tracker: `
        Scheme ID | Scheme  | Plan £k | YTD Actual £k
        1819-003  | Frailty | 100     | "${text}"
      `,
      });
      expect(records.schemes[0]!.figures.ytdActual).toBeNull();
      expect(found(records, 'unreadable-figure')).toEqual(['Tracker!D2']);
      expect(records.findings.at(-1)!.message).toContain(text);
    },
  );

  test('a formula that was never calculated is a finding, not a zero', async () => {
    const records = await recordsOf({
      Tracker: `
        Scheme  | Plan £k | YTD Actual £k
        Frailty | 100     | =SUM(F2:H2) is #NOT-CALCULATED
      `,
    });
    expect(records.schemes[0]!.figures.ytdActual).toBeNull();
    expect(found(records, 'never-calculated')).toEqual(['Tracker!C2']);
  });

  test('problems in a total and in a month are found at their cells as well', async () => {
    const records = await recordsOf({
      'Monthly actual': `
        Scheme ID | Scheme  | Apr-18 £k | May-18 | Jun-18
        1819-003  | Frailty | 10        | lots   | 10
                  | Total   | 10        | #REF!  | 10
      `,
    });
    expect(found(records, 'unreadable-figure')).toEqual(['Monthly actual!D2']);
  });

  test('dates that are none are found at their cells', async () => {
    const records = await recordsOf({
      Tracker: `
        Scheme ID | Scheme  | Planned start | Actual start | Plan £k
        1819-003  | Frailty | @2018-04-01   | soon         | 100
      `,
    });
    expect(found(records, 'unreadable-date')).toEqual(['Tracker!D2']);
  });
});

describe('duplicates', () => {
  test('two rows with one id are both counted, and said', async () => {
    const records = await recordsOf({
      Tracker: `
        Scheme ID | Scheme  | Plan £k
        1819-003  | Frailty | 100
        1819-003  | MSK     | 50
        1819-004  | ENT     | 20
      `,
    });
    expect(records.schemes.map(({ figures }) => figures.plan)).toEqual([100, 50, 20]);
    expect(found(records, 'duplicate-id')).toEqual(['Tracker!A2', 'Tracker!A3']);
    const { message } = records.findings.find(({ code }) => code === 'duplicate-id')!;
    expect(message).toContain('Frailty');
    expect(message).toContain('MSK');
  });

  test.each(['TBC', 'N/A', '–', ''])('“%s” twice is no duplicate id', async (id) => {
    const records = await recordsOf({
      Tracker: `
        Scheme ID | Scheme     | Plan £k
        ${id}     | Cardiology | 100
        ${id}     | ENT        | 50
        1819-004  | MSK        | 20
        1819-005  | Frailty    | 20
      `,
    });
    expect(records.schemes).toHaveLength(4);
    expect(found(records, 'duplicate-id')).toEqual([]);
  });

  test('the same name in two programmes is two schemes', async () => {
    const records = await recordsOf({
      Tracker: `
        Programme     | Scheme         | Plan £k
        Urgent Care   | Contract price | 100
        Elective Care | Contract price | 50
      `,
    });
    expect(records.schemes).toHaveLength(2);
    expect(found(records, 'duplicate-id')).toEqual([]);
  });

  test('ids that differ in letter case and spaces are one scheme in two tables', async () => {
    const { schemes } = await recordsOf({
      Register: `
        Scheme ID | Scheme  | Plan £k
        UC-01     | Frailty | 100
      `,
      Actuals: `
        Scheme ID | Scheme  | YTD Plan £k | YTD Actual £k
        " uc-01 " | Frailty | 40          | 30
      `,
    });
    expect(schemes).toHaveLength(1);
    expect(schemes[0]!.figures).toMatchObject({ plan: 100, ytdPlan: 40, ytdActual: 30 });
  });

  test('a scheme called differently in two tables is one scheme by its id, and that is said', async () => {
    const records = await recordsOf({
      Register: `
        Scheme ID | Scheme  | Plan £k
        UC-01     | Frailty | 100
      `,
      Actuals: `
        Scheme ID | Scheme          | YTD Plan £k | YTD Actual £k
        UC-01     | Frailty pathway | 40          | 30
      `,
    });
    expect(records.schemes).toHaveLength(1);
    expect(found(records, 'names-differ')).toHaveLength(2);
  });
});

describe('several sheets', () => {
  const REGISTER = `
    Reporting period: July 2018

    Scheme ID | Scheme     | Programme     | Plan £k
    UC-01     | Frailty    | Urgent Care   | 100
    EC-01     | MSK        | Elective Care | 200
  `;
  const PLAN = `
    Scheme ID | Scheme  | Apr-18 £k | May-18 | Jun-18 | Jul-18 | Aug-18
    UC-01     | Frailty | 10        | 10     | 10     | 10     | 60
    EC-01     | MSK     | 50        | 50     | 50     | 50     | 0
  `;
  const ACTUAL = `
    Scheme ID | Scheme  | Apr-18 £k | May-18 | Jun-18 | Jul-18 | Aug-18
    UC-01     | Frailty | 10        | 9      | 8      | 7      |
  `;

  test('a scheme missing from the actuals sheet: not known, Grey, and a finding that names it', async () => {
    const assessment = await assessmentOf({ Register: REGISTER, 'Monthly plan': PLAN, 'Monthly actual': ACTUAL });
    const [frailty, msk] = assessment.schemes;
    expect(frailty!.figures).toMatchObject({ ytdPlan: 40, ytdActual: 34, inMonthPlan: 10, inMonthActual: 7 });
    expect(msk!.figures).toMatchObject({ ytdPlan: 200, ytdActual: null });
    expect(msk!.ytd.rating).toBe('Grey');
    const missing = assessment.findings.find(
      ({ code, message }) => code === 'blank-actual' && message.startsWith('MSK'),
    );
    expect(missing?.where).toEqual([{ sheet: 'Register', cell: 'D5' }]);
  });

  test('a blank month to come is no gap, one that is over is', async () => {
    const { schemes } = await assessmentOf({
      Register: REGISTER,
      'Monthly plan': PLAN,
      'Monthly actual': ACTUAL.replace('| 9  ', '|    '),
    });
    expect(schemes[0]!.figures.ytdActual).toBeNull();
  });

  test('hidden sheets are read like any other', async () => {
    const book = bookOf({ Register: REGISTER, 'Monthly plan': PLAN, 'Monthly actual': ACTUAL });
    sheetNamed(book, 'Monthly plan').visibility = 'Hidden';
    sheetNamed(book, 'Monthly actual').visibility = 'VeryHidden';
    const { schemes } = assess((await readBook(book)).records);
    expect(schemes[0]!.figures).toMatchObject({ ytdPlan: 40, ytdActual: 34 });
  });

  test('schemes of a table without ids are joined by name', async () => {
    const { schemes } = await recordsOf({
      Register: REGISTER,
      Finance: `
        Scheme    | YTD Plan £k | YTD Actual £k
        " frailty" | 40         | 34
      `,
    });
    expect(schemes).toHaveLength(2);
    expect(schemes[0]!.figures.ytdActual).toBe(34);
  });

  test('a milestone of a scheme that nobody lists is said at its cell', async () => {
    const records = await recordsOf({
      Register: REGISTER,
      Milestones: `
        Scheme ID | Scheme  | Milestone | Due         | BRAG
        UC-01     | Frailty | Go live   | @2018-06-01 | Amber
        UC-99     | Ghost   | Go live   | @2018-06-01 | Red
      `,
    });
    expect(found(records, 'unknown-scheme')).toEqual(['Milestones!C3']);
    expect(records.milestones.map(({ schemeKey }) => schemeKey)).toEqual(['scheme:uc-01', null]);
  });

  test('months that stand on a sheet for every quarter are one run of months', async () => {
    const quarter = (...months: string[]) => `
      Scheme  | ${months.map((month) => `${month} plan £k | ${month} actual £k`).join(' | ')}
      Frailty | ${months.map((_, index) => `${10 + index} | ${8 + index}`).join(' | ')}
    `;
    const { schemes } = await recordsOf({ First: quarter('Apr', 'May', 'Jun'), Second: quarter('Jul', 'Aug', 'Sep') });
    expect(schemes).toHaveLength(1);
    expect(schemes[0]!.planByMonth!.slice(0, 7)).toEqual([10, 11, 12, 10, 11, 12, null]);
    expect(schemes[0]!.actualByMonth!.slice(0, 7)).toEqual([8, 9, 10, 8, 9, 10, null]);
    expect(schemes[0]!.phasings.find(({ of }) => of === 'actual')!.cells.slice(2, 4)).toEqual([
      { sheet: 'First', cell: 'G2' },
      { sheet: 'Second', cell: 'C2' },
    ]);
  });

  const TWICE = `
    Scheme      | Programme    | Annual Plan £k
    Digitise    | Urgent Care  | 100
    Digitise    | Planned Care | 200
  `;

  test('a milestone of a name that two programmes have is its own programme’s', async () => {
    const records = await recordsOf({
      Register: TWICE,
      Milestones: `
        Scheme   | Programme    | Milestone | Due
        Digitise | Planned Care | Go live   | @2018-06-01
      `,
    });
    const planned = records.schemes.find(({ programme }) => programme === 'Planned Care')!;
    expect(records.milestones.map(({ schemeKey }) => schemeKey)).toEqual([planned.key]);
  });

  test('a milestone that may be either scheme’s counts for none, and says so', async () => {
    const records = await recordsOf({
      Register: TWICE,
      Milestones: `
        Scheme   | Milestone | Due
        Digitise | Go live   | @2018-06-01
      `,
    });
    expect(records.milestones.map(({ schemeKey }) => schemeKey)).toEqual([null]);
    expect(records.findings.map(({ message }) => message)).toContain(
      'Milestone "Go live": 2 schemes are called "Digitise"; it counts for none.',
    );
  });

  test.each([
    ['In progress', '@2018-06-01', null],
    ['Not started', '@2018-06-01', null],
    ['In progress', '', 'Green'],
    ['Not started', '', 'Grey'],
    ['On track', '@2018-06-01', 'Green'],
  ])('"%s" of a milestone that is due on "%s" states %p', async (status, due, rating) => {
    const records = await recordsOf({
      Register: REGISTER,
      Milestones: `
        Scheme ID | Scheme  | Milestone | Due    | Status
        UC-01     | Frailty | Go live   | ${due} | ${status}
      `,
    });
    expect(records.milestones.map(({ statedRating }) => statedRating)).toEqual([rating]);
  });

  test('a programme that is written once over its schemes, as a merged cell is, holds for all of them', async () => {
    const { schemes } = await recordsOf({
      Tracker: `
        Programme     | Scheme ID | Scheme      | Plan £k
        Urgent Care   | UC-01     | Frailty     | 100
                      | UC-02     | End of life | 50
        Elective Care | EC-01     | MSK         | 20
                      | EC-02     | ENT         | 20
      `,
    });
    expect(schemes.map(({ programme }) => programme)).toEqual([
      'Urgent Care',
      'Urgent Care',
      'Elective Care',
      'Elective Care',
    ]);
  });
});

describe('the reporting month', () => {
  const TABLE = `
    Scheme ID | Scheme  | Plan £k | YTD Actual £k
    UC-01     | Frailty | 100     | 40
  `;

  test.each([
    ['April - May 2017 : Month', 'May 2017'],
    ['April 2018 - July-18 : Month 4', 'July 2018'],
    ['Reporting period: July 2018', 'July 2018'],
    ['Report month: 2018-07', 'July 2018'],
    ['Month 4 2018/19', 'July 2018'],
    ['M1-4 (18/19)', 'July 2018'],
    ['Month 12 2018/19', 'March 2019'],
  ])('“%s” is %s', async (statement, label) => {
    const { period } = await recordsOf({ Tracker: `\n${statement}\n${TABLE}` });
    expect(period?.label).toBe(label);
  });

  test('a label with the month in the next cell, as text and as date', async () => {
    const text = await recordsOf({ Tracker: `\nReporting month | July 2018\n${TABLE}` });
    const date = await recordsOf({ Tracker: `\nReporting month: | @2018-07-31\n${TABLE}` });
    expect([text.period?.label, date.period?.label]).toEqual(['July 2018', 'July 2018']);
  });

  test('the Settings sheet comes first, and another statement is a finding at its cell', async () => {
    const records = await recordsOf({
      Tracker: `\nReporting period: June 2018\n${TABLE}`,
      Settings: `
        Setting          | Value
        Reporting period | July 2018
      `,
    });
    expect(records.period?.label).toBe('July 2018');
    expect(found(records, 'period-differs')).toEqual(['Tracker!A1']);
  });

  test('none stated is a finding, and no month is made up', async () => {
    const records = await recordsOf({ Tracker: TABLE });
    expect(records.period).toBeNull();
    expect(found(records, 'no-period')).toHaveLength(1);
  });
});

describe('settings', () => {
  const settings = (rows: string) => recordsOf({ Settings: `\nSetting | Value | What it does\n${rows}\n` });

  test.each([
    ['Finance: Green above | 0.9', { greenAbove: 0.9 }],
    ['Finance: Green above | "90%"', { greenAbove: 0.9 }],
    ['Finance: Green above | 90', { greenAbove: 0.9 }],
    ['Finance: Amber from | 0.8', { amberFrom: 0.8 }],
    ['Milestone roll-up | Majority', { milestoneRollUp: 'majority' }],
    ['% of plan | In month', { percentOfPlan: 'inMonth' }],
  ])('“%s”', async (row, expected) => {
    expect((await settings(row)).policy).toMatchObject(expected);
  });

  test('what is not understood keeps its default, and is found at its cell', async () => {
    const records = await settings('Finance: Green above | quite a lot\nMilestone roll-up | Best');
    expect(records.policy).toMatchObject({ greenAbove: 0.95, milestoneRollUp: 'worst' });
    expect(found(records, 'setting-unreadable')).toEqual(['Settings!B2', 'Settings!B3']);
  });

  test('thresholds that cross keep their defaults, and are found', async () => {
    const records = await settings('Finance: Green above | 0.6\nFinance: Amber from | 0.8');
    expect(records.policy).toMatchObject({ greenAbove: 0.95, amberFrom: 0.75 });
    expect(found(records, 'setting-unreadable')).toHaveLength(1);
  });
});

describe('two columns that claim one meaning', () => {
  test.each([
    ['YTD Actual £k | YTD Actual £k'],
    ['YTD Actual £k | Actual YTD £k'],
    ['Plan £k | Plan'],
    ['FOT £k | Forecast outturn £k'],
  ])('%s', async (headings) => {
    const records = await recordsOf({
      Tracker: `
        Scheme  | ${headings}
        Frailty | 100 | 90
      `,
    });
    const clash = records.findings.filter(({ code }) => code === 'columns-clash');
    expect(clash).toHaveLength(1);
    expect(clash[0]).toMatchObject({
      severity: 'error',
      where: [
        { sheet: 'Tracker', cell: 'B1' },
        { sheet: 'Tracker', cell: 'C1' },
      ],
    });
  });

  test('a plan and a target to date do not clash: the target, agreed later, is rated against', async () => {
    const records = await recordsOf({
      Tracker: `
        Scheme  | YTD Plan £k | YTD Target £k | YTD Actual £k
        Frailty | 50          | 40            | 40
      `,
    });
    expect(found(records, 'columns-clash')).toEqual([]);
    expect(records.schemes[0]!.figures.ytdPlan).toBe(40);
  });

  test('the same month twice', async () => {
    const records = await recordsOf({
      'Monthly plan': `
        Scheme  | Apr-18 | May-18 | May-18
        Frailty | 1      | 2      | 3
      `,
    });
    expect(found(records, 'columns-clash')).toEqual(['Monthly plan!C1', 'Monthly plan!D1']);
  });
});

/** Of the processor: a busy machine takes longer and works no more. */
function millisecondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

describe('hostile sheets', () => {
  const TABLE = `
    Scheme ID | Scheme  | Plan £k | YTD Plan £k | YTD Actual £k
    UC-01     | Frailty | 100     | 40          | 30
  `;

  test('16,384 columns', async () => {
    const book = bookOf({ Tracker: TABLE });
    const wide = book.addSheet('Wide');
    for (let col = 0; col < 16_384; col++) wide.setValue(0, col, `Column ${col}`);
    setAt(sheetNamed(book, 'Tracker'), 'XFD1', 'Comment');
    setAt(sheetNamed(book, 'Tracker'), 'XFD2', 'fine');
    const { records } = await readBook(book);
    expect(records.schemes[0]!.figures.ytdActual).toBe(30);
  });

  test('16,384 headings that all claim to be the plan', async () => {
    const book = bookOf({ Tracker: TABLE });
    const wide = book.addSheet('Wide');
    wide.setValue(0, 0, 'Scheme');
    wide.setValue(1, 0, 'Frailty');
    for (let col = 1; col < 16_384; col++) wide.setValue(0, col, 'Plan £k');
    const started = process.cpuUsage();
    const { records } = await readBook(book);
    expect(records.findings.some(({ code }) => code === 'columns-clash')).toBe(true);
    expect(millisecondsSince(started)).toBeLessThan(5000);
  });

  test('a table in the last rows of a sheet', async () => {
    const book = new Book();
    drawSheet(book, 'Tracker', TABLE, 'A1048570');
    const { records } = await readBook(book);
    expect(records.schemes[0]!.where).toEqual({ sheet: 'Tracker', cell: 'C1048571' });
  });

  test('200,000 rows without a heading', async () => {
    const book = bookOf({ Tracker: TABLE });
    const long = book.addSheet('Extract');
    for (let row = 0; row < 200_000; row++) long.setValue(row, row % 3, row % 7 === 0 ? 'RTA' : row);
    const started = process.cpuUsage();
    const { records } = await readBook(book);
    expect(records.schemes).toHaveLength(1);
    expect(millisecondsSince(started)).toBeLessThan(5000);
  });

  test('20,000 schemes', async () => {
    const book = bookOf({ Tracker: TABLE });
    const sheet = sheetNamed(book, 'Tracker');
    for (let row = 2; row < 20_002; row++)
      [`S-${row}`, `Scheme ${row}`, 100, 40, 30].forEach((value, col) => sheet.setValue(row, col, value));
    const started = process.cpuUsage();
    const { records } = await readBook(book);
    expect(records.schemes).toHaveLength(20_001);
    expect(millisecondsSince(started)).toBeLessThan(10_000);
  });

  test('more figures of no unit than fit into a call', async () => {
    const book = bookOf({ Tracker: TABLE.replaceAll(' £k', '') });
    const sheet = sheetNamed(book, 'Tracker');
    for (let row = 2; row < 45_002; row++)
      [`S-${row}`, `Scheme ${row}`, 100, 40, 30].forEach((value, col) => sheet.setValue(row, col, value));
    const { records } = await readBook(book);
    expect(records.schemes.length).toBeGreaterThan(45_000);
  }, 120_000);

  test('texts that look like the names of built-in properties', async () => {
    const { schemes } = await recordsOf({
      Tracker: `
        Scheme ID   | Scheme         | Programme   | Plan £k | YTD Actual £k
        __proto__   | constructor    | __proto__   | 100     | 30
        constructor | hasOwnProperty | toString    | 100     | 30
      `,
    });
    expect(schemes.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  });

  test('a very long text in a heading or a name', async () => {
    const long = 'plan '.repeat(6_000).trim();
    const { schemes } = await recordsOf({
      Tracker: `\nScheme | Plan £k | ${long}\nFrailty | 100 | 1\n${long} | 5 | 5\n`,
    });
    expect(schemes.some(({ name }) => name === 'Frailty')).toBe(true);
  });

  test('a sheet without rows', () => {
    const empty: SheetSnapshot = {
      name: '',
      visibility: 'Visible',
      protected: false,
      mark: null,
      top: 0,
      left: 0,
      values: [],
      ownRules: null,
      ownCharts: null,
      hidden: null,
    };
    expect(readWorkbook({ sheets: [empty], structureProtected: false }, null).tables).toEqual([]);
    expect(readWorkbook({ sheets: [], structureProtected: false }, null).records.schemes).toEqual([]);
  });

  test('a mark that is not ours', async () => {
    const book = bookOf({ Tracker: TABLE });
    sheetNamed(book, 'Tracker').properties.set('QippReporter', '{"kind":"generated"');
    expect((await readBook(book)).records.schemes).toHaveLength(1);
  });
});

describe('an exception log with headings of its own', () => {
  test.each([
    ['Scheme | Issue description | Mitigating actions', 'Frailty | Late board | New lead'],
    ['Area of concern | Issue description | Current month confidence', 'Frailty | Late board | Low'],
    ['Scheme ID | Issue | Actions', 'UC-01 | Late board | New lead'],
  ])('%s', async (headings, row) => {
    const { exceptions } = await recordsOf({ Log: `\n${headings}\n${row}\n` });
    expect(exceptions).toEqual([expect.objectContaining({ area: row.split(' | ')[0], issue: 'Late board' })]);
  });

  test('figures beside the words make it a list of schemes', async () => {
    const { exceptions, schemes } = await recordsOf({
      Tracker:
        '\nScheme | Programme | YTD Plan £k | YTD Actual £k | Issue | Actions\nFrailty | Urgent | 10 | 9 | Late | New lead\n',
    });
    expect([exceptions, schemes.length]).toEqual([[], 1]);
  });
});

test('a stretch target stands beside the agreed one and claims nothing of it', async () => {
  const records = await recordsOf({
    Tracker: '\nScheme | Plan £k | Target £k | Stretch target £k\nFrailty | 10 | 12 | 20\n',
  });
  expect(found(records, 'columns-clash')).toEqual([]);
  expect(records.schemes[0]!.figures.target).toBe(12);
});

test.each<[string, object | null]>([
  ['June', { year: 2018, month: 6 }],
  ['Month 3 2018/19', { year: 2018, month: 6 }],
  ['June 2018', { year: 2018, month: 6 }],
  ['the next one', null],
])('an override for "%s" is for %j, whatever its date', async (forMonth, month) => {
  const { overrides } = await recordsOf({
    Overrides: `\nScheme | Override | Reason | Set by | Set on | For month\nFrailty | Amber | Late | PD | 2 Jul 2018 | ${forMonth}\n`,
  });
  expect(overrides).toEqual([expect.objectContaining({ month })]);
});

test.each<[string, string, object]>([
  ['Milestones', 'Amber', { of: 'milestone', rating: 'Amber' }],
  ['PMO overall', 'g', { of: 'overall', rating: 'Green' }],
  ['Overall RAG', 'Complete', { of: 'overall', rating: 'Blue' }],
  ['', 'Red', { of: 'overall', rating: 'Red' }],
  ['YTD finance', 'Red', { of: null, ofText: 'YTD finance', rating: 'Red' }],
  ['Milestones', 'Purple', { of: 'milestone', rating: null, ratingText: 'Purple' }],
  ['Milestones', '', { of: 'milestone', rating: null, ratingText: '' }],
])('an override of "%s" to "%s" is read as it stands', async (of, rating, expected) => {
  const { overrides } = await recordsOf({
    Overrides: `\nScheme | Override of | Override | Reason | Set by | Set on\nFrailty | ${of} | ${rating} | Late | PD | 2 Jul 2018\n`,
  });
  expect(overrides).toEqual([expect.objectContaining(expected)]);
});

test('a row of overrides that is only prepared says nothing', async () => {
  const { overrides } = await recordsOf({
    Overrides: `\nScheme | Override of | Override | Reason | Set by | Set on\nFrailty | Milestones | | | |\n`,
  });
  expect(overrides).toEqual([]);
});
