// Twelve months of an objective as three lines: last year, target, this year. The table beside it says the same in figures.
import { useId } from 'react';
import type { Months } from '../domain/months';

const WIDTH = 240;
const HEIGHT = 90;
const MARGIN = 6;

export interface ChartLine {
  label: string;
  months: Months;
  color: string;
  /** Told apart by their dashes as well as by colour. */
  dash: string;
}

export interface ActivityChartProps {
  title: string;
  description: string;
  lines: readonly ChartLine[];
}

export function ActivityChart({ title, description, lines }: ActivityChartProps) {
  const id = useId();
  const scale = scaleOf(lines);
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        {lines.map(({ label, months, color, dash }) => (
          <path
            key={label}
            d={pathOf(months, scale)}
            fill="none"
            stroke={color}
            strokeWidth={2}
            strokeDasharray={dash}
            strokeLinecap="round"
          />
        ))}
      </svg>
      <figcaption className="legend quiet">
        {lines.map((line) => (
          <Legend key={line.label} {...line} />
        ))}
      </figcaption>
    </figure>
  );
}

function Legend({ label, color, dash }: ChartLine) {
  return (
    <span>
      <svg width={24} height={8} aria-hidden="true">
        <line x1={1} x2={23} y1={4} y2={4} stroke={color} strokeWidth={2} strokeDasharray={dash} />
      </svg>
      {` ${label}`}
    </span>
  );
}

interface Scale {
  least: number;
  most: number;
}

/** Not from zero: what is compared here differs by a few per cent. The figures stand in the table. */
function scaleOf(lines: readonly ChartLine[]): Scale {
  const values = lines.flatMap(({ months }) => months.filter((value) => value !== null));
  return { least: Math.min(...values), most: Math.max(...values) };
}

/** A month that is not known is a gap. */
function pathOf(months: Months, { least, most }: Scale): string {
  const x = (month: number) => MARGIN + (month * (WIDTH - 2 * MARGIN)) / 11;
  const y = (value: number) =>
    most === least ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - least) * (HEIGHT - 2 * MARGIN)) / (most - least);
  return months
    .map((value, month) => {
      if (value === null) return '';
      // A month between two gaps is a dot, which a path draws as a line of no length.
      const alone = (months[month - 1] ?? null) === null;
      return `${alone ? 'M' : 'L'}${x(month).toFixed(1)} ${y(value).toFixed(1)}${alone ? 'h0' : ''}`;
    })
    .join('');
}
