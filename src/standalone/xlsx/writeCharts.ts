// A sheet's charts into its drawing: new ones added, removed ones taken out with their parts, ours that stay kept up to date.
// People's charts, pictures and shapes keep their XML to the byte, and their parts are not opened.
import { chartsOfOurs } from '../../workbook/signatures';
import type { SheetChart } from '../../workbook/edit';
import type { BookSheet } from '../book';
import type { DrawingSource } from './bookSource';
import { anchorXml, BLANK_DRAWING } from './chartAnchor';
import { renewCaches } from './chartCaches';
import { chartXml } from './chartXml';
import { setContentTypes } from './contentTypes';
import { dropParts } from './dropParts';
import { type Drawing, type DrawnChart, readDrawing } from './readDrawing';
import { addRelationships, readRelationships, removeRelationships } from './relationships';
import type { SheetPieces } from './sheetPieces';
import { tagStart } from './streamXml';
import { inDialectOf } from './strict';
import { declaringUtf8, parseXml, writeXml, XML_DECLARATION } from './xmlDocument';
import { XmlPatch } from './xmlPatch';
import type { XlsxPackage } from './xlsxPackage';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** @param source the sheet's drawing in the file, null where it has none. */
export function writeCharts(
  pieces: SheetPieces,
  sheet: BookSheet,
  sheetPart: string,
  source: DrawingSource | null,
  pack: XlsxPackage,
): void {
  const known = source?.chartIds ?? [];
  const added = sheet.charts.flatMap(({ id, chart }) => (chart && !known.includes(id) ? [chart] : []));
  const part = source?.part ?? (added.length > 0 ? addDrawing(pieces, sheetPart, pack) : null);
  if (part === null) return;
  const drawing = readDrawing(pack.text(part) ?? '', part);
  const there = new Set(sheet.charts.map(({ id }) => id));
  const removed = drawing.charts.filter((_, index) => !there.has(known[index] ?? ''));
  renewCharts(drawing, removed, part, sheet, pack);
  if (added.length + removed.length > 0) rewriteDrawing(drawing, { added, removed }, part, sheet, pack);
}

function addDrawing(pieces: SheetPieces, sheetPart: string, pack: XlsxPackage): string {
  const part = pack.freeName('xl/drawings/drawing#.xml');
  pack.put(part, inDialectOf(pack, XML_DECLARATION + BLANK_DRAWING));
  setContentTypes(pack, [part], DRAWING_TYPE);
  const [id = ''] = addRelationships(pack, sheetPart, 'drawing', [part]);
  pieces.put('drawing', `<${pieces.prefix}drawing ${pieces.relationshipAttribute(id)}/>`);
  return part;
}

function rewriteDrawing(
  drawing: Drawing,
  { added, removed }: { added: SheetChart[]; removed: DrawnChart[] },
  part: string,
  sheet: BookSheet,
  pack: XlsxPackage,
): void {
  const { xml, layout } = drawing;
  const patch = new XmlPatch();
  for (const { start, end } of removed) patch.replace(start, end, '');
  removeChartParts(removed, part, pack);
  const anchors = addChartParts(drawing, added, part, sheet, pack);
  const end = tagStart(xml, layout.rootEnd);
  if (layout.rootEnd > layout.rootOpenEnd) patch.insert(end, anchors);
  else patch.replace(end, layout.rootEnd, `${xml.slice(end, layout.rootEnd - 2)}>${anchors}</${layout.prefix}wsDr>`);
  pack.put(part, declaringUtf8(patch.apply(xml)));
}

function removeChartParts(removed: DrawnChart[], drawing: string, pack: XlsxPackage): void {
  const ids = removed.map(({ relationship }) => relationship);
  const parts = readRelationships(pack, drawing).flatMap(({ id, part }) => (part && ids.includes(id) ? [part] : []));
  if (parts.length === 0) return;
  removeRelationships(pack, drawing, ids);
  dropParts(pack, parts);
}

/** @returns the anchors of the new charts. */
function addChartParts(
  { xml, layout }: Drawing,
  charts: SheetChart[],
  drawing: string,
  sheet: BookSheet,
  pack: XlsxPackage,
): string {
  const parts = charts.map((chart) => addChartPart(chart, sheet, pack));
  setContentTypes(pack, parts, CHART_TYPE);
  const relationships = addRelationships(pack, drawing, 'chart', parts);
  const firstId = highestId(xml) + 1;
  const anchors = charts.map((chart, index) =>
    anchorXml(layout.prefix, {
      chart,
      lines: lineNames(chart, sheet),
      id: firstId + index,
      relationship: relationships[index]!,
    }),
  );
  return inDialectOf(pack, anchors.join(''));
}

function addChartPart(chart: SheetChart, sheet: BookSheet, pack: XlsxPackage): string {
  const part = pack.freeName('xl/charts/chart#.xml');
  const root = parseXml(chartXml(chart, sheet.name), part);
  renewCaches(root, sheet);
  pack.put(part, inDialectOf(pack, writeXml(root)));
  return part;
}

function lineNames({ source, lines }: SheetChart, sheet: BookSheet): string[] {
  return lines.map((_, index) => String(sheet.value(source.row + 1 + index, source.col)));
}

/** Everything in a drawing has a number of its own. */
function highestId(xml: string): number {
  const numbers = [...xml.matchAll(/cNvPr\b[^>]*?\sid=["'](\d+)["']/g)].map(([, digits]) => Number(digits));
  return numbers.reduce((highest, one) => Math.max(highest, one), 1);
}

/** Charts of ours that stay while their cells change. */
function renewCharts(
  { charts }: Drawing,
  removed: DrawnChart[],
  drawing: string,
  sheet: BookSheet,
  pack: XlsxPackage,
): void {
  const kept = charts.filter((chart) => !removed.includes(chart) && chartsOfOurs([chart.name]).length > 0);
  if (kept.length === 0) return;
  const parts = new Map(readRelationships(pack, drawing).map(({ id, part }) => [id, part]));
  for (const { relationship } of kept) renewChart(parts.get(relationship) ?? null, sheet, pack);
}

function renewChart(part: string | null, sheet: BookSheet, pack: XlsxPackage): void {
  const xml = part === null ? null : pack.text(part);
  if (part === null || xml === null) return;
  const root = parseXml(xml, part);
  const before = root.xml();
  renewCaches(root, sheet);
  if (root.xml() !== before) pack.put(part, writeXml(root));
}
