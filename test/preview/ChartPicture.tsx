// A line chart of a sheet as a picture: what the sheet says, not how Excel would print it.
// Refuses to know where on the sheet it lies.
import { type BookSheet } from '../../src/standalone/book';
import { type ChartLine, type SheetChart } from '../../src/workbook/edit';
import { displayText } from '../host/objects/displayText';
import { chartScale, type Scale } from './chartScale';
import { type Rect } from './gridGeometry';

export interface ChartPictureProps {
  sheet: BookSheet;
  chart: SheetChart;
  /** Only its size counts here. */
  rect: Rect;
}

const MARGIN = { left: 64, right: 16, top: 34, bottom: 52 };
const LEGEND_ROW = 18;
const GREY = '#595959';
const DASHES: Record<ChartLine['dash'], string> = { Solid: '', Dash: '8 4', Dot: '2 3' };

interface Line {
  name: string;
  look: ChartLine;
  /** Null where a cell holds no number: a gap. */
  values: (number | null)[];
}

export function ChartPicture({ sheet, chart, rect: { width, height } }: ChartPictureProps) {
  const lines = linesOf(sheet, chart);
  const scale = chartScale(lines.flatMap(({ values }) => values.filter((value) => value !== null)));
  const months = chart.source.cols - 1;
  const across = (month: number) => MARGIN.left + ((month + 0.5) * (width - MARGIN.left - MARGIN.right)) / months;
  const up = (value: number) =>
    height - MARGIN.bottom - ((value - scale.low) * (height - MARGIN.top - MARGIN.bottom)) / (scale.high - scale.low);
  const legend = (n: number) => MARGIN.left + (n * (width - MARGIN.left)) / lines.length;
  return (
    <svg width={width} height={height} fontFamily="Arial, sans-serif" fontSize={11} fill={GREY} role="img">
      <title>{chart.title}</title>
      <rect width={width} height={height} fill="#FFFFFF" stroke="#D9D9D9" />
      <text x={width / 2} y={22} fontSize={16} textAnchor="middle">
        {chart.title}
      </text>
      <ValueAxis scale={scale} up={up} width={width} numberFormat={chart.valueFormat} />
      <MonthAxis sheet={sheet} chart={chart} across={across} y={height - MARGIN.bottom + 16} />
      {lines.map((line, n) => (
        <g key={n}>
          <Curve line={line} across={across} up={up} />
          <LegendEntry line={line} x={legend(n)} y={height - LEGEND_ROW} />
        </g>
      ))}
    </svg>
  );
}

interface MonthAxisProps {
  sheet: BookSheet;
  chart: SheetChart;
  across: (month: number) => number;
  y: number;
}

function MonthAxis({ sheet, chart: { source }, across, y }: MonthAxisProps) {
  return Array.from({ length: source.cols - 1 }, (_, month) => (
    <text key={month} x={across(month)} y={y} textAnchor="middle">
      {String(sheet.value(source.row, source.col + 1 + month))}
    </text>
  ));
}

function linesOf(sheet: BookSheet, { source, lines }: SheetChart): Line[] {
  return lines.map((look, n) => {
    const row = source.row + 1 + n;
    const values = Array.from({ length: source.cols - 1 }, (_, month) => sheet.value(row, source.col + 1 + month));
    return {
      name: String(sheet.value(row, source.col)),
      look,
      values: values.map((value) => (typeof value === 'number' ? value : null)),
    };
  });
}

interface ValueAxisProps {
  scale: Scale;
  up: (value: number) => number;
  width: number;
  numberFormat: string;
}

function ValueAxis({ scale, up, width, numberFormat }: ValueAxisProps) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line x1={MARGIN.left} x2={width - MARGIN.right} y1={up(tick)} y2={up(tick)} stroke="#D9D9D9" />
      <text x={MARGIN.left - 6} y={up(tick) + 4} textAnchor="end">
        {displayText(tick, { numberFormat })}
      </text>
    </g>
  ));
}

interface CurveProps {
  line: Line;
  across: (month: number) => number;
  up: (value: number) => number;
}

function Curve({ line: { look, values }, across, up }: CurveProps) {
  const points = values.map((value, n) => (value === null ? null : { x: across(n), y: up(value) }));
  const path = points.map((point, n) => point && `${points[n - 1] ? 'L' : 'M'}${point.x} ${point.y}`).join('');
  return (
    <>
      <path d={path} fill="none" stroke={look.color} strokeWidth={look.weight} strokeDasharray={DASHES[look.dash]} />
      {points.map((point, n) => point && <Marker key={n} look={look} {...point} />)}
    </>
  );
}

function Marker({ look, x, y }: { look: ChartLine; x: number; y: number }) {
  if (look.marker === 'None') return null;
  return <circle cx={x} cy={y} r={3.5} stroke={look.color} fill={look.marker === 'Circle' ? look.color : '#FFFFFF'} />;
}

function LegendEntry({ line: { name, look }, x, y }: { line: Line; x: number; y: number }) {
  return (
    <>
      <line
        x1={x}
        x2={x + 28}
        y1={y}
        y2={y}
        stroke={look.color}
        strokeWidth={look.weight}
        strokeDasharray={DASHES[look.dash]}
      />
      <Marker look={look} x={x + 14} y={y} />
      <text x={x + 34} y={y + 4}>
        {name}
      </text>
    </>
  );
}
