// A book → an .xlsx file's bytes. Parts that nothing was written to are copied; a book that was only read is its file.
// Refuses to recalculate: Excel is asked to on opening.
import { BLANK_STRINGS, blankWorkbook, STRINGS_CONTENT_TYPE, STYLES_CONTENT_TYPE } from './xlsx/blankWorkbook';
import type { Book, BookSheet } from './book';
import type { BookSource } from './xlsx/bookSource';
import { removeContentTypes, setContentType } from './xlsx/contentTypes';
import { openBook } from './openBook';
import { addRelationship, readRelationships, relationshipsPart, removeRelationships } from './xlsx/relationships';
import { SharedStringWriter } from './xlsx/sharedStringWriter';
import { StyleWriter } from './xlsx/styleWriter';
import { printNames } from './xlsx/writePage';
import { isSheetChanged, writeSheet, type SaveContext } from './xlsx/writeSheet';
import { describeNewWorkbook, writeWorkbookPart, type SavedSheet } from './xlsx/writeWorkbookPart';
import { writeZip } from './xlsx/writeZip';
import { encoded } from './xlsx/utf8';
import { declaringUtf8, parseXml, writeXml } from './xlsx/xmlDocument';
import type { XlsxPackage } from './xlsx/xlsxPackage';

/** @throws Error where no sheet can be seen, as Excel would not open such a file. */
export function saveBook(book: Book): Uint8Array {
  if (book.source && !isChanged(book, book.source)) return book.source.bytes;
  if (!book.sheets.some(({ visibility }) => visibility === 'Visible'))
    throw new Error('A workbook needs at least one visible sheet.');
  const context = startSaving(book, book.source ?? blankSource());
  const sheets = book.sheets.map((sheet) => saveSheet(sheet, context));
  const removed = removeSheets(book, context);
  saveWorkbookPart(book, sheets, removed, context);
  saveStyles(context);
  saveStrings(context);
  if (context.formulasChanged) removeCalculationOrder(context);
  return writeZip(context.pack.entries());
}

function isChanged(book: Book, source: BookSource): boolean {
  return (
    book.sheets.length !== source.sheets.size ||
    book.sheets.some((sheet) => sheet.name !== source.sheets.get(sheet.id)?.name || isSheetChanged(sheet))
  );
}

function blankSource(): BookSource {
  const { source } = openBook(blankWorkbook());
  if (!source) throw new Error('An opened book without its file.');
  return source;
}

function startSaving(book: Book, source: BookSource): SaveContext {
  const styles = source.stylesPart === null ? null : source.pack.text(source.stylesPart);
  return {
    source,
    pack: source.pack.copy(),
    strings: new SharedStringWriter(source.strings),
    styles: new StyleWriter(book.styles, source.formats, styles),
    texts: source.strings.texts,
    date1904: book.date1904,
    formulasChanged: false,
  };
}

function saveSheet(sheet: BookSheet, context: SaveContext): SavedSheet {
  const { name, visibility, page } = sheet;
  const isPrintChanged = page !== null && (sheet.changed.has('page') || !context.source.sheets.has(sheet.id));
  return {
    name,
    visibility,
    relationship: writeSheet(sheet, context),
    print: isPrintChanged ? printNames(name, page) : null,
  };
}

/** @returns the relationships that led to sheets which are in the book no more. */
function removeSheets(book: Book, { source, pack }: SaveContext): string[] {
  const removed = [...source.sheets].filter(([id]) => !book.sheets.some((sheet) => sheet.id === id));
  for (const [, { part, relationship }] of removed) {
    removePart(pack, source.workbookPart, part, relationship);
    pack.remove(relationshipsPart(part));
  }
  return removed.map(([, { relationship }]) => relationship);
}

function removePart(pack: XlsxPackage, owner: string, part: string, relationship: string): void {
  pack.remove(part);
  removeContentTypes(pack, [part]);
  removeRelationships(pack, owner, [relationship]);
}

function saveWorkbookPart(book: Book, sheets: SavedSheet[], removed: string[], { source, pack }: SaveContext): void {
  const root = parseXml(pack.text(source.workbookPart) ?? '', source.workbookPart);
  writeWorkbookPart(root, sheets, removed);
  if (!book.source) describeNewWorkbook(root, sheets, book);
  pack.put(source.workbookPart, writeXml(root));
}

function saveStyles({ styles, source, pack }: SaveContext): void {
  const xml = styles.changedXml();
  if (xml === null) return;
  const part = source.stylesPart ?? addPart(pack, source, 'styles', 'xl/styles.xml', STYLES_CONTENT_TYPE);
  pack.put(part, xml);
}

function saveStrings({ strings, source, pack }: SaveContext): void {
  if (!strings.changed) return;
  const part =
    source.stringsPart ?? addPart(pack, source, 'sharedStrings', 'xl/sharedStrings.xml', STRINGS_CONTENT_TYPE);
  const [first = '', ...others] = strings.rewrite(pack.text(part) || BLANK_STRINGS);
  pack.put(part, encoded([declaringUtf8(first), ...others]));
}

function addPart(pack: XlsxPackage, source: BookSource, kind: string, part: string, contentType: string): string {
  pack.put(part, '');
  setContentType(pack, part, contentType);
  addRelationship(pack, source.workbookPart, kind, part);
  return part;
}

/** Excel finds the order of calculation anew; one that names cells without a formula it would call damaged. */
function removeCalculationOrder({ source, pack }: SaveContext): void {
  const found = readRelationships(pack, source.workbookPart).find(({ kind }) => kind === 'calcChain');
  if (found?.part) removePart(pack, source.workbookPart, found.part, found.id);
}
