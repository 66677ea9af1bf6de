// What holds whatever people do between refreshes and undos: directly after a refresh everything goes back exactly, a refresh
// then does the same again, and nobody's words are ever lost.
import fc from '../support/properties';
import { LastApplied } from '../../src/actions/lastApplied';
import { refresh } from '../../src/actions/refresh';
import { undo } from '../../src/actions/undo';
import { Book, type BookSheet } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { CellValue } from '../../src/workbook/snapshot';
import { columnWith, insertRow, rowsOf, sheetNamed, sortRows } from '../support/grid';
import { comparable } from '../support/takenBack';

const HEADINGS = ['Scheme ID', 'Scheme', 'Programme', 'YTD Plan £k', 'YTD Actual £k', 'YTD RAG', 'PMO RAG', 'Notes'];
const FIRST_ROW = 3;

interface Scheme {
  programme: string;
  plan: CellValue;
  actual: CellValue;
}

type Deed =
  | { does: 'refresh' }
  | { does: 'undo' }
  | { does: 'edit'; row: number; heading: string; value: CellValue }
  | { does: 'type'; row: number; heading: string; rating: string }
  | { does: 'sort'; heading: string }
  | { does: 'insert'; row: number }
  | { does: 'words'; row: number; heading: string };

const figure = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom<CellValue>('', 0, 'TBC', '£1,771', '(9)', 100, 100),
);
const scheme = fc.record<Scheme>({
  programme: fc.constantFrom('Urgent Care', 'Elective'),
  plan: figure,
  actual: figure,
});
const place = fc.nat({ max: 9 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Deed>({ does: 'refresh' }) },
  { weight: 3, arbitrary: fc.constant<Deed>({ does: 'undo' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      row: place,
      heading: fc.constantFrom('YTD Plan £k', 'YTD Actual £k'),
      value: figure,
    }),
  },
  fc.record({
    does: fc.constant('type' as const),
    row: place,
    heading: fc.constantFrom('YTD RAG', 'PMO RAG', 'Notes'),
    rating: fc.constantFrom('Red', 'Amber', 'Green', 'see note'),
  }),
  fc.record({ does: fc.constant('sort' as const), heading: fc.constantFrom('Scheme', 'Scheme ID', 'Programme') }),
  fc.record({ does: fc.constant('insert' as const), row: place }),
  fc.record({
    does: fc.constant('words' as const),
    row: place,
    heading: fc.constantFrom('Issue', 'Actions', 'Recovery'),
  }),
);

function bookOfSchemes(schemes: readonly Scheme[]): Book {
  const book = new Book();
  const sheet = book.addSheet('Tracker');
  sheet.setValue(0, 0, 'Reporting period: July 2018');
  HEADINGS.forEach((heading, col) => sheet.setValue(FIRST_ROW - 1, col, heading));
  schemes.forEach(({ programme, plan, actual }, index) => {
    const cells = [`Q-${9 - index}`, `Scheme ${'CADBEHFG'[index]}`, programme, plan, actual];
    cells.forEach((value, col) => sheet.setValue(FIRST_ROW + index, col, value));
  });
  return book;
}

/** A person at a workbook, who remembers every word that they have typed and not taken away themselves. */
class Person {
  private readonly workbook: LastApplied;
  private readonly words = new Set<string>();
  private typed = 0;
  /** The book as it was before the last refresh, where nothing has happened since. */
  private before: string | null = null;

  constructor(private readonly book: Book) {
    this.workbook = new LastApplied(new FileWorkbook(book), () => undefined);
  }

  async do(deed: Deed): Promise<void> {
    if (deed.does === 'refresh') return this.refresh();
    if (deed.does === 'undo') return this.undo();
    this.before = null;
    this.edit(deed);
  }

  private async refresh(): Promise<void> {
    const before = comparable(this.book);
    this.workbook.begin();
    const outcome = await refresh(this.workbook, {});
    if (outcome.refused) throw new Error(outcome.message);
    // One that finds nothing to do leaves the one before it the last.
    if (outcome.edits.length > 0) this.before = before;
  }

  private async undo(): Promise<void> {
    const { applied } = this.workbook;
    if (applied.length === 0) return;
    const [before, after] = [this.before, comparable(this.book)];
    const outcome = await undo(this.workbook, applied, {});
    expect(outcome.refused).toBeNull();
    this.workbook.forget();
    if (before === null) return;
    expect(comparable(this.book)).toBe(before);
    await this.refresh();
    expect(comparable(this.book)).toBe(after);
  }

  private edit(deed: Exclude<Deed, { does: 'refresh' | 'undo' }>): void {
    const sheet = sheetNamed(this.book, 'Tracker');
    const last = rowsOf(sheet).length - 1;
    const row = 'row' in deed ? FIRST_ROW + (deed.row % (last - FIRST_ROW + 1)) : 0;
    switch (deed.does) {
      case 'edit':
        return sheet.setValue(row, columnWith(sheet, deed.heading), deed.value);
      case 'type':
        return this.type(sheet, row, columnWith(sheet, deed.heading), deed.rating);
      case 'sort':
        return sortRows(sheet, FIRST_ROW, last, columnWith(sheet, deed.heading));
      case 'insert':
        return insertRow(sheet, row);
      case 'words':
        return this.writeWords(deed.row, deed.heading);
    }
  }

  /** Beside each rating a word that stands nowhere else, so that it can be looked for. */
  private type(sheet: BookSheet, row: number, col: number, text: string): void {
    this.words.delete(String(sheet.value(row, col)));
    const words = `${text}, ${this.typed++}`;
    sheet.setValue(row, col, words);
    this.words.add(words);
  }

  private writeWords(at: number, heading: string): void {
    const sheet = this.book.sheet('PMO Exceptions');
    if (!sheet) return;
    const rows = rowsOf(sheet);
    const top = rows.findIndex((cells) => cells.includes('Reasons')) + 1;
    const items = rows.slice(top).findIndex((cells) => cells[0] === '');
    const count = items < 0 ? rows.length - top : items;
    if (top > 0 && count > 0) this.type(sheet, top + (at % count), columnWith(sheet, heading), 'Words');
  }

  /** Once at least: what was copied by moving may stand twice. */
  expectAllWords(): void {
    const texts = new Set(this.book.sheets.flatMap((sheet) => rowsOf(sheet).flat()));
    expect([...this.words].filter((word) => !texts.has(word))).toEqual([]);
  }
}

test('whatever people do, undo restores what it can and loses no word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(scheme, { minLength: 1, maxLength: 6 }),
      fc.array(deed, { minLength: 2, maxLength: 14 }),
      async (schemes, deeds) => {
        const person = new Person(bookOfSchemes(schemes));
        await person.do({ does: 'refresh' });
        for (const each of deeds) {
          await person.do(each);
          person.expectAllWords();
        }
      },
    ),
    { numRuns: 150 },
  );
});
