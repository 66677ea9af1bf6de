// From a snapshot to records: the one entrance to reading. Everything it could not read or had to assume is a finding.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { gatherInPieces, type Pieces, whole } from '../domain/pieces';
import type { Records } from '../domain/records';
import type { ActivityBlock } from './activityBlock';
import type { Answer } from './columnAnswers';
import { type ColumnQuestion, columnQuestions } from './columnQuestions';
import { otherYears } from './otherYears';
import { percentOfPlanFindings } from './percentOfPlanFindings';
import { acrossBlocks, readActivity, type ReadObjective } from './readActivity';
import { readGrowth } from './readGrowth';
import { hiddenLines } from './hiddenLines';
import { historyFindings } from './historyHeadings';
import { readCover } from './readCover';
import { readComments } from './readComments';
import { readExceptions } from './readExceptions';
import { readNamedIds } from './readNamedIds';
import { readNarrative } from './readNarrative';
import { readNotes } from './readNotes';
import { readChanges } from './readChanges';
import { readDeepDives } from './readDeepDives';
import { readRisks } from './readRisks';
import { readTopList } from './readTopList';
import { unreadActivity } from './unreadActivity';
import { unreadHeadings } from './unreadHeadings';
import { unreadMonths } from './unreadMonths';
import { readWrittenExceptions } from './readWrittenExceptions';
import { SELDOM_LAYOUTS } from './seldomLayouts';
import type { WorkbookSnapshot } from './snapshot';
import type { Table, TableKind } from './table';
import { tableFindings } from './tableFindings';
import type { Memory } from './memory';
import { type MonthReading, readMonthInPieces } from './readMonth';

export interface Reading extends MonthReading {
  /** What has to be asked about columns. */
  questions: ColumnQuestion[];
  activity: ReadObjective[];
}

/** @param period as asked for by the user, and answers about columns as given: they win over what the sheets say. @throws TooManyLines */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  period: Period | null,
  given: readonly Answer[] = [],
): Reading {
  return whole(readRestInPieces(whole(readMonthInPieces(snapshot, SELDOM_LAYOUTS, period, given)), snapshot));
}

/** All else that the workbook says, beside the lines. */
export function* readRestInPieces(month: MonthReading, snapshot: WorkbookSnapshot): Pieces<Reading> {
  const { sheets, tables, down, memory, records, placed } = month;
  const blocks = [...acrossBlocks(tables), ...down];
  const questions = columnQuestions(tables);
  const findings = yield* gatherInPieces<Finding>([
    () => month.tableFindings,
    () => tableFindings(tables, questions),
    () => otherYears(tables, records.period),
    () => hiddenSheets(tables, down),
    () => historyFindings(snapshot),
    () => percentOfPlanFindings(tables, records.policy),
    () => hiddenLines(tables, blocks),
    () => unreadActivity(sheets, tables, blocks),
    () => unreadMonths(tables),
  ]);
  const timely = sheets.filter(({ name }) => !month.untimely.has(name));
  findings.push(...(yield* unreadHeadings(timely, tables)));
  const { period } = records;
  const cover = readCover(month.settings);
  findings.push(...cover.findings);
  const growth = yield* readGrowth(sheets);
  yield;
  const activity = readActivity(blocks, { period, growth, memory, placed, findings });
  yield;
  for (const finding of records.findings) findings.push(finding);
  const whole: Records = {
    ...records,
    cover: cover.cover,
    registers: readRegisters(tables, findings),
    objectives: activity.map(({ objective }) => objective),
    topLists: ofKind(tables, 'top').map((table) => readTopList(table, findings)),
    namedIds: yield* readNamedIds(tables),
    exceptions: readExceptions(ofKind(tables, 'exceptions')),
    ...(yield* writtenByPeople(snapshot, memory)),
    findings,
  };
  return { ...month, records: whole, activity, questions };
}

/** What people have written on our own sheets. */
function* writtenByPeople(snapshot: WorkbookSnapshot, memory: Memory) {
  const { rows, addedColumns } = yield* readWrittenExceptions(snapshot, memory);
  yield;
  return {
    writtenExceptions: rows,
    addedExceptionColumns: addedColumns,
    objectiveComments: yield* readComments(snapshot, memory),
    notes: readNotes(snapshot, memory),
    writtenSections: readNarrative(snapshot, memory),
  };
}

function ofKind(tables: readonly Table[], kind: TableKind): Table[] {
  return tables.filter((table) => table.kind === kind);
}

function readRegisters(tables: readonly Table[], findings: Finding[]): Records['registers'] {
  return {
    risks: readRisks(ofKind(tables, 'risks'), findings),
    deepDives: readDeepDives(ofKind(tables, 'deepDives'), findings),
    changes: readChanges(ofKind(tables, 'changes'), findings),
  };
}

function hiddenSheets(tables: readonly Table[], down: readonly ActivityBlock[]): Finding[] {
  const counted = [...tables.filter(({ kind }) => kind === 'lines' || kind === 'activity'), ...down];
  const hidden = counted.filter(({ sheet }) => sheet.visibility !== 'Visible');
  return [...new Set(hidden.map(({ sheet }) => sheet.name))].map((sheet) => ({
    code: 'hidden-sheet',
    severity: 'warning',
    message: `The sheet "${sheet}" is hidden, and what stands on it is counted.`,
    where: [{ sheet, cell: 'A1' }],
  }));
}
