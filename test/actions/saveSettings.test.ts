// Changed rules on the Settings sheet: only their cells, in the style that stands there, and read back as they were meant.
import { saveSettings } from '../../src/actions/saveSettings';
import type { Policy } from '../../src/domain/policy';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { bookOf, cellUnder, rowsOf, sheetNamed, valueAt } from '../support/grid';
import { policy } from '../support/records';

const TRACKER = '\nScheme | YTD Plan £k | YTD Actual £k\nFrailty | 100 | 50\n';

const save = (book: Book, over: Partial<Policy>) => saveSettings(new FileWorkbook(book), policy(over));
const inForce = async (book: Book) => readWorkbook(await new FileWorkbook(book).read(), null).records.policy;

test('a sheet is added where there is none, with everything in force', async () => {
  const book = bookOf({ Tracker: TRACKER });
  const changed = { greenAbove: 0.9, milestoneRollUp: 'majority' } as const;
  expect(await save(book, changed)).toBe('Saved on the sheet "Settings". The next refresh rates by it.');
  expect(await inForce(book)).toEqual(policy(changed));
});

test('only the changed cells are written, numbers stay numbers and texts stay texts', async () => {
  const book = bookOf({
    Tracker: TRACKER,
    'PMO settings': `
      Our rules
      Setting               | Why        | Value
      Finance: Green above  | as agreed  | 0.95
      Amber from            | as agreed  | 75
      Activity: Amber up to | as agreed  | "5%"
      Favourite colour      | not a rule | Blue
      Notes below stay
    `,
  });
  const sheet = sheetNamed(book, 'PMO settings');
  const before = rowsOf(sheet);
  await save(book, { greenAbove: 0.9, amberFrom: 0.6, activityAmberUpTo: 0.08 });
  expect(['C3', 'C4', 'C5'].map((cell) => valueAt(sheet, cell))).toEqual([0.9, 60, '8%']);
  expect(await inForce(book)).toEqual(policy({ greenAbove: 0.9, amberFrom: 0.6, activityAmberUpTo: 0.08 }));
  await save(book, {});
  expect(rowsOf(sheet)).toEqual(before);
});

test('a risk threshold stays the score it is, beside shares', async () => {
  const settings = '\nSetting | Value\nRisk: Red from | 15\nStretch target | 0.25\nFinance: Green above | 95\n';
  const book = bookOf({ Tracker: TRACKER, Settings: settings });
  const changed = { riskRedFrom: 12, stretchTarget: 0.1, greenAbove: 0.9 };
  await save(book, changed);
  expect(['B2', 'B3', 'B4'].map((cell) => valueAt(sheetNamed(book, 'Settings'), cell))).toEqual([12, 0.1, 90]);
  expect(await inForce(book)).toEqual(policy(changed));
});

test('a rule that the sheet does not have is added below its rows, clear of what stands there', async () => {
  const book = bookOf({
    Tracker: TRACKER,
    Settings: `
      Setting          | Value
      Reporting period | July 2018

      Ask the PMO lead before changing anything
    `,
  });
  await save(book, { amberFrom: 0.6, milestoneRollUp: 'value' });
  const sheet = sheetNamed(book, 'Settings');
  expect(cellUnder(sheet, 'Finance: Amber from', 'Value')).toBe('60%');
  expect(valueAt(sheet, 'A4')).toBe('Ask the PMO lead before changing anything');
  expect(await inForce(book)).toEqual(policy({ amberFrom: 0.6, milestoneRollUp: 'value' }));
});

test('a Settings sheet that holds something else is left alone', async () => {
  const book = bookOf({ Tracker: TRACKER, Settings: '\nRoom | Temperature\nOffice | 21\n' });
  const before = rowsOf(sheetNamed(book, 'Settings'));
  await save(book, { greenAbove: 0.9 });
  expect(rowsOf(sheetNamed(book, 'Settings'))).toEqual(before);
  expect(await inForce(book)).toEqual(policy({ greenAbove: 0.9 }));
});

test('what is in force already is not written again', async () => {
  const book = bookOf({ Tracker: TRACKER });
  await save(book, {});
  expect(await save(book, {})).toBe('The Settings sheet says so already.');
  expect(book.sheets).toHaveLength(2);
});

test('thresholds that cross are refused', async () => {
  await expect(save(bookOf({ Tracker: TRACKER }), { greenAbove: 0.7 })).rejects.toThrow('above the Green threshold');
});

test('a protected Settings sheet is refused by name', async () => {
  const book = bookOf({ Tracker: TRACKER });
  await save(book, { greenAbove: 0.9 });
  sheetNamed(book, 'Settings').protected = true;
  await expect(save(book, { greenAbove: 0.8 })).rejects.toThrow('"Settings" is protected');
});

test.each([
  [{ amberFrom: 0.96 }, 'Amber would begin above the Green threshold.'],
  [{ riskAmberFrom: 16 }, 'Risks would be Amber from above the Red threshold.'],
])('%j crosses the other threshold, and nothing is written', async (over, words) => {
  const book = bookOf({ Tracker: TRACKER });
  await expect(save(book, over)).rejects.toThrow(words);
  expect(book.sheets).toHaveLength(1);
});
