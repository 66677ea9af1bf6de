// An .xlsx file's bytes → a book. The file stays with the book, so that saving can keep what a book does not hold.
// Refuses to know what the figures mean, and never looks outside the file.
import { Book } from './book';
import { BLANK_STRINGS } from './xlsx/blankWorkbook';
import type { BookSource, SheetSource } from './xlsx/bookSource';
import { contentTypeOf } from './xlsx/contentTypes';
import { Palette } from './xlsx/palette';
import { readSharedStrings } from './xlsx/readSharedStrings';
import { readSheet, type SheetContext } from './xlsx/readSheet';
import { readStyles, type StylesOfFile } from './xlsx/readStyles';
import { readWorkbookPart } from './xlsx/readWorkbookPart';
import { readZip } from './xlsx/readZip';
import { Room } from './xlsx/room';
import { readRelationships, type Relationship } from './xlsx/relationships';
import { NOT_A_WORKBOOK, vastWorkbook, WorkbookFileError } from './workbookFileError';
import { parseXml } from './xlsx/xmlDocument';
import { XlsxPackage } from './xlsx/xlsxPackage';

/** Nobody could find one among them. */
const MOST_SHEETS = 2000;

/** @throws WorkbookFileError where the bytes are not a workbook that can be read; its message says why in one line. */
export function openBook(bytes: Uint8Array): Book {
  const pack = new XlsxPackage(readZip(bytes));
  const book = new Book();
  book.source = readInto(book, pack, bytes);
  return book;
}

function readInto(book: Book, pack: XlsxPackage, bytes: Uint8Array): BookSource {
  const workbookPart = findWorkbook(pack);
  const relationships = readRelationships(pack, workbookPart);
  const workbook = readWorkbookPart(parseXml(pack.text(workbookPart) ?? '', workbookPart));
  book.date1904 = workbook.date1904;
  book.structureProtected = workbook.structureProtected;
  const part = (kind: string) => relationships.find((one) => one.kind === kind)?.part ?? null;
  const textOf = (name: string | null) => (name === null ? null : pack.text(name));
  const stylesPart = part('styles');
  const stringsPart = part('sharedStrings');
  const { styles, palette } = readLooks(textOf(stylesPart), textOf(part('theme')));
  const strings = readSharedStrings(textOf(stringsPart) ?? BLANK_STRINGS, 'sharedStrings');
  const styleOfXf = fillStyleTable(book, styles);
  const texts = strings.texts;
  const context = { ...workbook, pack, palette, styleOfXf, texts, ruleLooks: styles.ruleLooks, room: new Room() };
  const sheets = readSheets(book, workbook.sheets, relationships, context);
  return { bytes, pack, workbookPart, stylesPart, stringsPart, strings, formats: styles.formats, styleOfXf, sheets };
}

function findWorkbook(pack: XlsxPackage): string {
  const part = readRelationships(pack, '').find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (part.endsWith('.bin') || contentTypeOf(pack, part)?.includes('sheet.binary'))
    throw new WorkbookFileError('This is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.');
  if (!pack.has(part) || contentTypeOf(pack, part)?.includes('wordprocessingml'))
    throw new WorkbookFileError(NOT_A_WORKBOOK);
  return part;
}

function readLooks(styles: string | null, theme: string | null): { styles: StylesOfFile; palette: Palette } {
  const root = styles === null ? null : parseXml(styles, 'styles');
  const palette = Palette.read(theme, root);
  return { styles: readStyles(root, palette), palette };
}

/** @returns the book's style for each record; record 0 is how every untouched cell looks. */
function fillStyleTable(book: Book, { formats }: StylesOfFile): number[] {
  return formats.map((format, sourceXf) => {
    if (sourceXf > 0) return book.styles.add({ format, sourceXf });
    book.styles.setDefault({ format, sourceXf });
    return 0;
  });
}

/** Only worksheets: a chart's own sheet, a dialogue or an old macro sheet has no cells and is kept as it is. */
function readSheets(
  book: Book,
  entries: ReturnType<typeof readWorkbookPart>['sheets'],
  relationships: Relationship[],
  context: SheetContext,
): Map<string, SheetSource> {
  if (entries.length > MOST_SHEETS) throw vastWorkbook('it has more than 2,000 sheets');
  const sources = new Map<string, SheetSource>();
  for (const entry of entries) {
    const target = relationships.find(({ id }) => id === entry.relationship);
    if (target?.kind !== 'worksheet' || target.part === null) continue;
    const source = readSheet(book, entry, target.part, context);
    const sheet = book.sheets.at(-1);
    if (sheet) sources.set(sheet.id, source);
  }
  return sources;
}
