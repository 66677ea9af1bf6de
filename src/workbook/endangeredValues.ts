// Values that edits had moved and that taking the edits back would wipe out, because people have written since where they stood.
// Refuses to tell people's words from ours: what stood there before may be either.
import type { Applied } from './applied';
import { gridAfter, gridOf, valueAt } from './cellGrid';
import type { Edit } from './edit';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** @param back what would be carried out. */
export function endangeredValues(applied: Applied, now: WorkbookSnapshot, back: readonly Edit[]): CellValue[] {
  const moved = movedValues(applied);
  if (moved.size === 0) return [];
  const stays = valuesAfter(now, back);
  return valuesIn(now).filter((value) => moved.has(value) && !stays.has(value));
}

/** What no longer stands where it stood before the edits. */
function movedValues({ edits, before }: Applied): Set<CellValue> {
  const moved = new Set<CellValue>();
  for (const sheet of before.sheets) {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    if (own.length === 0) continue;
    const after = gridAfter(sheet, own);
    gridOf(sheet).forEach((cells, row) =>
      cells.forEach((value, col) => {
        if (value !== '' && value !== valueAt(after, row, col)) moved.add(value);
      }),
    );
  }
  return moved;
}

function valuesIn({ sheets }: WorkbookSnapshot): CellValue[] {
  return [...new Set(sheets.flatMap(({ values }) => values.flat()))].filter((value) => value !== '');
}

function valuesAfter({ sheets }: WorkbookSnapshot, back: readonly Edit[]): Set<CellValue> {
  const values = new Set<CellValue>();
  for (const sheet of sheets) {
    const own = back.filter((edit) => edit.sheet === sheet.name);
    if (own.some(({ kind }) => kind === 'deleteSheet')) continue;
    for (const cells of gridAfter(sheet, own)) for (const value of cells) values.add(value);
  }
  return values;
}
