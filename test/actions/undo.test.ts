// Undo over a book: everything goes back, but for what people have edited since, and nobody's words are lost.
import { LastApplied } from '../../src/actions/lastApplied';
import { refresh, type Refreshed } from '../../src/actions/refresh';
import { undo, type Undone, type UndoOutcome } from '../../src/actions/undo';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { bookOf, deleteRow, insertRow, rowWith, setAt, sheetNamed, sortRows, valueAt } from '../support/grid';
import { comparable } from '../support/takenBack';

/** A person at one workbook, with a pane that stays open. */
class Desk {
  readonly workbook: LastApplied;

  constructor(readonly book: Book) {
    this.workbook = new LastApplied(new FileWorkbook(book), () => undefined);
  }

  async refresh(): Promise<Refreshed> {
    this.workbook.begin();
    const outcome = await refresh(this.workbook, {});
    if (outcome.refused) throw new Error(outcome.message);
    return outcome;
  }

  async tryUndo(): Promise<UndoOutcome> {
    const { applied } = this.workbook;
    if (applied.length === 0) throw new Error('Nothing was applied.');
    this.workbook.begin();
    return undo(this.workbook, applied, {});
  }

  async undo(): Promise<Undone> {
    const outcome = await this.tryUndo();
    if (outcome.refused) throw new Error(outcome.message);
    return outcome;
  }

  sheet(name: string) {
    return sheetNamed(this.book, name);
  }
}

const TRACKER = `
  Reporting period: July 2018

  Scheme ID | Scheme  | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
  UC-01     | Frailty | Urgent Care   | 100         | 50            |
  UC-02     | Streams | Urgent Care   | 90          | 45            |
  EC-01     | MSK     | Elective Care | 80          | 72            |
`;

const tracker = () => new Desk(bookOf({ Tracker: TRACKER }));

const told = ({ findings }: Undone) => findings.map(({ code, where }) => [code, ...where.map(({ cell }) => cell)]);

describe('directly after a refresh', () => {
  test.each(Object.entries(SAMPLE_BOOKS))(
    '%s is as it was, and a refresh does the same again',
    async (_name, build) => {
      const desk = new Desk(build());
      const before = comparable(desk.book);
      const first = await desk.refresh();
      const after = comparable(desk.book);
      const { findings, message } = await desk.undo();
      expect(findings).toEqual([]);
      expect(message).toMatch(/^Undone: \d+ cells put back, \d sheets taken away\.$/);
      expect(comparable(desk.book)).toBe(before);
      const again = await desk.refresh();
      expect(comparable(desk.book)).toBe(after);
      expect([again.message, again.findings]).toEqual([first.message, first.findings]);
    },
  );

  test.each(Object.entries(SAMPLE_BOOKS))('%s: the file that is saved has the sheets it had', async (_name, build) => {
    const file = saveBook(build());
    const desk = new Desk(openBook(file));
    await desk.refresh();
    await desk.undo();
    expect(comparable(openBook(saveBook(desk.book)))).toBe(comparable(openBook(file)));
  });

  test('a second refresh, with new figures and words moved along, is taken back alone', async () => {
    const desk = new Desk(demoPmo());
    await desk.refresh();
    setAt(desk.sheet('PMO Exceptions'), 'F5', "=it's -5% (see Apr-18)");
    setAt(desk.sheet('Monthly actual'), 'G7', 900);
    setAt(desk.sheet('Activity'), 'B3', 12_000);
    deleteRow(desk.sheet('Scheme register'), 8);
    const before = comparable(desk.book);
    await desk.refresh();
    expect(comparable(desk.book)).not.toBe(before);
    expect((await desk.undo()).findings).toEqual([]);
    expect(comparable(desk.book)).toBe(before);
  });

  test('of a refreshed file, charts and rules included', async () => {
    const first = new Desk(demoPmo());
    await first.refresh();
    const file = saveBook(first.book);
    const desk = new Desk(openBook(file));
    const objectives = desk.sheet('PMO Objectives');
    setAt(desk.sheet('Activity'), 'A2', `${String(valueAt(desk.sheet('Activity'), 'A2'))} again`);
    objectives.charts = objectives.charts.slice(1);
    objectives.changed.add('charts');
    const before = openBook(saveBook(desk.book));
    await desk.refresh();
    const { findings } = await desk.undo();
    expect(findings).toEqual([]);
    const restored = openBook(saveBook(desk.book));
    expect(comparable(restored)).toBe(comparable(before));
  });
});

describe('what people edited since', () => {
  test('a rating typed over is left and told, the others go', async () => {
    const desk = tracker();
    await desk.refresh();
    setAt(desk.sheet('Tracker'), 'F5', 'Amber');
    const undone = await desk.undo();
    expect(['F4', 'F5', 'F6'].map((cell) => valueAt(desk.sheet('Tracker'), cell))).toEqual(['', 'Amber', '']);
    expect(undone.findings).toEqual([
      {
        code: 'undo-edited',
        severity: 'warning',
        message: 'Tracker!F5 holds "Amber"',
        where: [{ sheet: 'Tracker', cell: 'F5' }],
      },
    ]);
    expect(undone.message).toContain('1 cell edited since was left: Tracker!F5 holds "Amber".');
  });

  test('figures that nobody of ours wrote stay as they are, without a word', async () => {
    const desk = tracker();
    await desk.refresh();
    setAt(desk.sheet('Tracker'), 'E4', 99);
    setAt(desk.sheet('Tracker'), 'H9', 'a note');
    expect((await desk.undo()).findings).toEqual([]);
    expect(valueAt(desk.sheet('Tracker'), 'E4')).toBe(99);
    expect(valueAt(desk.sheet('Tracker'), 'H9')).toBe('a note');
  });

  test('an edit that put a cell back itself is not worth a word', async () => {
    const desk = tracker();
    await desk.refresh();
    setAt(desk.sheet('Tracker'), 'F5', '');
    expect((await desk.undo()).findings).toEqual([]);
  });

  test('a formula that happens to give our rating is somebody’s', async () => {
    const desk = tracker();
    await desk.refresh();
    desk.sheet('Tracker').setFormula(3, 5, 'IF(E4<75,"Red","Green")', 'Red');
    await desk.undo();
    expect(desk.sheet('Tracker').formula(3, 5)).toBe('IF(E4<75,"Red","Green")');
  });

  test('a sheet of ours on which somebody has written stays, with their words and ours', async () => {
    const desk = tracker();
    await desk.refresh();
    setAt(desk.sheet('PMO Exceptions'), 'F5', 'Recruiting');
    const undone = await desk.undo();
    expect(told(undone)).toEqual([['undo-sheet-left', 'F5']]);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Tracker', 'PMO Exceptions']);
    await desk.refresh();
    expect(rowWith(desk.sheet('PMO Exceptions'), 'Recruiting')).toBe(4);
  });

  test('sheets that are gone, or go by another name, are left out', async () => {
    const desk = tracker();
    await desk.refresh();
    desk.sheet('PMO Summary').name = 'For the board';
    desk.book.sheets.splice(desk.book.sheets.indexOf(desk.sheet('PMO Checks')), 1);
    const undone = await desk.undo();
    expect(undone.findings.map(({ message }) => message)).toEqual([
      'There is no sheet "PMO Checks" any more, so nothing could be put back on it.',
      'There is no sheet "PMO Summary" any more, so nothing could be put back on it.',
    ]);
    expect(desk.book.sheets.map(({ name }) => name)).toEqual(['Tracker', 'For the board']);
  });

  test('a sheet that somebody else has refreshed since is theirs', async () => {
    const desk = tracker();
    await desk.refresh();
    const { applied } = desk.workbook;
    insertRow(desk.sheet('Tracker'), 6);
    setAt(desk.sheet('Tracker'), 'B7', 'Gastro');
    setAt(desk.sheet('Tracker'), 'D7', 10);
    await new Desk(desk.book).refresh();
    const after = valueAt(desk.sheet('Tracker'), 'F4');
    const outcome = await undo(new FileWorkbook(desk.book), applied, {});
    expect(outcome.refused === null && outcome.findings.map(({ code }) => code)).toContain('undo-sheet-left');
    expect(valueAt(desk.sheet('Tracker'), 'F4')).toBe(after);
  });
});

test('three cells are named, the rest are counted', async () => {
  const desk = new Desk(demoPmo());
  await desk.refresh();
  ['O7', 'O8', 'O9', 'O10', 'O11'].forEach((cell) => setAt(desk.sheet('Scheme register'), cell, 12));
  expect((await desk.undo()).message).toMatch(
    /5 cells edited since were left: Scheme register!O7 holds 12, .* and 2 more\.$/,
  );
});

describe('rows that moved since', () => {
  test('sorted: ratings of ours go where they stand now', async () => {
    const desk = tracker();
    await desk.refresh();
    sortRows(desk.sheet('Tracker'), 3, 5, 1);
    const undone = await desk.undo();
    expect(undone.findings.filter(({ code }) => code !== 'undo-strayed')).toEqual([]);
    expect(['B4', 'B5', 'B6'].map((cell) => valueAt(desk.sheet('Tracker'), cell))).toEqual([
      'Frailty',
      'MSK',
      'Streams',
    ]);
    expect(['F4', 'F5', 'F6'].map((cell) => valueAt(desk.sheet('Tracker'), cell))).toEqual(['', '', '']);
  });

  test('a typed rating that moved to where we had written the same one is not taken for ours', async () => {
    const desk = tracker();
    setAt(desk.sheet('Tracker'), 'E4', 80);
    setAt(desk.sheet('Tracker'), 'E5', 90);
    await desk.refresh();
    setAt(desk.sheet('Tracker'), 'F4', 'Red');
    setAt(desk.sheet('Tracker'), 'E5', 45);
    await desk.refresh();
    insertRow(desk.sheet('Tracker'), 3);
    const ratings = () => ['F5', 'F6', 'F7'].map((cell) => valueAt(desk.sheet('Tracker'), cell));
    expect(ratings()).toEqual(['Red', 'Red', 'Amber']);
    await desk.undo();
    expect(ratings()).toEqual(['Red', 'Green', 'Amber']);
  });

  test('a row deleted since takes its cells along', async () => {
    const desk = tracker();
    await desk.refresh();
    deleteRow(desk.sheet('Tracker'), 3);
    const undone = await desk.undo();
    expect(undone.findings.map(({ code }) => code)).toEqual(['undo-strayed']);
    expect(['F4', 'F5'].map((cell) => valueAt(desk.sheet('Tracker'), cell))).toEqual(['', '']);
  });
});

describe('nothing is written', () => {
  test('where a sheet that has to be written to is protected', async () => {
    const desk = tracker();
    await desk.refresh();
    desk.sheet('Tracker').protected = true;
    const before = comparable(desk.book);
    const outcome = await desk.tryUndo();
    expect(outcome.refused?.kind).toBe('protected');
    expect(comparable(desk.book)).toBe(before);
    expect(desk.workbook.applied).toHaveLength(1);
  });

  test('where sheets may not be taken away', async () => {
    const desk = tracker();
    await desk.refresh();
    desk.book.structureProtected = true;
    const before = comparable(desk.book);
    expect((await desk.tryUndo()).refused?.kind).toBe('protected');
    expect(comparable(desk.book)).toBe(before);
  });
});
