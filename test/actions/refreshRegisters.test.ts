// Whole refreshes of a workbook with small registers: what PMO Summary, PMO Exceptions and the JSON say of them, and that words stay.
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { resultJson } from '../../src/standalone/resultJson';
import type { Book } from '../../src/standalone/book';
import { bookOf, cellUnder, columnWith, type Drawings, rowsOf, rowWith, setAt, sheetNamed } from '../support/grid';
import { cellsFound, refreshed } from '../support/refreshed';

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme       | Programme   | Plan £k | Target £k | YTD Plan £k | YTD Actual £k
  A-1       | Frailty      | Urgent Care | 400     | 500       | 100         | 50
  A-2       | Ambulatory   | Urgent Care | 100     | 100       | 30          | 30
            | Unidentified | Urgent Care | 200     | 200       |             |
  B-1       | MSK          | Elective    | 300     | 240       | 90          | 90
`;

const REGISTERS: Drawings = {
  Tracker: TRACKER,
  Risks: `
    Risk ID | Scheme ID | Risk    | Likelihood | Impact | Score before | Likelihood after | Impact after | Score after
    R01     | A-1       | Winter  | 5          | 4      | =D2*E2 is 20 | 3                | 4            | =G2*H2 is 12
    R02     | B-1       | Clinics | 2          | 3      | 5            | 2                | 2            | 4
  `,
  'Deep dives': `
    Scheme ID | Deep dive | Commissioned | Due         | Outcome
    A-1       | Referrals | Board        | @2018-06-29 |
  `,
  'Change control': `
    Scheme ID | What changed | From | To  | Approved by | Date        | Status
    A-1       | Target       | 550  | 450 | Board       | @2018-07-10 | Approved
  `,
};

/** The printed part of the rows below a section's title up to the next empty one. */
function section(book: Book, sheet: string, title: string): unknown[][] {
  const printed = columnWith(sheetNamed(book, sheet), 'Read from');
  const rows = rowsOf(sheetNamed(book, sheet)).map((row) => row.slice(0, printed));
  const first = rowWith(sheetNamed(book, sheet), title) + 1;
  const end = rows.findIndex((row, index) => index > first && row.every((value) => value === ''));
  return rows
    .slice(first, end < 0 ? undefined : end)
    .map((row) => row.slice(0, row.findLastIndex((v) => v !== '') + 1));
}

test('PMO Summary says how high the worst risk of each programme is', async () => {
  const book = bookOf(REGISTERS);
  await refreshed(book);
  expect(section(book, 'PMO Summary', 'Programme risks')).toEqual([
    [
      ...['Programme', 'Open risks', 'Highest score before mitigation', 'Rating before mitigation'],
      ...['Highest score after mitigation', 'Rating after mitigation'],
    ],
    ['Urgent Care', 1, 20, 'Red', 12, 'Amber'],
    ['Elective', 1, 6, 'Green', 4, 'Green'],
    ['Total', 2, 20, 'Red', 12, 'Amber'],
    ['Score is likelihood × impact of the worst open risk: Red from 15, Amber from 8, Green below.'],
  ]);
});

test('PMO Summary names the cells of risks, baselines and changes', async () => {
  const book = bookOf(REGISTERS);
  await refreshed(book);
  const summary = sheetNamed(book, 'PMO Summary');
  const below = (title: string, name: string) => {
    const rows = rowsOf(summary).slice(rowWith(summary, title));
    return rows.find(([first]) => first === name)![columnWith(summary, 'Read from')];
  };
  expect(below('Programme risks', 'Elective')).toBe(
    'Open risks: Risks!C3 | Scores before: Risks!D3:E3 | Scores after: Risks!I3',
  );
  expect(below('Plan, target and stretch (£k)', 'Elective')).toBe('Identified: Tracker!D7 | Target: Tracker!E7');
  const exceptions = sheetNamed(book, 'PMO Exceptions');
  expect(exceptions.value(rowWith(exceptions, 'Target'), columnWith(exceptions, 'Read from'))).toBe(
    "From: 'Change control'!C2 | To: 'Change control'!D2 | Stands now: Tracker!E4",
  );
});

test('PMO Summary sets plan beside target and stretch target', async () => {
  const book = bookOf(REGISTERS);
  await refreshed(book);
  expect(section(book, 'PMO Summary', 'Plan, target and stretch (£k)').slice(0, 4)).toEqual([
    ['Programme', 'Plan identified', 'Target', 'Stretch target', 'Unidentified', 'Unidentified against stretch'],
    ['Urgent Care', 500, 800, 1000, 300, 500],
    ['Elective', 300, 240, 300, -60, 0],
    ['Total', 800, 1040, 1300, 240, 500],
  ]);
  expect(rowsOf(sheetNamed(book, 'PMO Summary')).flat()).not.toContain('Unidentified savings');
});

test('the gap is no scheme among the largest', async () => {
  const book = bookOf(REGISTERS);
  await refreshed(book);
  const top = section(book, 'PMO Summary', 'Top 3 schemes by value (£k)').map(([name]) => name);
  expect(top).toEqual(['Scheme', 'Frailty', 'MSK', 'Ambulatory', 'Total']);
});

test('thresholds and stretch come from Settings', async () => {
  const settings = '\nSetting | Value\nRisk: Red from | 12\nRisk: Amber from | 4\nStretch target | 0\n';
  const book = bookOf({ ...REGISTERS, Settings: settings });
  await refreshed(book);
  const summary = sheetNamed(book, 'PMO Summary');
  expect(section(book, 'PMO Summary', 'Programme risks').map((row) => row[5])).toEqual([
    'Rating after mitigation',
    ...['Red', 'Amber', 'Red', undefined],
  ]);
  expect(section(book, 'PMO Summary', 'Plan and target (£k)')[0]).toEqual([
    ...['Programme', 'Plan identified', 'Target', 'Unidentified'],
  ]);
  expect(() => columnWith(summary, 'Stretch target')).toThrow('No column');
});

test('PMO Exceptions has deep dives and change control below the exceptions', async () => {
  const book = bookOf(REGISTERS);
  const outcome = await refreshed(book);
  expect(section(book, 'PMO Exceptions', 'Deep dives')[1]).toEqual([
    ...['Urgent Care', 'A-1', 'Frailty', 'Referrals', '29 Jun 2018\nOverdue', 'Board'],
  ]);
  expect(section(book, 'PMO Exceptions', 'Change control')[1]).toEqual([
    ...['Urgent Care', 'A-1', 'Frailty', 'Target', '550', '450', 'Board, 10 Jul 2018', 'Approved'],
    '500, not as approved',
  ]);
  expect(cellsFound(outcome, 'deep-dive-overdue')).toEqual(['Deep dives!D2']);
  expect(cellsFound(outcome, 'change-not-in-plan')).toEqual(['Change control!D2', 'Tracker!E4']);
  expect(cellsFound(outcome, 'risk-score-differs')).toEqual(['Risks!F3']);
});

test('without registers neither sheet speaks of them', async () => {
  const book = bookOf({ Tracker: TRACKER });
  await refreshed(book);
  const texts = ['PMO Summary', 'PMO Exceptions'].flatMap((name) => rowsOf(sheetNamed(book, name)).flat());
  for (const title of ['Programme risks', 'Deep dives', 'Change control']) expect(texts).not.toContain(title);
});

test('a second refresh changes nothing, and words typed on PMO Exceptions stay with their scheme', async () => {
  const book = bookOf(REGISTERS);
  await refreshed(book);
  const sheet = sheetNamed(book, 'PMO Exceptions');
  sheet.setValue(rowWith(sheet, 'A-1', 'Frailty'), columnWith(sheet, 'Issue'), 'Practices refer late');
  expect((await refreshed(book)).edits).toEqual([]);
  setAt(sheetNamed(book, 'Tracker'), 'G5', 10);
  await refreshed(book);
  expect(cellUnder(sheet, 'Practices refer late', 'Area')).toBe('Frailty');
  expect(section(book, 'PMO Exceptions', 'Deep dives')).toHaveLength(2);
  expect(rowsOf(sheet).flat()).not.toContain('Closed this month');
  expect((await refreshed(book)).edits).toEqual([]);
});

test('registers that go leave nothing behind and close no exception', async () => {
  const book = bookOf(REGISTERS);
  await refreshed(book);
  for (const name of ['Risks', 'Deep dives', 'Change control']) {
    const sheet = sheetNamed(book, name);
    rowsOf(sheet).forEach((row, at) => row.forEach((_, col) => sheet.setValue(at, col, '')));
  }
  await refreshed(book);
  const texts = rowsOf(sheetNamed(book, 'PMO Exceptions')).flat();
  for (const title of ['Deep dives', 'Change control', 'Closed this month']) expect(texts).not.toContain(title);
});

test('the JSON has every entry, and each programme its rating and its gap', async () => {
  const result = resultJson(await refreshed(bookOf(REGISTERS)));
  expect(result.programmes).toMatchObject([
    {
      name: 'Urgent Care',
      riskRating: 'Amber',
      riskRatingBefore: 'Red',
      openRisks: 1,
      identifiedPlan: 500,
      stretchTarget: 1000,
    },
    {
      name: 'Elective',
      riskRating: 'Green',
      riskRatingBefore: 'Green',
      unidentified: -60,
      unidentifiedAgainstStretch: 0,
    },
  ]);
  expect(result.total).toMatchObject({ identifiedPlan: 800, stretchTarget: 1300, unidentified: 240 });
  expect(result.risks[0]).toEqual({
    id: 'R01',
    programme: 'Urgent Care',
    schemeId: 'A-1',
    scheme: 'Frailty',
    risk: 'Winter',
    mitigation: '',
    owner: '',
    status: '',
    isOpen: true,
    before: { likelihood: 5, impact: 4, score: 20, rating: 'Red' },
    after: { likelihood: 3, impact: 4, score: 12, rating: 'Amber' },
    where: { sheet: 'Risks', cell: 'C2' },
  });
  expect(result.deepDives).toMatchObject([
    { schemeId: 'A-1', topic: 'Referrals', due: '29 Jun 2018', isOverdue: true },
  ]);
  expect(result.changes).toMatchObject([{ figure: 'target', from: 550, to: 450, present: 500, standing: 'notInPlan' }]);
  const frailty = result.exceptions.find(({ schemeId }) => schemeId === 'A-1');
  expect(frailty!.deepDive).toBe('Referrals; commissioned Board; due 29 Jun 2018 (overdue)');
});

test('without registers programmes are not rated on risk and have no gap', async () => {
  const book = bookOf({ Tracker: '\nProgramme | YTD Plan £k | YTD Actual £k\nUrgent Care | 5 | 5\n' });
  const { programmes, risks } = resultJson(await refreshed(book));
  expect(risks).toEqual([]);
  expect(programmes).toMatchObject([
    { riskRating: 'Grey', openRisks: 0, identifiedPlan: null, stretchTarget: null, unidentified: null },
  ]);
});

test('the demo’s registers are read whole, and what was approved stands in its plan', async () => {
  const outcome = await refreshed(SAMPLE_BOOKS['demo-pmo.xlsx']!());
  const { risks, deepDives, changes } = outcome.assessment.registers;
  expect([risks.length, deepDives.length, changes.length]).toEqual([12, 4, 5]);
  expect(risks.every(({ scheme }) => scheme !== null)).toBe(true);
  expect(changes.map(({ standing }) => standing)).toEqual(['agreed', 'agreed', null, 'agreed', null]);
  expect(outcome.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
