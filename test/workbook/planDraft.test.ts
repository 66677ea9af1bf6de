// Our own sheets from one refresh to the next: people's words and notes survive, rows come and go, nobody else's sheet is
// taken for ours. Looks at whole refreshes over a book.
import type { Book } from '../../src/standalone/book';
import { isDateFormat } from '../../src/standalone/xlsx/builtInNumberFormats';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { planDraft } from '../../src/workbook/planDraft';
import { emptyDraft } from '../support/emptyDraft';
import {
  bookOf,
  cellUnder,
  columnWith,
  copySheet,
  deleteRow,
  rowsOf,
  rowWith,
  serial,
  setAt,
  sheetNamed,
  valueAt,
} from '../support/grid';
import { cellsFound, refreshed } from '../support/refreshed';

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme      | Programme     | Plan £k | YTD Plan £k | YTD Actual £k
  UC-01     | Frailty     | Urgent Care   | 300     | 100         | 50
  UC-02     | End of life | Urgent Care   | 120     | 40          | 40
  EC-01     | MSK         | Elective Care | 240     | 80          | 72
`;
const LOG = `
  Programme     | Scheme ID | Area       | Issue               | Actions      | Recovery | Confidence this month
  Urgent Care   | UC-01     | Frailty    | Slow take-up        | Visits       | Q3       | Medium
  Elective Care |           | IVF policy | Awaiting board sign | Board in May | May      | High
`;

const tracker = () => bookOf({ Tracker: TRACKER });
const exceptions = (book: Book) => sheetNamed(book, 'PMO Exceptions');
const summary = (book: Book) => sheetNamed(book, 'PMO Summary');

/** Types into PMO Exceptions, in the row of that area. */
function type(book: Book, area: string, heading: string, value: string | number): void {
  const sheet = exceptions(book);
  const headings = rowsOf(sheet)[rowWith(sheet, 'Reasons')]!;
  sheet.setValue(rowWith(sheet, area), headings.indexOf(heading), value);
}

function words(book: Book, area: string, heading: string) {
  return cellUnder(exceptions(book), area, heading);
}

/** A serial number in a date's format, or words with the year; never bare digits. */
function readsAsDate(book: Book, area: string, heading: string): boolean {
  const sheet = exceptions(book);
  const [row, col] = [rowWith(sheet, area), columnWith(sheet, heading)];
  const value = sheet.value(row, col);
  return typeof value === 'number' ? isDateFormat(sheet.format(row, col).numberFormat) : /\b2018\b/.test(String(value));
}

/** The areas above and below the title of those that are no longer exceptions. */
function areas(book: Book): { open: unknown[]; closed: unknown[] } {
  const all = rowsOf(exceptions(book));
  const rows = all.slice(
    0,
    all.findIndex((cells) => cells[0] === 'Escalations'),
  );
  const closed = rows.findIndex((cells) => cells[0] === 'Closed this month');
  const named = (part: typeof rows) =>
    part.map((cells) => cells[2]).filter((area) => area !== '' && area !== 'Area' && area !== undefined);
  const end = closed < 0 ? rows.length : closed;
  return { open: named(rows.slice(3, end)), closed: named(rows.slice(end)) };
}

async function hasNothingToDo(book: Book): Promise<void> {
  expect((await refreshed(book)).edits).toEqual([]);
}

describe('words on PMO Exceptions', () => {
  test('that people type survive every refresh', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Issue', '=Practices refer late, -5 referrals');
    type(book, 'Frailty', 'Confidence this month', 'Medium');
    await refreshed(book);
    setAt(sheetNamed(book, 'Tracker'), 'F4', 60);
    await refreshed(book);
    expect(words(book, 'Frailty', 'Issue')).toBe('=Practices refer late, -5 referrals');
    expect(words(book, 'Frailty', 'Confidence this month')).toBe('Medium');
    await hasNothingToDo(book);
  });

  test('stay with their exception when others come before it', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'MSK', 'Issue', 'Clinics moved late');
    setAt(sheetNamed(book, 'Tracker'), 'F5', 10);
    await refreshed(book);
    expect(areas(book).open).toEqual(['Frailty', 'End of life', 'MSK']);
    expect(words(book, 'MSK', 'Issue')).toBe('Clinics moved late');
    expect(words(book, 'End of life', 'Issue')).toBe('');
  });

  test('about what is no longer an exception stand below, and come back with it', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Actions', 'Visits to practices');
    setAt(sheetNamed(book, 'Tracker'), 'F4', 100);
    await refreshed(book);
    expect(areas(book)).toEqual({ open: ['MSK'], closed: ['Frailty'] });
    expect(words(book, 'Frailty', 'Actions')).toBe('Visits to practices');
    await hasNothingToDo(book);

    setAt(sheetNamed(book, 'Tracker'), 'F4', 50);
    await refreshed(book);
    expect(areas(book)).toEqual({ open: ['Frailty', 'MSK'], closed: [] });
    expect(words(book, 'Frailty', 'Actions')).toBe('Visits to practices');
    await hasNothingToDo(book);
  });

  test('survive though nothing is an exception any more', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Actions', 'Visits to practices');
    setAt(sheetNamed(book, 'Tracker'), 'F4', 100);
    setAt(sheetNamed(book, 'Tracker'), 'F6', 80);
    await refreshed(book);
    expect(areas(book)).toEqual({ open: [], closed: ['Frailty'] });
    await hasNothingToDo(book);
    expect(words(book, 'Frailty', 'Actions')).toBe('Visits to practices');
  });

  test('survive the deletion of their scheme', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Actions', 'Visits to practices');
    deleteRow(sheetNamed(book, 'Tracker'), 3);
    await refreshed(book);
    expect(areas(book).closed).toEqual(['Frailty']);
    expect(words(book, 'Frailty', 'Actions')).toBe('Visits to practices');
  });

  test('survive the renaming of a scheme that has an id', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Actions', 'Visits to practices');
    setAt(sheetNamed(book, 'Tracker'), 'B4', 'Frailty pathway');
    await refreshed(book);
    expect(words(book, 'Frailty pathway', 'Actions')).toBe('Visits to practices');
    expect(areas(book).closed).toEqual([]);
  });

  test('survive the renaming of a scheme without an id, if only below', async () => {
    const book = bookOf({ Tracker: TRACKER.replace('UC-01    ', '         ') });
    await refreshed(book);
    type(book, 'Frailty', 'Actions', 'Visits to practices');
    setAt(sheetNamed(book, 'Tracker'), 'B4', 'Frailty pathway');
    await refreshed(book);
    expect(areas(book)).toEqual({ open: ['Frailty pathway', 'MSK'], closed: ['Frailty'] });
    expect(words(book, 'Frailty', 'Actions')).toBe('Visits to practices');
  });

  test('on a row that people add survive', async () => {
    const book = tracker();
    await refreshed(book);
    const sheet = exceptions(book);
    const next = rowWith(sheet, 'MSK') + 1;
    ['Elective Care', '', 'IVF policy', '', '', 'Awaiting board'].forEach((value, col) =>
      sheet.setValue(next, col, value),
    );
    await refreshed(book);
    await refreshed(book);
    expect(words(book, 'IVF policy', 'Issue')).toBe('Awaiting board');
    await hasNothingToDo(book);
  });

  test('a number that people type stays that number, and TRUE stays TRUE', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Issue', 40000);
    const owner = rowsOf(exceptions(book))[rowWith(exceptions(book), 'Reasons')]!.indexOf('Owner');
    exceptions(book).setValue(rowWith(exceptions(book), 'Frailty'), owner, true);
    await refreshed(book);
    expect([words(book, 'Frailty', 'Issue'), words(book, 'Frailty', 'Owner')].map(String)).toEqual(['40000', 'TRUE']);
    expect(rowsOf(exceptions(book)).flat()).not.toContain('Words found on this sheet');
    await hasNothingToDo(book);
  });

  test('are read from our sheet and not from its copy, though ours was renamed', async () => {
    const book = tracker();
    await refreshed(book);
    const copy = copySheet(book, 'PMO Exceptions', 'PMO Exceptions (2)');
    book.sheets.splice(0, 0, ...book.sheets.splice(book.sheets.indexOf(copy), 1));
    exceptions(book).name = 'Board';
    sheetNamed(book, 'Board').setValue(rowWith(sheetNamed(book, 'Board'), 'Frailty'), 5, 'Slow take-up');
    const before = rowsOf(copy);
    setAt(sheetNamed(book, 'Tracker'), 'F5', 10);
    await refreshed(book);
    expect(rowsOf(copy)).toEqual(before);
    expect(rowsOf(sheetNamed(book, 'Board')).flat()).toContain('Slow take-up');
  });

  test('a date that people type still reads as a date', async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Recovery', serial('2018-09-30'));
    await refreshed(book);
    expect(readsAsDate(book, 'Frailty', 'Recovery')).toBe(true);
    await hasNothingToDo(book);
  });

  test('below and beside the table survive', async () => {
    const book = tracker();
    await refreshed(book);
    const sheet = exceptions(book);
    const end = rowsOf(sheet).length;
    sheet.setValue(end + 2, 0, 'Discussed at the board on 3 August');
    sheet.setValue(rowWith(sheet, 'Reasons'), 10, 'Owner');
    sheet.setValue(rowWith(sheet, 'Frailty'), 10, 'Project manager');
    setAt(sheetNamed(book, 'Tracker'), 'F5', 10);
    await refreshed(book);
    const texts = rowsOf(exceptions(book)).flat();
    for (const text of ['Discussed at the board on 3 August', 'Owner', 'Project manager'])
      expect(texts).toContain(text);
    await hasNothingToDo(book);
  });

  test('a column that people add stays beside its exception', async () => {
    const book = tracker();
    await refreshed(book);
    const sheet = exceptions(book);
    sheet.setValue(rowWith(sheet, 'Reasons'), 10, 'Owner');
    sheet.setValue(rowWith(sheet, 'MSK'), 10, 'Planned care manager');
    setAt(sheetNamed(book, 'Tracker'), 'F5', 10);
    await refreshed(book);
    expect(words(book, 'MSK', 'Owner')).toBe('Planned care manager');
  });
});

describe('words that no table of PMO Exceptions can be read for', () => {
  const typed = async () => {
    const book = tracker();
    await refreshed(book);
    type(book, 'Frailty', 'Issue', 'Slow take-up');
    type(book, 'MSK', 'Owner', 'Planned care manager');
    return book;
  };
  const texts = (book: Book) => rowsOf(exceptions(book)).flat();
  const headings = (book: Book) => rowWith(exceptions(book), 'Reasons');

  test('stay on the sheet whichever of its headings is overwritten, emptied or deleted with its column', async () => {
    const headed = rowsOf(exceptions(await typed()))[3]!;
    const losses = headed.flatMap((_, col) => ['Something else', '', null].map((heading) => ({ col, heading })));
    for (const { col, heading } of losses) {
      const book = await typed();
      const kept = ['Slow take-up', 'Planned care manager'].filter(
        (text) => heading !== null || !rowsOf(exceptions(book)).some((cells) => cells[col] === text),
      );
      if (heading === null) for (const row of exceptions(book).rows) row?.values.splice(col, 1);
      else exceptions(book).setValue(headings(book), col, heading);
      await refreshed(book);
      for (const text of kept) expect(texts(book)).toContain(text);
      await hasNothingToDo(book);
    }
  });

  test('stay on the sheet though its whole heading row is cleared or deleted', async () => {
    for (const spoil of [
      (book: Book) => exceptions(book).rows[headings(book)]!.values.fill(''),
      (book: Book) => deleteRow(exceptions(book), headings(book)),
    ]) {
      const book = await typed();
      spoil(book);
      await refreshed(book);
      expect(texts(book)).toEqual(expect.arrayContaining(['Slow take-up', 'Planned care manager']));
      await hasNothingToDo(book);
    }
  });

  test('are listed at the foot, once, until somebody deletes them there', async () => {
    const book = await typed();
    exceptions(book).setValue(2, 1, 'See the minutes');
    exceptions(book).setValue(rowWith(exceptions(book), 'Escalations'), 7, 40000);
    exceptions(book).setValue(0, 3, 'Draft for the board');
    await refreshed(book);
    await hasNothingToDo(book);
    const rows = rowsOf(exceptions(book));
    const list = rows.slice(rowWith(exceptions(book), 'Words found on this sheet') + 1).map(([first]) => first);
    expect(list).toEqual(['Draft for the board', 'See the minutes', 40000]);
    setAt(sheetNamed(book, 'Tracker'), 'F5', 10);
    await refreshed(book);
    const start = rowWith(exceptions(book), 'Words found on this sheet');
    expect([1, 2, 3].map((below) => exceptions(book).value(start + below, 0))).toEqual(list);
    for (const below of [1, 2, 3]) exceptions(book).setValue(start + below, 0, '');
    await refreshed(book);
    expect(texts(book)).not.toContain('Words found on this sheet');
    await hasNothingToDo(book);
  });

  test('of two added columns with one heading are both kept', async () => {
    const book = await typed();
    const [row, col] = [headings(book), rowsOf(exceptions(book))[headings(book)]!.length];
    for (const index of [0, 1]) {
      exceptions(book).setValue(row, col + index, 'Note');
      exceptions(book).setValue(rowWith(exceptions(book), 'Frailty'), col + index, `n${index + 1}`);
    }
    await refreshed(book);
    await refreshed(book);
    expect(texts(book)).toEqual(expect.arrayContaining(['n1', 'n2']));
  });

  test('on PMO Checks are kept at its foot as well', async () => {
    const book = tracker();
    await refreshed(book);
    sheetNamed(book, 'PMO Checks').setValue(4, 2, 'Asked finance');
    setAt(sheetNamed(book, 'Tracker'), 'F6', '');
    await refreshed(book);
    await refreshed(book);
    expect(rowsOf(sheetNamed(book, 'PMO Checks')).flat()).toContain('Asked finance');
    await hasNothingToDo(book);
  });
});

describe('words from the PMO’s own log', () => {
  const logged = () => bookOf({ Tracker: TRACKER, Exceptions: LOG });

  test('stand on PMO Exceptions, and follow the log', async () => {
    const book = logged();
    await refreshed(book);
    expect(words(book, 'Frailty', 'Issue')).toBe('Slow take-up');
    expect(words(book, 'IVF policy', 'Issue')).toBe('Awaiting board sign');
    await hasNothingToDo(book);
    setAt(sheetNamed(book, 'Exceptions'), 'D2', 'Take-up is better');
    await refreshed(book);
    expect(words(book, 'Frailty', 'Issue')).toBe('Take-up is better');
  });

  test('give way to what people type over them, until that is cleared', async () => {
    const book = logged();
    await refreshed(book);
    type(book, 'Frailty', 'Issue', 'Ours: two practices only');
    setAt(sheetNamed(book, 'Exceptions'), 'D2', 'Take-up is better');
    await refreshed(book);
    expect(words(book, 'Frailty', 'Issue')).toBe('Ours: two practices only');
    await hasNothingToDo(book);
    type(book, 'Frailty', 'Issue', '');
    await refreshed(book);
    expect(words(book, 'Frailty', 'Issue')).toBe('Take-up is better');
  });

  test('go with the log’s row, and leave nothing behind', async () => {
    const book = logged();
    await refreshed(book);
    deleteRow(sheetNamed(book, 'Exceptions'), 2);
    await refreshed(book);
    expect(areas(book)).toEqual({ open: ['Frailty', 'MSK'], closed: [] });
  });

  test('dates in it are shown as dates, not as serial numbers', async () => {
    const book = logged();
    setAt(sheetNamed(book, 'Exceptions'), 'F2', serial('2018-09-30'));
    await refreshed(book);
    expect(readsAsDate(book, 'Frailty', 'Recovery')).toBe(true);
  });

  test('the log itself is not written to', async () => {
    const book = logged();
    const before = rowsOf(sheetNamed(book, 'Exceptions'));
    await refreshed(book);
    expect(rowsOf(sheetNamed(book, 'Exceptions'))).toEqual(before);
  });
});

describe('notes on PMO Summary', () => {
  const noted = async () => {
    const book = tracker();
    await refreshed(book);
    const sheet = summary(book);
    const { rows } = { rows: rowsOf(sheet).length };
    sheet.setValue(rows + 1, 0, 'Agreed with finance on 3 August');
    sheet.setValue(rows + 2, 1, 42);
    sheet.setValue(4, 12, 'Ask about this');
    return { book, rows };
  };
  const grow = (book: Book) => {
    const sheet = sheetNamed(book, 'Tracker');
    ['W-01', 'Newborn', 'Women and Children', 30, 10, 10].forEach((value, col) => sheet.setValue(6, col, value));
  };

  test('below survive when the summary grows, and stay below', async () => {
    const { book, rows } = await noted();
    grow(book);
    await refreshed(book);
    const note = rowWith(summary(book), 'Agreed with finance on 3 August');
    expect(note).toBeGreaterThan(rows + 1);
    expect(summary(book).value(note + 1, 1)).toBe(42);
    expect(
      rowsOf(summary(book))
        .flat()
        .filter((value) => value === 42),
    ).toHaveLength(1);
    expect(summary(book).value(note - 1, 0)).toBe('');
    await hasNothingToDo(book);
  });

  test('beside survive when it grows', async () => {
    const { book } = await noted();
    grow(book);
    await refreshed(book);
    expect(rowsOf(summary(book)).flat()).toContain('Ask about this');
  });

  test('beside survive when it gets more columns', async () => {
    const { book } = await noted();
    const sheet = sheetNamed(book, 'Tracker');
    ['In month plan £k', 25, 10, 20].forEach((value, index) => sheet.setValue(2 + index, 30, value));
    ['In month actual £k', 20, 10, 20].forEach((value, index) => sheet.setValue(2 + index, 31, value));
    ['SRO', 'Director', 'Director', 'Director'].forEach((value, index) => sheet.setValue(2 + index, 32, value));
    await refreshed(book);
    const texts = rowsOf(summary(book)).flat();
    expect(texts).toContain('Ask about this');
    expect(texts).toContain('In month plan');
    await hasNothingToDo(book);
  });

  test('survive when it shrinks', async () => {
    const { book } = await noted();
    deleteRow(sheetNamed(book, 'Tracker'), 5);
    await refreshed(book);
    const texts = rowsOf(summary(book)).flat();
    expect(texts).toContain('Agreed with finance on 3 August');
    expect(texts).toContain('Ask about this');
    expect(texts).not.toContain('Elective Care');
    await hasNothingToDo(book);
  });

  test('survive growing and shrinking by turns', async () => {
    const { book } = await noted();
    for (let turn = 0; turn < 3; turn++) {
      grow(book);
      await refreshed(book);
      deleteRow(sheetNamed(book, 'Tracker'), 6);
      await refreshed(book);
    }
    const texts = rowsOf(summary(book)).flat();
    expect(texts.filter((text) => text === 'Agreed with finance on 3 August')).toHaveLength(1);
    expect(texts.filter((text) => text === 'Ask about this')).toHaveLength(1);
  });

  test('a formula below stays a formula', async () => {
    const { book, rows } = await noted();
    summary(book).setFormula(rows + 3, 1, 'SUM(B6:B8)', 7);
    await refreshed(book);
    expect(summary(book).formula(rows + 3, 1)).toBe('SUM(B6:B8)');
  });
});

describe('a sheet of ours', () => {
  test('is found again when people rename, move or hide it', async () => {
    const book = tracker();
    await refreshed(book);
    const count = book.sheets.length;
    summary(book).visibility = 'Hidden';
    book.sheets.unshift(...book.sheets.splice(book.sheets.indexOf(summary(book)), 1));
    summary(book).name = 'Board summary';
    await hasNothingToDo(book);
    setAt(sheetNamed(book, 'Tracker'), 'F4', 90);
    await refreshed(book);
    expect(book.sheets).toHaveLength(count);
    expect(book.sheets[0]!.visibility).toBe('Hidden');
  });

  test('is made anew when people delete it', async () => {
    const book = tracker();
    await refreshed(book);
    book.sheets.splice(book.sheets.indexOf(summary(book)), 1);
    await refreshed(book);
    expect(rowsOf(summary(book))[0]![0]).toBe('QIPP programme summary');
  });

  test('is put right where people typed over it', async () => {
    const book = tracker();
    await refreshed(book);
    setAt(summary(book), 'A1', 'My summary');
    await refreshed(book);
    expect(valueAt(summary(book), 'A1')).toBe('QIPP programme summary');
  });

  test('is never read as somebody’s tracker', async () => {
    const book = tracker();
    const first = await refreshed(book);
    const second = await refreshed(book);
    expect(second.assessment.programmes.map(({ name, figures }) => [name, figures])).toEqual(
      first.assessment.programmes.map(({ name, figures }) => [name, figures]),
    );
  });

  test('the record of what we wrote is hidden, the others are not', async () => {
    const book = tracker();
    await refreshed(book);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tracker', 'Visible'],
      ['PMO Summary', 'Visible'],
      ['PMO Exceptions', 'Visible'],
      ['PMO Checks', 'Visible'],
      ['PMO Record', 'Hidden'],
    ]);
  });
});

describe('people’s own sheet called “PMO Summary”', () => {
  test('is left alone, ours is called otherwise, and a finding says so', async () => {
    const book = bookOf({ Tracker: TRACKER, 'PMO Summary': '\nMy own notes\n\nDo not touch\n' });
    const before = rowsOf(summary(book));
    const outcome = await refreshed(book);
    expect(rowsOf(summary(book))).toEqual(before);
    expect(summary(book).properties.size).toBe(0);
    expect(rowsOf(sheetNamed(book, 'PMO Summary 2'))[0]![0]).toBe('QIPP programme summary');
    expect(cellsFound(outcome, 'sheet-name-taken')).toEqual(['PMO Summary!A1']);
    await hasNothingToDo(book);
  });

  test('is left alone in whatever letter case', async () => {
    const book = bookOf({ Tracker: TRACKER, 'pmo summary': '\nMy own notes\n' });
    await refreshed(book);
    expect(rowsOf(sheetNamed(book, 'pmo summary'))).toEqual([['My own notes']]);
    expect(book.sheet('PMO Summary 2')).toBeDefined();
  });

  test('is left alone though it has a table of figures', async () => {
    const own = `
      Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
      Urgent Care   | 140         | 90            | Amber
      Elective Care | 80          | 72            | Amber
    `;
    const book = bookOf({ Tracker: TRACKER, 'PMO Summary': own });
    const before = rowsOf(summary(book));
    const { edits } = await refreshed(book);
    expect(edits.filter(({ sheet }) => sheet === 'PMO Summary').map(({ kind }) => kind)).toEqual([]);
    expect(rowsOf(summary(book))).toEqual(before);
  });
});

describe('a draft', () => {
  test('of a sheet that is in its state already needs no edit', async () => {
    const book = bookOf({ Notes: '\nhello\n' });
    const workbook = new FileWorkbook(book);
    const draft = { ...emptyDraft('sheet', 'PMO Sheet'), cells: [['a', 1], [], ['', 'b']] };
    await workbook.apply(planDraft(draft, await workbook.read()).edits);
    expect(rowsOf(sheetNamed(book, 'PMO Sheet'))).toEqual([
      ['a', 1],
      ['', ''],
      ['', 'b'],
    ]);
    expect(planDraft(draft, await workbook.read()).edits).toEqual([]);
  });

  test('that got smaller empties what it had written', async () => {
    const book = bookOf({ Notes: '\nhello\n' });
    const workbook = new FileWorkbook(book);
    const draft = {
      ...emptyDraft('sheet', 'PMO Sheet'),
      cells: [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    };
    await workbook.apply(planDraft(draft, await workbook.read()).edits);
    await workbook.apply(planDraft({ ...draft, cells: [['a']] }, await workbook.read()).edits);
    expect(rowsOf(sheetNamed(book, 'PMO Sheet'))).toEqual([['a']]);
  });
});
