// What a refresh does to people's own sheets: empty rating columns filled, missing ones appended once, and whatever a
// person typed kept, before the first refresh and ever after, however rows are moved.
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import type { Book } from '../../src/standalone/book';
import type { Edit } from '../../src/workbook/edit';
import { bookAsText } from '../support/bookAsText';
import {
  bookOf,
  cellUnder,
  columnWith,
  copySheet,
  deleteRow,
  duplicateRow,
  insertRow,
  rowsOf,
  rowWith,
  setAt,
  sheetNamed,
  sortRows,
  valueAt,
} from '../support/grid';
import { cellsFound, refreshed } from '../support/refreshed';

/** Red, Green, Amber, not yet due. */
const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme      | Programme     | Plan £k | YTD Plan £k | YTD Actual £k | YTD Variance £k | YTD RAG | PMO RAG
  UC-01     | Frailty     | Urgent Care   | 300     | 100         | 50            |                 |         |
  UC-02     | End of life | Urgent Care   | 120     | 40          | 40            |                 |         |
  EC-01     | MSK         | Elective Care | 240     | 80          | 72            |                 |         |
  EC-02     | ENT         | Elective Care | 60      | 0           |               |                 |         |
            | Total       |               | 720     | 220         | 162           |                 |         |
`;
/** The same without a column for ratings, variances and ids. */
const BARE = `
  Reporting period: July 2018

  Scheme      | Programme     | Plan £k | YTD Plan £k | YTD Actual £k
  Frailty     | Urgent Care   | 300     | 100         | 50
  End of life | Urgent Care   | 120     | 40          | 40
  MSK         | Elective Care | 240     | 80          | 72
  ENT         | Elective Care | 60      | 0           |
`;
const ADDED = [
  'YTD variance (computed)',
  'YTD % of plan (computed)',
  'YTD finance RAG (computed)',
  'PMO overall RAG (computed)',
];

const tracker = () => bookOf({ Tracker: TRACKER });
const bare = () => bookOf({ Tracker: BARE });
const sheet = (book: Book) => sheetNamed(book, 'Tracker');
const under = (book: Book, name: string, heading: string) => cellUnder(sheet(book), name, heading);
const ratings = (book: Book, heading = 'YTD RAG') =>
  ['Frailty', 'End of life', 'MSK', 'ENT'].map((name) => under(book, name, heading));

/** Cells outside our own sheets that a second refresh would still change. */
async function editsOf(book: Book): Promise<Edit[]> {
  return (await refreshed(book)).edits;
}

describe('columns that are there for ratings and variances', () => {
  test('are filled where they are empty', async () => {
    const book = tracker();
    await refreshed(book);
    expect(ratings(book)).toEqual(['Red', 'Green', 'Amber', 'Grey']);
    expect(ratings(book, 'YTD Variance £k')).toEqual([-50, 0, -8, '']);
    expect(ratings(book, 'PMO RAG')).toEqual(['Red', 'Green', 'Amber', 'Grey']);
  });

  test('a total gets its variance and no rating', async () => {
    const book = tracker();
    await refreshed(book);
    expect(under(book, 'Total', 'YTD Variance £k')).toBe(-58);
    expect(under(book, 'Total', 'YTD RAG')).toBe('');
  });

  test('nothing else of the sheet is written', async () => {
    const book = tracker();
    const before = rowsOf(sheet(book));
    await refreshed(book);
    const theirs = (rows: typeof before) => rows.map((cells) => cells.slice(0, 6));
    expect(theirs(rowsOf(sheet(book)))).toEqual(theirs(before));
  });

  test('every rating column of the three samples is filled, and no input is changed', async () => {
    for (const build of Object.values(SAMPLE_BOOKS)) {
      const [book, before] = [build(), build()];
      await refreshed(book);
      for (const { name } of before.sheets) {
        const now = rowsOf(sheetNamed(book, name));
        rowsOf(sheetNamed(before, name)).forEach((cells, row) =>
          cells.forEach((value, col) => {
            if (value !== '') expect([name, row, col, now[row]![col]]).toEqual([name, row, col, value]);
          }),
        );
      }
    }
  });

  test('variances are in the unit of their sheet', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018
        Scheme  | Programme   | YTD Plan £ | YTD Actual £ | YTD Variance £ | YTD Variance £k
        Frailty | Urgent Care | 100500     | 50250.5      |                |
      `,
    });
    const { assessment } = await refreshed(book);
    expect(valueAt(sheet(book), 'E3')).toBe(-50249.5);
    expect(assessment.schemes[0]!.ytdVariance).toBe(-50.2495);
  });

  test('a sheet in £ whose title says so', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018
        All figures in £
        Scheme  | Programme   | YTD Plan | YTD Actual | YTD Variance
        Frailty | Urgent Care | 100500   | 50250      |
      `,
    });
    await refreshed(book);
    expect(valueAt(sheet(book), 'E4')).toBe(-50250);
    expect(await editsOf(book)).toEqual([]);
  });

  test('“% of plan” is a fraction, plain “Variance” that of forecast or target', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018
        Scheme  | Programme   | Plan £k | FOT £k | Variance £k | YTD Plan £k | YTD Actual £k | % of plan
        Frailty | Urgent Care | 300     | 280    |             | 100         | 91.06         |
      `,
    });
    await refreshed(book);
    expect(valueAt(sheet(book), 'E3')).toBe(-20);
    expect(valueAt(sheet(book), 'H3')).toBeCloseTo(0.9106, 12);
  });
});

describe('columns that are not there', () => {
  test('are appended at the right, marked as computed', async () => {
    const book = bare();
    await refreshed(book);
    expect(rowsOf(sheet(book))[2]!.slice(5)).toEqual(ADDED);
    expect(ratings(book, ADDED[2])).toEqual(['Red', 'Green', 'Amber', 'Grey']);
  });

  test('are appended once, and kept up to date', async () => {
    const book = bare();
    await refreshed(book);
    setAt(sheet(book), 'E4', 99);
    await refreshed(book);
    await refreshed(book);
    expect(rowsOf(sheet(book))[2]!.slice(5)).toEqual(ADDED);
    expect(under(book, 'Frailty', ADDED[2]!)).toBe('Green');
  });

  test('stand right of everything beside the table', async () => {
    const book = bare();
    setAt(sheet(book), 'H5', 'Ask finance');
    await refreshed(book);
    expect(valueAt(sheet(book), 'H5')).toBe('Ask finance');
    expect(columnWith(sheet(book), ADDED[0]!)).toBe(8);
  });

  test('stand under every heading of a table in sections', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018
        Urgent Care
        Scheme  | YTD Plan £k | YTD Actual £k
        Frailty | 100         | 50

        Elective Care
        Scheme  | YTD Plan £k | YTD Actual £k
        MSK     | 80          | 72
      `,
    });
    await refreshed(book);
    expect([valueAt(sheet(book), 'D3'), valueAt(sheet(book), 'D7')]).toEqual([ADDED[0], ADDED[0]]);
    expect(await editsOf(book)).toEqual([]);
  });
});

describe('what a person typed before the first refresh', () => {
  const typed = () => {
    const book = tracker();
    setAt(sheet(book), 'H4', 'Green');
    setAt(sheet(book), 'G6', -80);
    return book;
  };

  test('is kept, shown beside the computed one, and reported at its cell where they differ', async () => {
    const book = typed();
    const outcome = await refreshed(book);
    expect(ratings(book)).toEqual(['Green', '', '', '']);
    expect(ratings(book, 'YTD finance RAG (computed)')).toEqual(['Red', 'Green', 'Amber', 'Grey']);
    expect(cellsFound(outcome, 'printed-rating-differs')).toEqual(['Tracker!H4']);
    expect(cellsFound(outcome, 'printed-figure-differs')).toEqual(['Tracker!G6']);
    const messages = outcome.findings.filter(({ code }) => code.startsWith('printed')).map(({ message }) => message);
    expect(messages.join('\n')).toMatch(/Frailty.*Green.*Red[^]*MSK.*-80.*-8/);
  });

  test('stays what it is in every later refresh', async () => {
    const book = typed();
    await refreshed(book);
    setAt(sheet(book), 'F4', 100);
    const outcome = await refreshed(book);
    expect(ratings(book)).toEqual(['Green', '', '', '']);
    expect(cellsFound(outcome, 'printed-rating-differs')).toEqual([]);
    expect(await editsOf(book)).toEqual([]);
  });

  test('a whole column of ratings is kept when the figures change, whether it agreed with ours or not', async () => {
    const book = tracker();
    ['Red', 'Green', 'Amber', 'Grey'].forEach((rating, index) => setAt(sheet(book), `H${4 + index}`, rating));
    await refreshed(book);
    expect(await editsOf(book)).toEqual([]);
    setAt(sheet(book), 'F4', 100);
    const outcome = await refreshed(book);
    expect(ratings(book)).toEqual(['Red', 'Green', 'Amber', 'Grey']);
    expect(ratings(book, 'YTD finance RAG (computed)')).toEqual(['Green', 'Green', 'Amber', 'Grey']);
    expect(cellsFound(outcome, 'printed-rating-differs')).toEqual(['Tracker!H4']);
  });

  test('a formula that gives nothing yet is kept: the column is the person’s', async () => {
    const book = tracker();
    for (let row = 3; row < 7; row++)
      sheet(book).setFormula(row, 6, `IF(F${row + 1}="","",F${row + 1}-E${row + 1})`, '');
    await refreshed(book);
    expect(sheet(book).formula(3, 6)).toBe('IF(F4="","",F4-E4)');
  });
});

describe('what a person typed over a rating of ours', () => {
  const typedOver = async () => {
    const book = tracker();
    await refreshed(book);
    setAt(sheet(book), 'H4', 'Amber');
    return book;
  };

  test('is kept and reported', async () => {
    const book = await typedOver();
    const outcome = await refreshed(book);
    expect(ratings(book)).toEqual(['Amber', 'Green', 'Amber', 'Grey']);
    expect(cellsFound(outcome, 'printed-rating-differs')).toEqual(['Tracker!H4']);
  });

  test('is kept again and again, while the others follow their figures', async () => {
    const book = await typedOver();
    await refreshed(book);
    setAt(sheet(book), 'F5', 10);
    const outcome = await refreshed(book);
    expect(ratings(book)).toEqual(['Amber', 'Red', 'Amber', 'Grey']);
    expect(cellsFound(outcome, 'printed-rating-differs')).toEqual(['Tracker!H4']);
    expect(await editsOf(book)).toEqual([]);
  });

  test('gives way once it is cleared', async () => {
    const book = await typedOver();
    await refreshed(book);
    setAt(sheet(book), 'H4', '');
    await refreshed(book);
    expect(ratings(book)[0]).toBe('Red');
  });

  test('is kept in a column that we appended', async () => {
    const book = bare();
    await refreshed(book);
    const col = columnWith(sheet(book), ADDED[3]!);
    sheet(book).setValue(3, col, 'Amber: recovery plan agreed');
    await refreshed(book);
    expect(under(book, 'Frailty', ADDED[3]!)).toBe('Amber: recovery plan agreed');
    expect(await editsOf(book)).toEqual([]);
  });

  test('is kept where we had left the cell empty', async () => {
    const book = tracker();
    await refreshed(book);
    setAt(sheet(book), 'G7', -5);
    await refreshed(book);
    expect(valueAt(sheet(book), 'G7')).toBe(-5);
  });
});

describe('a second refresh', () => {
  test.each(Object.entries(SAMPLE_BOOKS))('changes nothing in %s', async (_name, build) => {
    const book = build();
    await refreshed(book);
    const before = bookAsText(book);
    const { edits, cellsWritten, message } = await refreshed(book);
    expect([edits, cellsWritten]).toEqual([[], 0]);
    expect(message).toContain('Nothing had changed');
    expect(bookAsText(book)).toBe(before);
  });

  test('changes nothing beside sheets with two totals, two tables and notes', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018
        Programme     | Plan £k | YTD Plan £k | YTD Actual £k | YTD Variance £k
        Urgent Care   | 420     | 140         | 90            |
        Elective Care | 300     | 80          | 72            |
        Total         | 720     | 220         | 162           |

        Scheme  | Programme   | YTD Plan £k | YTD Actual £k | YTD Variance £k
        Frailty | Urgent Care | 100         | 50            |
        Other   | Urgent Care | 30          | 30            |
        Total   |             | 130         | 80            |
      `,
    });
    await refreshed(book);
    expect([valueAt(sheet(book), 'E5'), valueAt(sheet(book), 'E10')]).toEqual([-58, -50]);
    expect(await editsOf(book)).toEqual([]);
    setAt(sheet(book), 'C4', 78);
    setAt(sheet(book), 'C5', 218);
    await refreshed(book);
    expect(valueAt(sheet(book), 'E5')).toBe(-56);
  });

  test('writes only what a changed figure changes', async () => {
    const book = tracker();
    await refreshed(book);
    setAt(sheet(book), 'F4', 51);
    const { edits } = await refreshed(book);
    const onTracker = edits.filter((edit) => edit.sheet === 'Tracker');
    expect(onTracker).toEqual([{ kind: 'writeBlock', sheet: 'Tracker', row: 3, col: 6, values: [[-49]] }]);
  });
});

describe('rows that people move', () => {
  /** Refreshes, moves, changes Frailty's actual: its rating must follow, and nothing may count as typed. */
  async function movedAndChanged(book: Book, move: (book: Book) => void, name = 'Frailty', actual = 'YTD Actual £k') {
    await refreshed(book);
    move(book);
    sheet(book).setValue(rowWith(sheet(book), name), columnWith(sheet(book), actual), 100);
    const outcome = await refreshed(book);
    expect(outcome.findings.filter(({ code }) => code.startsWith('printed'))).toEqual([]);
    return outcome;
  }

  test.each([
    ['with ids', tracker, 'YTD RAG'],
    ['without ids, in columns that we appended', bare, ADDED[2]!],
  ])('sorted, %s', async (_what, build, heading) => {
    const book = build();
    await movedAndChanged(book, () => sortRows(sheet(book), 3, 6, 1));
    expect(ratings(book, heading)).toEqual(['Green', 'Green', 'Amber', 'Grey']);
    expect(await editsOf(book)).toEqual([]);
  });

  test.each([
    ['with ids', tracker, 'YTD RAG'],
    ['without ids', bare, ADDED[2]!],
  ])('inserted above and between, %s', async (_what, build, heading) => {
    const book = build();
    await movedAndChanged(book, () => {
      insertRow(sheet(book), 4);
      insertRow(sheet(book), 1);
    });
    expect(ratings(book, heading)).toEqual(['Green', 'Green', 'Amber', 'Grey']);
    expect(await editsOf(book)).toEqual([]);
  });

  test('a new scheme is rated, the others stay', async () => {
    const book = tracker();
    await movedAndChanged(book, () => {
      insertRow(sheet(book), 5);
      ['UC-03', 'Call for Care', 'Urgent Care', 50, 20, 10].forEach((value, col) =>
        sheet(book).setValue(5, col, value),
      );
    });
    expect(under(book, 'Call for Care', 'YTD RAG')).toBe('Red');
    expect(ratings(book)).toEqual(['Green', 'Green', 'Amber', 'Grey']);
  });

  test.each([
    ['with an id', tracker, 'YTD RAG'],
    ['without one', bare, ADDED[2]!],
  ])('renamed, %s', async (_what, build, heading) => {
    const book = build();
    await movedAndChanged(
      book,
      () => {
        const row = rowWith(sheet(book), 'Frailty');
        sheet(book).setValue(row, columnWith(sheet(book), 'Scheme'), 'Frailty pathway');
      },
      'Frailty pathway',
    );
    expect(under(book, 'Frailty pathway', heading)).toBe('Green');
    expect(await editsOf(book)).toEqual([]);
  });

  test('renamed without an id, one of its ratings typed over: that one is kept, the rest follows the figures', async () => {
    const book = bare();
    await refreshed(book);
    const row = rowWith(sheet(book), 'Frailty');
    sheet(book).setValue(row, 0, 'Frailty pathway');
    sheet(book).setValue(row, columnWith(sheet(book), ADDED[3]!), 'Amber');
    sheet(book).setValue(row, 4, 100);
    await refreshed(book);
    expect(under(book, 'Frailty pathway', ADDED[3]!)).toBe('Amber');
    expect(under(book, 'Frailty pathway', ADDED[2]!)).toBe('Green');
  });

  test('a programme renamed over schemes without ids', async () => {
    const book = bare();
    await movedAndChanged(book, () => {
      for (const row of [3, 4]) sheet(book).setValue(row, 1, 'Urgent and Proactive Care');
    });
    expect(ratings(book, ADDED[2])).toEqual(['Green', 'Green', 'Amber', 'Grey']);
  });

  test('deleted', async () => {
    const book = tracker();
    await movedAndChanged(book, () => deleteRow(sheet(book), 4));
    expect(under(book, 'Frailty', 'YTD RAG')).toBe('Green');
    expect(await editsOf(book)).toEqual([]);
  });

  test('a row copied for a new scheme is rated by its own figures', async () => {
    const book = tracker();
    await movedAndChanged(book, () => {
      duplicateRow(sheet(book), 4);
      ['UC-03', 'Call for Care', 'Urgent Care', 50, 20, 10].forEach((value, col) =>
        sheet(book).setValue(5, col, value),
      );
    });
    expect(under(book, 'Call for Care', 'YTD RAG')).toBe('Red');
    expect(under(book, 'Call for Care', 'YTD Variance £k')).toBe(-10);
  });

  test('two rows with one id, sorted the other way round', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018

        Scheme ID | Scheme      | Programme   | YTD Plan £k | YTD Actual £k | YTD Variance £k | YTD RAG
        UC-01     | Frailty     | Urgent Care | 100         | 50            |                 |
        UC-01     | End of life | Urgent Care | 40          | 40            |                 |
      `,
    });
    await movedAndChanged(book, () => sortRows(sheet(book), 3, 4, 1));
    expect(under(book, 'Frailty', 'YTD RAG')).toBe('Green');
    expect(under(book, 'End of life', 'YTD RAG')).toBe('Green');
  });

  test('what was typed moves along with its row', async () => {
    const book = tracker();
    await refreshed(book);
    setAt(sheet(book), 'H4', 'Amber');
    await refreshed(book);
    sortRows(sheet(book), 3, 6, 1);
    await refreshed(book);
    expect(ratings(book)).toEqual(['Amber', 'Green', 'Amber', 'Grey']);
  });

  test('a total that is called otherwise', async () => {
    const book = tracker();
    await movedAndChanged(book, () => setAt(sheet(book), 'B8', 'Grand total'));
    expect(under(book, 'Grand total', 'YTD Variance £k')).toBe(-8);
  });

  test('down, below another table that people put above', async () => {
    const book = tracker();
    await movedAndChanged(book, () => {
      for (let row = 0; row < 4; row++) insertRow(sheet(book), 1);
      ['Programme', 'Plan £k', 'YTD Plan £k'].forEach((heading, col) => sheet(book).setValue(1, col, heading));
      ['Urgent Care', 420, 140].forEach((value, col) => sheet(book).setValue(2, col, value));
    });
    expect(ratings(book)).toEqual(['Green', 'Green', 'Amber', 'Grey']);
  });

  test('columns that people move', async () => {
    const book = tracker();
    await movedAndChanged(book, () => {
      for (const row of sheet(book).rows) if (row) row.values.splice(3, 0, '');
    });
    expect(ratings(book)).toEqual(['Green', 'Green', 'Amber', 'Grey']);
  });
});

describe('a copied sheet', () => {
  test('what was typed on the copy is kept there, and the first sheet still follows its figures', async () => {
    const book = tracker();
    await refreshed(book);
    const copy = copySheet(book, 'Tracker', 'Tracker (2)');
    setAt(copy, 'H4', 'Amber');
    await refreshed(book);
    setAt(sheet(book), 'F4', 100);
    setAt(copy, 'F4', 100);
    await refreshed(book);
    expect(valueAt(copy, 'H4')).toBe('Amber');
    expect(valueAt(sheet(book), 'H4')).toBe('Green');
  });
});

describe('conditional formats', () => {
  const ownRules = (book: Book) => sheet(book).rules.filter(({ xml }) => xml === null).length;

  test('are not multiplied by refreshing', async () => {
    const book = tracker();
    await refreshed(book);
    const count = ownRules(book);
    expect(count).toBeGreaterThan(0);
    for (const row of [3, 4, 5]) {
      insertRow(sheet(book), row);
      ['NEW', `Scheme ${row}`, 'Urgent Care', 50, 20, row].forEach((value, col) =>
        sheet(book).setValue(row, col, col === 0 ? `N-${row}` : value),
      );
      await refreshed(book);
      expect(ownRules(book)).toBe(count);
    }
  });

  test('people’s own stay, in number and place among themselves', async () => {
    const book = tracker();
    const theirs = [
      { id: 'bars', range: 'F4:F7', rule: null, xml: '<cfRule type="dataBar"/>' },
      { id: 'dates', range: 'A1:B9', rule: null, xml: '<cfRule type="timePeriod"/>' },
    ];
    sheet(book).rules = [...theirs];
    await refreshed(book);
    setAt(sheet(book), 'F4', 100);
    await refreshed(book);
    expect(sheet(book).rules.filter(({ xml }) => xml !== null)).toEqual(theirs);
  });

  test('come back where somebody removed them', async () => {
    const book = tracker();
    await refreshed(book);
    const count = ownRules(book);
    sheet(book).rules = [];
    await refreshed(book);
    expect(ownRules(book)).toBe(count);
  });

  test('look at every rating’s and variance’s own cell', async () => {
    const book = tracker();
    await refreshed(book);
    const ranges = new Set(sheet(book).rules.map(({ range }) => range));
    expect([...ranges].sort()).toEqual(['G4:G8', 'H4:H8', 'I4:I8']);
  });
});

describe('savings that stand under no programme', () => {
  test('are in the total all the same', async () => {
    const book = bookOf({
      Tracker: `
        Reporting period: July 2018
        Scheme  | YTD Plan £k | YTD Actual £k
        Frailty | 100         | 50
        MSK     | 80          | 72
      `,
    });
    const { assessment } = await refreshed(book);
    expect(assessment.total.figures).toMatchObject({ ytdPlan: 180, ytdActual: 122 });
  });

  test('of one scheme among others that have a programme', async () => {
    const book = tracker();
    setAt(sheet(book), 'C4', '');
    const { assessment } = await refreshed(book);
    expect(assessment.total.figures).toMatchObject({ ytdPlan: 220, ytdActual: 162 });
  });
});
