// What the grid shows, for whoever drives the preview: read from the grid itself, not from the book behind it.
// Refuses to know how it was drawn.
import { type ExcelHost } from '../host/excelHost';
import { rectOf } from './gridGeometry';
import { type GridCell, type GridHandle } from './gridTypes';
import { type GridReader, type ShownCell } from './previewWindow';

/** @param grid the grid as it is now: another one after every change, and none while it is drawn anew. */
export function gridReader(grid: () => GridHandle | null, host: ExcelHost): GridReader {
  const sheets = () => grid()?.getAllSheets() ?? [];
  return {
    sheetNames: () => sheets().map(({ name }) => name),
    activeSheet: () => grid()?.getSheet().name ?? '',
    cell: (sheet, row, col) => shownCell(sheets().find(({ name }) => name === sheet)?.data?.[row]?.[col]),
    selection: () => host.remembered.selection,
    place: (block) => rectOf(host.remembered.activeSheet!, block),
  };
}

function shownCell(cell: GridCell | null | undefined): ShownCell {
  return {
    text: String(cell?.m ?? '').trim(),
    fill: cell?.bg ?? '',
    color: cell?.fc ?? '',
    bold: cell?.bl === 1,
  };
}
