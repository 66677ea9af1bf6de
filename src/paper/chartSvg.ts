// A chart drawn by us where there is no Excel to take a picture of: months across, lines that dash and marker tell apart as
// well as colour. Refuses to know who turns it into a picture, and to join what an unknown month keeps apart.
import type { SeriesKind } from '../domain/objectiveSeries';
import type { Chart, Series } from './paper';
import { escapedText } from './plainText';
import { type ValueAxis, valueAxis } from './valueAxis';

export const CHART_SIZE = { width: 640, height: 300 };

const FONT = 'Arial, Arimo, sans-serif';
const INK = '#212B32';
const GRID = '#D8DDE0';
const MARGIN = { left: 66, right: 18, top: 16, bottom: 34 };
const LEGEND_ROW = 20;
const SAMPLE = 34;
/** How wide a letter of the legend is taken to be: no picture is measured here. */
const LETTER = 6.4;

interface Look {
  color: string;
  dash: string;
  marker: 'none' | 'filled' | 'hollow';
  weight: number;
}

/** As on the sheets. An estimate is dotted and hollow: nobody should take it for a count. */
const LOOKS: Record<SeriesKind, Look> = {
  lastYear: { color: '#768692', dash: '8 5', marker: 'none', weight: 2 },
  thisYear: { color: '#005EB8', dash: '', marker: 'filled', weight: 2.75 },
  target: { color: '#AE2573', dash: '', marker: 'none', weight: 2 },
  estimate: { color: '#005EB8', dash: '2 4', marker: 'hollow', weight: 2 },
};

interface Frame {
  x: (month: number) => number;
  y: (value: number) => number;
  axis: ValueAxis;
  bottom: number;
}

/** Null where no value is known: there is nothing to draw. */
export function chartSvg(chart: Chart): string | null {
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return null;
  const shown = chart.series.filter(({ values }) => values.some((value) => value !== null));
  const perRow = namesPerRow(shown);
  const frame = frameOf(chart, valueAxis(known), Math.ceil(shown.length / perRow));
  const { width, height } = CHART_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="12" fill="${INK}">`,
    `<title>${escapedText(chart.alt)}</title><rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...frame.axis.ticks.map((tick) => gridLine(tick, frame)),
    ...(frame.axis.low > 0 ? [brokenAxisNote(frame)] : []),
    ...chart.months.map((month, index) => label(month, frame.x(index), frame.bottom + 18, 'middle')),
    ...shown.map((series) => curve(series, frame)),
    ...shown.map(({ name, kind }, index) => legend(name, LOOKS[kind], legendPlace(index, perRow, frame))),
    '</svg>',
  ].join('');
}

function frameOf({ months }: Chart, axis: ValueAxis, legendRows: number): Frame {
  const { width, height } = CHART_SIZE;
  const bottom = height - MARGIN.bottom - legendRows * LEGEND_ROW;
  const step = (width - MARGIN.left - MARGIN.right) / Math.max(months.length, 1);
  const scale = (bottom - MARGIN.top) / (axis.high - axis.low);
  return {
    x: (month) => MARGIN.left + (month + 0.5) * step,
    y: (value) => bottom - (value - axis.low) * scale,
    axis,
    bottom,
  };
}

function gridLine(tick: number, { y, axis }: Frame): string {
  const at = place(y(tick));
  const isBase = tick === Math.max(axis.low, 0);
  const line = `<path d="M${MARGIN.left} ${at}H${CHART_SIZE.width - MARGIN.right}" stroke="${isBase ? '#768692' : GRID}"/>`;
  return line + label(tick.toLocaleString('en-GB'), MARGIN.left - 8, y(tick) + 4, 'end');
}

/** Lines on an axis without its nought look further apart than they are. */
function brokenAxisNote({ axis }: Frame): string {
  const text = `The axis begins at ${axis.low.toLocaleString('en-GB')}, not at 0.`;
  return `<text x="${MARGIN.left + 4}" y="12" font-size="11">${text}</text>`;
}

function curve({ kind, values }: Series, { x, y }: Frame): string {
  const look = LOOKS[kind];
  const points = values.map((value, month) => (value === null ? null : { x: place(x(month)), y: place(y(value)) }));
  const path = points.map((point, n) => point && `${points[n - 1] ? 'L' : 'M'}${point.x} ${point.y}`);
  // A month between two unknown ones has no line to be seen by.
  const alone = points.map((point, n) => Boolean(point) && !points[n - 1] && !points[n + 1]);
  const dots = points.flatMap((point, n) => (point && (look.marker !== 'none' || alone[n]) ? [dot(point, look)] : []));
  return `<path d="${path.filter(Boolean).join('')}" fill="none" ${stroke(look)}/>${dots.join('')}`;
}

function stroke({ color, dash, weight }: Look): string {
  return `stroke="${color}" stroke-width="${weight}"${dash && ` stroke-dasharray="${dash}"`}`;
}

function dot({ x, y }: { x: number; y: number }, { color, marker }: Look): string {
  return `<circle cx="${x}" cy="${y}" r="4" fill="${marker === 'hollow' ? '#FFFFFF' : color}" stroke="${color}" stroke-width="1.5"/>`;
}

function namesPerRow(shown: readonly Series[]): number {
  const widest = Math.max(...shown.map(({ name }) => name.length)) * LETTER + SAMPLE + 14;
  return Math.max(1, Math.min(shown.length, Math.floor((CHART_SIZE.width - MARGIN.left) / widest)));
}

function legendPlace(index: number, perRow: number, { bottom }: Frame): { x: number; y: number } {
  const width = (CHART_SIZE.width - MARGIN.left) / perRow;
  return { x: MARGIN.left + (index % perRow) * width, y: bottom + 42 + Math.floor(index / perRow) * LEGEND_ROW };
}

function legend(name: string, look: Look, { x, y }: { x: number; y: number }): string {
  const sample = `<path d="M${place(x)} ${y}h${SAMPLE}" fill="none" ${stroke(look)}/>`;
  const mark = look.marker === 'none' ? '' : dot({ x: place(x + SAMPLE / 2), y }, look);
  return sample + mark + label(name, x + SAMPLE + 8, y + 4, 'start');
}

function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${place(x)}" y="${place(y)}" text-anchor="${anchor}">${escapedText(text)}</text>`;
}

/** To a tenth of a pixel, so that the same chart is the same text everywhere. */
function place(value: number): number {
  return Math.round(value * 10) / 10;
}
