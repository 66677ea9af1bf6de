// What stands around a sheet's cells and was changed: colour of the tab, panes, widths, rules, page, properties, charts.
// Knows nothing of the cells; what was not changed is not touched.
import type { XmlElement } from './xmlTree';
import { columnName, parseBlock, blockAddress } from '../../workbook/address';
import type { BookSheet } from '../book';
import type { SheetSource } from './bookSource';
import type { SheetPieces } from './sheetPieces';
import type { StyleWriter } from './styleWriter';
import { writeCharts } from './writeCharts';
import { writeColumns } from './writeColumns';
import { fitToPages, PROPERTIES_ORDER, writePage } from './writePage';
import { writeEntryRules } from './writeEntryRules';
import { writeProperties } from './writeProperties';
import { writeRules } from './writeRules';
import { writeTables } from './writeTables';
import { appendLike, childrenOf, createLike, ensureChild, flag } from './xmlDocument';
import { escapeAttribute } from './xmlEscapes';
import type { XlsxPackage } from './xlsxPackage';

/** @param source null for a sheet that the file does not have yet. */
export function writeSurroundings(
  pieces: SheetPieces,
  sheet: BookSheet,
  part: string,
  source: SheetSource | null,
  { styles, pack }: { styles: StyleWriter; pack: XlsxPackage },
): void {
  const changed = (what: Surrounding) => !source || sheet.changed.has(what);
  if (changed('sheet') || changed('page')) writeSheetProperties(pieces, sheet, changed);
  if (changed('sheet')) writeProtection(pieces, sheet);
  if (changed('frozen')) pieces.edit('sheetViews', (views) => writeFrozen(views, sheet.frozen));
  if (changed('widths')) writeWidths(pieces, sheet, source?.widths ?? new Map());
  if (changed('rules')) writeRules(pieces, sheet.rules, source?.ruleIds ?? [], styles);
  if (changed('page') && sheet.page) writePage(pieces, sheet.page);
  if (changed('properties')) writeProperties(pieces, sheet, part, source?.properties ?? new Map(), pack);
  writeCharts(pieces, sheet, part, source?.drawing ?? null, pack);
  writeEntryRules(pieces, sheet.entryRules);
  writeTables(pieces, sheet, part, pack);
  if (!source && sheet.merges.length > 0) pieces.put('mergeCells', mergesXml(pieces.prefix, sheet.merges));
}

type Surrounding = Parameters<BookSheet['changed']['has']>[0];

function writeSheetProperties(
  pieces: SheetPieces,
  { tabColor, page }: BookSheet,
  changed: (what: Surrounding) => boolean,
): void {
  const [old] = pieces.all('sheetPr');
  if (!old && tabColor === null && !page) return;
  pieces.edit('sheetPr', (properties) => {
    if (changed('sheet')) writeTabColour(properties, tabColor);
    if (changed('page') && page) fitToPages(properties);
  });
}

function writeTabColour(properties: XmlElement, colour: string | null): void {
  properties.remove(childrenOf(properties, 'tabColor'));
  if (colour === null) return;
  const created = ensureChild(properties, 'tabColor', PROPERTIES_ORDER);
  created.setAttribute('rgb', `FF${colour.replace('#', '').toUpperCase()}`);
}

function writeProtection(pieces: SheetPieces, sheet: BookSheet): void {
  const [old] = pieces.all('sheetProtection');
  const isProtected = old !== undefined && flag(pieces.tree(old), 'sheet');
  if (isProtected === sheet.protected) return;
  if (sheet.protected)
    pieces.put('sheetProtection', `<${pieces.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`);
  else pieces.remove('sheetProtection');
}

/** A view that is scrolled would freeze the rows in sight instead of the first ones; the page layout view freezes none. */
function writeFrozen(views: XmlElement, { rows, cols }: BookSheet['frozen']): void {
  const view = childrenOf(views, 'sheetView')[0] ?? appendLike(views, 'sheetView', { workbookViewId: 0 });
  view.removeAttribute('topLeftCell');
  if (view.getAttribute('view') === 'pageLayout') view.removeAttribute('view');
  view.remove([...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')]);
  if (rows === 0 && cols === 0) return;
  const activePane = rows === 0 ? 'topRight' : cols === 0 ? 'bottomLeft' : 'bottomRight';
  const splits = { ...(cols > 0 && { xSplit: cols }), ...(rows > 0 && { ySplit: rows }) };
  const topLeftCell = `${columnName(cols)}${rows + 1}`;
  const [first = null] = view.nodes;
  view.insert(createLike(view, 'pane', { ...splits, topLeftCell, activePane, state: 'frozen' }), first);
  view.insert(createLike(view, 'selection', { pane: activePane }), first);
}

function writeWidths(pieces: SheetPieces, sheet: BookSheet, before: ReadonlyMap<number, number>): void {
  const widths = new Map([...sheet.columnWidths].filter(([col, width]) => before.get(col) !== width));
  if (widths.size > 0) pieces.edit('cols', (cols) => writeColumns(cols, widths));
}

function mergesXml(prefix: string, merges: string[]): string {
  const items = merges.map((ref) => `<${prefix}mergeCell ref="${escapeAttribute(ref)}"/>`).join('');
  return `<${prefix}mergeCells count="${merges.length}">${items}</${prefix}mergeCells>`;
}

/** Says how far the sheet's cells reach, where the file says it at all. */
export function writeDimension(pieces: SheetPieces, reach: { row: number; col: number }): void {
  const [piece] = pieces.all('dimension');
  if (!piece || reach.row < 0) return;
  pieces.edit('dimension', (dimension) => {
    const before = parseBlock(dimension.getAttribute('ref') ?? 'A1');
    const rows = Math.max(before.rows, reach.row - before.row + 1);
    const cols = Math.max(before.cols, reach.col - before.col + 1);
    dimension.setAttribute('ref', blockAddress({ ...before, rows, cols }));
  });
}
