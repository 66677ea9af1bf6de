// What a workbook would hold after edits that only add sheets, mark them and write cells.
// Refuses edits that set rules or charts: their ids and names are the workbook's own to give.
import { largest } from '../domain/extremes';
import { mapInPieces, type Pieces } from '../domain/pieces';
import { gridAfter, gridOf } from './cellGrid';
import type { Edit } from './edit';
import { type CellValue, NOTHING_HIDDEN, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

export function* snapshotAfter(snapshot: WorkbookSnapshot, edits: readonly Edit[]): Pieces<WorkbookSnapshot> {
  if (edits.some(({ kind }) => kind === 'setConditionalRules' || kind === 'setCharts' || kind === 'deleteSheet'))
    throw new Error('Only the workbook itself tells what these edits leave.');
  const added = edits.flatMap((edit) => (edit.kind === 'ensureSheet' ? addedSheet(edit.sheet, edit.visibility) : []));
  const sheets: SheetSnapshot[] = [];
  for (const sheet of [...snapshot.sheets, ...added]) {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    sheets.push(own.length === 0 ? sheet : yield* sheetAfter(sheet, own));
  }
  return { ...snapshot, sheets };
}

function addedSheet(name: string, visibility: SheetSnapshot['visibility']): SheetSnapshot {
  const empty = { top: 0, left: 0, values: [], ownRules: [], ownCharts: [], hidden: NOTHING_HIDDEN };
  return { name, visibility, protected: false, mark: null, ...empty };
}

function* sheetAfter(sheet: SheetSnapshot, own: readonly Edit[]): Pieces<SheetSnapshot> {
  const mark = own.findLast((edit) => edit.kind === 'markSheet');
  const grid = yield* gridAfter(gridOf(sheet), own);
  const cols = Math.max(0, largest(grid.map((cells) => cells.length)));
  const values = yield* mapInPieces(grid, (cells) =>
    Array.from({ length: cols }, (_, col): CellValue => cells[col] ?? ''),
  );
  return { ...sheet, mark: mark ? mark.mark : sheet.mark, top: 0, left: 0, values };
}
