// The milestone list: one row a milestone, joined to its scheme by id, else by name.
import { groupedInPieces } from '../domain/grouped';
import type { Finding } from '../domain/finding';
import { flatMapInPieces, gatherInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import { compareNames, nameKey } from '../domain/programmeNames';
import type { Rating } from '../domain/rating';
import { emptyLine } from '../domain/gatherProgrammes';
import type { Milestone, Scheme } from '../domain/records';
import { cleanText } from './cell';
import { cellRef } from './readFigure';
import { schemeKey, textIn } from './readLines';
import { isSettledMark, ratingIn } from './ratingIn';
import { readDate } from './readSchemes';
import { programmeOf, readId } from './schemeKeys';
import { cellAt, type Column, columnOf, type Row, type Table } from './table';

/** Where no table lists schemes, the milestones' own columns say which there are. */
export function schemesOfMilestones(tables: readonly Table[]): Scheme[] {
  const schemes = new Map<string, Scheme>();
  for (const table of tables) {
    for (const row of table.rows.filter(({ kind }) => kind === 'line')) {
      const scheme = schemeOfMilestone(table, row);
      if (scheme && !schemes.has(scheme.key)) schemes.set(scheme.key, scheme);
    }
  }
  return [...schemes.values()];
}

function schemeOfMilestone(table: Table, row: Row): Scheme | null {
  const id = readId(table, row.row);
  const name = textIn(table, row.row, 'scheme') ?? id;
  if (name === null) return null;
  const programme = programmeOf(table, row);
  const where = cellRef(table, row.row, columnOf(table, 'milestone')!.col);
  const blank = { kind: 'blank' } as const;
  const line = { ...emptyLine(name, { where }), key: schemeKey(id, programme, name) };
  return {
    ...line,
    id,
    programme,
    status: 'open',
    statusText: '',
    plannedStart: blank,
    actualStart: blank,
    startCells: {},
  };
}

export function* readMilestones(
  tables: readonly Table[],
  schemes: readonly Scheme[],
  findings: Finding[],
): Pieces<Milestone[]> {
  if (tables.length === 0) return [];
  const byId = yield* groupedInPieces(schemes, ({ id }) => id?.toLowerCase() ?? null);
  const byName = yield* groupedInPieces(schemes, ({ name }) => nameKey(name));
  const lines = yield* gatherInPieces(
    tables.map((table) => () => flatMapInPieces(table.rows, (row) => (row.kind === 'line' ? { table, row } : []))),
  );
  return yield* mapInPieces(lines, ({ table, row }) => {
    const scheme = textIn(table, row.row, 'scheme') ?? row.section ?? '';
    const found = byId.get(readId(table, row.row)?.toLowerCase() ?? '') ?? byName.get(nameKey(scheme)) ?? [];
    return readMilestone(table, row, found, findings);
  });
}

/** Of several schemes of one name, the one of the milestone's programme, if that tells them apart. */
function schemeOf(table: Table, row: Row, found: readonly Scheme[]): Scheme | null {
  if (found.length < 2) return found[0] ?? null;
  const programme = programmeOf(table, row);
  const own = found.filter(
    (scheme) => programme !== null && scheme.programme !== null && compareNames(scheme.programme, programme) === 'same',
  );
  return own.length === 1 ? own[0]! : null;
}

function readMilestone(table: Table, row: Row, found: readonly Scheme[], findings: Finding[]): Milestone {
  const where = cellRef(table, row.row, columnOf(table, 'milestone')!.col);
  const name = textIn(table, row.row, 'milestone') ?? '';
  const scheme = textIn(table, row.row, 'scheme') ?? row.section ?? '';
  const schemeKey = schemeOf(table, row, found)?.key ?? null;
  if (schemeKey === null) {
    const named = `"${readId(table, row.row) ?? scheme}"`;
    const why = found.length > 1 ? `${found.length} schemes are called ${named}` : `no scheme ${named} is listed`;
    const message = `Milestone "${name}": ${why}; it counts for none.`;
    findings.push({ code: 'unknown-scheme', severity: 'warning', message, where: [where] });
  }
  const due = readDate(table, row.row, 'due', findings);
  return {
    schemeKey,
    scheme,
    name,
    statedRating:
      due.kind === 'month' && saysNoMoreThanProgress(table, row.row) ? null : statedRating(table, row.row, findings),
    due,
    forecast: readDate(table, row.row, 'forecastDate', findings),
    completed: readDate(table, row.row, 'completed', findings),
    where,
    cells: cellsOf(table, row.row),
  };
}

function cellsOf(table: Table, row: number): Milestone['cells'] {
  const columns = {
    rating: ratingColumn(table),
    due: columnOf(table, 'due'),
    forecast: columnOf(table, 'forecastDate'),
    completed: columnOf(table, 'completed'),
  };
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) => (column ? [[name, cellRef(table, row, column.col)]] : [])),
  );
}

function ratingColumn(table: Table): Column | null {
  return columnOf(table, 'rating') ?? columnOf(table, 'milestoneRating') ?? columnOf(table, 'status');
}

/** What trackers say in a status column instead of a colour. */
const STATUS_WORDS = new Map<string, Rating>(
  Object.entries({
    'on track': 'Green',
    'in progress': 'Green',
    'at risk': 'Amber',
    delayed: 'Amber',
    slipping: 'Amber',
    'off track': 'Red',
    late: 'Red',
    missed: 'Red',
    overdue: 'Red',
    done: 'Blue',
    achieved: 'Blue',
    'not started': 'Grey',
  }),
);

/** Work that goes on, or has not begun, may well be overdue: where there is a date, the date decides. */
function saysNoMoreThanProgress(table: Table, row: number): boolean {
  const column = ratingColumn(table);
  return column !== null && /^(in progress|not started)$/i.test(cleanText(cellAt(table.sheet, row, column.col)));
}

function statedRating(table: Table, row: number, findings: Finding[]): Rating | null {
  const column = ratingColumn(table);
  if (!column) return null;
  const value = cellAt(table.sheet, row, column.col);
  const rating = ratingIn(table, value) ?? STATUS_WORDS.get(cleanText(value).toLowerCase()) ?? null;
  if (rating || cleanText(value) === '' || isSettledMark(table, value)) return rating;
  const message = `"${cleanText(value)}" in "${column.heading}" is not a rating: read as not rated.`;
  findings.push({ code: 'unreadable-rating', severity: 'warning', message, where: [cellRef(table, row, column.col)] });
  return null;
}
