import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { betterTogether2018 } from '../../scripts/samples/betterTogether2018';
import { apportion } from '../../scripts/samples/apportion';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { field, printedNumber, readPublished } from '../../scripts/samples/readCsv';
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import type { Book, BookSheet } from '../../src/standalone/book';
import { saveBook } from '../../src/standalone/saveBook';
import type { CellValue } from '../../src/workbook/snapshot';
import { partsOf } from '../support/partsOf';

const SAMPLES = join(__dirname, '../../assets/samples');

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function column(sheet: BookSheet, col: number, first: number, rows: number): CellValue[] {
  return Array.from({ length: rows }, (_, index) => sheet.value(first + index, col));
}

function published(table: string, heading: string): number[] {
  return readPublished('2018-07', table).map((line) => Number(printedNumber(field(line, heading))));
}

describe('the committed sample workbooks', () => {
  test.each(Object.entries(SAMPLE_BOOKS))('%s is what the script builds, part for part', (fileName, build) => {
    const textsIn = (bytes: Uint8Array) =>
      [...partsOf(bytes)].map(([name, part]) => [name, new TextDecoder().decode(part)]);
    expect(textsIn(saveBook(build()))).toEqual(textsIn(readFileSync(join(SAMPLES, fileName))));
  });
});

describe('largest remainder', () => {
  test.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [2, 0, 1], [5, 0, 2]],
    [0, [0, 0], [0, 0]],
    [5, [0.1, 0.2, 0.3], [1, 2, 2]],
  ])('%d shared by %j is %j', (total, weights, shares) => {
    expect(apportion(total, weights)).toEqual(shares);
  });

  test('refuses to share something among nobody', () => {
    expect(() => apportion(1, [0, 0])).toThrow('nobody');
  });
});

describe('May 2017 as published', () => {
  const book = betterTogether2017();

  test('financial performance holds the inputs and leaves variances, % of plan and ratings empty', () => {
    const sheet = sheetOf(book, 'Financial performance');
    for (const col of [3, 6, 9, 10, 11, 12, 13, 14]) expect(column(sheet, col, 4, 5)).toEqual(['', '', '', '', '']);
    expect(column(sheet, 1, 4, 5)).toEqual(['12,407', '10,110', '6,371', '1,388', '30,275']);
    expect(column(sheet, 5, 4, 5)).toEqual([1069, 242, 3, 0, 1313]);
    expect(sheet.value(3, 0)).toBe('');
    expect(sheet.merges).toEqual(['B3:D3', 'E3:G3', 'H3:K3', 'L3:O3']);
  });

  test('the programme summary leaves financial impact and exceptions empty', () => {
    const sheet = sheetOf(book, 'Programme summary');
    for (const col of [3, 4, 5]) expect(column(sheet, col, 3, 5)).toEqual(['', '', '', '', '']);
    expect(column(sheet, 2, 3, 5)).toEqual(['Amber', 'Amber', 'Green', 'Amber', 'Amber']);
    expect(column(sheet, 6, 3, 5)).toEqual(['', '', 'Month 7', '', 'Month 7']);
  });

  test('every open exception stands under its programme', () => {
    const sheet = sheetOf(book, 'Exceptions');
    const areas = column(sheet, 0, 0, sheet.rows.length);
    for (const line of readPublished('2017-05', 'exceptions')) {
      const section = areas.lastIndexOf(field(line, 'programme'), areas.indexOf(field(line, 'Area')));
      expect(areas.slice(section + 1, areas.indexOf(field(line, 'Area')))).not.toContain('');
    }
    expect(areas.filter((text) => text === 'Area')).toHaveLength(5);
  });

  test('the objectives hold the activity and leave what is computed from it empty', () => {
    const sheet = sheetOf(book, 'System objectives');
    const labels = column(sheet, 0, 0, sheet.rows.length);
    const computed = labels.flatMap((label, row) => (label === 'M1-2 (17/18)' ? [row] : []));
    expect(computed).toHaveLength(7);
    for (const row of computed) expect([1, 2, 3].map((col) => sheet.value(row, col))).toEqual(['', '', '']);
    expect(labels.filter((label) => String(label).startsWith('Objective '))).toHaveLength(9);
    expect(labels.filter((label) => label === '17/18 Target')).toHaveLength(7);
    expect(labels).not.toContain('Year to date activity is 3.9% over target.');
  });
});

describe('July 2018 as published', () => {
  const book = betterTogether2018();

  test('delivery leaves variances and ratings empty', () => {
    const sheet = sheetOf(book, 'Delivery');
    for (const col of [4, 7, 8, 9, 10]) expect(column(sheet, col, 4, 5)).toEqual(['', '', '', '', '']);
    expect(column(sheet, 3, 4, 5)).toEqual(['5,713', '5,877', '4,744', '20', '16,354']);
    expect(column(sheet, 6, 4, 5)).toEqual([1042, 1243, 652, 10, 2946]);
  });

  test('the schemes stand in four sections, their ratings empty', () => {
    const sheet = sheetOf(book, 'Schemes');
    const rows = sheet.rows.length;
    for (const [col, heading] of [
      [4, 'Progress against milestones BRAG'],
      [6, 'Financial BRAG YTD against 2-Aug TARGET'],
      [7, 'PMO Overall BRAG'],
    ] as const)
      expect(column(sheet, col, 0, rows).filter((value) => value !== '')).toEqual([heading, heading, heading, heading]);
    expect(column(sheet, 5, 0, rows)).toContain('£1,771');
    expect(column(sheet, 0, 0, rows)).toContain('Urgent & Proactive Care Total');
    expect(column(sheet, 1, 0, rows)).toContain('Elective Care Total');
  });
});

const PROGRAMMES = ['Urgent Care', 'Elective Care', 'Proactive Care & LTC', 'Staying Independent and Healthy Living'];
const FIRST_ROW = 5;
const SCHEMES = 37;
const SCHEMES_WITH_ID = 32;

describe('the demo', () => {
  const book = demoPmo();
  const register = sheetOf(book, 'Scheme register');
  const plan = sheetOf(book, 'Monthly plan');
  const actual = sheetOf(book, 'Monthly actual');

  /** The unrounded sum of some columns by programme, and of all of them; text such as TBC counts for nothing. */
  function sums(sheet: BookSheet, columns: number[], rows: number): number[] {
    const lines = Array.from({ length: rows }, (_, index) => FIRST_ROW + index);
    const sum = (wanted: string[]) =>
      lines
        .filter((row) => wanted.includes(String(sheet.value(row, 2))))
        .flatMap((row) => columns.map((col) => sheet.value(row, col)))
        .reduce<number>((total, value) => total + (typeof value === 'number' ? Math.round(value * 10) : 0), 0) / 10;
    return [...PROGRAMMES.map((programme) => sum([programme])), sum(PROGRAMMES)];
  }

  test('register: plan and target add up to the published ones exactly', () => {
    expect(sums(register, [8], SCHEMES)).toEqual(published('delivery', '2018/19 Programme | Plan £k'));
    expect(sums(register, [9], SCHEMES)).toEqual(published('delivery', '2018/19 Programme | Target £k'));
    for (const col of [11, 12, 13, 14, 15])
      expect(column(register, col, FIRST_ROW, SCHEMES).every((value) => value === '')).toBe(true);
  });

  test('monthly plan: every scheme adds up to its target', () => {
    for (let row = FIRST_ROW; row < FIRST_ROW + SCHEMES_WITH_ID; row++) {
      const inRegister = column(register, 0, FIRST_ROW, SCHEMES).indexOf(plan.value(row, 0));
      expect(plan.value(row, 15)).toBe(register.value(FIRST_ROW + inRegister, 9));
    }
  });

  test('monthly plan: programmes, quarters and totals round to the published phasing', () => {
    const order = ['Urgent Care', 'Elective', 'Proactive Care & LTC', "Staying Independ't & HL", 'Grand Total'];
    const lines = readPublished('2018-07', 'quarterly-phasing');
    ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'].forEach((quarter, index) => {
      const printed = order.map((board) => lines.find((line) => field(line, 'Programme Board') === board)?.[quarter]);
      const columns = [3, 4, 5].map((col) => col + 3 * index);
      expect(sums(plan, columns, SCHEMES_WITH_ID).map(Math.round)).toEqual(
        printed.map((text) => printedNumber(text ?? '')),
      );
    });
  });

  test('month 4: plan and actual to date round to the published ones, programme by programme and in total', () => {
    const toDate = [3, 4, 5, 6];
    expect(sums(plan, toDate, SCHEMES_WITH_ID).map(Math.round)).toEqual(published('delivery', 'YTD | Target £k'));
    expect(sums(actual, toDate, SCHEMES_WITH_ID).map(Math.round)).toEqual(published('delivery', 'YTD | Actual £k'));
    expect(plan.value(FIRST_ROW + SCHEMES_WITH_ID, 15)).toBe(16354);
    expect(actual.value(FIRST_ROW + SCHEMES_WITH_ID, 15)).toBe(2946.2);
  });

  test('the schemes cover every rating', () => {
    const toDate = (sheet: BookSheet, row: number) =>
      [3, 4, 5, 6].reduce((sum, col) => sum + Number(sheet.value(row, col)), 0);
    const achievements = Array.from({ length: SCHEMES_WITH_ID }, (_, index) => {
      const row = FIRST_ROW + index;
      return toDate(plan, row) === 0 ? null : toDate(actual, row) / toDate(plan, row);
    });
    const count = (matches: (share: number) => boolean) =>
      achievements.filter((share) => share !== null && matches(share)).length;
    expect({
      notDue: achievements.filter((share) => share === null).length,
      red: count((share) => share < 0.75),
      amber: count((share) => share >= 0.75 && share <= 0.95),
      green: count((share) => share > 0.95),
    }).toEqual({ notDue: 10, red: 7, amber: 5, green: 10 });
  });

  test('no published name of a person is in it', () => {
    const names = new Set(readPublished('2018-07', 'delivery').map((line) => field(line, 'SRO')));
    const texts = book.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row?.values ?? []));
    expect(texts.filter((text) => text !== '' && names.has(String(text)))).toEqual([]);
  });
});
