// Columns that are asked about, and what an answer on Settings makes of them.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { periodOf } from '../../src/domain/period';
import { type Drawings, snapshotOf } from '../support/grid';

const JULY = periodOf({ year: 2018, month: 7 });

async function reading(drawings: Drawings) {
  return readWorkbook(await snapshotOf(drawings), JULY);
}

const OPEN = '\nScheme | Plan £k | Actual £k\nLinen | 40 | 44\nRota | 210 | 180\n';
const settings = (...rows: string[]) => `\nSetting | Value\n${rows.join('\n')}\n`;

test('plan beside actual is asked in the words of the sheet, with its first figures', async () => {
  const { questions, records } = await reading({ Savings: OPEN });
  expect(questions.map(({ cell, heading, samples }) => [cell, heading, ...samples])).toEqual([
    ['B1', 'Plan £k', '40', '210'],
    ['C1', 'Actual £k', '44', '180'],
  ]);
  expect(records.schemes[0]!.figures).toMatchObject({ plan: null, ytdPlan: null, ytdActual: null });
  expect(records.findings.filter(({ code }) => code === 'column-question')).toHaveLength(2);
});

const ANSWERED = settings(
  'Column "Plan £k" on "Savings" | Year to date plan',
  'Column "Actual £k" on "Savings" | Year to date actual',
);

test('an answer is taken, and nothing is asked again', async () => {
  const { questions, records } = await reading({ Savings: OPEN, Settings: ANSWERED });
  expect(questions).toEqual([]);
  expect(records.schemes[0]!.figures).toMatchObject({ plan: null, ytdPlan: 40, ytdActual: 44 });
});

test('an answer survives a renamed sheet and an inserted column', async () => {
  const moved = '\nScheme | Lead | Plan £k | Actual £k\nLinen | COO | 40 | 44\nRota | CNO | 210 | 180\n';
  const { questions, records } = await reading({ 'Savings M4': moved, Settings: ANSWERED });
  expect(questions).toEqual([]);
  expect(records.schemes[0]!.figures).toMatchObject({ ytdPlan: 40, ytdActual: 44 });
});

test('an answer for one sheet is none for another while the first is there', async () => {
  const { questions } = await reading({ Savings: OPEN, Other: OPEN.replace('Rota', 'Beds'), Settings: ANSWERED });
  expect(questions.map(({ sheet }) => sheet)).toEqual(['Other', 'Other']);
});

test('a column that is said to be of no use is left alone', async () => {
  const { questions, records } = await reading({
    Savings: '\nScheme | Gross plan £k | YTD plan £k | YTD actual £k\nLinen | 90 | 40 | 44\nRota | 300 | 100 | 80\n',
    Settings: settings('Column "Gross plan £k" on "Savings" | Not used'),
  });
  expect(questions).toEqual([]);
  expect(records.schemes[0]!.figures.plan).toBeNull();
});

test('an answer that is none of the choices is a finding', async () => {
  const { records } = await reading({ Savings: OPEN, Settings: settings('Column "Plan £k" on "Savings" | Perhaps') });
  expect(records.findings.some(({ code }) => code === 'setting-unreadable')).toBe(true);
});

const POUNDS =
  '\nScheme | Annual plan | YTD plan | YTD actual\nLinen | 400000 | 130000 | 120500\nRota | 90000 | 30000 | 31000\n';

test('pounds that no word says are asked once a sheet, and read once they are said', async () => {
  const silent = await reading({ Savings: POUNDS });
  expect(silent.questions.map(({ setting }) => setting)).toEqual(['Unit of money on "Savings"']);
  expect(silent.records.schemes[0]!.figures.plan).toBeNull();
  const said = await reading({ Savings: POUNDS, Settings: settings('Unit of money on "Savings" | £') });
  expect(said.questions).toEqual([]);
  expect(said.records.schemes[0]!.figures).toMatchObject({ plan: 400, ytdPlan: 130, ytdActual: 120.5 });
});

const NEGATIVE =
  '\nScheme | Annual plan £k | YTD plan £k | YTD actual £k\nLinen | -400 | -130 | -120\nRota | -90 | -30 | 5\n';

test('savings below zero are asked once a sheet; said to be negative they are turned round, a cost included', async () => {
  const silent = await reading({ Savings: NEGATIVE });
  expect(silent.questions.map(({ setting }) => setting)).toEqual(['Sign of savings on "Savings"']);
  const said = await reading({
    Savings: NEGATIVE,
    Settings: settings('Sign of savings on "Savings" | Savings are negative'),
  });
  expect(said.records.schemes.map(({ figures }) => figures.ytdActual)).toEqual([120, -5]);
});

test('one cost among savings is a cost', async () => {
  const { questions, records } = await reading({
    Savings: '\nScheme | Annual plan £k | YTD plan £k\nLinen | 400 | 130\nRota | -90 | -30\nBeds | 20 | 5\n',
  });
  expect(questions).toEqual([]);
  expect(records.schemes[1]!.figures.plan).toBe(-90);
});

test('answers below settings that sound like headings are read as well', async () => {
  const { questions } = await reading({
    Savings: OPEN,
    Settings: settings('% of plan | Year to date', ...ANSWERED.split('\n').slice(2, 4)),
  });
  expect(questions).toEqual([]);
});

describe('"YTD" or "Full year" and no word of what', () => {
  const SPANS = '\nScheme | YTD £k | Full year £k\nLinen | 40 | 120\nRota | 210 | 600\n';

  test('is asked, and read as answered', async () => {
    const silent = await reading({ Savings: SPANS });
    expect(silent.questions.map(({ cell, samples }) => [cell, ...samples])).toEqual([
      ['B1', '40', '210'],
      ['C1', '120', '600'],
    ]);
    const said = await reading({
      Savings: SPANS,
      Settings: settings(
        'Column "YTD £k" on "Savings" | Year to date actual',
        'Column "Full year £k" on "Savings" | Forecast',
      ),
    });
    expect(said.questions).toEqual([]);
    expect(said.records.schemes[0]!.figures).toMatchObject({ ytdActual: 40, forecast: 120, plan: null });
  });

  test.each([
    [
      'beside a plan and an actual of that span',
      'Scheme | YTD plan £k | YTD actual £k | YTD £k',
      'Linen | 40 | 44 | 4',
    ],
    ['over remarks', 'Scheme | Plan £k | This month', 'Linen | 40 | On track'],
    ['over shares', 'Scheme | Plan £k | YTD', 'Linen | 40 | 91%'],
    ['with words that are none of money', 'Scheme | Plan £k | Incidents this month', 'Linen | 40 | 3'],
    ['over names that no heading calls schemes or programmes', 'Ward | YTD | 2018/19', 'Linen | 40 | 120'],
    ['of another year', 'Scheme | Plan £k | 2019/20', 'Linen | 40 | 120'],
  ])('is not asked %s', async (_, headings, line) => {
    const { questions } = await reading({ Savings: `\n${headings}\n${line}\n` });
    expect(questions).toEqual([]);
  });
});
