// How reading a sheet grows with its size: what a cell of it takes, for sheets of several shapes.
// Sheets that are not linear are problems: at a million cells one may take twice what it takes at ten thousand, and no more.
import { periodOf } from '../../src/domain/period';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { gridSheet } from '../../test/support/gridSheet';

const CELLS = [1_000, 10_000, 100_000, 1_000_000];
/** Below it what is done once for any workbook outweighs the cells. */
const LEAST_COMPARED = 10_000;
const MOST_GROWTH = 2;
const RUNS = 3;
const JULY = periodOf({ year: 2018, month: 7 });

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const HEADINGS = ['ID', 'Scheme', 'Programme', 'SRO', 'Plan £k', 'FOT £k', 'YTD plan £k', 'YTD actual £k'];

/** Each draws about so many cells. */
const SHAPES: Record<string, (cells: number) => CellValue[][]> = {
  'a scheme a row': (cells) => tracker(Math.round(cells / 20), 1),
  'nineteen rows of twenty blank': (cells) => tracker(Math.round(cells / 20), 20),
  'two hundred columns of other data': (cells) => others(Math.round(cells / 200), 200),
};

function tracker(rows: number, every: number): CellValue[][] {
  const headings = [...HEADINGS, ...MONTHS.map((month) => `${month} plan`)];
  const lines = Array.from({ length: rows }, (_, row): CellValue[] => {
    if (row % every !== 0) return headings.map(() => '');
    const months = MONTHS.map((_month, month) => 5 + ((row + month) % 9));
    const whole = months.reduce((sum, each) => sum + each, 0);
    const figures = [whole, whole - 3, months[0]! * 4, months[0]! * 3];
    return [`S-${row}`, `Pathway ${row}`, `Programme ${row % 7}`, 'Director of Finance', ...figures, ...months];
  });
  return [headings, ...lines];
}

function others(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, col): CellValue =>
      col % 5 === 0 ? `note ${(row * col) % 997}` : row + col,
    ),
  );
}

export interface ReadingTimes {
  text: string;
  problems: string[];
}

export function readingTimes(): ReadingTimes {
  const lines: string[] = [];
  const problems: string[] = [];
  for (const [shape, draw] of Object.entries(SHAPES)) {
    const perCell = CELLS.map((cells) => nanosecondsPerCell(draw(cells)));
    lines.push(`  ${shape}: ${CELLS.map((cells, at) => `${cells.toLocaleString('en-GB')} ${perCell[at]}`).join(', ')}`);
    const growth = perCell.at(-1)! / perCell[CELLS.indexOf(LEAST_COMPARED)]!;
    if (growth > MOST_GROWTH)
      problems.push(`Reading ${shape}: a cell takes ${growth.toFixed(1)} × as long on a large sheet.`);
  }
  return { text: ['reading, ns a cell by cells of the sheet', ...lines].join('\n'), problems };
}

/** The quickest of a few: others use the machine as well. */
function nanosecondsPerCell(values: CellValue[][]): number {
  const cells = values.length * values[0]!.length;
  const times = Array.from({ length: RUNS }, () => {
    const sheets: SheetSnapshot[] = [gridSheet(values, { name: 'Tracker' })];
    const start = performance.now();
    readWorkbook({ sheets, structureProtected: false }, JULY);
    return performance.now() - start;
  });
  return Math.round((Math.min(...times) * 1e6) / cells);
}
