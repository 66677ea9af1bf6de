// The opened file behind a book, as far as saving needs it. Nothing here changes after opening.
// Knows nothing of what was written to the book since.
import type { CellFormat } from '../cellFormat';
import type { SharedStrings } from './readSharedStrings';
import type { XlsxPackage } from './xlsxPackage';

export interface SheetSource {
  /** As the file had it; another name by now means that the sheet was renamed. */
  name: string;
  /** `xl/worksheets/sheet1.xml`. */
  part: string;
  /** Which of the workbook's relationships leads to the part. */
  relationship: string;
  /** Ids of the book's rules in the order of the sheet's XML: one list per `conditionalFormatting` element. */
  ruleIds: string[][];
  widths: ReadonlyMap<number, number>;
  properties: ReadonlyMap<string, PropertySource>;
  drawing: DrawingSource | null;
}

export interface DrawingSource {
  /** `xl/drawings/drawing1.xml`. */
  part: string;
  /** Ids of the book's charts in the order of the drawing's XML. */
  chartIds: readonly string[];
}

export interface PropertySource {
  value: string;
  part: string | null;
}

export interface BookSource {
  /** The whole file: what saving gives back where nothing was changed. */
  bytes: Uint8Array;
  pack: XlsxPackage;
  workbookPart: string;
  /** Null where the file has no such part. */
  stylesPart: string | null;
  stringsPart: string | null;
  strings: SharedStrings;
  /** By number of the `xf` record. */
  formats: readonly CellFormat[];
  /** The book's style for each `xf` record. */
  styleOfXf: readonly number[];
  /** By the book's sheet id. */
  sheets: ReadonlyMap<string, SheetSource>;
}
