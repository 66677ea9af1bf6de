// What is drawn on a sheet: where each chart's anchor stands in the drawing's XML, and which part holds the chart.
// Knows nothing of pictures and shapes, nor of what a chart shows.
import { scanSheet, type SheetLayout, type SheetPiece } from './scanSheet';
import { parseFragment } from './sheetFragment';
import { childOf, relationshipId } from './xmlDocument';

export interface DrawnChart {
  name: string;
  /** Which of the drawing's relationships leads to the chart. */
  relationship: string;
  /** Where its anchor stands in the XML. */
  start: number;
  end: number;
}

export interface Drawing {
  xml: string;
  layout: SheetLayout;
  charts: DrawnChart[];
}

export function readDrawing(xml: string, part: string): Drawing {
  // A root and its children: to the scanner a drawing is a worksheet without cells.
  const layout = scanSheet(xml, part, {});
  return { xml, layout, charts: layout.pieces.flatMap((piece) => chartIn(xml, piece, layout)) };
}

function chartIn(xml: string, { start, end }: SheetPiece, { namespaces }: SheetLayout): DrawnChart[] {
  const text = xml.slice(start, end);
  if (!text.includes('graphicFrame')) return [];
  const frame = childOf(parseFragment(text, namespaces), 'graphicFrame');
  const chart = childOf(childOf(childOf(frame, 'graphic'), 'graphicData'), 'chart');
  const relationship = chart && relationshipId(chart);
  if (!relationship) return [];
  const name = childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr')?.getAttribute('name') ?? '';
  return [{ name, relationship, start, end }];
}
