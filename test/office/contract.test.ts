// The contract of the two workbooks: the same edits through Microsoft's client and straight onto a book end in the same book,
// and the same book reads the same both ways.
import fc from '../support/properties';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import { applyToBook } from '../../src/standalone/applyToBook';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import type { BlockFormat, ConditionalRule, Edit, SetPage, SheetChart } from '../../src/workbook/edit';
import type { EntryRule } from '../../src/workbook/entryRule';
import type { Loss } from '../../src/workbook/undoSteps';
import { RULE_SIGNATURE } from '../../src/workbook/signatures';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookAsText } from '../support/bookAsText';
import { expectTakenBack } from '../support/takenBack';

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

/** The same at every call, ids included. */
function sampleBook(): Book {
  const book = new Book();
  const schemes = book.addSheet('Schemes');
  schemes.setValue(0, 0, 'Scheme');
  schemes.setValue(1, 1, 12.5);
  schemes.setFormula(2, 1, 'SUM(B1:B2)', 12.5);
  [['Month', 'Apr 2017', 'May 2017'], ['2017/18', 812], ['Target', 800, 790], ['Estimate']].forEach((cells, row) =>
    cells.forEach((value, col) => schemes.setValue(10 + row, col, value)),
  ); // prettier-ignore
  schemes.rules = [
    { id: 'theirs', range: 'B1:B9', rule: null, xml: '<cfRule type="dataBar"/>' },
    { id: 'ours', range: 'K5:K9', rule: ruleOn(4, 10, 5), xml: null },
  ];
  schemes.charts = [
    { id: 'their chart', name: 'Chart 1', chart: null },
    { id: 'our chart', name: 'QIPP Reporter old', chart: chartOf('QIPP Reporter old') },
    { id: 'their second', name: 'Chart 2', chart: null },
  ];
  const { kind: _kind, sheet: _sheet, ...earlier } = page;
  schemes.page = { ...earlier, area: { row: 0, col: 0, rows: 9, cols: 2 }, breaks: [4] };
  book.addSheet("Sheet's activity");
  return book;
}

function chartOf(name: string, over: Partial<SheetChart> = {}): SheetChart {
  return {
    name,
    title: 'Emergency admissions',
    source: { row: 10, col: 0, rows: 4, cols: 3 },
    lines: [
      { color: '#005EB8', dash: 'Solid', marker: 'Circle', weight: 2.25 },
      { color: '#425563', dash: 'Dash', marker: 'None', weight: 1.5 },
      { color: '#005EB8', dash: 'Dot', marker: 'HollowCircle', weight: 1.5 },
    ],
    valueFormat: '#,##0',
    place: { row: 15, col: 1, rows: 12, cols: 6 },
    ...over,
  };
}

function ruleOn(row: number, col: number, rows: number): ConditionalRule {
  const block = { row, col, rows, cols: 1 };
  return { block, formula: `=(A1="Red")+${RULE_SIGNATURE}`, fill: '#D5281B', color: null, bold: true };
}

async function expectSameBook(edits: Edit[]): Promise<void> {
  const [throughExcel, straight] = [sampleBook(), sampleBook()];
  office.host.use(throughExcel);
  await new ExcelWorkbook().apply(edits);
  applyToBook(straight, edits);
  expect(bookAsText(throughExcel)).toBe(bookAsText(straight));
}

/** Both ways, each on its own. @returns what could not be put back. */
async function expectTakenBackBothWays(edits: Edit[]): Promise<{ excel: Loss[]; file: Loss[] }> {
  const [throughExcel, straight] = [sampleBook(), sampleBook()];
  office.host.use(throughExcel);
  return {
    excel: await expectTakenBack(throughExcel, new ExcelWorkbook(), edits),
    file: await expectTakenBack(straight, new FileWorkbook(straight), edits),
  };
}

const FULL_LOOK: BlockFormat = {
  numberFormat: '#,##0.0;[Red]-#,##0.0',
  bold: true,
  italic: true,
  fontSize: 9,
  fontName: 'Arial',
  color: '#212B32',
  fill: '#FFB81C',
  horizontal: 'Center',
  vertical: 'Top',
  wrap: true,
  indent: 2,
  lineBelow: '#AEB7BD',
};

const chartCells: Edit = {
  kind: 'writeBlock',
  sheet: 'Schemes',
  row: 10,
  col: 0,
  values: [['Month', 'Apr 2017', 'May 2017'], ['2017/18', 812, ''], ['Target', 800, 790], ['Estimate', '', 805]],
}; // prettier-ignore

const block = { row: 2, col: 1, rows: 3, cols: 2 };
const page: SetPage = {
  kind: 'setPage',
  sheet: 'Schemes',
  orientation: 'Landscape',
  pagesWide: 2,
  area: { row: 0, col: 0, rows: 40, cols: 12 },
  repeatRows: { first: 1, last: 2 },
  breaks: [12, 28],
  headerLeft: '&A',
  headerRight: 'June 2017',
  footerLeft: '&F',
  footerRight: '&P of &N',
  margin: 36,
};

const drawn = [chartOf('QIPP Reporter old')];

const added = (sheet: string): Edit[] => [
  { kind: 'ensureSheet', sheet, visibility: 'VeryHidden', tabColor: null },
  { kind: 'markSheet', sheet, mark: '{"kind":"generated"}' },
  { kind: 'writeBlock', sheet, row: 0, col: 0, values: [['kept']] },
];

const entries = (rule: EntryRule | null, col: number): Edit => {
  const at = { row: 1, col, rows: 3, cols: 1 };
  return {
    kind: 'setEntryRule',
    sheet: 'New',
    block: at,
    rule,
    title: 'Plan £k',
    prompt: 'In £k.',
    warning: rule ? 'No £k.' : '',
  };
};

const tableEdits: Edit[] = [
  { kind: 'ensureSheet', sheet: 'New', visibility: 'Visible', tabColor: null },
  { kind: 'writeBlock', sheet: 'New', row: 0, col: 0, values: [['Scheme', 'Apr 2018', 'May 2018', 'Total'], ['Frailty', 3, 4, '']] },
  { kind: 'addTable', sheet: 'New', name: 'New_2018_19', block: { row: 0, col: 0, rows: 4, cols: 4 } },
  {
    kind: 'restoreCells', sheet: 'New', row: 1, col: 3,
    cells: [7, '', ''].map((result) => [{ formula: '=IF(COUNT(New_2018_19[[#This Row],[Apr 2018]:[May 2018]])<1,"",SUM(New_2018_19[[#This Row],[Apr 2018]:[May 2018]]))', result }]),
  },
  entries({ type: 'list', words: ['Red', 'Amber'] }, 0),
  entries({ type: 'list', source: '=Schemes!$A$2:$A$9' }, 1),
  entries({ type: 'wholeNumber', from: 1, to: 5 }, 2),
  entries({ type: 'decimal', from: -0.5, to: 1000000 }, 3),
  entries({ type: 'date', from: { year: 2018, month: 4, day: 1 }, to: { year: 2019, month: 3, day: 31 } }, 4),
  entries(null, 5),
]; // prettier-ignore

const EACH_KIND: [rule: string, edits: Edit[]][] = [
  ['a visible sheet is added last', [{ kind: 'ensureSheet', sheet: 'PMO Summary', visibility: 'Visible', tabColor: '#005EB8' }]],
  ['a very hidden sheet is added, marked and written', added('PMO Record')],
  ['a sheet is taken away again', [...added('PMO Gone'), { kind: 'deleteSheet', sheet: 'PMO Gone', built: added('PMO Gone') }]],
  [
    'a mark replaces the one before',
    [
      { kind: 'markSheet', sheet: 'Schemes', mark: 'first' },
      { kind: 'markSheet', sheet: 'Schemes', mark: 'second' },
    ],
  ],
  [
    'a mark is taken away',
    [
      { kind: 'markSheet', sheet: 'Schemes', mark: 'first' },
      { kind: 'markSheet', sheet: 'Schemes', mark: null },
    ],
  ],
  [
    'null leaves a cell, an empty text empties it, formulas give way',
    [{ kind: 'writeBlock', sheet: 'Schemes', row: 0, col: 0, values: [['', null], [null, ''], [-1, false]] }],
  ],
  ['a block of no cells changes nothing', [{ kind: 'writeBlock', sheet: 'Schemes', row: 0, col: 0, values: [[]] }]],
  [
    'what cells held is put back: formulas as formulas, texts as texts, errors as errors',
    [{ kind: 'restoreCells', sheet: 'Schemes', row: 2, col: 0, cells: [['=5', { formula: '=A1&"x"', result: '#NAME?' }], [null, "'12"], ['#N/A', '']] }],
  ],
  [
    'a formula and a number among cells formatted as text',
    [
      { kind: 'formatBlock', sheet: 'Schemes', block: { row: 1, col: 1, rows: 2, cols: 1 }, format: { numberFormat: '@' } },
      { kind: 'writeBlock', sheet: 'Schemes', row: 1, col: 1, values: [['Red'], ['Amber']] },
    ],
  ],
  ['every part of a look', [{ kind: 'formatBlock', sheet: "Sheet's activity", block, format: FULL_LOOK }]],
  [
    'fill and line are taken away again',
    [
      { kind: 'formatBlock', sheet: 'Schemes', block, format: FULL_LOOK },
      { kind: 'formatBlock', sheet: 'Schemes', block, format: { fill: '', lineBelow: '' } },
    ],
  ],
  [
    'a line under a single row',
    [{ kind: 'formatBlock', sheet: 'Schemes', block: { ...block, rows: 1 }, format: { lineBelow: '#000000' } }],
  ],
  ['widths', [{ kind: 'setColumnWidths', sheet: 'Schemes', col: 1, widths: [8.43, 8.43, 12, 30.57, 12, 0.5] }]],
  ['row heights', [{ kind: 'setRowHeights', sheet: 'Schemes', row: 2, heights: [16, 16, 43, 16, 29] }]],
  [
    'widths and heights as the sheet has them',
    [
      { kind: 'setColumnWidths', sheet: 'Schemes', col: 1, widths: [12, 12, 12] },
      { kind: 'setColumnWidths', sheet: 'Schemes', col: 2, widths: [null, null] },
      { kind: 'setRowHeights', sheet: 'Schemes', row: 2, heights: [16, 43] },
      { kind: 'setRowHeights', sheet: 'Schemes', row: 3, heights: [null] },
    ],
  ],
  ['frozen rows', [{ kind: 'freezePanes', sheet: 'Schemes', rows: 2, cols: 0 }]],
  ['frozen columns', [{ kind: 'freezePanes', sheet: 'Schemes', rows: 0, cols: 1 }]],
  [
    'frozen both ways, then thawed',
    [
      { kind: 'freezePanes', sheet: 'Schemes', rows: 2, cols: 1 },
      { kind: 'freezePanes', sheet: "Sheet's activity", rows: 3, cols: 2 },
      { kind: 'freezePanes', sheet: 'Schemes', rows: 0, cols: 0 },
    ],
  ],
  [
    'our rule makes room for others, theirs stays',
    [{ kind: 'setConditionalRules', sheet: 'Schemes', remove: ['ours'], add: [ruleOn(4, 10, 9), { ...ruleOn(4, 11, 9), bold: false }] }],
  ],
  [
    'rules at places of their own',
    [{ kind: 'setConditionalRules', sheet: 'Schemes', remove: [], add: [{ ...ruleOn(1, 1, 2), place: 2 }, { ...ruleOn(2, 2, 2), place: 1 }, ruleOn(3, 3, 3)] }],
  ],
  ['a page', [page]],
  [
    'charts are added below others of people and of ours',
    [
      chartCells,
      { kind: 'setCharts', sheet: 'Schemes', remove: [], add: [chartOf('QIPP Reporter 1'), chartOf('QIPP Reporter 2', { title: 'Beds', lines: [], source: { row: 10, col: 0, rows: 1, cols: 3 } })] },
    ],
  ],
  [
    'our chart makes room for one of the same name, theirs stay',
    [chartCells, { kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter old'], add: [chartOf('QIPP Reporter old', { title: 'Beds' })], drawn }],
  ],
  ['a table with a column that is worked out, and rules of entry of every kind, on a sheet that is added', tableEdits],
  ['our chart is removed, theirs stay', [{ kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter old'], add: [], drawn }]],
  [
    'of two charts with one name each goes when it is named once more',
    [
      chartCells,
      { kind: 'setCharts', sheet: 'Schemes', remove: [], add: [chartOf('QIPP Reporter old', { title: 'A copy' })] },
      { kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter old'], add: [], drawn },
    ],
  ],
]; // prettier-ignore

test.each(EACH_KIND)('%s', async (_rule, edits) => {
  await expectSameBook(edits);
});

test.each(EACH_KIND)('%s: and taken back', async (_rule, edits) => {
  expect(await expectTakenBackBothWays(edits)).toEqual({ excel: [], file: [] });
});

test('all kinds at once', async () => {
  const again: Edit = { kind: 'setCharts', sheet: 'Schemes', remove: [], add: [chartOf('QIPP Reporter old')] };
  const all = EACH_KIND.flatMap(([, edits]) => [...edits, ...(removesChart(edits) ? [again] : [])]);
  await expectSameBook(all);
  expect(await expectTakenBackBothWays(all)).toEqual({ excel: [], file: [] });
});

function removesChart(edits: Edit[]): boolean {
  return edits.some((edit) => edit.kind === 'setCharts' && edit.remove.length > 0 && edit.add.length === 0);
}

const sheet = fc.constantFrom('Schemes', 'schemes', "Sheet's activity");
const small = fc.nat({ max: 12 });
const colour = fc.constantFrom('#D5281B', '#007F3B', '#212B32', '#FFFFFF');
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('12,407', '(949)', 'Apr-18', '=A1', '-', '91%', 'TRUE', 'Red'),
);
/** No cell holds a minus zero, and no request carries one. */
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const cell = fc.oneof(words, figure, fc.boolean(), fc.constant(null));
const size = fc.record({ rows: fc.integer({ min: 1, max: 6 }), cols: fc.integer({ min: 1, max: 5 }) });
const anyBlock = fc.tuple(small, small, size).map(([row, col, { rows, cols }]) => ({ row, col, rows, cols }));

const write = fc
  .tuple(sheet, small, small, size)
  .chain(([name, row, col, { rows, cols }]) =>
    fc
      .array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows })
      .map((values): Edit => ({ kind: 'writeBlock', sheet: name, row, col, values })),
  );

const look = fc.record<BlockFormat>(
  {
    numberFormat: fc.constantFrom('General', '0.0%', '#,##0', 'mmm yyyy'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    fontSize: fc.integer({ min: 8, max: 18 }),
    fontName: fc.constantFrom('Calibri', 'Arial'),
    color: colour,
    fill: fc.oneof(colour, fc.constant('')),
    horizontal: fc.constantFrom('General', 'Left', 'Center', 'Right'),
    vertical: fc.constantFrom('Top', 'Center', 'Bottom'),
    wrap: fc.boolean(),
    indent: fc.nat({ max: 3 }),
    lineBelow: fc.oneof(colour, fc.constant('')),
  },
  { requiredKeys: [] },
);

const format = fc
  .tuple(sheet, anyBlock, look)
  .map(([name, at, given]): Edit => ({ kind: 'formatBlock', sheet: name, block: at, format: given }));

const rule = fc
  .tuple(anyBlock, fc.option(colour), fc.option(colour), fc.boolean())
  .map(([at, fill, color, bold]): ConditionalRule => ({
    block: at,
    formula: `=A1+${RULE_SIGNATURE}`,
    fill,
    color,
    bold,
  }));

/** Once a list: Excel puts the rules of a later edit above those of an earlier one, a file below. */
const rules = fc
  .array(rule, { maxLength: 3 })
  .map((add): Edit => ({ kind: 'setConditionalRules', sheet: 'Schemes', remove: ['ours'], add }));

const widths = fc
  .tuple(sheet, small, fc.array(fc.constantFrom(4, 8.43, 10, 17.29, 40), { maxLength: 6 }))
  .map(([name, col, given]): Edit => ({ kind: 'setColumnWidths', sheet: name, col, widths: given }));

const heights = fc
  .tuple(sheet, small, fc.array(fc.constantFrom(12, 15, 40), { maxLength: 6 }))
  .map(([name, row, given]): Edit => ({ kind: 'setRowHeights', sheet: name, row, heights: given }));

const frozen = fc
  .tuple(sheet, fc.nat(3), fc.nat(3))
  .map(([name, rows, cols]): Edit => ({ kind: 'freezePanes', sheet: name, rows, cols }));

/** A sheet that the edits themselves add, with whatever they do to it. */
const addedSheet = fc
  .array(fc.oneof(write, format, widths, heights, frozen), { maxLength: 5 })
  .map((edits): Edit[] => [...added('PMO Summary'), ...edits.map((edit): Edit => ({ ...edit, sheet: 'PMO Summary' }))]);

test('whatever the edits', async () => {
  const edits = fc.tuple(fc.array(fc.oneof(write, format, widths), { maxLength: 8 }), rules);
  await fc.assert(
    fc.asyncProperty(edits, async ([given, last]) => {
      await expectSameBook([...given, last]);
    }),
    { numRuns: 150 },
  );
});

test('whatever the edits, they can be taken back', async () => {
  const some = fc.array(fc.oneof(write, format, widths, heights, frozen), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(some, addedSheet, some, rules, async (first, onAdded, then, last) => {
      const edits = [...first, ...onAdded, ...then, last];
      expect(await expectTakenBackBothWays(edits)).toEqual({ excel: [], file: [] });
    }),
    { numRuns: 100 },
  );
});

describe('what cannot be put back is told', () => {
  const lossesOf = async (edits: Edit[]) => {
    const { excel, file } = await expectTakenBackBothWays(edits);
    return [excel, file].map((lost) => lost.map(({ sheet: name, what }) => `${name}: ${what}`));
  };

  test('the page of a sheet that had none of ours', async () => {
    const told = ["Sheet's activity: the page as it was before it was set up"];
    expect(await lossesOf([{ ...page, sheet: "Sheet's activity" }])).toEqual([told, told]);
  });

  test('a chart of which nobody remembers how it was drawn', async () => {
    const told = ['Schemes: the chart "QIPP Reporter old"'];
    const edits: Edit[] = [{ kind: 'setCharts', sheet: 'Schemes', remove: ['QIPP Reporter old'], add: [] }];
    expect(await lossesOf(edits)).toEqual([told, told]);
  });
});

test('whatever the edits, both ways read the same', async () => {
  const mark: Edit = { kind: 'markSheet', sheet: 'Schemes', mark: 'a mark' };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(write, format), { maxLength: 5 }), rules, async (edits, ruled) => {
      const file = new FileWorkbook(sampleBook());
      await file.apply([...edits, ruled, mark]);
      office.host.use(file.book);
      expect(await new ExcelWorkbook().read()).toEqual(await file.read());
    }),
    { numRuns: 60 },
  );
});

test('only rows repeated on every page stay repeated in Excel, where a file drops them', async () => {
  const [throughExcel, straight] = [sampleBook(), sampleBook()];
  const edits: Edit[] = [page, { ...page, repeatRows: null }];
  office.host.use(throughExcel);
  await new ExcelWorkbook().apply(edits);
  applyToBook(straight, edits);
  expect(throughExcel.sheets[0]!.page).toEqual({ ...straight.sheets[0]!.page, repeatRows: { first: 1, last: 2 } });
});
