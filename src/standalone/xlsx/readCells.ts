// A worksheet's XML → the columns and rows of a sheet of a book.
// Knows nothing of what else stands around the rows.
import type { XmlElement } from './xmlTree';
import type { BookRow, BookSheet } from '../book';
import { CellReader, type CellContext } from './cellReader';
import { widthInCharacters } from './columnUnits';
import type { Room } from './room';
import type { CellInXml, RowInXml, SheetLayout, SheetListener, SheetPiece } from './scanSheet';
import { parseFragment } from './sheetFragment';
import { childrenOf, flag } from './xmlDocument';

/** A wider band is the look of the whole sheet, not the width of columns that somebody set. */
const MOST_COLUMNS_OF_A_WIDTH = 1000;
/** Rows that are banded look like the one before the last. */
const ROWS_COMPARED = 2;
/** A row that begins further to the right is mostly nothing, and to look through that takes longer than it saves. */
const MOST_COLUMNS_COMPARED = 1000;

export interface ReadContext extends CellContext {
  /** The book's style for each `xf` record. */
  styleOfXf: readonly number[];
  room: Room;
}

/** For one pass over a sheet. Columns come before rows in it, as they must: cells only keep how they differ from them. */
export class CellListener implements SheetListener {
  private readonly reader: CellReader;
  private index = 0;
  private current: BookRow = { values: [], changed: false };
  private styles: number[] | null = null;
  private filled = 0;
  /** The looks of the last rows, the latest first: rows that look alike share one list of them. */
  private readonly looks: (readonly number[])[] = [];

  constructor(
    private readonly xml: string,
    private readonly sheet: BookSheet,
    private readonly context: ReadContext,
  ) {
    this.reader = new CellReader(context);
  }

  piece({ name, start, end }: SheetPiece, { namespaces }: SheetLayout): void {
    if (name === 'cols') this.columns(parseFragment(this.xml.slice(start, end), namespaces));
  }

  row(row: RowInXml): void {
    const before = this.sheet.rows[row.index];
    this.index = row.index;
    this.filled = 0;
    this.current = before ?? { values: [], changed: false };
    this.styles = before?.styles?.slice() ?? null;
    const { s, customFormat, ht, customHeight, hidden } = row.attributes;
    if (hidden === '1' || hidden === 'true') this.sheet.hiddenRows.add(row.index);
    if (ht !== undefined && (customHeight === '1' || customHeight === 'true')) {
      this.sheet.rowHeights.set(row.index, Number(ht));
    }
    if (customFormat === '1' || customFormat === 'true') this.current.style = this.styleOf(s);
  }

  cell(cell: CellInXml): void {
    const { current } = this;
    const value = this.reader.value(cell);
    if (value !== '') current.values[cell.col] = value;
    if (cell.formula) (current.formulas ??= [])[cell.col] = this.reader.sharedFormula(cell) ?? '';
    if (value !== '' || cell.formula) this.filled += hasOwnText(cell) ? 2 : 1;
    const style = this.styleOf(cell.attributes['s']);
    const inherited = current.style ?? this.sheet.inheritedStyle(cell.row, cell.col);
    if (style !== inherited) (this.styles ??= [])[cell.col] = style;
  }

  /** Rows that hold nothing are not kept, and of the others no more than they hold. */
  rowEnd(): void {
    const { current, sheet, styles } = this;
    const { values, formulas, style } = current;
    const isPlain = style === undefined || (style === 0 && sheet.columnStyles.length === 0);
    if (this.filled === 0 && !styles && isPlain && !sheet.rows[this.index]) return;
    current.values = fitted(values);
    if (formulas) current.formulas = fitted(formulas);
    if (styles) current.styles = this.shared(styles);
    this.context.room.takeRow(sheet.name, this.filled, current.styles === styles ? (styles?.length ?? 0) : 0);
    sheet.rows[this.index] = current;
  }

  private shared(styles: readonly number[]): readonly number[] {
    const alike = this.looks.find((list) => isSame(list, styles));
    if (alike) return alike;
    this.looks.unshift(styles);
    this.looks.length = Math.min(this.looks.length, ROWS_COMPARED);
    return styles;
  }

  private columns(cols: XmlElement): void {
    for (const col of childrenOf(cols, 'col')) {
      const first = Number(col.getAttribute('min')) - 1;
      const last = Number(col.getAttribute('max')) - 1;
      const style = this.styleOf(col.getAttribute('style') ?? undefined);
      if (style !== 0) this.sheet.columnStyles.push({ first, last, style });
      if (flag(col, 'hidden')) this.sheet.hiddenColumns.push({ first, last });
      const width = Number(col.getAttribute('width') ?? 0);
      if (width > 0 && last - first < MOST_COLUMNS_OF_A_WIDTH)
        for (let index = first; index <= last; index++) this.sheet.columnWidths.set(index, widthInCharacters(width));
    }
  }

  private styleOf(xf: string | undefined): number {
    return xf === undefined ? 0 : (this.context.styleOfXf[Number(xf)] ?? 0);
  }
}

function hasOwnText({ attributes, formula }: CellInXml): boolean {
  return attributes['t'] === 'str' || attributes['t'] === 'inlineStr' || (formula !== null && formula.text !== '');
}

/** A list that grew has room for more; a copy has not. */
function fitted<T>(list: T[]): T[] {
  return list.length <= MOST_COLUMNS_COMPARED ? list.slice() : list;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length || one.length > MOST_COLUMNS_COMPARED) return false;
  for (let col = 0; col < one.length; col++) if (one[col] !== other[col]) return false;
  return true;
}
