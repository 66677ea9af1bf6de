// The board paper of the published workbooks and of workbooks that have little: what it says, and where its figures come from.
import type { CellRef } from '../../src/domain/finding';
import type { Run, Table } from '../../src/paper/paper';
import type { Book } from '../../src/standalone/book';
import { parseBlock } from '../../src/workbook/address';
import { bookOf } from '../support/grid';
import { expectGolden } from '../support/expectGolden';
import { paperOfBook, sampleBook } from '../support/paperOfBook';
import { digitsOff } from '../support/paperFigures';
import { allBlocks, allRuns, allSections, paperAsText } from '../support/paperText';

const SAMPLES = [
  ['better-together-2017-05', 'alliance'],
  ['better-together-2018-07', 'board'],
  ['demo-pmo', 'alliance'],
] as const;

const ONE_PROGRAMME = `
Reporting month: May 2017
Programme | Plan | YTD Plan | YTD Actual
Urgent Care | 400 | 100 | 90
`;
const ONLY_ACTIVITY = `
Objective 1: 10% reduction in A&E attendances
ED | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar
16/17 | 100 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210
17/18 | 101 | 108 |
`;

test.each(SAMPLES)('%s as %s reads as this', async (sample, structure) => {
  const paper = await paperOfBook(sampleBook(sample), structure);
  expectGolden(`${sample}-paper`, `${paperAsText(paper)}\n`);
});

describe.each([
  ...SAMPLES.map(([sample, structure]) => [sample, structure, () => sampleBook(sample)] as const),
  ['one programme', 'alliance', () => bookOf({ Finance: ONE_PROGRAMME })] as const,
  ['one programme', 'board', () => bookOf({ Finance: ONE_PROGRAMME })] as const,
  ['activity alone', 'alliance', () => bookOf({ Activity: ONLY_ACTIVITY })] as const,
  ['activity alone', 'board', () => bookOf({ Activity: ONLY_ACTIVITY })] as const,
])('%s, %s', (_name, structure, book) => {
  test('says nothing that no reader should see', async () => {
    expect(paperAsText(await paperOfBook(book(), structure))).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
  });

  test('has no empty table, bullet, paragraph or section, and no table whose rows are uneven', async () => {
    const paper = await paperOfBook(book(), structure);
    for (const { blocks, sections, heading } of allSections(paper)) {
      expect(heading).not.toBe('');
      expect(blocks.length + sections.length).toBeGreaterThan(0);
    }
    for (const block of allBlocks(paper)) {
      if (block.kind === 'bullets')
        expect(block.items.every(({ runs }) => runs.some(({ text }) => text !== ''))).toBe(true);
      if (block.kind === 'paragraph') expect(block.runs.map(({ text }) => text).join('')).not.toBe('');
      if (block.kind === 'table') expectEven(block);
    }
  });

  test('every figure can be worked out again from the cells that it names', async () => {
    const opened = book();
    const paper = await paperOfBook(opened, structure);
    const wrong = allRuns(paper).filter((run) => isFigure(run) && !isByRule(run) && !isFrom(run, opened));
    expect(wrong).toEqual([]);
  });

  test('no two sections share an id', async () => {
    const ids = allSections(await paperOfBook(book(), structure)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the figures of tables name their cells', async () => {
  const paper = await paperOfBook(sampleBook('better-together-2017-05'));
  const finance = allBlocks(paper).find(
    (block): block is Table => block.kind === 'table' && /^Financial/.test(block.caption),
  )!;
  const figures = finance.rows
    .flatMap(({ cells }) => cells.slice(1).flatMap(({ runs }) => runs))
    .filter(({ text }) => /\d/.test(text));
  expect(figures).toHaveLength(49);
  expect(figures.filter(({ sources }) => !sources)).toEqual([]);
});

test('what the analyst filled in stands on the cover and in its sections', async () => {
  const paper = await paperOfBook(bookOf({ Finance: ONE_PROGRAMME }), 'alliance', {
    title: 'Alliance report',
    purpose: 'Discuss',
    introduction: 'First draft.\n- Urgent care\n  - and its parts',
    recommendedActions: '- Note the report\nFocus on exceptions\n',
  });
  expect(paper.title).toBe('Alliance report');
  expect(paper.cover).toContainEqual({ label: 'Purpose', text: 'Discuss' });
  const text = paperAsText(paper);
  expect(text).toContain('First draft.\n• Urgent care\n  • and its parts');
  expect(text).toContain('The meeting is asked to:\n• Note the report\n• Focus on exceptions\n');
});

test('a rating that a person set is marked, and said with its reason', async () => {
  const overrides = `
Scheme | Override | Reason | Set by | Set on | For month
Urgent Care | Green | Recovered since | PMO | 20 Jun 2017 | May 2017
`;
  const paper = await paperOfBook(bookOf({ Finance: ONE_PROGRAMME, Overrides: overrides }));
  const text = paperAsText(paper);
  expect(text).toContain('| Green * |');
  expect(text).toContain('Urgent Care | PMO overall | Amber | Green | Recovered since | PMO |');
});

function expectEven({ caption, bands, columns, rows }: Table): void {
  expect(caption).not.toBe('');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  if (bands.length > 0) expect(bands.reduce((sum, band) => sum + band.columns, 0)).toBe(columns.length);
}

/** A rating's cells are words or dates; a figure is a number, perhaps with its sign and unit. */
function isFigure({ text, sources }: Run): boolean {
  return sources !== undefined && /^-?£?[\d,.]+[%mk]?$/.test(text);
}

/** A projection and a rebuilt target are no sums: their rules have tests of their own. */
function isByRule({ from }: Run): boolean {
  return from?.how === 'rule';
}

/** As it stands in a cell, or as the sum, difference or share of what stands in them. */
function isFrom(run: Run, book: Book): boolean {
  const { text, sources, from } = run;
  if (from) return digitsOff({ ...run, from }, (cell) => numberIn(cell, book)) <= 0.5000001;
  const values = sources!.map((cell) => numberIn(cell, book));
  const shown = Number(text.replace(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1);
  const half = 0.5000001 / 10 ** (text.split('.')[1]?.replace('%', '').length ?? 0) / (text.endsWith('%') ? 100 : 1);
  const near = (value: number) => Math.abs(value - shown) <= half;
  const sum = (part: readonly number[]) => part.reduce((total, value) => total + value, 0);
  if (near(sum(values)) || near(values.length) || values.some(near)) return true;
  return [...values, 0].some((_, at) => {
    const [one, other] = [sum(values.slice(0, at)), sum(values.slice(at))];
    // A stretch target is a quarter above its target, by default; what is outside the plan comes after it.
    const rest = one - (values[0] ?? 0);
    const stretched = [1.25 * one, 1.25 * one - other, 1.25 * (one - rest) + rest - other];
    return [one - other, other - one, one / other, one / other - 1, ...stretched].some(near);
  });
}

function numberIn({ sheet, cell }: CellRef, book: Book): number {
  const { row, col } = parseBlock(cell);
  const value = book.sheet(sheet)!.value(row, col);
  return typeof value === 'number' ? value : Number(String(value).replace(/[£,()%]/g, ''));
}
