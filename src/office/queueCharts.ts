// Line charts, in Excel's terms. Only queues: the round trip is the caller's.
// Refuses to read anything back, and to touch charts that the edit does not name.
import { cellAddress } from '../workbook/address';
import type { Block, ChartLine, SetCharts, SheetChart } from '../workbook/edit';

/** The chart's own background shows through a hollow marker. */
const PAPER = '#FFFFFF';

export function queueCharts(sheet: Excel.Worksheet, { remove, add }: SetCharts, removed: () => void): void {
  for (const name of remove) sheet.charts.getItem(name).delete();
  removed();
  for (const chart of add) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, { name, title, source, lines, valueFormat, place }: SheetChart): void {
  const cells = sheet.getRangeByIndexes(source.row, source.col, source.rows, source.cols).untrack();
  const chart = sheet.charts.add('LineMarkers', cells, 'Rows');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  chart.displayBlanksAs = 'NotPlotted';
  chart.axes.valueAxis.numberFormat = valueFormat;
  chart.setPosition(...corners(place));
  lines.forEach((line, index) => drawLine(chart.series.getItemAt(index), line));
}

function corners({ row, col, rows, cols }: Block): [first: string, last: string] {
  return [cellAddress(row, col), cellAddress(row + rows - 1, col + cols - 1)];
}

/** The marker comes last: in Excel the line's colour is its marker's too, until that is given its own. */
function drawLine(series: Excel.ChartSeries, { color, dash, marker, weight }: ChartLine): void {
  const { line } = series.format;
  line.color = color;
  line.weight = weight;
  if (dash !== 'Solid') line.lineStyle = dash;
  series.markerStyle = marker === 'None' ? 'None' : 'Circle';
  if (marker === 'None') return;
  series.markerForegroundColor = color;
  series.markerBackgroundColor = marker === 'HollowCircle' ? PAPER : color;
}
