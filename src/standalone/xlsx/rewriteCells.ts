// Writes a sheet's changed rows into its XML. Cells that say what they said before keep their XML to the byte.
// Knows nothing of what stands around the rows.
import { cellAddress } from '../../workbook/address';
import { ArrayFormulas } from './arrayFormulas';
import type { BookRow, BookSheet } from '../book';
import { CellReader, sharedGroup, type CellContext } from './cellReader';
import { cellXml, formulaXml } from './cellXml';
import { RowTag } from './rowTag';
import type { CellInXml, FormulaInXml, RowInXml, SheetLayout, SheetListener, SheetPiece } from './scanSheet';
import type { SharedStringWriter } from './sharedStringWriter';
import { tagStart, withAttribute } from './streamXml';
import type { StyleWriter } from './styleWriter';
import type { XmlPatch } from './xmlPatch';

export interface RewriteContext extends CellContext {
  strings: SharedStringWriter;
  styles: StyleWriter;
}

/** For one pass over a sheet. */
export class CellRewriter implements SheetListener {
  /** True once a formula came or went: the order of calculation that the file keeps is then out of date. */
  formulasChanged = false;
  /** The last row and column that were written, -1 where none were. */
  readonly reach = { row: -1, col: -1 };
  private readonly reader: CellReader;
  private readonly arrays = new ArrayFormulas();
  /** Groups of cells whose shared formula stood in a cell that was overwritten. */
  private readonly orphaned = new Set<string>();
  private readonly changedRows: number[] = [];
  private nextChanged = 0;
  private prefix = '';
  private tag: RowTag | null = null;
  /** The row of the book, while inside one that was changed. */
  private target: BookRow | null = null;
  /** The columns of `target` that hold something, and the next one that the XML has not come to. */
  private columns: number[] = [];
  private nextColumn = 0;

  constructor(
    private readonly xml: string,
    private readonly sheet: BookSheet,
    private readonly context: RewriteContext,
    private readonly patch: XmlPatch,
  ) {
    this.reader = new CellReader(context);
    sheet.rows.forEach((row, index) => {
      if (row?.changed) this.changedRows.push(index);
    });
  }

  root({ prefix }: SheetLayout): void {
    this.prefix = prefix;
  }

  row(row: RowInXml): void {
    const start = tagStart(this.xml, row.openEnd);
    this.patch.insert(start, this.newRows(row.index));
    this.tag = new RowTag(this.xml.slice(start, row.openEnd), start, row);
    const isChanged = this.changedRows[this.nextChanged] === row.index;
    this.target = isChanged ? (this.sheet.rows[row.index] ?? null) : null;
    const height = this.sheet.rowHeights.get(row.index);
    if (isChanged && height !== undefined && height !== Number(row.attributes['ht'])) this.tag.setHeight(height);
    this.columns = this.target ? columnsOf(this.target) : [];
    this.nextColumn = 0;
    if (isChanged) this.nextChanged++;
  }

  cell(cell: CellInXml): void {
    const { target } = this;
    if (!target) {
      if (cell.formula) this.keepFormula(cell);
      return;
    }
    const next = this.columns[this.nextColumn] ?? Infinity;
    if (next < cell.col) this.patch.insert(tagStart(this.xml, cell.openEnd), this.newCells(cell.row, cell.col));
    if (this.columns[this.nextColumn] === cell.col) this.nextColumn++;
    this.rewrite(cell, target);
  }

  rowEnd(end: number, isSelfClosing: boolean): void {
    const { tag } = this;
    const cells = tag && this.target ? this.newCells(tag.index, Infinity) : '';
    if (cells !== '' && !isSelfClosing) this.patch.insert(tagStart(this.xml, end), cells);
    if (tag && isSelfClosing && cells !== '')
      this.patch.replace(tag.start, end, `${tag.opened()}${cells}</${this.prefix}row>`);
    else tag?.patch(this.patch);
    this.target = null;
  }

  piece({ name, start, openEnd, end }: SheetPiece): void {
    if (name !== 'sheetData') return;
    const rows = this.newRows(Infinity);
    if (rows === '') return;
    if (end > openEnd) this.patch.insert(tagStart(this.xml, end), rows);
    else this.patch.replace(start, end, `<${this.prefix}sheetData>${rows}</${this.prefix}sheetData>`);
  }

  /** To be called when the pass is over. */
  finish(): void {
    this.arrays.patch(this.xml, this.patch);
  }

  private rewrite(cell: CellInXml, target: BookRow): void {
    const value = target.values[cell.col] ?? '';
    const formula = this.sheet.formula(cell.row, cell.col) ?? undefined;
    const was = this.reader.formula(cell);
    const xf = this.context.styles.record(this.sheet.styleAt(cell.row, cell.col));
    const isSame = (was ?? undefined) === formula && this.reader.value(cell) === value;
    if (isSame) this.keep(cell, xf);
    else this.replace(cell, was, { address: cellAddress(cell.row, cell.col), xf, value, formula });
  }

  private keep(cell: CellInXml, xf: number): void {
    if (cell.formula) this.keepFormula(cell);
    const isSameLook = Number(cell.attributes['s'] ?? 0) === xf;
    const hasPlace = cell.attributes['r'] !== undefined;
    if (isSameLook && hasPlace) return;
    const start = tagStart(this.xml, cell.openEnd);
    const tag = this.xml.slice(start, cell.openEnd);
    const placed = hasPlace ? tag : withAttribute(tag, 'r', cellAddress(cell.row, cell.col));
    this.patch.replace(start, cell.openEnd, isSameLook ? placed : withAttribute(placed, 's', String(xf)));
    this.reached(cell.row, cell.col);
  }

  /** A formula that was only named by its group is written out where the group's own cell was overwritten. */
  private keepFormula(cell: CellInXml): void {
    const { formula } = cell;
    if (!formula) return;
    this.arrays.keep(formula);
    const shared = this.reader.sharedFormula(cell);
    const group = sharedGroup(formula);
    if (group === null || !this.orphaned.has(group)) return;
    if (formula.text !== '') this.orphaned.delete(group);
    else if (typeof shared === 'object') this.writeOut(formula, shared?.textAt(cell.row, cell.col));
  }

  private writeOut({ openEnd, end }: FormulaInXml, text: string | undefined): void {
    if (text) this.patch.replace(tagStart(this.xml, openEnd), end, formulaXml(this.prefix, text));
  }

  private replace(cell: CellInXml, was: string | null, now: Parameters<typeof cellXml>[1]): void {
    const group = cell.formula && cell.formula.text !== '' ? sharedGroup(cell.formula) : null;
    if (group !== null) this.orphaned.add(group);
    if (was !== null || now.formula !== undefined) this.formulasChanged = true;
    if (cell.attributes['t'] === 's') this.context.strings.release();
    this.patch.replace(tagStart(this.xml, cell.openEnd), cell.end, cellXml(this.prefix, now, this.context.strings));
    this.written(cell.row, cell.col);
    this.tag?.contentChanged(this.sheet.format(cell.row, cell.col).wrap);
  }

  /** The cells of the changed row that the XML lacks, up to a column. */
  private newCells(row: number, before: number): string {
    const { prefix, columns, sheet, context } = this;
    let cells = '';
    for (let col = columns[this.nextColumn]; col !== undefined && col < before; col = columns[++this.nextColumn]) {
      const value = this.target!.values[col] ?? '';
      const formula = this.target!.formulas ? (sheet.formula(row, col) ?? undefined) : undefined;
      if (formula !== undefined) this.formulasChanged = true;
      const xf = context.styles.record(sheet.styleAt(row, col));
      cells += cellXml(prefix, { address: cellAddress(row, col), xf, value, formula }, context.strings);
      this.written(row, col);
    }
    if (cells !== '') this.tag?.cellsAdded();
    return cells;
  }

  /** The changed rows that the XML lacks, up to a row. */
  private newRows(before: number): string {
    const rows: string[] = [];
    let index = this.changedRows[this.nextChanged];
    for (; index !== undefined && index < before; index = this.changedRows[++this.nextChanged]) {
      this.target = this.sheet.rows[index] ?? null;
      this.columns = this.target ? columnsOf(this.target) : [];
      this.nextColumn = 0;
      const cells = this.newCells(index, Infinity);
      const height = this.sheet.rowHeights.get(index);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      if (cells + size !== '') rows.push(`<${this.prefix}row r="${index + 1}"${size}>${cells}</${this.prefix}row>`);
    }
    this.target = null;
    return rows.join('');
  }

  private written(row: number, col: number): void {
    this.arrays.overwrite(row, col);
    this.reached(row, col);
  }

  private reached(row: number, col: number): void {
    this.reach.row = Math.max(this.reach.row, row);
    this.reach.col = Math.max(this.reach.col, col);
  }
}

/** In order, the columns that hold a value, a formula or a look of their own. */
function columnsOf({ values, formulas = [], styles = [] }: BookRow): number[] {
  const columns: number[] = [];
  const width = Math.max(values.length, formulas.length, styles.length);
  for (let col = 0; col < width; col++) if (col in values || col in formulas || col in styles) columns.push(col);
  return columns;
}
