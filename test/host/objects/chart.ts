// One chart of lines: its name and title, where it stands, its legend and value axis.
// Refuses every setting that a book's chart does not hold, and any look into a chart that is only carried along.
import { type BookChart } from '../../../src/standalone/book';
import { type SheetChart } from '../../../src/workbook/edit';
import { blankPng } from '../blankPng';
import { asNumber, asText, HostError, invalidArgument, oneOf, unknownMember } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { seriesCollectionNode } from './chartSeries';
import { blockOf } from './range';
import { refuseIfProtected } from './rangeCells';
import { type SheetSelf } from './worksheet';

export interface ChartSelf extends SheetSelf {
  chart: BookChart;
}

export function drawnChart({ chart }: ChartSelf): SheetChart {
  if (!chart.chart) throw unknownMember('the inside of a chart that the book only carries along');
  return chart.chart;
}

export function changeChart(self: ChartSelf, part: Partial<SheetChart>): void {
  refuseIfProtected(self.sheet);
  self.chart.chart = { ...drawnChart(self), ...part };
  self.sheet.changed.add('charts');
}

const TITLE: Kind<ChartSelf> = {
  name: 'ChartTitle',
  reads: { text: (self) => drawnChart(self).title },
  writes: { text: (self, value) => changeChart(self, { title: asText(value) }) },
};

const LEGEND: Kind<ChartSelf> = {
  name: 'ChartLegend',
  reads: { visible: () => true, position: () => 'Bottom' },
  writes: {
    visible: (_self, value) => {
      if (value !== true) throw unknownMember('a chart without a legend');
    },
    position: (_self, value) => void oneOf(value, ['Bottom'], 'legend position'),
  },
};

const VALUE_AXIS: Kind<ChartSelf> = {
  name: 'ChartAxis',
  reads: { numberFormat: (self) => drawnChart(self).valueFormat },
  writes: { numberFormat: (self, value) => changeChart(self, { valueFormat: asText(value) }) },
};

const AXES: Kind<ChartSelf> = {
  name: 'ChartAxes',
  links: { valueAxis: (self) => nodeOf(VALUE_AXIS, self) },
};

const CHART: Kind<ChartSelf> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  reads: { id: ({ chart }) => chart.id, name: ({ chart }) => chart.name, displayBlanksAs: () => 'NotPlotted' },
  writes: {
    name: rename,
    displayBlanksAs: (_self, value) => void oneOf(value, ['NotPlotted'], 'displayBlanksAs'),
  },
  links: {
    title: (self) => nodeOf(TITLE, self),
    legend: (self) => nodeOf(LEGEND, self),
    axes: (self) => nodeOf(AXES, self),
    series: (self) => seriesCollectionNode(self),
  },
  methods: {
    setPosition,
    getImage,
    delete: ({ sheet, chart }) => {
      refuseIfProtected(sheet);
      sheet.charts = sheet.charts.filter((each) => each !== chart);
      sheet.changed.add('charts');
      return null;
    },
  },
};

function rename(self: ChartSelf, value: unknown): void {
  const name = asText(value);
  changeChart(self, { name });
  self.chart.name = name;
}

/** From one cell to another, both given as Excel takes them: as ranges or as addresses. */
function setPosition(self: ChartSelf, [start, end]: readonly unknown[]): null {
  const first = blockOf(start);
  const last = blockOf(end);
  if (last.row < first.row || last.col < first.col) throw invalidArgument('A chart ends below and right of its start.');
  const rows = last.row + last.rows - first.row;
  const cols = last.col + last.cols - first.col;
  changeChart(self, { place: { row: first.row, col: first.col, rows, cols } });
  return null;
}

/** Base64, as Excel sends it. */
function getImage({ state, chart }: ChartSelf, [width, height, fitting]: readonly unknown[]): string {
  oneOf(fitting, ['Fit'], 'fitting mode');
  if (!state.takesPictures) throw new HostError('GeneralException', `No picture of ${chart.name} can be taken here.`);
  const bytes = blankPng(asNumber(width), asNumber(height));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export const chartNode = (self: ChartSelf): HostNode => nodeOf(CHART, self);
