// A workbook may keep its tracker once for every month, or last year's beside this year's. Of tables alike only those count that stand
// on a sheet of the reporting month. Refuses to leave out a table that has no like there.
import type { Finding } from '../domain/finding';
import { grouped } from '../domain/grouped';
import { financialMonthName, financialYear, type Period, startYearOf } from '../domain/period';
import { monthsNotAdded, type OfMonth } from './monthsNotAdded';
import { type SheetTime, sheetTime } from './sheetTime';
import type { SheetSnapshot } from './snapshot';
import type { Table } from './table';

export interface OtherMonths {
  /** Those that count. */
  tables: Table[];
  /** The names of sheets that hold another month's. */
  sheets: ReadonlySet<string>;
  findings: Finding[];
}

export function withoutOtherMonths(tables: readonly Table[], period: Period | null): OtherMonths {
  const times = new Map<SheetSnapshot, SheetTime | null>();
  for (const { sheet } of tables) if (!times.has(sheet)) times.set(sheet, sheetTime(sheet));
  const timed = tables.map((table) => ({ table, time: times.get(table.sheet)! }));
  const now = period ? { startYear: startYearOf(period), month: period.month } : latest([...times.values()]);
  const current = timed.filter(({ time }) => isOf(time, now));
  const out = new Map<Table, Table>();
  for (const { table, time } of timed.filter((one) => !current.includes(one))) {
    const isOtherYear = !fits(time.startYear, now.startYear);
    const like = current.find(
      (other) => areAlike(other.table, table) && (isOtherYear || haveLinesInCommon(other.table, table)),
    );
    if (like && LISTS.has(table.kind)) out.set(table, like.table);
  }
  const counted = tables.filter((table) => !out.has(table));
  const sheets = new Map([...out].map(([{ sheet }, like]) => [sheet, like.sheet.name]));
  return {
    tables: counted,
    sheets: new Set([...sheets.keys()].map(({ name }) => name)),
    findings: [
      ...[...sheets].map(([sheet, like]) => leftOut(sheet.name, times.get(sheet)!, like)),
      ...monthsNotAdded(counted, now.month ?? 0, ofThisYear(out, times, now)),
    ],
  };
}

/** By the table that counts, those of other months. */
function ofThisYear(
  out: ReadonlyMap<Table, Table>,
  times: ReadonlyMap<SheetSnapshot, SheetTime | null>,
  now: SheetTime,
): Map<Table, OfMonth[]> {
  const dated = [...out].flatMap(([table, like]) => {
    const time = times.get(table.sheet) ?? null;
    return time?.month && fits(time.startYear, now.startYear) ? [{ table, like, month: time.month }] : [];
  });
  return grouped(dated, ({ like }) => like);
}

const LISTS: ReadonlySet<Table['kind']> = new Set(['lines', 'milestones', 'exceptions', 'risks']);

function latest(times: readonly (SheetTime | null)[]): SheetTime {
  const order = ({ startYear, month }: SheetTime) => (startYear ?? 0) * 12 + (month ?? 0);
  return times
    .filter((time): time is SheetTime => time !== null)
    .reduce((last, time) => (order(time) > order(last) ? time : last), { startYear: null, month: null });
}

/** A sheet that names no month or year is taken to be of now. */
function isOf(time: SheetTime | null, now: SheetTime): boolean {
  return time === null || (fits(time.startYear, now.startYear) && fits(time.month, now.month));
}

function fits(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

/** People add a column from one month to the next. */
const LEAST_SHARED = 0.75;

function areAlike(now: Table, then: Table): boolean {
  if (now.kind !== then.kind || now.level !== then.level) return false;
  const [fields, others] = [now, then].map(
    ({ columns }) => new Set(columns.filter(({ ours }) => !ours).map(({ field, month }) => `${field} ${month}`)),
  );
  const shared = [...fields!].filter((field) => others!.has(field)).length;
  return shared >= LEAST_SHARED * Math.max(fields!.size, others!.size);
}

/** Of the same year: what is new since, on a sheet that is named after its month, has columns alike and lines of its own. */
function haveLinesInCommon(now: Table, then: Table): boolean {
  const names = new Set(namesIn(now));
  const former = namesIn(then);
  return former.filter((name) => names.has(name)).length * 2 > former.length;
}

function namesIn({ rows }: Table): string[] {
  return rows.filter(({ kind }) => kind === 'line').map(({ name }) => name.toLowerCase());
}

function leftOut(sheet: string, time: SheetTime, like: string): Finding {
  return {
    code: 'other-month',
    severity: 'info',
    message: `"${sheet}" is of ${timeText(time)} and not counted: the reporting month has a like table on "${like}".`,
    where: [{ sheet, cell: 'A1' }],
  };
}

function timeText({ startYear, month }: SheetTime): string {
  const year = startYear === null ? '' : financialYear(startYear);
  return month === null ? year : `${financialMonthName(month)} ${year}`.trim();
}
