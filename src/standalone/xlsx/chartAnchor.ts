// Where a chart stands on its sheet, as a drawing's XML, with the words that a screen reader says for it.
// Knows nothing of how the chart is drawn.
import type { SheetChart } from '../../workbook/edit';
import { escapeAttribute, withoutControls } from './xmlEscapes';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const BLANK_DRAWING = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;

export interface ChartToAnchor {
  chart: SheetChart;
  /** The names of its lines, as they stand in the cells. */
  lines: string[];
  /** Unique in the drawing. */
  id: number;
  relationship: string;
}

/** @param prefix of the drawing's own names, `''` or `'xdr:'`; all others are declared here, whatever the drawing calls them. */
export function anchorXml(prefix: string, { chart, lines, id, relationship }: ChartToAnchor): string {
  const { row, col, rows, cols } = chart.place;
  const tag = (name: string, content: string) => `<${prefix}${name}>${content}</${prefix}${name}>`;
  const cell = (name: string, atRow: number, atCol: number) =>
    tag(name, tag('col', String(atCol)) + tag('colOff', '0') + tag('row', String(atRow)) + tag('rowOff', '0'));
  const words = `name="${attribute(chart.name)}" descr="${attribute(description(chart.title, lines))}"`;
  const frame =
    tag('nvGraphicFramePr', `<${prefix}cNvPr id="${id}" ${words}/><${prefix}cNvGraphicFramePr/>`) +
    tag('xfrm', `<a:off xmlns:a="${DRAWING}/main" x="0" y="0"/><a:ext xmlns:a="${DRAWING}/main" cx="0" cy="0"/>`) +
    graphicXml(relationship);
  return tag(
    'twoCellAnchor',
    cell('from', row, col) +
      cell('to', row + rows, col + cols) +
      `<${prefix}graphicFrame macro="">${frame}</${prefix}graphicFrame><${prefix}clientData/>`,
  );
}

function graphicXml(relationship: string): string {
  const chart = `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  return `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">${chart}</a:graphicData></a:graphic>`;
}

function description(title: string, lines: string[]): string {
  return `Line chart: ${[title, ...lines].filter((text) => text !== '').join('; ')}`;
}

function attribute(text: string): string {
  return escapeAttribute(withoutControls(text));
}
