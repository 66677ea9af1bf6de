// A table of the paper from lines and columns. Refuses to know what the figures mean.
import type { Rating } from '../domain/rating';
import { RATINGS } from '../domain/rating';
import type { Band, Run, Table, TableCell, TableColumn, TableRow } from './paper';
import { words } from './runs';

export interface PaperColumn<T> {
  /** Stands over neighbouring columns of the same band; `''` for none. */
  band: string;
  heading: string;
  /** How much room it asks for beside the others. */
  weight: number;
  align: TableColumn['align'];
  cell: (item: T) => TableCell;
}

export function tableOf<T>(
  caption: string,
  columns: readonly PaperColumn<T>[],
  items: readonly T[],
  total: T | null,
): Table {
  const rows = items.map((item) => rowOf(columns, item, false));
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: 'table',
    caption,
    bands: bandsOf(columns),
    columns: columns.map(({ heading, weight, align }) => ({ heading, width: weight / whole, align })),
    rows: total === null ? rows : [...rows, rowOf(columns, total, true)],
  };
}

/** Without the columns of figures that nothing is known for in any line. */
export function knownColumns<T>(columns: readonly PaperColumn<T>[], items: readonly T[]): PaperColumn<T>[] {
  return columns.filter(({ align, cell }) => align !== 'right' || items.some((item) => cell(item).runs.length > 0));
}

function rowOf<T>(columns: readonly PaperColumn<T>[], item: T, isTotal: boolean): TableRow {
  return { cells: columns.map(({ cell }) => cell(item)), isTotal };
}

function bandsOf<T>(columns: readonly PaperColumn<T>[]): Band[] {
  if (columns.every(({ band }) => band === '')) return [];
  const bands: Band[] = [];
  for (const { band } of columns) {
    const last = bands.at(-1);
    if (last?.heading === band) last.columns++;
    else bands.push({ heading: band, columns: 1 });
  }
  return bands;
}

export function textColumn<T>(heading: string, weight: number, text: (item: T) => string): PaperColumn<T> {
  return { band: '', heading, weight, align: 'left', cell: (item) => ({ runs: runsOf(text(item)), rating: null }) };
}

/** A rating's word, or words that begin with one ("Amber 91% of target"). */
export function ratingColumn<T>(heading: string, weight: number, run: (item: T) => Run): PaperColumn<T> {
  return {
    band: '',
    heading,
    weight,
    align: 'center',
    cell: (item) => {
      const { text, sources } = run(item);
      return { runs: text === '' ? [] : [{ text, ...(sources ? { sources } : {}) }], rating: ratingIn(text) };
    },
  };
}

export function figureColumn<T>(heading: string, run: (item: T) => Run, band = ''): PaperColumn<T> {
  return {
    band,
    heading,
    weight: 2,
    align: 'right',
    cell: (item) => ({ runs: [run(item)].filter(({ text }) => text !== ''), rating: null }),
  };
}

function runsOf(text: string): Run[] {
  return text === '' ? [] : [words(text)];
}

function ratingIn(text: string): Rating | null {
  return RATINGS.find((rating) => text === rating || text.startsWith(`${rating} `)) ?? null;
}
