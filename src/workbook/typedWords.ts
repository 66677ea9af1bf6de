// The words on a sheet of ours that we have not written, row by row. What stands beside or below our block is kept where it is,
// and is not among them. Refuses to know what the words are about.
import { cleanText } from './cell';
import { readMark } from './mark';
import type { CellValue, SheetSnapshot } from './snapshot';
import { wordsIn } from './wordsIn';
import type { WrittenTexts } from './writtenTexts';

/** A row of so many figures is ours, though its name was typed over. */
const ROW_OF_FIGURES = 3;

/**
 * @param written null where nothing is remembered: then only cells that are people's are read
 * @param typedColumn where people write in a row, null for a row that is all ours
 */
export function typedWords(
  sheet: SheetSnapshot,
  written: WrittenTexts | null,
  typedColumn: (cells: readonly CellValue[]) => number | null,
): (row: number) => string[] {
  const { rows, cols } = readMark(sheet.mark)!;
  return (row) => {
    const cells = sheet.values[row]!;
    const own = typedColumn(cells);
    const typed = own === null ? '' : (cells[own] ?? '');
    const others = cells.filter((_, col) => col !== own && sheet.left + col < cols);
    const strays = written && sheet.top + row < rows ? straysIn(others, written) : [];
    return [typed, ...strays].filter((value) => cleanText(value) !== '').map(wordsIn);
  };
}

/** A figure counts where nothing of ours stands in its row. */
function straysIn(cells: readonly CellValue[], { isOurs }: WrittenTexts): CellValue[] {
  const isText = (value: CellValue) => typeof value !== 'number' && cleanText(value) !== '';
  const figures = cells.filter((value) => typeof value === 'number').length;
  const isOurRow = figures >= ROW_OF_FIGURES || cells.some((value) => isText(value) && isOurs(cleanText(value)));
  return cells.filter((value) => (isText(value) ? !isOurs(cleanText(value)) : typeof value === 'number' && !isOurRow));
}
