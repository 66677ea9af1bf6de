// What the step into the next month writes: the reporting month on Settings, and empty confidence cells on PMO Exceptions.
// A confidence that the closed month does not have on record is left where it is.
import { wordsKey } from '../domain/samePlace';
import { forEachInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import type { Period } from '../domain/period';
import type { Policy } from '../domain/policy';
import type { ClosedMonth } from '../domain/records';
import type { WordName } from '../domain/words';
import { cleanText } from './cell';
import { cellAddress } from './address';
import { CellChanges } from './cellChanges';
import type { Edit } from './edit';
import { EXCEPTIONS_ID, EXCEPTIONS_SHEET } from './exceptionWords';
import { findTablesInPieces } from './findTables';
import { sideBySide } from './sideBySide';
import { ourSheet } from './ourSheet';
import { planPeriod } from './planPeriod';
import { textIn } from './readLines';
import { readId } from './schemeKeys';
import type { WorkbookSnapshot } from './snapshot';
import { cellAt, columnOf, type Row, type Table } from './table';
import { wordsIn } from './wordsIn';

export interface NextMonth {
  next: Period;
  closed: ClosedMonth;
  policy: Policy;
}

export interface NextMonthPlan {
  edits: Edit[];
  /** Cells whose confidence is not on record: "PMO Exceptions!J7". */
  left: string[];
}

/** Of last month's confidence the record of the closed month speaks from now on. */
const ROLLED: readonly WordName[] = ['previousConfidence', 'confidence'];

export function* planNextMonth(snapshot: WorkbookSnapshot, { next, closed, policy }: NextMonth): Pieces<NextMonthPlan> {
  const sheet = ourSheet(snapshot, EXCEPTIONS_ID, EXCEPTIONS_SHEET);
  const edits = planPeriod(snapshot, next, policy);
  if (!sheet) return { edits, left: [] };
  const tables = yield* findTablesInPieces(sheet, null, { spreadColumns: null, sideBySide });
  const recorded = new Map(
    yield* mapInPieces(closed.lines, ({ level, key, words }) => [`${level}:${key}`, words] as const),
  );
  const roll: Roll = { recorded, changes: new CellChanges(sheet), left: [] };
  for (const table of tables.filter(({ kind }) => kind === 'exceptions'))
    yield* forEachInPieces(table.rows, (row) => {
      if (row.kind === 'line') for (const name of ROLLED) rollOn(table, row, name, roll);
    });
  return { edits: [...edits, ...(yield* roll.changes.blocks(sheet.name))], left: roll.left };
}

interface Roll {
  recorded: ReadonlyMap<string, Record<WordName, string>>;
  changes: CellChanges;
  left: NextMonthPlan['left'];
}

function rollOn(table: Table, row: Row, name: WordName, { recorded, changes, left }: Roll): void {
  const column = columnOf(table, name);
  if (!column) return;
  const { sheet } = table;
  const text = wordsIn(cellAt(sheet, row.row, column.col));
  if (cleanText(text) === '') return;
  const key = wordsKey(readId(table, row.row), textIn(table, row.row, 'programme'), row.name);
  const onRecord = ['exception', 'closed exception'].some((level) => recorded.get(`${level}:${key}`)?.[name] === text);
  if (onRecord) changes.set(row.row, column.col, '');
  else left.push(`${sheet.name}!${cellAddress(row.row, column.col)}`);
}
