// From a snapshot to the lines of a month: tables, schemes, programmes, milestones, totals. All that ratings need.
// Refuses to read activity, registers and people's words: `readWorkbook` goes on from here.
import type { Finding } from '../domain/finding';
import { groupedInPieces } from '../domain/grouped';
import { BLANK_COVER } from '../domain/paperCover';
import type { Period } from '../domain/period';
import { gatherInPieces, mapOneByOne, type Pieces } from '../domain/pieces';
import type { Records } from '../domain/records';
import type { ActivityBlock } from './activityBlock';
import { clashingColumns } from './clashingColumns';
import type { Answer } from './columnAnswers';
import { findTablesInPieces } from './findTables';
import type { TableIds } from './identifyTable';
import { isGenerated } from './mark';
import { type Memory, readMemory } from './memory';
import { namesById } from './namesById';
import type { SeldomLayouts } from './seldomLayouts';
import type { ReadContext, ReadLine } from './readLines';
import { readMilestones, schemesOfMilestones } from './readMilestones';
import { choosePeriod, type ChosenPeriod } from './choosePeriod';
import type { PlacedObjective } from './placedObjective';
import { readProgrammes } from './readProgrammes';
import { readSchemesInPieces } from './readSchemes';
import { readSettings, settingsTables } from './readSettings';
import { settleColumns, withSheetDoubts } from './settleColumns';
import { withSumRows } from './sumRows';
import { type ReadTotal, readTotals, withLinesOfTotal } from './readTotals';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import type { Table, TableKind } from './table';
import { refuseTooManyLines } from './tooManyLines';

export interface MonthReading {
  /** Those of people's own. */
  sheets: SheetSnapshot[];
  tables: Table[];
  /** Names of sheets that are of other months, whose tables are left out. */
  untimely: ReadonlySet<string>;
  /** Activity with its months down, which is in no table. */
  down: ActivityBlock[];
  /** Every line's rows: a scheme may stand in several tables. */
  lines: ReadLine[];
  totals: ReadTotal[];
  /** Without what is read later; its findings are those of the lines. */
  records: Records;
  /** Of settings, period and tables. */
  tableFindings: Finding[];
  memory: Memory;
  tableIds: TableIds;
  /** Of the Settings sheet. */
  settings: readonly Table[];
  /** Which programmes objectives are said to belong to. */
  placed: readonly PlacedObjective[];
}

/** @param period as asked for by the user, and answers about columns as given: they win over what the sheets say. @throws TooManyLines */
export function* readMonthInPieces(
  snapshot: WorkbookSnapshot,
  seldom: SeldomLayouts,
  period: Period | null,
  given: readonly Answer[] = [],
): Pieces<MonthReading> {
  const sheets = snapshot.sheets.filter((sheet) => !isGenerated(sheet));
  const ofSettings = settingsTables(sheets, seldom.sideBySide);
  const settings = readSettings(ofSettings);
  const chosen = choosePeriod(period ?? settings.period, sheets);
  const found = yield* tablesInPieces(sheets, seldom, chosen);
  const answers = [...given, ...settings.answers];
  const inUnit = withUnit(namesById(found.tables), settings.unit).map(seldom.withRowUnits);
  const { tables, findings: ofMarks } = yield* settledTables(inUnit, seldom, answers, snapshot);
  const memory = yield* readMemory(snapshot);
  const tableIds: TableIds = new Map();
  const sides = seldom.savingsSides && (yield* seldom.savingsSides(tables.filter(({ kind }) => kind === 'lines')));
  const context = { policy: settings.policy, memory, tableIds, findings: [], sides };
  const read = yield* readTables(sides ? sides.inOrder(tables) : tables, context, chosen.period);
  return {
    ...read,
    sheets,
    tables,
    ...{ down: found.down, untimely: found.untimely },
    records: {
      ...read.records,
      history: yield* seldom.readHistory(snapshot),
      overrides: seldom.readOverrides(tables.filter(({ kind }) => kind === 'overrides')),
    },
    tableFindings: [...settings.findings, ...found.findings, ...ofMarks, ...clashingColumns(tables)],
    memory,
    tableIds,
    settings: ofSettings,
    placed: settings.placed,
  };
}

/** By what their columns and marks mean, as far as words and answers tell. */
function* settledTables(
  found: readonly Table[],
  seldom: SeldomLayouts,
  answers: readonly Answer[],
  { sheets }: WorkbookSnapshot,
) {
  const names = sheets.map(({ name }) => name);
  const settled: Table[] = [];
  for (const table of found) settled.push(yield* settleColumns(table, answers, names));
  const tables = yield* mapOneByOne(settled, withSumRows);
  return yield* seldom.withRatingMarks(
    withSheetDoubts(tables),
    answers,
    sheets.filter((sheet) => !isGenerated(sheet)),
  );
}

/** Those that count for the month, as the sheets have them. */
function* tablesInPieces(
  sheets: readonly SheetSnapshot[],
  seldom: SeldomLayouts,
  { period, findings }: ChosenPeriod,
): Pieces<{ tables: Table[]; untimely: ReadonlySet<string>; down: ActivityBlock[]; findings: Finding[] }> {
  const all = yield* gatherInPieces(sheets.map((sheet) => () => findTablesInPieces(sheet, period, seldom)));
  const down = yield* seldom.readDown(sheets, all, period);
  yield;
  const timely = seldom.withoutOtherMonths(down.tables, period);
  yield;
  refuseTooManyLines(timely.tables);
  return {
    tables: timely.tables,
    untimely: timely.sheets,
    down: down.blocks,
    findings: [...findings(timely.sheets), ...timely.findings, ...down.findings],
  };
}

function* readTables(tables: Table[], context: ReadContext, period: Period | null) {
  const ofKind: OfKind = (kind) => tables.filter((table) => table.kind === kind);
  const ofLevel = (level: Table['level']) => ofKind('lines').filter((table) => table.level === level);
  const programmes = readProgrammes(ofLevel('programme'), context);
  const listed = yield* readSchemesInPieces(ofLevel('scheme'), context);
  const milestones = ofKind('milestones');
  const schemes = listed.schemes.length > 0 ? listed.schemes : schemesOfMilestones(milestones);
  const lines = [...programmes.lines, ...listed.lines];
  yield;
  const linesOf = yield* groupedInPieces(lines, ({ table }) => table);
  const printed = yield* gatherInPieces(
    ofKind('lines').map((table) => () => readTotals(table, linesOf.get(table) ?? [], context)),
  );
  const totals = printed.map((total) => withLinesOfTotal(total, schemes.length > 0 ? schemes : programmes.programmes));
  const records: Records = {
    period,
    policy: context.policy,
    cover: BLANK_COVER,
    programmes: programmes.programmes,
    programmeNotes: programmes.programmeNotes,
    schemes,
    milestones: yield* readMilestones(milestones, schemes, context.findings),
    registers: { risks: [], deepDives: [], changes: [] },
    objectives: [],
    totals: totals.map(({ total }) => total),
    ...{ topLists: [], namedIds: [], exceptions: [] },
    writtenExceptions: [],
    addedExceptionColumns: [],
    ...{ overrides: [], history: [] },
    objectiveComments: [],
    ...{ notes: [], writtenSections: [] },
    hasActuals: ofKind('lines').some(hasActuals),
    isHiddenKnown: tables.every(({ sheet }) => sheet.hidden !== null),
    findings: context.findings,
  };
  return { records, lines, totals };
}

type OfKind = (kind: TableKind) => Table[];

function hasActuals({ columns }: Table): boolean {
  return columns.some(({ field }) => field === 'ytdActual' || field === 'inMonthActual' || field === 'monthActual');
}

function withUnit(tables: Table[], unit: number | null): Table[] {
  if (unit === null) return tables;
  return tables.map((table) => (table.unitAssumed ? { ...table, unit, unitAssumed: false } : table));
}
