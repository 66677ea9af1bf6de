// The lines of one table as records: figures, months, quarters, stated ratings, and what people printed in computed columns.
import type { CellRef, Finding } from '../domain/finding';
import { financialMonth } from '../domain/period';
import { NO_FIGURES } from '../domain/gatherProgrammes';
import { mapInPieces, type Pieces, whole } from '../domain/pieces';
import type { Policy } from '../domain/policy';
import { nameKey } from '../domain/programmeNames';
import type { Rating } from '../domain/rating';
import {
  COMPUTED_NAMES,
  type ComputedName,
  FIGURE_NAMES,
  type FigureName,
  type Figures,
  type Line,
  type Printed,
} from '../domain/records';
import { cleanText, readCell } from './cell';
import { outputField } from './computedColumns';
import { identifyTable, type TableIds } from './identifyTable';
import type { Memory } from './memory';
import { type OutputCell, outputCells, outputColumns } from './outputCells';
import { readExceptionsFlag } from './readExceptionsFlag';
import { cellRef, figureRef, readFigure } from './readFigure';
import { readImpact, readImpactStart } from './readImpact';
import { isSettledMark, ratingIn } from './ratingIn';
import { readSeries, valuesOf } from './readSeries';
import { readMonthText } from './monthText';
import type { Sides } from './savingsSides';
import type { CellValue } from './snapshot';
import { cellAt, type Column, columnOf, perTable, type Row, type Table, valueOf } from './table';
import { countDecimals } from './writtenDecimals';

export interface ReadContext {
  policy: Policy;
  memory: Memory;
  tableIds: TableIds;
  findings: Finding[];
  /** Null where no two sides are to be told apart. */
  sides: Sides | null;
}

export interface ReadLine {
  line: Line;
  table: Table;
  row: Row;
  outputs: OutputCell[];
}

/** Reads the rows of `keyed`, each under its identity within the workbook. */
export function readLines(table: Table, keyed: readonly { row: Row; key: string }[], context: ReadContext): ReadLine[] {
  return whole(readLinesInPieces(table, keyed, context));
}

export function* readLinesInPieces(
  table: Table,
  keyed: readonly { row: Row; key: string }[],
  context: ReadContext,
): Pieces<ReadLine[]> {
  const keys = new Set(keyed.map(({ key }) => key));
  const id = yield* identifyTable(table, keys, context.memory, context.tableIds);
  const columns = outputColumns(table, id, context.policy, context.memory);
  yield* countDecimals(table);
  return yield* mapInPieces(keyed, ({ row, key }) => {
    const outputs = outputCells(table, row.row, key, columns, { memory: context.memory, keys });
    return { line: readLine(table, row, key, outputs, context), table, row, outputs };
  });
}

function readLine(table: Table, row: Row, key: string, outputs: OutputCell[], context: ReadContext): Line {
  const { findings } = context;
  const { figures, cells, halfUnit } = readFigures(table, row.row, findings);
  const series = readSeries(table, row.row, findings);
  const printed = readPrinted(table, row.row, outputs, context);
  return {
    key,
    name: row.name,
    sro: textIn(table, row.row, 'sro'),
    figures,
    halfUnit: Math.max(halfUnit, ...series.map((each) => each.halfUnit)),
    planByMonth: valuesOf(series, 'plan', 'month'),
    actualByMonth: valuesOf(series, 'actual', 'month'),
    actualByQuarter: valuesOf(series, 'actual', 'quarter'),
    planByQuarter: valuesOf(series, 'plan', 'quarter'),
    phasings: series,
    repeated: [],
    exceptionsFlag: readExceptionsFlag(table, row.row, outputs),
    savingsKind: context.sides?.kindOf(table, row) ?? null,
    savingsStart: readSavingsStart(table, row.row) ?? impactStart(outputs),
    statedMilestoneRating: stated(printed, 'milestoneRating'),
    statedPreviousMilestoneRating: stated(printed, 'previousMilestoneRating'),
    printed,
    where: whereOf(table, row.row),
    cells,
  };
}

export function readFigures(table: Table, row: number, findings: Finding[]) {
  const figures: Figures = { ...NO_FIGURES };
  const cells: Line['cells'] = {};
  let halfUnit = 0;
  for (const [name, column] of figureColumns(table)) {
    const read = readFigure(table, column, row, findings);
    figures[name] = read.value;
    halfUnit = Math.max(halfUnit, read.halfUnit);
    cells[name] = figureRef(table, row, column);
  }
  const lastActual = lastActualColumn(table);
  if (lastActual) cells.ytdActual ??= figureRef(table, row, lastActual);
  return { figures, cells, halfUnit };
}

const figureColumns = perTable((table) =>
  FIGURE_NAMES.flatMap((name): [FigureName, Column][] => {
    const column = figureColumn(table, name);
    return column ? [[name, column]] : [];
  }),
);

const lastActualColumn = perTable(({ columns }) => columns.findLast(({ field }) => field === 'monthActual') ?? null);

/** Two year-to-date baselines side by side: the target, which is the plan as last agreed, is the one to rate against. */
function figureColumn(table: Table, name: FigureName): Column | null {
  const columns = table.columns.filter(({ field }) => field === name);
  return columns.find(({ heading }) => /\btarget\b/i.test(heading)) ?? columns[0] ?? null;
}

/** What people typed where we have a figure or rating of our own. */
export function readPrinted(
  table: Table,
  row: number,
  outputs: readonly OutputCell[],
  { policy, findings }: ReadContext,
): Printed[] {
  const inParts = table.printed.map((column) => ({
    ...{ column, field: outputField(column, table, policy), value: valueOf(table, row, column), typed: true },
  }));
  return [...outputs, ...inParts].flatMap(({ column, field, value, typed }) => {
    if (typed && field === 'impactText') return readImpact(value, cellRef(table, row, column.col));
    const name = COMPUTED_NAMES.find((candidate) => candidate === field);
    if (!typed || !name) return [];
    const cell = figureRef(table, row, column);
    const read = name.endsWith('Rating') ? printedRating(table, value) : printedFigure(table, column, value, name);
    if (read) return [{ field: name, cell, ...read }];
    const kind = readCell(value).kind;
    const isRating = name.endsWith('Rating');
    if ((kind === 'text' || (kind === 'number' && isRating)) && !(isRating && isSettledMark(table, value)))
      findings.push(unreadable(value, column, cell));
    return [];
  });
}

function unreadable(value: CellValue, column: Column, cell: CellRef): Finding {
  const message = `"${cleanText(value)}" in "${column.heading}" is neither a rating nor a figure.`;
  return { code: 'unreadable-printed', severity: 'info', message, where: [cell] };
}

function printedRating(table: Table, value: CellValue): { value: Rating; tolerance: number } | null {
  const rating = ratingIn(table, value);
  return rating && { value: rating, tolerance: 0 };
}

function printedFigure(
  table: Table,
  column: Column,
  value: CellValue,
  field: ComputedName,
): { value: number; tolerance: number } | null {
  const cell = readCell(value);
  if (cell.kind !== 'number') return null;
  const half = 0.5 * 10 ** -cell.decimals;
  if (field === 'achievement' || field === 'inMonthAchievement') {
    return { value: cell.value, tolerance: cell.percent ? half / 100 : half };
  }
  const unit = cell.unit ?? column.unit ?? table.unit;
  return { value: cell.value * unit, tolerance: half * unit };
}

function stated(printed: Printed[], field: ComputedName): Rating | null {
  return (printed.find((entry) => entry.field === field)?.value as Rating | undefined) ?? null;
}

/** "Month 7", "M7", "October", 7. */
function readSavingsStart(table: Table, row: number): number | null {
  const column = columnOf(table, 'savingsStart');
  if (!column) return null;
  const value = cellAt(table.sheet, row, column.col);
  const numbered = /^(?:m|month ?)?(\d{1,2})$/i.exec(cleanText(value));
  if (numbered && Number(numbered[1]) >= 1 && Number(numbered[1]) <= 12) return Number(numbered[1]);
  const month = typeof value === 'string' ? readMonthText(value) : null;
  return month && financialMonth(month.month);
}

/** As typed among the ratings; a text of ours says what we computed. */
function impactStart(outputs: readonly OutputCell[]): number | null {
  const typed = outputs.find((output) => output.typed && output.field === 'impactText');
  return typed ? readImpactStart(typed.value) : null;
}

export function textIn(table: Table, row: number, field: Column['field']): string | null {
  const column = columnOf(table, field);
  const text = column ? cleanText(cellAt(table.sheet, row, column.col)) : '';
  return text === '' ? null : text;
}

/** The cell of the plan; failing that of the next figure that is given, and of the name at last. */
function whereOf(table: Table, row: number) {
  return figureRef(table, row, whereColumn(table));
}

const whereColumn = perTable((table): Column => {
  for (const field of ['plan', 'target', 'monthPlan', 'quarterPlan', 'ytdPlan', 'scheme', 'programme'] as const) {
    const column = columnOf(table, field);
    if (column) return column;
  }
  return table.columns[0]!;
});

/** The line's key as a scheme: its id, else programme and name. "TBC" is no id. */
export function schemeKey(id: string | null, programme: string | null, name: string): string {
  return id === null ? `scheme:${nameKey(programme ?? '')}/${nameKey(name)}` : `scheme:${id.toLowerCase()}`;
}

export function programmeKey(name: string): string {
  return `programme:${nameKey(name)}`;
}
