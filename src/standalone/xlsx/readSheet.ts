// One worksheet part → a sheet of a book, and what saving will need to know about the part.
// Knows nothing of the other sheets.
import type { XmlElement } from './xmlTree';
import type { Book, BookSheet } from '../book';
import type { DrawingSource, PropertySource, SheetSource } from './bookSource';
import type { Palette } from './palette';
import { CellListener, type ReadContext } from './readCells';
import { readDrawing } from './readDrawing';
import { readPage } from './readPage';
import { readSheetRules } from './readSheetRules';
import type { RuleLook } from './readStyles';
import type { SheetEntry } from './readWorkbookPart';
import { readRelationships, type Relationship } from './relationships';
import { scanSheet, type SheetLayout } from './scanSheet';
import { parseFragment } from './sheetFragment';
import { damagedWorkbook } from '../workbookFileError';
import { readFilters } from './readFilters';
import { childOf, childrenOf, flag, relationshipId } from './xmlDocument';
import type { XlsxPackage } from './xlsxPackage';

export interface SheetContext extends ReadContext {
  pack: XlsxPackage;
  palette: Palette;
  ruleLooks: readonly RuleLook[];
}

export function readSheet(book: Book, entry: SheetEntry, part: string, context: SheetContext): SheetSource {
  const xml = context.pack.text(part);
  if (xml === null) throw damagedWorkbook(`the sheet "${entry.name}" is missing`);
  const sheet = book.addSheet(entry.name);
  sheet.visibility = entry.visibility;
  const pieces = piecesIn(xml, scanSheet(xml, part, new CellListener(xml, sheet, context)));
  const relationships = readRelationships(context.pack, part);
  readSurroundings(sheet, pieces, entry, context.palette);
  sheet.filters = readFilters(firstOf(pieces('autoFilter')), relationships, context.pack);
  const properties = readProperties(context.pack, relationships, firstOf(pieces('customProperties')));
  for (const [name, { value }] of properties) sheet.properties.set(name, value);
  return {
    name: entry.name,
    part,
    relationship: entry.relationship,
    ruleIds: readAllRules(book, sheet, pieces('conditionalFormatting'), context),
    widths: new Map(sheet.columnWidths),
    properties,
    drawing: readCharts(book, sheet, firstOf(pieces('drawing')), relationships, context.pack),
  };
}

/** All children of the root of a name, as trees, one at a time: there may be very many, and large ones. */
type Pieces = (name: string) => Iterable<XmlElement>;

function piecesIn(xml: string, { pieces, namespaces }: SheetLayout): Pieces {
  return function* (wanted) {
    for (const { name, start, end } of pieces)
      if (name === wanted) yield parseFragment(xml.slice(start, end), namespaces);
  };
}

function firstOf(pieces: Iterable<XmlElement>): XmlElement | null {
  for (const piece of pieces) return piece;
  return null;
}

function readSurroundings(sheet: BookSheet, pieces: Pieces, entry: SheetEntry, palette: Palette): void {
  const one = (name: string) => firstOf(pieces(name));
  const properties = one('sheetPr');
  sheet.tabColor = palette.colour(childOf(properties, 'tabColor')) || null;
  sheet.protected = flag(one('sheetProtection'), 'sheet');
  sheet.merges = childrenOf(one('mergeCells'), 'mergeCell').map((merge) => merge.getAttribute('ref') ?? '');
  sheet.frozen = readFrozen(one('sheetViews'));
  sheet.page = readPage({
    properties,
    margins: one('pageMargins'),
    setup: one('pageSetup'),
    headerFooter: one('headerFooter'),
    breaks: one('rowBreaks'),
    area: entry.printArea,
    titles: entry.printTitles,
  });
}

function readFrozen(views: XmlElement | null): BookSheet['frozen'] {
  const pane = childOf(childOf(views, 'sheetView'), 'pane');
  if (!pane?.getAttribute('state')?.startsWith('frozen')) return { rows: 0, cols: 0 };
  return { rows: Number(pane.getAttribute('ySplit') ?? 0), cols: Number(pane.getAttribute('xSplit') ?? 0) };
}

/** Fills the sheet's rules. @returns their ids, one list per element. */
function readAllRules(
  book: Book,
  sheet: BookSheet,
  elements: Iterable<XmlElement>,
  { ruleLooks, room }: SheetContext,
): string[][] {
  const ids: string[][] = [];
  for (const element of elements) {
    const rules = readSheetRules(element, ruleLooks, () => book.freshId());
    room.takeRules(sheet.name, rules.length);
    for (const rule of rules) sheet.rules.push(rule);
    ids.push(rules.map(({ id }) => id));
  }
  return ids;
}

/** Fills the sheet's charts. */
function readCharts(
  book: Book,
  sheet: BookSheet,
  drawing: XmlElement | null,
  relationships: Relationship[],
  pack: XlsxPackage,
): DrawingSource | null {
  const id = drawing && relationshipId(drawing);
  const part = relationships.find((one) => one.id === id)?.part ?? null;
  const xml = part === null ? null : pack.text(part);
  if (part === null || xml === null) return null;
  sheet.charts = readDrawing(xml, part).charts.map(({ name }) => ({ id: book.freshId(), name, chart: null }));
  return { part, chartIds: sheet.charts.map((chart) => chart.id) };
}

function readProperties(
  pack: XlsxPackage,
  relationships: Relationship[],
  list: XmlElement | null,
): Map<string, PropertySource> {
  return new Map(
    childrenOf(list, 'customPr').map((property) => {
      const part = relationships.find(({ id }) => id === relationshipId(property))?.part ?? null;
      const value = part === null ? '' : decodeProperty(pack.bytes(part));
      return [property.getAttribute('name') ?? '', { value, part }];
    }),
  );
}

/** Excel writes UTF-16 without a mark, other programs with one. */
function decodeProperty(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder('utf-16le').decode(bytes);
}
