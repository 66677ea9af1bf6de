// Which figure of ours is selected on PMO Summary, PMO Objectives or PMO Exceptions, and the cells that it was read or added up from.
// Goes by what stands in the row: people insert rows, and rename our sheets. Loaded when somebody asks.
import type { Assessment } from '../domain/assessed';
import type { CellRef } from '../domain/finding';
import { whole } from '../domain/pieces';
import { parseBlock } from '../workbook/address';
import type { SelectedCell } from '../workbook/desk';
import type { Draft, TableFigures } from '../workbook/draft';
import { exceptionsDraft } from '../workbook/exceptionsDraft';
import { objectivesDraft } from '../workbook/objectivesDraft';
import { plainWords } from '../workbook/wordsIn';
import type { CellValue } from '../workbook/snapshot';
import { summaryDraft } from '../workbook/summaryDraft';

export interface ShownFigure {
  /** "YTD actual" of "Urgent Care". */
  heading: string;
  name: string;
  /** None for words, and for what no cell gives. */
  cells: readonly CellRef[];
  /** False where the sheet shows something else than what the workbook comes to now. */
  isCurrent: boolean;
}

/** Null where no row of a table of ours is selected, or the cell that names the row. */
export function shownFigure(selected: SelectedCell, assessment: Assessment): ShownFigure | null {
  const { row, col } = parseBlock(selected.cell);
  if (col === 0) return null;
  const found = [whole(summaryDraft(assessment)), objectivesDraft(assessment), exceptionsDraft(assessment)]
    .map((draft) => ({ draft, place: placeOf(selected.row, row, draft, draft.name === selected.sheet) }))
    .sort((a, b) => Number(b.draft.name === selected.sheet) - Number(a.draft.name === selected.sheet))
    .find(({ place }) => place !== null);
  if (!found?.place) return null;
  const { table, index } = found.place;
  const heading = table.heading(col);
  if (heading === '') return null;
  const value = found.draft.cells[table.row + index]![col] ?? '';
  return {
    heading,
    name: table.name(index),
    cells: table.cells(index, col),
    isCurrent: isSame(value, selected.row[col] ?? ''),
  };
}

/** How many columns from the left tell a row: programme, id and area of an exception. */
const TELLING = 3;

interface Place {
  table: TableFigures;
  index: number;
}

/**
 * The row of a table that reads as the selected one does: where several do, the nearest. On a sheet that goes by the draft's
 * name a row whose figures are others by now is known by its name.
 */
function placeOf(cells: readonly CellValue[], at: number, draft: Draft, isNamed: boolean): Place | null {
  const rows = draft.figures.flatMap((table) => Array.from({ length: table.rows }, (_, index) => ({ table, index })));
  const isAlike = ({ table, index }: Place, most: number) => {
    const own = draft.cells[table.row + index]!;
    return own.slice(0, most).every((value, col) => isSame(value, cells[col] ?? ''));
  };
  const distance = ({ table, index }: Place) => Math.abs(table.row + index - at);
  for (const most of isNamed ? [Infinity, TELLING, 1] : [Infinity]) {
    const [nearest] = rows.filter((place) => isAlike(place, most)).sort((a, b) => distance(a) - distance(b));
    if (nearest) return nearest;
  }
  return null;
}

/** As far as binary arithmetic and a cell's text allow. */
function isSame(ours: CellValue, shown: CellValue): boolean {
  if (typeof ours === 'number' && typeof shown === 'number') return Math.abs(ours - shown) < 1e-9;
  return String(plainWords(ours)) === String(plainWords(shown));
}
