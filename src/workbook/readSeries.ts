// The rows of months and quarters of one line, each with the total that stands beside it in the same table.
import type { Finding } from '../domain/finding';
import type { Phasing } from '../domain/phasings';
import type { Field } from './headings';
import { figureRef, readFigure } from './readFigure';
import { type Column, perTable, type Table } from './table';

interface SeriesKind extends Pick<Phasing, 'of' | 'by'> {
  field: Field;
  length: number;
}

const KINDS: readonly SeriesKind[] = [
  { field: 'monthPlan', of: 'plan', by: 'month', length: 12 },
  { field: 'monthActual', of: 'actual', by: 'month', length: 12 },
  { field: 'quarterPlan', of: 'plan', by: 'quarter', length: 4 },
  { field: 'quarterActual', of: 'actual', by: 'quarter', length: 4 },
];

interface SeriesColumns {
  kind: SeriesKind;
  ofTarget: boolean;
  columns: readonly Column[];
  total: Column | null;
}

const seriesColumns = perTable((table) =>
  KINDS.flatMap((kind): SeriesColumns[] => {
    const all = table.columns.filter(({ field }) => field === kind.field);
    const targets = kind.of === 'plan' ? all.filter(({ heading }) => saysTarget(heading)) : [];
    const others = all.filter((column) => !targets.includes(column));
    // As of figures: where both stand side by side the target comes first and is the one to rate against.
    return [
      { columns: targets, ofTarget: true },
      { columns: others, ofTarget: kind.of === 'plan' && isTitledTarget(table, others) },
    ].flatMap(({ columns, ofTarget }) =>
      columns.length === 0 ? [] : [{ kind, ofTarget, columns, total: totalBeside(table, columns) }],
    );
  }),
);

function saysTarget(text: string): boolean {
  return /\btargets?\b/i.test(text) && !SAYS_PLAN.test(text);
}

const SAYS_PLAN = /\bplan(ned)?\b|\bbudget\b/i;

/** Headings that only name months leave it to the table's title. */
function isTitledTarget({ titles }: Table, columns: readonly Column[]): boolean {
  if (columns.some(({ heading }) => SAYS_PLAN.test(heading))) return false;
  const telling = titles.find((title) => saysTarget(title) || SAYS_PLAN.test(title));
  return telling !== undefined && saysTarget(telling);
}

/** Only those in which something stands. */
export function readSeries(table: Table, row: number, findings: Finding[]): Phasing[] {
  return seriesColumns(table)
    .map((series) => readOne(table, row, series, findings))
    .filter(({ values }) => values.some((value) => value !== null));
}

export function valuesOf(series: readonly Phasing[], of: Phasing['of'], by: Phasing['by']): Phasing['values'] | null {
  return series.find((each) => each.of === of && each.by === by)?.values ?? null;
}

function readOne(
  table: Table,
  row: number,
  { kind: { of, by, length }, ofTarget, columns, total: totalColumn }: SeriesColumns,
  findings: Finding[],
): Phasing {
  const values = new Array<number | null>(length).fill(null);
  const cells = new Array<Phasing['cells'][number]>(length).fill(null);
  let halfUnit = 0;
  for (const column of columns) {
    const read = readFigure(table, column, row, findings);
    const place = (by === 'quarter' ? column.quarter : column.month)! - 1;
    values[place] = read.value;
    cells[place] = figureRef(table, row, column);
    halfUnit = Math.max(halfUnit, read.halfUnit);
  }
  const total = totalColumn && readTotal(table, row, totalColumn, findings);
  return { of, by, ...(ofTarget && { ofTarget }), values, cells, total, halfUnit };
}

function readTotal(table: Table, row: number, column: Column, findings: Finding[]): Phasing['total'] {
  const { value, halfUnit } = readFigure(table, column, row, findings);
  return value === null ? null : { value, cell: figureRef(table, row, column), halfUnit };
}

/** The first "Total" to the right of the series, where no other series stands between. */
function totalBeside(table: Table, columns: readonly Column[]): Column | null {
  const last = Math.max(...columns.map(({ col }) => col));
  const part = columns[0]!.part;
  const next = table.columns
    .filter(
      ({ col, field: other, part: of }) =>
        of === part && col > last && (other === 'total' || KINDS.some((kind) => kind.field === other)),
    )
    .sort((a, b) => a.col - b.col)[0];
  return next?.field === 'total' ? next : null;
}
