// A worksheet's XML as a stream of rows and cells, and the places of everything around them.
// Knows where things stand and nothing of what they mean; reading and rewriting a sheet both start here.
import { columnIndex } from '../../workbook/address';
import {
  type Attributes,
  namespacesOf,
  prefixOf,
  streamXml,
  tagStart,
  type XmlListener,
  type XmlTag,
} from './streamXml';
import { damagedWorkbook, vastWorkbook } from '../workbookFileError';
import { longer } from './cellText';
import { simpleCell } from './simpleCell';

/** Reused from row to row: take what you need before you return. */
export interface RowInXml {
  /** Zero-based. */
  index: number;
  attributes: Attributes;
  /** The place just behind the row's opening tag. */
  openEnd: number;
  isSelfClosing: boolean;
}

/** Reused from cell to cell: take what you need before you return. */
export interface CellInXml {
  row: number;
  col: number;
  attributes: Attributes;
  openEnd: number;
  end: number;
  formula: FormulaInXml | null;
  /** The text of `v`, null where there is none. */
  value: string | null;
  /** The plain text of `is`. */
  inlineText: string;
}

export interface FormulaInXml {
  attributes: Attributes;
  text: string;
  openEnd: number;
  end: number;
}

export interface SheetListener {
  /** Once, before everything else; the layout grows from then on. */
  root?(layout: SheetLayout): void;
  row?(row: RowInXml): void;
  cell?(cell: CellInXml): void;
  /** @param end the place just behind the row's closing tag. */
  rowEnd?(end: number, isSelfClosing: boolean): void;
  /** After each child of the root. */
  piece?(piece: SheetPiece, layout: SheetLayout): void;
}

/** A child of the root: where its XML stands. */
export interface SheetPiece {
  name: string;
  start: number;
  openEnd: number;
  end: number;
}

export interface SheetLayout {
  /** `''` or `'x:'`. */
  prefix: string;
  /** By prefix, as the root declares them. */
  namespaces: Map<string, string>;
  rootOpenEnd: number;
  rootEnd: number;
  pieces: SheetPiece[];
}

export function scanSheet(xml: string, part: string, listener: SheetListener): SheetLayout {
  const scanner = new SheetScanner(xml, listener);
  streamXml(xml, part, scanner);
  return scanner.layout;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Each conditional format's area is one, and years of pasting make thousands of them. */
const MOST_PIECES = 200_000;

const ROOT = 1;
const PIECE = 2;
const ROW = 3;
const CELL = 4;
const IN_CELL = 5;

class SheetScanner implements XmlListener {
  readonly layout: SheetLayout = { prefix: '', namespaces: new Map(), rootOpenEnd: 0, rootEnd: 0, pieces: [] };
  private readonly row: RowInXml = { index: -1, attributes: {}, openEnd: 0, isSelfClosing: false };
  private readonly cell: CellInXml = {
    row: 0,
    col: -1,
    attributes: {},
    openEnd: 0,
    end: 0,
    formula: null,
    value: null,
    inlineText: '',
  };
  private depth = 0;
  private inData = false;
  private collects: 'value' | 'formula' | 'inline' | null = null;
  private inPhonetic = false;
  private piece: SheetPiece | null = null;

  constructor(
    private readonly xml: string,
    private readonly listener: SheetListener,
  ) {}

  open(tag: XmlTag, end: number): void {
    const depth = ++this.depth;
    if (depth === ROOT) this.openRoot(tag, end);
    else if (depth === PIECE) this.openPiece(tag, end);
    else if (!this.inData) return;
    else if (depth === ROW) this.openRow(tag, end);
    else if (depth === CELL) this.openCell(tag, end);
    else this.openInCell(this.localName(tag), tag, end);
  }

  leap(start: number): number {
    const cell = this.inData && this.depth === ROW && this.layout.prefix === '' ? simpleCell(this.xml, start) : null;
    if (!cell) return 0;
    this.startCell(columnIndex(cell.column), cell.attributes, cell.openEnd);
    if (cell.value !== null) this.cell.value = longer('', cell.value);
    this.closeCell(cell.end);
    return cell.end;
  }

  text(text: string): void {
    if (this.collects === 'value') this.cell.value = longer(this.cell.value ?? '', text);
    else if (this.collects === 'inline') this.cell.inlineText = longer(this.cell.inlineText, text);
    else if (this.collects === 'formula' && this.cell.formula)
      this.cell.formula.text = longer(this.cell.formula.text, text);
  }

  close(tag: XmlTag, end: number): void {
    const depth = this.depth--;
    if (depth === ROOT) this.layout.rootEnd = end;
    else if (depth === PIECE) this.closePiece(end);
    else if (!this.inData) return;
    else if (depth === ROW) this.listener.rowEnd?.(end, tag.isSelfClosing);
    else if (depth === CELL) this.closeCell(end);
    else this.closeInCell(this.localName(tag), end);
  }

  private localName(tag: XmlTag): string {
    const { prefix } = this.layout;
    return prefix === '' ? tag.name : tag.name.slice(prefix.length);
  }

  private openRoot(tag: XmlTag, end: number): void {
    this.layout.prefix = prefixOf(tag);
    this.layout.namespaces = namespacesOf(tag);
    this.layout.rootOpenEnd = end;
    this.listener.root?.(this.layout);
  }

  private openPiece(tag: XmlTag, end: number): void {
    const { prefix } = this.layout;
    const isOurs = tag.name.startsWith(prefix) && !tag.name.includes(':', prefix.length);
    const name = isOurs ? tag.name.slice(prefix.length) : tag.name;
    this.piece = { name, start: tagStart(this.xml, end), openEnd: end, end };
    this.inData = name === 'sheetData';
  }

  private closePiece(end: number): void {
    this.inData = false;
    if (!this.piece) return;
    this.piece.end = end;
    if (this.layout.pieces.push(this.piece) > MOST_PIECES)
      throw vastWorkbook(`a sheet has more than ${MOST_PIECES.toLocaleString('en-GB')} pieces beside its cells`);
    this.listener.piece?.(this.piece, this.layout);
  }

  /** Rows and cells may leave out where they are; then they follow the one before. */
  private openRow(tag: XmlTag, end: number): void {
    const { row } = this;
    const number = tag.attributes['r'];
    row.index = number === undefined ? row.index + 1 : Number(number) - 1;
    if (!(row.index >= 0 && row.index < MOST_ROWS)) throw damagedWorkbook(`a row numbered ${String(number)}`);
    row.attributes = tag.attributes;
    row.openEnd = end;
    row.isSelfClosing = tag.isSelfClosing;
    this.cell.col = -1;
    this.listener.row?.(row);
  }

  private openCell({ attributes }: XmlTag, end: number): void {
    const address = attributes['r'];
    this.startCell(address === undefined ? this.cell.col + 1 : columnOf(address), attributes, end);
  }

  private startCell(col: number, attributes: Attributes, openEnd: number): void {
    if (!(col >= 0 && col < MOST_COLUMNS)) throw damagedWorkbook(`a cell at ${String(attributes['r'])}`);
    const { cell } = this;
    cell.row = this.row.index;
    cell.col = col;
    cell.attributes = attributes;
    cell.openEnd = openEnd;
    cell.formula = null;
    cell.value = null;
    cell.inlineText = '';
  }

  private closeCell(end: number): void {
    this.cell.end = end;
    this.collects = null;
    this.listener.cell?.(this.cell);
  }

  private openInCell(name: string, tag: XmlTag, end: number): void {
    if (this.depth === IN_CELL) {
      if (name === 'v') this.startValue();
      else if (name === 'f') this.startFormula(tag, end);
    } else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 't' && !this.inPhonetic) this.collects = 'inline';
  }

  private startValue(): void {
    this.cell.value = '';
    this.collects = 'value';
  }

  private startFormula(tag: XmlTag, openEnd: number): void {
    this.cell.formula = { attributes: tag.attributes, text: '', openEnd, end: openEnd };
    this.collects = 'formula';
  }

  private closeInCell(name: string, end: number): void {
    this.collects = null;
    if (this.depth === CELL && name === 'f' && this.cell.formula) this.cell.formula.end = end;
    else if (name === 'rPh') this.inPhonetic = false;
  }
}

/** The column of `K5`, without the cost of a pattern: this runs once a cell. */
function columnOf(address: string): number {
  let letters = 0;
  while (letters < address.length && address.charCodeAt(letters) > 64) letters++;
  return columnIndex(address.slice(0, letters));
}
