// One sheet of a book into its part of the package, or into a new part.
// Knows nothing of the workbook part that lists the sheets.
import { BLANK_WORKSHEET, WORKSHEET_CONTENT_TYPE } from './blankWorkbook';
import type { BookSheet } from '../book';
import type { BookSource, SheetSource } from './bookSource';
import { setContentType } from './contentTypes';
import { addRelationship } from './relationships';
import { CellRewriter, type RewriteContext } from './rewriteCells';
import { scanSheet } from './scanSheet';
import { SheetPieces } from './sheetPieces';
import { inDialectOf } from './strict';
import { encoded } from './utf8';
import { declaringUtf8 } from './xmlDocument';
import { XmlPatch } from './xmlPatch';
import type { XlsxPackage } from './xlsxPackage';
import { writeDimension, writeSurroundings } from './writeSurroundings';

export interface SaveContext extends RewriteContext {
  source: BookSource;
  /** The package as it will be saved. */
  pack: XlsxPackage;
  /** Set once a formula came or went. */
  formulasChanged: boolean;
}

/** @returns the workbook's relationship to the sheet's part. */
export function writeSheet(sheet: BookSheet, context: SaveContext): string {
  const source = context.source.sheets.get(sheet.id);
  if (!source) return writeNewSheet(sheet, context);
  if (isSheetChanged(sheet)) {
    const xml = context.pack.text(source.part) ?? '';
    const [first = '', ...others] = rewritten(xml, sheet, source.part, source, context);
    context.pack.put(source.part, encoded([declaringUtf8(first), ...others]));
  }
  return source.relationship;
}

export function isSheetChanged(sheet: BookSheet): boolean {
  return sheet.changed.size > 0 || sheet.rows.some((row) => row?.changed);
}

function writeNewSheet(sheet: BookSheet, context: SaveContext): string {
  const { pack, source } = context;
  const part = pack.freeName('xl/worksheets/sheet#.xml');
  pack.put(part, '');
  setContentType(pack, part, WORKSHEET_CONTENT_TYPE);
  pack.put(part, encoded(rewritten(inDialectOf(pack, BLANK_WORKSHEET), sheet, part, null, context)));
  return addRelationship(pack, source.workbookPart, 'worksheet', part);
}

function rewritten(
  xml: string,
  sheet: BookSheet,
  part: string,
  source: SheetSource | null,
  context: SaveContext,
): string[] {
  const patch = new XmlPatch();
  const cells = new CellRewriter(xml, sheet, context, patch);
  const pieces = new SheetPieces(xml, scanSheet(xml, part, cells), patch);
  cells.finish();
  if (cells.formulasChanged) context.formulasChanged = true;
  writeDimension(pieces, cells.reach);
  writeSurroundings(pieces, sheet, part, source, context);
  pieces.finish();
  return patch.pieces(xml);
}
