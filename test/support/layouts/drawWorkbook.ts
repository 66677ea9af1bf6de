// The workbook of a layout: its tables on their sheets, what stands on other sheets beside them, and what is hidden. Says where every figure stands.
import { Book, type BookSheet } from '../../../src/standalone/book';
import type { CellValue } from '../../../src/workbook/snapshot';
import { drawDown } from './drawDown';
import { type DrawnRow, place, type PlacedTable } from './drawing';
import { drawTable, type Group } from './drawTable';
import type { Layout, Shape } from './layout';
import { type ModelScheme, PROGRAMMES } from './model';

export interface DrawnWorkbook {
  book: Book;
  tables: PlacedTable[];
}

export function drawWorkbook(layout: Layout): DrawnWorkbook {
  const book = new Book();
  layout.others.slice(1).forEach((kind) => addOther(book, kind));
  const tables = mainTables(book, layout);
  layout.others.slice(0, 1).forEach((kind) => addOther(book, kind));
  if (layout.phasing !== 'none') tables.push(addPhasing(book, layout, layout.phasing));
  hide(book, layout, tables);
  return { book, tables };
}

/** The schemes of every table: all of one programme, or of as many as there are where a table can say so. */
function groupsOf({ schemes, tables, programme }: Layout): Group[][] {
  const share = (all: ModelScheme[], of: number, at: number) =>
    all.slice(Math.floor((all.length * at) / of), Math.floor((all.length * (at + 1)) / of));
  return Array.from({ length: tables }, (_, at) => {
    const own = share(schemes, tables, at);
    const parts = programme === 'none' || programme === 'sheet' ? 1 : 2;
    return Array.from({ length: parts }, (_unused, part) => ({
      programme: programme === 'none' ? null : PROGRAMMES[(at + part) % PROGRAMMES.length]!,
      schemes: share(own, parts, part),
    }));
  });
}

function mainTables(book: Book, layout: Layout): PlacedTable[] {
  const { table, tables, arrangement, left, programme } = layout;
  const title = (at: number) => (tables > 1 && programme === 'sheet' ? PROGRAMMES[at]! : null);
  const drawn = groupsOf(layout).map((groups, at) => drawTable(layout, table.shape, groups, title(at)));
  if (arrangement === 'sheets' || programme === 'sheet')
    return drawn.map((rows, at) =>
      place(book.addSheet(programme === 'sheet' ? PROGRAMMES[at]! : `Savings ${at + 1}`), rows, 0, left),
    );
  const sheet = book.addSheet('Savings');
  return arrangement === 'stacked' ? stacked(sheet, drawn, left) : sideBySide(sheet, drawn, left);
}

function stacked(sheet: BookSheet, drawn: readonly DrawnRow[][], left: number): PlacedTable[] {
  let top = 0;
  return drawn.map((rows) => {
    const placed = place(sheet, rows, top, left);
    top += rows.length + 1;
    return placed;
  });
}

/** Not drawn: a table whose headings stand lower than its neighbour's, which is divided wrongly where an empty column stands in it, too. */
function sideBySide(sheet: BookSheet, drawn: readonly DrawnRow[][], first: number): PlacedTable[] {
  let left = first;
  return drawn.map((rows) => {
    const placed = place(sheet, rows, 0, left);
    left = placed.right + 2;
    return placed;
  });
}

function addPhasing(book: Book, layout: Layout, shape: 'down' | Shape): PlacedTable {
  const sheet = book.addSheet('Phasing');
  if (shape === 'down') return place(sheet, drawDown(layout), 0, layout.left);
  const groups = [{ programme: null, schemes: layout.schemes }];
  const own: Layout = {
    ...layout,
    programme: 'none',
    faults: [],
    table: { ...layout.table, rating: null, kindColumn: false },
  };
  return place(sheet, drawTable(own, shape, groups, null), 0, layout.left);
}

const OTHERS: Record<Layout['others'][number], readonly (readonly CellValue[])[]> = {
  notes: [
    ['How to fill in this workbook'],
    ['Enter the plan once a year and the actual by working day 5.'],
    ['Savings below 20 are rounded up, those above 100 are reported to the board.'],
  ],
  staff: [
    ['Team', 'Role', 'WTE', 'Planned WTE'],
    ['Theatres', 'Matron', 1, 1],
    ['Estates', 'Engineer', 2.5, 3],
  ],
  activity: [
    ['Activity', 'Apr-18', 'May-18', 'Jun-18', 'Jul-18', 'Aug-18', 'Sep-18'],
    ['Emergency admissions', 1204, 1188, 1240, 1175, '', ''],
    ['First outpatient attendances', 4010, 4122, 3987, 4201, '', ''],
  ],
};

function addOther(book: Book, kind: Layout['others'][number]): void {
  const sheet = book.addSheet({ notes: 'Read me', staff: 'Staff list', activity: 'Activity' }[kind]);
  OTHERS[kind].forEach((cells, row) => cells.forEach((value, col) => sheet.setValue(row, col, value)));
}

/** A scheme's row, a column of its table, or its whole sheet where that is not the only one. */
function hide(book: Book, { hidden }: Layout, tables: readonly PlacedTable[]): void {
  const [table] = tables;
  const sheet = book.sheets.find(({ name }) => name === table!.sheet)!;
  if (hidden.includes('row')) sheet.hiddenRows.add(table!.schemes[0]!.row);
  if (hidden.includes('column')) sheet.hiddenColumns.push({ first: table!.right, last: table!.right });
  if (hidden.includes('sheet') && book.sheets.length > 1) sheet.visibility = 'Hidden';
}
