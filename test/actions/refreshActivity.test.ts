// Activity through a whole refresh: year to date cells in place, PMO Objectives with its charts, comments that stay; over a file
// and through Microsoft's client.
import { refresh } from '../../src/actions/refresh';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book, BookSheet } from '../../src/standalone/book';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookAsText } from '../support/bookAsText';
import { bookOf, columnWith, insertRow, rowWith, rowsOf, setAt, sheetNamed, valueAt } from '../support/grid';
import { activityOf } from '../support/largeActivity';
import { MONTHS } from '../support/readObjectives';
import { cellsFound, refreshed } from '../support/refreshed';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const printedBlock = (ytd: string) => `
  Period of report: May 2017
  Objective 1: 14% reduction in A&E attendances

  ED | ${MONTHS}
  16/17 | 8962 | 10181
  17/18 | 9043 | 10273
  17/18 Target | 8654 | 9940
  YTD Var | v 16/17 | v Target | % v Target
  M1-2 (17/18) | ${ytd}
`;

const block = (ytd = '') => bookOf({ Activity: printedBlock(ytd) });
const YTD_ROW = 8;
const ytdOf = (book: Book) => [1, 2, 3].map((col) => sheetNamed(book, 'Activity').value(YTD_ROW, col));

describe('year to date cells in place', () => {
  test('are filled where they stand empty, and not again', async () => {
    const book = block();
    await refreshed(book);
    expect(ytdOf(book)).toEqual([expect.closeTo(0.009, 3), 722, expect.closeTo(0.0388, 4)]);
    expect((await refreshed(book)).edits).toEqual([]);
  });

  test('follow the months when those change', async () => {
    const book = block();
    await refreshed(book);
    setAt(sheetNamed(book, 'Activity'), 'C6', 10373);
    await refreshed(book);
    expect(ytdOf(book)[1]).toBe(822);
  });

  test('stay as somebody typed them, and what differs is said', async () => {
    const book = block('0.9% | 999 |');
    const outcome = await refreshed(book);
    expect(ytdOf(book)).toEqual(['0.9%', 999, expect.closeTo(0.0388, 4)]);
    expect(cellsFound(outcome, 'printed-activity-differs')).toEqual(['Activity!C9']);
  });

  test('typed over ours, stay too', async () => {
    const book = block();
    await refreshed(book);
    setAt(sheetNamed(book, 'Activity'), 'C9', 725);
    const outcome = await refreshed(book);
    expect(ytdOf(book)[1]).toBe(725);
    expect(cellsFound(outcome, 'printed-activity-differs')).toEqual(['Activity!C9']);
  });

  test('a formula of theirs that gives nothing is theirs', async () => {
    const book = block();
    sheetNamed(book, 'Activity').setFormula(YTD_ROW, 1, 'IF(A1=0,1,"")', '');
    await refreshed(book);
    expect(sheetNamed(book, 'Activity').formula(YTD_ROW, 1)).not.toBeNull();
  });

  test('are ours still after rows were inserted above them', async () => {
    const book = block();
    await refreshed(book);
    insertRow(sheetNamed(book, 'Activity'), 1);
    setAt(sheetNamed(book, 'Activity'), 'C7', 10373);
    await refreshed(book);
    expect(sheetNamed(book, 'Activity').value(YTD_ROW + 1, 2)).toBe(822);
  });

  test('are ours still where the objective was given another number, or its measure another name', async () => {
    for (const [cell, text] of [
      ['A2', 'Objective 4: 14% reduction in A&E attendances'],
      ['A4', 'A&E'],
    ] as const) {
      const book = block();
      await refreshed(book);
      const sheet = sheetNamed(book, 'Activity');
      setAt(sheet, cell, text);
      setAt(sheet, 'C6', 10373);
      const outcome = await refreshed(book);
      expect(ytdOf(book)[1]).toBe(822);
      expect(cellsFound(outcome, 'printed-activity-differs')).toEqual([]);
    }
  });

  test('beside the months of a list they are filled in the row of the current year', async () => {
    const book = demoPmo();
    await refreshed(book);
    const sheet = sheetNamed(book, 'Activity');
    const [row, column] = [rowWith(sheet, 'ED', '18/19'), columnWith(sheet, 'RAG')];
    expect([sheet.value(row, column), sheet.value(row - 1, column)]).toEqual(['Amber', '']);
  });
});

const objectives = (book: Book) => sheetNamed(book, 'PMO Objectives');
const commentCell = (sheet: BookSheet, title: string) => {
  const from = rowsOf(sheet).findIndex(([first]) => String(first).startsWith(title));
  const row = rowsOf(sheet).findIndex(([first], index) => index > from && first === 'Your comment (kept)');
  return `B${row + 1}`;
};

describe('PMO Objectives', () => {
  test('has a chart and a page for every objective', async () => {
    const book = betterTogether2017();
    await refreshed(book);
    const { charts, page } = objectives(book);
    expect(charts).toHaveLength(9);
    expect(page?.breaks).toHaveLength(9);
    page!.breaks.forEach((row) => expect(objectives(book).value(row, 0)).toMatch(/^Objective \d: /));
  });

  test('gives the chart a page of its own where its sentences fill the first', async () => {
    const sentences = Array.from({ length: 12 }, (_, index) => `  Sentence ${index + 1}.`).join('\n');
    const book = bookOf({ Activity: `${printedBlock('').trimEnd()}\n\n${sentences}\n` });
    await refreshed(book);
    const { page, charts } = objectives(book);
    expect(page?.breaks).toHaveLength(2);
    expect(charts[0]?.chart?.place.row).toBe(page?.breaks[1]);
  });

  test('draws exactly the rows that hold its lines, with the months as texts', async () => {
    const book = betterTogether2017();
    await refreshed(book);
    for (const { chart } of objectives(book).charts) {
      const { row, rows } = chart!.source;
      const names = Array.from({ length: rows }, (_, index) => objectives(book).value(row + index, 0));
      expect(names.slice(1).every((name) => /^1[67]\/1[78]( Target| Estimate)?$/.test(String(name)))).toBe(true);
      expect(chart!.lines).toHaveLength(rows - 1);
      expect(objectives(book).value(row, 1)).toBe('Apr');
    }
  });

  test('keeps estimates out of the row of counts, and says which months they are', async () => {
    const book = block();
    setAt(sheetNamed(book, 'Activity'), 'C6', '10,273 (est)');
    await refreshed(book);
    const sheet = objectives(book);
    const [counts, estimates] = [rowWith(sheet, '17/18'), rowWith(sheet, '17/18 Estimate')].map(
      (row) => sheet.rows[row]!.values,
    );
    expect([counts?.[1], counts?.[2], estimates?.[1], estimates?.[2]]).toEqual([9043, undefined, undefined, 10273]);
    expect(sheet.rows[rowWith(sheet, 'Data status')]!.values.slice(1, 3)).toEqual(['Actual', 'Estimate']);
  });

  test('a comment stays with its objective when another is put before it, and when figures change', async () => {
    const book = betterTogether2017();
    await refreshed(book);
    setAt(objectives(book), commentCell(objectives(book), 'Objective 5'), '=our own view');
    const activity = sheetNamed(book, 'System objectives');
    setAt(activity, 'C6', 9999);
    for (let count = 0; count < 3; count++) insertRow(activity, 2);
    await refreshed(book);
    expect(valueAt(objectives(book), commentCell(objectives(book), 'Objective 5'))).toBe('=our own view');
    expect((await refreshed(book)).edits).toEqual([]);
  });

  test('a comment on an objective that is gone is shown below, and comes back with it', async () => {
    const tracker = `\nProgramme | YTD Plan | YTD Actual\nUrgent | 10 | 9\n`;
    const book = bookOf({ Activity: printedBlock(''), Tracker: tracker });
    await refreshed(book);
    setAt(objectives(book), commentCell(objectives(book), 'Objective 1'), 'kept');
    const activity = sheetNamed(book, 'Activity');
    const months = activity.rows.splice(3, 3);
    activity.rows.splice(3, 0, undefined, undefined, undefined);
    const { assessment } = await refreshed(book);
    expect(assessment.closedComments.map(({ text }) => text)).toEqual(['kept']);
    expect(rowsOf(objectives(book)).flat()).toContain('kept');
    activity.rows.splice(3, 3, ...months);
    await refreshed(book);
    expect(valueAt(objectives(book), commentCell(objectives(book), 'Objective 1'))).toBe('kept');
  });

  test('is not added where there is no activity', async () => {
    const book = bookOf({
      Tracker: `\nReporting period: July 2018\nProgramme | YTD Plan | YTD Actual\nUrgent | 10 | 9\n`,
    });
    await refreshed(book);
    expect(book.sheet('PMO Objectives')).toBeUndefined();
  });
});

describe('through Excel', () => {
  async function refreshedInExcel(book: Book) {
    office.host.use(book);
    const outcome = await refresh(new ExcelWorkbook(), {});
    if (outcome.refused) throw new Error(outcome.message);
    return outcome;
  }

  test('ends in the same book as over a file', async () => {
    const [inExcel, inFile] = [block(), block()];
    await refreshedInExcel(inExcel);
    await refreshed(inFile);
    expect(bookAsText(inExcel)).toBe(bookAsText(inFile));
  });

  test('400 measures of three years: two round trips to read; the first writing in as few requests as their size allows', async () => {
    const book = activityOf(400);
    const { assessment } = await refreshedInExcel(book);
    expect(assessment.objectives).toHaveLength(400);
    const writes = office.host.syncs.slice(2);
    expect(writes.length).toBeLessThanOrEqual(6);
    expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);

  test('400 measures, a month later: two round trips to read, two to write for their size; with nothing new, none', async () => {
    const book = activityOf(400);
    await refreshedInExcel(book);
    const sheet = sheetNamed(book, 'Activity');
    for (let measure = 0; measure < 400; measure++) sheet.setValue(2 + measure * 4 + 2, 2 + 3, 1_234);
    await refreshedInExcel(book);
    expect(office.host.syncs).toHaveLength(4);
    await refreshedInExcel(book);
    expect(office.host.syncs).toHaveLength(2);
  }, 60_000);
});

test.each<[string, () => Book, RegExp]>([
  ['activity alone', block, /^1 objective rated for May 2017: 1 Amber\./],
  ['beside finance', demoPmo, / rated for July 2018: .*\. 4 objectives: 1 Red, 2 Amber, 1 Green\./],
])('the outcome counts objectives: %s', async (_what, build, sentence) => {
  expect((await refreshed(build())).message).toMatch(sentence);
});
