// How much of a workbook fits into the memory at once, counted over all of its sheets while they are read.
// Knows nothing of what is in the cells.
import { vastWorkbook } from '../workbookFileError';

/** A sheet of a million rows and ten columns. A text or formula of a cell's own takes twice the room of a number or shared text. */
const MOST_CELLS = 10_500_000;
/** Two sheets to their very last row. */
const MOST_ROWS = 2_100_000;
/** Looks of cells in rows that look like neither of the two before them. */
const MOST_LOOKS = 20_000_000;
/** Of conditional formats; years of pasting make thousands. */
const MOST_RULES = 200_000;

export class Room {
  private cells = 0;
  private rows = 0;
  private looks = 0;
  private rules = 0;

  /** @throws WorkbookFileError where the row is one too many. */
  takeRow(sheet: string, cells: number, looks: number): void {
    if (++this.rows > MOST_ROWS) throw tooMany('rows that hold something', MOST_ROWS, sheet);
    if ((this.cells += cells) > MOST_CELLS)
      throw tooMany('filled cells (a text or formula of its own counts twice)', MOST_CELLS, sheet);
    if ((this.looks += looks) > MOST_LOOKS) throw tooMany('cells with a look of their own', MOST_LOOKS, sheet);
  }

  /** @throws WorkbookFileError where there are too many. */
  takeRules(sheet: string, count: number): void {
    if ((this.rules += count) > MOST_RULES) throw tooMany('conditional formats', MOST_RULES, sheet);
  }
}

function tooMany(what: string, most: number, sheet: string): Error {
  return vastWorkbook(`up to the sheet "${sheet}" it has more than ${most.toLocaleString('en-GB')} ${what}`);
}
