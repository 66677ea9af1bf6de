// The charts of a sheet: listing, adding and deleting them.
// Refuses to add any other kind of chart than lines by row; charts that the book only carries along are listed, never looked into.
import { type BookChart } from '../../../src/standalone/book';
import { type ChartLine, type SheetChart } from '../../../src/workbook/edit';
import { asText, invalidArgument, itemNotFound, oneOf } from '../hostError';
import { type HostNode, isNode, type Kind, nodeOf } from '../hostNode';
import { chartNode } from './chart';
import { blockOf, type RangeSelf } from './range';
import { refuseIfProtected } from './rangeCells';
import { type SheetSelf } from './worksheet';

/** What Excel gives a new line before anybody chooses. */
const FRESH_LINE: ChartLine = { color: '#4472C4', dash: 'Solid', marker: 'Circle', weight: 2.25 };
const FRESH_PLACE = { row: 0, col: 0, rows: 15, cols: 8 };

const CHARTS: Kind<SheetSelf> = {
  name: 'ChartCollection',
  items: (self) => self.sheet.charts.map((chart) => chartNode({ ...self, chart })),
  item: (self, key) => findById(self, key),
  methods: { add: addChart, getItem: findChart },
};

/** How the client finds a chart of a list again. */
function findById(self: SheetSelf, key: unknown): HostNode | null {
  const chart = self.sheet.charts.find(({ id }) => id === key);
  return chart ? chartNode({ ...self, chart }) : null;
}

/** Of several charts with one name the first is meant. */
function findChart(self: SheetSelf, [key]: readonly unknown[]): HostNode {
  const wanted = asText(key);
  const chart = self.sheet.charts.find(({ name }) => name === wanted);
  if (!chart) throw itemNotFound(`chart called ${wanted}`);
  return chartNode({ ...self, chart });
}

function addChart(self: SheetSelf, [type, source, seriesBy]: readonly unknown[]): HostNode {
  refuseIfProtected(self.sheet);
  oneOf(type, ['LineMarkers'], 'chart type');
  oneOf(seriesBy, ['Rows'], 'series by');
  const chart: BookChart = {
    id: self.state.book.freshId(),
    name: `Chart ${self.sheet.charts.length + 1}`,
    chart: freshChart(self, source),
  };
  self.sheet.charts = [...self.sheet.charts, chart];
  self.sheet.changed.add('charts');
  return chartNode({ ...self, chart });
}

function freshChart({ sheet }: SheetSelf, range: unknown): SheetChart {
  if (!isNode(range) || (range.self as RangeSelf).sheet !== sheet) throw invalidArgument('Not a range of this sheet.');
  const source = blockOf(range);
  refuseUnlikeHeadings(sheet, source);
  const lines = Array.from({ length: source.rows - 1 }, () => FRESH_LINE);
  return { name: '', title: 'Chart Title', source, lines, valueFormat: 'General', place: FRESH_PLACE };
}

/** Excel looks at the cells: a first row of figures would be a line itself, and without any cell filled nothing has a name. */
function refuseUnlikeHeadings(sheet: SheetSelf['sheet'], { row, col, rows, cols }: SheetChart['source']): void {
  const headings = Array.from({ length: cols - 1 }, (_, index) => sheet.value(row, col + 1 + index));
  const names = Array.from({ length: rows - 1 }, (_, index) => sheet.value(row + 1 + index, col));
  const all = [...headings, ...names];
  if (!all.every((text) => typeof text === 'string' && text !== ''))
    throw invalidArgument('A chart whose first row or column holds anything but texts.');
}

export const chartsNode = (self: SheetSelf) => nodeOf(CHARTS, self);
