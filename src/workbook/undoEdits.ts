// From what stood in cells to the edits that put it back.
// Refuses to know how a workbook told of it.
import type { Block, BlockFormat, CellContent, Edit } from './edit';
import { rectangles } from './rectangles';
import type { Undo } from './undoSteps';

/** In a cell formatted so, whatever is written stays a text. */
const TEXT_FORMAT = '@';

export interface HeldCells {
  contents: CellContent[][];
  numberFormats: string[][];
}

/** @param isTouched false for cells of the block that the edit leaves as they are. */
export function undoOfCells(
  at: { sheet: string; row: number; col: number },
  { contents, numberFormats }: HeldCells,
  isTouched: (row: number, col: number) => boolean,
): Undo {
  const cells = contents.map((line, row) => line.map((content, col) => (isTouched(row, col) ? content : null)));
  const isText = (row: number, col: number) => numberFormats[row]![col] === TEXT_FORMAT;
  const isFilled = (row: number, col: number) => cells[row]![col] !== null && cells[row]![col] !== '';
  const formats = (formatAt: (row: number, col: number) => string | null): Edit[] =>
    rectangles(cells.length, cells[0]?.length ?? 0, (row, col) => (isFilled(row, col) ? formatAt(row, col) : null)).map(
      ({ key, ...block }) => formatEdit(at, block, { numberFormat: key }),
    );
  return {
    edits: [
      // What is no text would become one.
      ...formats((row, col) => (isText(row, col) ? 'General' : null)),
      { kind: 'restoreCells', ...at, cells },
      // Excel may give a cell the number format of what its formula looks at.
      ...formats((row, col) =>
        isText(row, col) || typeof cells[row]![col] === 'object' ? numberFormats[row]![col]! : null,
      ),
    ],
    lost: [],
  };
}

/** @param lookAt by row and column within the block; a look that says nothing leaves its cell as it is. */
export function undoOfLooks(sheet: string, block: Block, lookAt: (row: number, col: number) => BlockFormat): Edit[] {
  const keys = new Map<BlockFormat, string>();
  const keyAt = (row: number, col: number) => {
    const look = lookAt(row, col);
    const key = keys.get(look) ?? JSON.stringify(look);
    keys.set(look, key);
    return key === '{}' ? null : key;
  };
  return rectangles(block.rows, block.cols, keyAt).map(({ key, ...part }) =>
    formatEdit({ sheet, row: block.row, col: block.col }, part, JSON.parse(key) as BlockFormat),
  );
}

function formatEdit(at: { sheet: string; row: number; col: number }, part: Block, format: BlockFormat): Edit {
  const block = { row: at.row + part.row, col: at.col + part.col, rows: part.rows, cols: part.cols };
  return { kind: 'formatBlock', sheet: at.sheet, block, format };
}
