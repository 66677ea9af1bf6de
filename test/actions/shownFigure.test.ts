// A figure that is selected on a sheet of ours is told by its row and column, wherever people have moved it.
import type { SelectedCell } from '../../src/workbook/desk';
import { cellAddress } from '../../src/workbook/address';
import type { Book } from '../../src/standalone/book';
import { shownFigure } from '../../src/actions/shownFigure';
import { rangesText } from '../../src/domain/rangesText';
import { bookOf, columnWith, insertRow, rowsOf, rowWith, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = {
  Tracker: `
    Reporting period: June 2018
    Scheme ID | Scheme | Programme | Plan £k | YTD plan £k | YTD actual £k
    UC-1 | Frailty | Urgent Care | 100 | 25 | 20
    UC-2 | Stroke | Urgent Care | 50 | 12 | 9
  `,
  Activity: `
    Objective 1: 10% reduction in A&E attendances
    ED | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar
    17/18 | 100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210
    18/19 | 101 | 108 | 119 |
  `,
};

function selectedIn(book: Book, sheet: string, name: string, heading: string): SelectedCell {
  const own = sheetNamed(book, sheet);
  const row = rowWith(own, name);
  return { sheet, cell: cellAddress(row, columnWith(own, heading)), row: rowsOf(own)[row]! };
}

async function setUp() {
  const book = bookOf(TRACKER);
  const { assessment } = await refreshed(book);
  const figure = (sheet: string, name: string, heading: string) =>
    shownFigure(selectedIn(book, sheet, name, heading), assessment);
  return { book, assessment, figure };
}

test.each([
  ['PMO Summary', 'Total', 'YTD variance', 'Tracker!F3:F4, E3:E4'],
  ['PMO Objectives', '18/19', 'May', 'Activity!C4'],
  ['PMO Objectives', 'M1-3 (18/19)', 'Activity', 'Activity!B4:D4'],
  ['PMO Exceptions', 'UC-2', 'YTD position', 'Tracker!E4:F4'],
])('on %s, %s under %s', async (sheet, name, heading, cells) => {
  const { figure } = await setUp();
  const found = figure(sheet, name, heading)!;
  expect(found).toMatchObject({ heading, isCurrent: true });
  expect(found.cells.length).toBeGreaterThan(0);
  expect(rangesText(found.cells)).toBe(rangesText(cellsIn(cells)));
});

test('is found where somebody has put rows above, or renamed the sheet', async () => {
  const { book, figure } = await setUp();
  const summary = sheetNamed(book, 'PMO Summary');
  for (let count = 0; count < 7; count++) insertRow(summary, 2);
  expect(figure('PMO Summary', 'Total', 'YTD actual')?.heading).toBe('YTD actual');
  summary.name = 'Board summary';
  expect(figure('Board summary', 'Total', 'YTD actual')).toMatchObject({ heading: 'YTD actual', isCurrent: true });
});

test('what was typed over it is told', async () => {
  const { book, figure } = await setUp();
  const summary = sheetNamed(book, 'PMO Summary');
  summary.setValue(rowWith(summary, 'Total'), columnWith(summary, 'YTD actual'), 1);
  expect(figure('PMO Summary', 'Total', 'YTD actual')).toMatchObject({ isCurrent: false });
});

test('there is none beside our tables and in the column of names', async () => {
  const { book, assessment, figure } = await setUp();
  expect(figure('PMO Summary', 'Total', 'Programme')).toBeNull();
  expect(figure('PMO Summary', 'Total', 'Read from')).toBeNull();
  const title: SelectedCell = { sheet: 'PMO Summary', cell: 'B1', row: rowsOf(sheetNamed(book, 'PMO Summary'))[0]! };
  expect(shownFigure(title, assessment)).toBeNull();
});

/** "Tracker!F3:F4" as single cells, of one sheet. */
function cellsIn(text: string) {
  const [sheet = '', ranges = ''] = text.split('!');
  return ranges.split(', ').flatMap((range) => {
    const [first = '', last = first] = range.split(':');
    const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
    const columns = [...'ABCDEFGHIJKL'].filter((letter) => letter >= first[0]! && letter <= last[0]!);
    return columns.flatMap((letter) =>
      Array.from({ length: to - from + 1 }, (_, index) => ({ sheet, cell: `${letter}${from + index}` })),
    );
  });
}
