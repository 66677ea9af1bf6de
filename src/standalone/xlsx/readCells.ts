// A worksheet's XML → the columns and rows of a sheet of a book.
// Knows nothing of what else stands around the rows.
import type { Element } from '@xmldom/xmldom';
import type { BookRow, BookSheet } from '../book';
import { CellReader, type CellContext } from './cellReader';
import { widthInCharacters } from './columnUnits';
import type { CellInXml, RowInXml, SheetLayout, SheetListener, SheetPiece } from './scanSheet';
import { parseFragment } from './sheetFragment';
import { childrenOf, flag } from './xmlDocument';

/** A wider band is the look of the whole sheet, not the width of columns that somebody set. */
const MOST_COLUMNS_OF_A_WIDTH = 1000;

export interface ReadContext extends CellContext {
  /** The book's style for each `xf` record. */
  styleOfXf: readonly number[];
}

/** For one pass over a sheet. Columns come before rows in it, as they must: cells only keep how they differ from them. */
export class CellListener implements SheetListener {
  private readonly reader: CellReader;
  private current: BookRow = { values: [], changed: false };

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
    this.current = this.sheet.rows[row.index] ??= { values: [], changed: false };
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
    if (cell.formula) (current.formulas ??= [])[cell.col] = this.reader.formula(cell) ?? '';
    const style = this.styleOf(cell.attributes['s']);
    if (style !== this.sheet.inheritedStyle(cell.row, cell.col)) (current.styles ??= [])[cell.col] = style;
  }

  private columns(cols: Element): void {
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
