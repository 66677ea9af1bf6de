// A line chart of cells as a chart part's XML, in the order of CT_ChartSpace of ECMA-376, which Excel insists on.
// Knows nothing of the cells' values (chartCaches) and of where the chart stands (chartAnchor).
import type { Block, ChartLine, SheetChart } from '../../workbook/edit';
import { cellReference } from './cellReference';
import { XML_DECLARATION } from './xmlDocument';
import { escapeAttribute, encodeCellText, escapeText, withoutControls } from './xmlEscapes';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const EMU_PER_POINT = 12_700;
/** As Excel draws its own new charts: points, hundredths of a point, greys. */
const MARKER_SIZE = 5;
const TITLE_SIZE = 1400;
const TEXT_SIZE = 900;
const TEXT_COLOUR = '#404040';
const GRID_COLOUR = '#D9D9D9';
const PAPER = '#FFFFFF';
const DASHES: Record<ChartLine['dash'], string> = { Solid: 'solid', Dash: 'dash', Dot: 'sysDot' };

/** The axes name each other by these. */
const CATEGORIES = 500_001;
const VALUES = 500_002;

/** @param sheet the name of the sheet that holds both the cells and the chart. */
export function chartXml(chart: SheetChart, sheet: string): string {
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main">` +
    '<c:roundedCorners val="0"/>' +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${linesXml(chart, sheet)}${categoryAxis()}${valueAxis(chart.valueFormat)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${fill(PAPER)}<a:ln w="9525">${fill(GRID_COLOUR)}</a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('defRPr', TEXT_SIZE)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const run = `<a:r>${font('rPr', TITLE_SIZE)}<a:t>${escapeText(withoutControls(title))}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${font('defRPr', TITLE_SIZE)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function font(tag: 'rPr' | 'defRPr', size: number): string {
  return `<a:${tag} sz="${size}" b="0">${fill(TEXT_COLOUR)}</a:${tag}>`;
}

function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}

function linesXml({ source, lines }: SheetChart, sheet: string): string {
  const series = lines.map((line, index) => seriesXml(line, index, source, sheet)).join('');
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>` +
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:lineChart>`
  );
}

function seriesXml(line: ChartLine, index: number, source: Block, sheet: string): string {
  const row = source.row + 1 + index;
  const cells = { row, col: source.col + 1, rows: 1, cols: source.cols - 1 };
  const reference = (kind: 'strRef' | 'numRef', block: Block) =>
    `<c:${kind}><c:f>${encodeCellText(cellReference(sheet, block))}</c:f></c:${kind}>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${reference('strRef', { row, col: source.col, rows: 1, cols: 1 })}</c:tx>` +
    `<c:spPr>${strokeXml(line)}</c:spPr>${markerXml(line)}` +
    `<c:cat>${reference('strRef', { ...cells, row: source.row })}</c:cat>` +
    `<c:val>${reference('numRef', cells)}</c:val><c:smooth val="0"/></c:ser>`
  );
}

function strokeXml({ color, dash, weight }: ChartLine): string {
  const width = Math.round(weight * EMU_PER_POINT);
  return `<a:ln w="${width}" cap="rnd">${fill(color)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln>`;
}

function markerXml({ color, marker }: ChartLine): string {
  if (marker === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  const inside = fill(marker === 'HollowCircle' ? PAPER : color);
  const edge = `<a:ln w="${1.5 * EMU_PER_POINT}">${fill(color)}</a:ln>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/><c:spPr>${inside}${edge}</c:spPr></c:marker>`;
}

function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORIES}"/>${SCALING}<c:delete val="0"/><c:axPos val="b"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${GRID_LINE}</c:spPr>` +
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

const SCALING = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
const GRID_LINE = `<a:ln w="9525">${fill(GRID_COLOUR)}</a:ln>`;

function valueAxis(format: string): string {
  return (
    `<c:valAx><c:axId val="${VALUES}"/>${SCALING}<c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr>${GRID_LINE}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
