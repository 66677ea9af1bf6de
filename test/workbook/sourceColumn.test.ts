// "Read from" stands right of all that is printed, and names the cells of its row.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBook } from '../../src/standalone/openBook';
import type { Book, BookSheet } from '../../src/standalone/book';
import type { SetPage } from '../../src/workbook/edit';
import { bookOf, cellUnder, columnWith, rowsOf, rowWith, setAt, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = {
  'My "plan"': `
    Reporting period: June 2018
    Scheme ID | Scheme | Programme | Plan £k | YTD plan £k | YTD actual £k
    UC-1 | Frailty | Urgent Care | 100 | 25 | 20
    UC-2 | Stroke | Urgent Care | 50 | 12 | 9
  `,
};

const TITLE = 'Read from';

test('names the cells of every figure, and is not printed', async () => {
  const book = bookOf(TRACKER);
  const { edits } = await refreshed(book);
  const summary = sheetNamed(book, 'PMO Summary');
  const cells = `'My "plan"'!`;
  expect(cellUnder(summary, 'Total', TITLE)).toBe(
    `Plan: ${cells}D3:D4 | YTD plan: ${cells}E3:E4 | YTD actual: ${cells}F3:F4`,
  );
  for (const sheet of ['PMO Summary', 'PMO Exceptions']) {
    const page = edits.find((edit): edit is SetPage => edit.kind === 'setPage' && edit.sheet === sheet)!;
    expect(page.area.cols).toBe(columnWith(sheetNamed(book, sheet), TITLE));
  }
});

test('leaves nothing to do on a second refresh', async () => {
  const book = bookOf(TRACKER);
  await refreshed(book);
  expect((await refreshed(book)).edits).toEqual([]);
});

describe('beside exceptions', () => {
  async function withExceptions() {
    const book = bookOf(TRACKER);
    await refreshed(book);
    const sheet = sheetNamed(book, 'PMO Exceptions');
    return { book, sheet, headings: rowWith(sheet, 'Frailty') - 1, col: columnWith(sheet, TITLE) };
  }

  async function settled(book: Book) {
    await refreshed(book);
    expect((await refreshed(book)).edits).toEqual([]);
  }

  test('names where the year to date stands', async () => {
    const { sheet, headings, col } = await withExceptions();
    expect(sheet.value(headings + 1, col)).toBe(`YTD finance: 'My "plan"'!E3:F3`);
  });

  test('a column that somebody adds right of it becomes theirs, and moves before it', async () => {
    const { book, sheet, headings, col } = await withExceptions();
    sheet.setValue(headings, col + 1, 'Board lead');
    sheet.setValue(headings + 1, col + 1, 'Chair');
    await settled(book);
    expect(cellUnder(sheet, 'Frailty', 'Board lead')).toBe('Chair');
    expect(columnWith(sheet, TITLE)).toBe(col + 1);
    const values = rowsOf(sheet).flat();
    expect(values.filter((value) => value === 'Chair')).toHaveLength(1);
  });

  test('an edited heading does not make it somebody’s: the words are kept, the column is written as before', async () => {
    const { book, sheet, headings, col } = await withExceptions();
    sheet.setValue(headings, col, 'Sources to check');
    await settled(book);
    expect(columnWith(sheet, TITLE)).toBe(col);
    expect(rowsOf(sheet).flat()).toContain('Sources to check');
    expect(rowsOf(sheet)[headings]!.filter((value) => value === 'Sources to check')).toEqual([]);
  });

  test('words typed into it are kept at the foot of the sheet', async () => {
    const { book, sheet, headings, col } = await withExceptions();
    sheet.setValue(headings + 1, col, 'Ask finance');
    await settled(book);
    expect(rowsOf(sheet).flat()).toContain('Ask finance');
    expect(sheet.value(headings + 1, col)).toBe(`YTD finance: 'My "plan"'!E3:F3`);
  });

  test('a column of the same name that somebody has filled stays theirs', async () => {
    const { book, sheet, headings, col } = await withExceptions();
    sheet.setValue(headings, col + 1, TITLE);
    sheet.setValue(headings + 1, col + 1, 'SUS extract');
    await settled(book);
    expect(sheet.value(headings + 1, col)).toBe('SUS extract');
    expect(sheet.value(headings + 1, col + 1)).toBe(`YTD finance: 'My "plan"'!E3:F3`);
  });

  test('stays recognised when the memory of what we wrote is gone', async () => {
    const { book, sheet, col } = await withExceptions();
    book.sheets.splice(book.sheets.indexOf(sheetNamed(book, 'PMO Record')), 1);
    await settled(book);
    expect(columnWith(sheet, TITLE)).toBe(col);
    expect(
      rowsOf(sheet)
        .flat()
        .filter((value) => value === TITLE),
    ).toHaveLength(1);
  });
});

/** Refreshed by the code that knew no such column. */
const BEFORE = join(__dirname, '../fixtures/refreshedBefore/withoutSources.xlsx');

describe('a workbook refreshed before there was such a column', () => {
  const SHEETS = ['PMO Summary', 'PMO Exceptions', 'PMO Objectives', 'PMO Checks'];

  /** Beside our block, below it, and under the headings that are people's to write under. */
  function typeNotes(book: Book): Map<string, string[]> {
    const typed = new Map(SHEETS.map((name) => [name, [] as string[]]));
    const type = (sheet: BookSheet, row: number, col: number, text: string) => {
      sheet.setValue(row, col, text);
      typed.get(sheet.name)!.push(text);
    };
    for (const sheet of SHEETS.map((name) => sheetNamed(book, name))) {
      const { row, rows, col, cols } = sheet.usedBlock()!;
      type(sheet, row + rows + 1, 1, `Below ${sheet.name}`);
      for (const at of [0, 4, 5]) type(sheet, at, col + cols, `Beside row ${at} of ${sheet.name}`);
    }
    const exceptions = sheetNamed(book, 'PMO Exceptions');
    const frailty = rowWith(exceptions, 'Frailty');
    type(exceptions, frailty, columnWith(exceptions, 'Issue'), 'Ward staffing');
    const objectives = sheetNamed(book, 'PMO Objectives');
    type(objectives, rowWith(objectives, 'Your comment (kept)'), 1, 'Winter came early');
    return typed;
  }

  test('keeps every note, and is up to date after one refresh', async () => {
    const book = openBook(readFileSync(BEFORE));
    expect(SHEETS.map((name) => rowsOf(sheetNamed(book, name)).flat().includes(TITLE))).not.toContain(true);
    const typed = typeNotes(book);
    await refreshed(book);
    for (const [name, texts] of typed) {
      const rows = rowsOf(sheetNamed(book, name));
      const comments = rows.filter(([label]) => label === 'Your comment (kept)').map((cells) => String(cells[1]));
      // A comment of several lines stands below it in full as well, in lines of ours.
      const isInFull = ([label, line]: readonly unknown[]) =>
        label === '' && comments.some((text) => text.split('\n').includes(String(line)));
      const values = rows
        .filter((cells) => !isInFull(cells))
        .flat()
        .map(String);
      // Below the last objective's block words become part of its comment.
      const lines = values.flatMap((value) => value.split('\n'));
      for (const text of texts) expect(lines).toContain(text);
    }
    expect((await refreshed(book)).edits).toEqual([]);
    expect(columnWith(sheetNamed(book, 'PMO Exceptions'), TITLE)).toBeGreaterThan(0);
  });

  test.each([
    ['PMO Summary', 'Urgent Care'],
    ['PMO Exceptions', 'Frailty'],
  ])('a note on %s beside a row stays beside it', async (name, line) => {
    const book = openBook(readFileSync(BEFORE));
    const sheet = sheetNamed(book, name);
    const { col, cols } = sheet.usedBlock()!;
    sheet.setValue(rowWith(sheet, line), col + cols, 'Ask them');
    await refreshed(book);
    expect(rowsOf(sheet)[rowWith(sheet, line)]).toContain('Ask them');
  });

  test('a column that somebody added stays theirs', async () => {
    const book = openBook(readFileSync(BEFORE));
    const exceptions = sheetNamed(book, 'PMO Exceptions');
    const [row, col] = [rowWith(exceptions, 'Frailty'), columnWith(exceptions, 'Escalate') + 1];
    setAt(exceptions, 'N4', 'Board lead');
    exceptions.setValue(row, col, 'Chair');
    await refreshed(book);
    expect(cellUnder(exceptions, 'Frailty', 'Board lead')).toBe('Chair');
    expect(columnWith(exceptions, TITLE)).toBe(col + 1);
    expect((await refreshed(book)).edits).toEqual([]);
  });
});
