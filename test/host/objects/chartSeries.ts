// The lines of a chart: colour, dash, thickness and marker of each.
// Refuses looks that a book's line cannot hold, so that no test believes in a lost setting.
import { type ChartLine } from '../../../src/workbook/edit';
import { asColour, asNumber, invalidArgument, oneOf, unknownMember } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { changeChart, type ChartSelf, drawnChart } from './chart';

interface LineSelf extends ChartSelf {
  index: number;
}

const DASHES = { Continuous: 'Solid', Dash: 'Dash', Dot: 'Dot' } as const;
const PAPER = '#FFFFFF';

const lineOf = (self: LineSelf): ChartLine => drawnChart(self).lines[self.index]!;

function changeLine(self: LineSelf, part: Partial<ChartLine>): void {
  const lines = drawnChart(self).lines.map((line, index) => (index === self.index ? { ...line, ...part } : line));
  changeChart(self, { lines });
}

const LINE_FORMAT: Kind<LineSelf> = {
  name: 'ChartLineFormat',
  writes: {
    color: (self, value) => changeLine(self, { color: asColour(value) }),
    weight: (self, value) => changeLine(self, { weight: asNumber(value) }),
    lineStyle: (self, value) =>
      changeLine(self, { dash: DASHES[oneOf(value, ['Continuous', 'Dash', 'Dot'], 'line style')] }),
  },
};

const SERIES_FORMAT: Kind<LineSelf> = {
  name: 'ChartSeriesFormat',
  links: { line: (self) => nodeOf(LINE_FORMAT, self) },
};

const SERIES: Kind<LineSelf> = {
  name: 'ChartSeries',
  writes: {
    markerStyle: (self, value) => changeLine(self, { marker: oneOf(value, ['None', 'Circle'], 'marker style') }),
    markerForegroundColor: (self, value) => {
      if (asColour(value) !== lineOf(self).color) throw unknownMember('a marker of another colour than its line');
    },
    markerBackgroundColor: fillMarker,
  },
  links: { format: (self) => nodeOf(SERIES_FORMAT, self) },
};

function fillMarker(self: LineSelf, value: unknown): void {
  const { color, marker } = lineOf(self);
  const fill = asColour(value);
  if (marker === 'None') throw unknownMember('the fill of a marker that is not there');
  if (fill !== color && fill !== PAPER) throw unknownMember('a marker filled with another colour than its line');
  changeLine(self, { marker: fill === PAPER ? 'HollowCircle' : 'Circle' });
}

const SERIES_COLLECTION: Kind<ChartSelf> = {
  name: 'ChartSeriesCollection',
  methods: {
    getItemAt: (self, [index]) => {
      const line = drawnChart(self).lines[asNumber(index)];
      if (!line) throw invalidArgument(`The chart has no line ${String(index)}.`);
      return nodeOf(SERIES, { ...self, index: asNumber(index) });
    },
  },
};

export const seriesCollectionNode = (self: ChartSelf): HostNode => nodeOf(SERIES_COLLECTION, self);
