// Headings that repeat at one side of a sheet while lines stand at the other: each side is read by its own headings.
import { findTables } from '../../src/workbook/findTables';
import { hasSideBySide } from '../../src/workbook/hasSideBySide';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { sideBySide } from '../../src/workbook/sideBySide';
import { sheetOf, snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

const HEAD = 'Scheme | Annual plan £k | YTD plan £k | YTD actual £k';
const NOTHING = ' | | | ';

/** Rows of two lists, side by side with a column between them. */
function beside(left: readonly string[], right: readonly string[]): string {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    [left[at] ?? NOTHING, right[at] ?? NOTHING].join(' | | '),
  );
  return `\n${rows.join('\n')}\n`;
}

async function schemesOf(drawing: string) {
  const { records } = readWorkbook(await snapshotOf({ Savings: drawing }), JULY_2018);
  return records.schemes
    .map(({ name, programme, figures }) =>
      [name, programme, figures.plan, figures.ytdPlan, figures.ytdActual].join(' '),
    )
    .sort();
}

const LEFT = [HEAD, 'Linen | 10 | 4 | 3', 'Rota | 20 | 8 | 7', 'Coding | 30 | 9 | 8', 'Estates | 40 | 10 | 9'];
const LINES = ['Coding  30 9 8', 'Estates  40 10 9', 'Linen  10 4 3', 'Rota  20 8 7'];

test.each([
  ['beside a line', [HEAD, 'Beds | 50 | 6 | 5', NOTHING, HEAD, 'Wards | 60 | 7 | 6']],
  ['right below the lines before', [HEAD, 'Beds | 50 | 6 | 5', HEAD, 'Wards | 60 | 7 | 6']],
  [
    'below the end of the other list',
    [HEAD, 'Beds | 50 | 6 | 5', NOTHING, NOTHING, NOTHING, NOTHING, HEAD, 'Wards | 60 | 7 | 6'],
  ],
])('headings repeated at the right, %s', async (_, right) => {
  expect(await schemesOf(beside(LEFT, right))).toEqual(['Beds  50 6 5', ...LINES, 'Wards  60 7 6'].sort());
});

test('headings repeated at the left, beside a blank row that ends nothing at the right', async () => {
  const left = [HEAD, 'Beds | 50 | 6 | 5', NOTHING, HEAD, 'Wards | 60 | 7 | 6'];
  const right = [
    HEAD,
    'Linen | 10 | 4 | 3',
    'Rota | 20 | 8 | 7',
    NOTHING,
    'Coding | 30 | 9 | 8',
    'Estates | 40 | 10 | 9',
  ];
  expect(await schemesOf(beside(left, right))).toEqual(['Beds  50 6 5', ...LINES, 'Wards  60 7 6'].sort());
});

test('titles of sections belong to the side they stand at', async () => {
  const section = (name: string, ...lines: string[]) => [`${name} | | | `, HEAD, ...lines];
  const left = [
    ...section('Planned care', 'Linen | 10 | 4 | 3', 'Rota | 20 | 8 | 7'),
    ...section('Urgent care', 'Beds | 50 | 6 | 5'),
  ];
  const right = [...section('Medicines', 'Coding | 30 | 9 | 8'), ...section('Mental health', 'Wards | 60 | 7 | 6')];
  expect(await schemesOf(beside(left, right))).toEqual([
    'Beds Urgent care 50 6 5',
    'Coding Medicines 30 9 8',
    'Linen Planned care 10 4 3',
    'Rota Planned care 20 8 7',
    'Wards Mental health 60 7 6',
  ]);
});

test('a table that lies across both, below them, is one', async () => {
  const both = beside(LEFT, [HEAD, 'Beds | 50 | 6 | 5', HEAD, 'Wards | 60 | 7 | 6']);
  const across = `${both}\nProgramme | Annual plan £k | YTD plan £k | YTD actual £k | | FOT £k | RAG\nAll | 210 | 44 | 38 | | 200 | Green\n`;
  const tables = findTables(await sheetOf(across), JULY_2018, sideBySide);
  expect(tables.map(({ headingRows, columns }) => [headingRows, columns.map(({ col }) => col)])).toEqual([
    [[0], [0, 1, 2, 3]],
    [
      [0, 2],
      [5, 6, 7, 8],
    ],
    [[6], [0, 1, 2, 3, 5, 6]],
  ]);
});

test('every table is of the sheet as a whole', async () => {
  const sheet = await sheetOf(beside(LEFT, [HEAD, 'Beds | 50 | 6 | 5', HEAD, 'Wards | 60 | 7 | 6']));
  expect(findTables(sheet, JULY_2018, sideBySide).every((table) => table.sheet === sheet)).toBe(true);
});

describe('a list whose headings stand lower than those of the list beside it, among its lines, is read', () => {
  const SHORT = [HEAD, 'Beds | 50 | 6 | 5', 'Wards | 60 | 7 | 6'];
  const EMPTY = [NOTHING, NOTHING];
  const BLANK = [...LEFT.slice(0, 2), NOTHING, ...LEFT.slice(2)];
  const TITLED = ['Acute | | | ', NOTHING, ...SHORT];

  test.each([
    ['at the right', beside(LEFT, [...EMPTY, ...SHORT])],
    ['at the left', beside([...EMPTY, ...SHORT], LEFT)],
    ['below a title of its own', beside(LEFT, TITLED)],
    ['at the left, below a title of its own', beside(TITLED, LEFT)],
    ['beside a blank row', beside(BLANK, [...EMPTY, ...SHORT])],
    ['twice', beside(LEFT, [NOTHING, ...SHORT.slice(0, 2), ...SHORT.slice(0, 1), ...SHORT.slice(2)])],
  ])('%s', async (_, drawing) => {
    expect(await schemesOf(drawing)).toEqual(['Beds  50 6 5', ...LINES, 'Wards  60 7 6'].sort());
    // The pane looks for such lists where this says that there may be some.
    expect(hasSideBySide(await snapshotOf({ Savings: drawing }))).toBe(true);
  });

  test('and leaves the title and the unit of a table below both to that table', async () => {
    const both = beside(LEFT, [...EMPTY, ...SHORT]);
    const below =
      '\nMedicines, £m\nScheme | Annual plan | YTD plan | YTD actual | Lead | RAG\nStatins | 2 | 1 | 1 | AB | Green\n';
    expect(await schemesOf(`${both}\n${below}`)).toContain('Statins  2000 1000 1000');
  });
});

test('lists below one another are not looked for beside one another', async () => {
  const drawing = `\n${LEFT.join('\n')}\n\n${[HEAD, 'Beds | 50 | 6 | 5'].join('\n')}\n`;
  expect(hasSideBySide(await snapshotOf({ Savings: drawing }))).toBe(false);
});
