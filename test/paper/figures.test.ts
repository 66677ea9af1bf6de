// Every figure of a paper goes back to its cells, comes out of them again, and reads the same wherever it stands.
import { plan } from '../../src/actions/refresh';
import type { Assessment } from '../../src/domain/assessed';
import type { CellRef } from '../../src/domain/finding';
import { BLANK_COVER } from '../../src/domain/paperCover';
import { whole } from '../../src/domain/pieces';
import type { Paper, Run } from '../../src/paper/paper';
import { paragraph, workedFigure } from '../../src/paper/runs';
import { section } from '../../src/paper/section';
import { writePaper } from '../../src/paper/writePaper';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { parseBlock } from '../../src/workbook/address';
import { bookOf } from '../support/grid';
import { contradictions, digitsOff, type FigureRun } from '../support/paperFigures';
import { figuresWithoutCells } from '../support/paperNumerals';
import { paperOfBook, sampleBook } from '../support/paperOfBook';
import { allBlocks, allRuns, allSections } from '../support/paperText';
import fc from '../support/properties';

const SAMPLES = ['better-together-2017-05', 'better-together-2018-07', 'demo-pmo'] as const;
const CASES = SAMPLES.flatMap((sample) =>
  (['alliance', 'board'] as const).map((structure) => [sample, structure] as const),
);
/** A rounding of half a digit, and binary dust. */
const HALF = 0.5000001;

interface Made {
  book: Book;
  assessment: Assessment;
  paper: Paper;
}

async function made(sample: string, structure: 'alliance' | 'board'): Promise<Made> {
  const book = sampleBook(sample);
  const outcome = whole(plan(await new FileWorkbook(book).read(), {}));
  if (outcome.refused) throw new Error(outcome.message);
  const { assessment } = outcome;
  return { book, assessment, paper: writePaper(assessment, { structure, cover: BLANK_COVER }) };
}

function valueIn(book: Book): (cell: CellRef) => number {
  return ({ sheet, cell }) => {
    const { row, col } = parseBlock(cell);
    const value = book.sheet(sheet)!.value(row, col);
    return typeof value === 'number' ? value : Number(String(value).replace(/[£,()%]/g, ''));
  };
}

const isPlain = (run: Run): run is FigureRun => run.from !== undefined && run.from.how !== 'rule';

describe.each(CASES)('%s, %s', (sample, structure) => {
  test('has no figure without cells, in sentences, tables, captions and charts', async () => {
    const { paper, assessment } = await made(sample, structure);
    expect(figuresWithoutCells(paper, assessment)).toEqual([]);
  });

  test('every plain figure is what its cells come to, to the last digit shown', async () => {
    const { paper, book } = await made(sample, structure);
    const plain = allRuns(paper).filter(isPlain);
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.filter((run) => !(digitsOff(run, valueIn(book)) <= HALF))).toEqual([]);
  });

  test('no figure names a cell that holds no number', async () => {
    const { paper, book } = await made(sample, structure);
    const empty = allRuns(paper)
      .filter((run) => isPlain(run) || run.from?.how === 'rule')
      .filter(({ sources }) => sources!.some((cell) => Number.isNaN(valueIn(book)(cell))));
    expect(empty).toEqual([]);
  });

  test('a chart shows the figures of the table below it, and its description those of the year to date', async () => {
    const { paper } = await made(sample, structure);
    for (const { blocks } of allSections(paper)) {
      const chart = blocks.find((block) => block.kind === 'chart');
      const tables = blocks.filter((block) => block.kind === 'table');
      if (!chart) continue;
      const shown = tables[0]!.rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
      const drawn = chart.series.map(({ name, values }) => [
        name,
        ...values.map((value) => value?.toLocaleString('en-GB') ?? ''),
      ]);
      expect(shown).toEqual(expect.arrayContaining(drawn));
      const texts = tables
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs)))
        .map(({ text }) => text);
      const told = /\. Year to date (.*)\. The table/.exec(chart.alt)?.[1] ?? '';
      for (const [count] of told.replace(/ of \d\d\/\d\d/g, '').matchAll(/[\d,]*\d/g)) expect(texts).toContain(count);
    }
  });

  test('a figure reads the same in all tables, and a sentence says the same figure or rounds it further', async () => {
    const { paper } = await made(sample, structure);
    expect(contradictions(paper)).toEqual([]);
  });
});

const amount = fc.oneof(
  fc.integer({ min: -400, max: 30_000 }),
  fc.constant(0),
  fc.double({ min: 0.1, max: 9_000, noNaN: true }).map((value) => Math.round(value * 10) / 10),
);
const programme = fc.array(amount, { minLength: 7, maxLength: 7 });
const counts = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 12, maxLength: 12 });
const portfolio = fc.record({
  programmes: fc.array(programme, { minLength: 1, maxLength: 4 }),
  lastYear: counts,
  thisYear: counts,
  target: counts,
  month: fc.integer({ min: 1, max: 12 }),
});

const FINANCE = ['Plan', 'Target', 'FOT', 'YTD Plan', 'YTD Actual', 'In Month Plan', 'In Month Actual'];
const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const NAMES = ['Urgent Care', 'Elective Care', 'Mental Health', 'Community'];

type Portfolio = typeof portfolio extends fc.Arbitrary<infer P> ? P : never;

function bookOfPortfolio({ programmes, lastYear, thisYear, target, month }: Portfolio): Book {
  const period = `Reporting month: ${MONTHS[month - 1]} ${month > 9 ? 2018 : 2017}`;
  const lines = programmes.map((figures, index) => [NAMES[index], ...figures].join(' | '));
  const series = [
    ['ED', ...MONTHS],
    ['16/17', ...lastYear],
    ['17/18', ...thisYear.slice(0, month)],
    ['17/18 Target', ...target],
  ];
  const rows = series.map((cells) => cells.join(' | '));
  return bookOf({
    Finance: `\n${period}\n${['Programme', ...FINANCE.map((name) => `${name} £k`)].join(' | ')}\n${lines.join('\n')}\n`,
    Activity: `\nObjective 1: 10% reduction in A&E attendances\n${rows.join('\n')}\n`,
  });
}

test('In any portfolio a figure comes out of its cells and reads the same in sentence, table and chart', async () => {
  await fc.assert(
    fc.asyncProperty(portfolio, fc.constantFrom('alliance', 'board'), async (given, structure) => {
      const book = bookOfPortfolio(given);
      const paper = await paperOfBook(book, structure);
      expect(contradictions(paper)).toEqual([]);
      const plain = allRuns(paper).filter(isPlain);
      expect(plain.length).toBeGreaterThan(10);
      expect(plain.filter((run) => !(digitsOff(run, valueIn(book)) <= HALF))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('A figure that is added to a section without its cells is found', async () => {
  const { paper, assessment } = await made('demo-pmo', 'alliance');
  const added = (text: string) => ({
    ...paper,
    sections: [...paper.sections, section('new', 'New', [paragraph(text)])],
  });
  for (const text of [
    'Savings rose by 12%.',
    'A further £3k is due.',
    'There were 14 complaints.',
    'Of 30, most came in May 2017.',
  ])
    expect(figuresWithoutCells(added(text), assessment)).toEqual([`new: ${text}`]);
  expect(figuresWithoutCells(added('At month 4 of 2018/19, on 31 July 2018.'), assessment)).toEqual([]);
});

test('A wrong figure, and one that names the wrong cell, is found', async () => {
  const { paper, book } = await made('demo-pmo', 'alliance');
  const right = allRuns(paper).find((run): run is FigureRun => isPlain(run) && run.from.how === 'share')!;
  expect(digitsOff(right, valueIn(book))).toBeLessThanOrEqual(HALF);
  expect(digitsOff({ ...right, text: '12%' }, valueIn(book))).toBeGreaterThan(HALF);
  const [one, other] = right.from.terms;
  const turned = workedFigure(right.text, 'share', other!, one!) as FigureRun;
  expect(digitsOff(turned, valueIn(book))).toBeGreaterThan(HALF);
});

test('Two roundings of one figure to the same digit are told apart', () => {
  const cells = [[{ sheet: 'Plan', cell: 'B5' }]] as const;
  const paper = (one: string, other: string) =>
    ({
      sections: [
        section('a', 'A', [paragraph(workedFigure(one, 'sum', ...cells), workedFigure(other, 'sum', ...cells))]),
      ],
    }) as Paper;
  expect(contradictions(paper('1,313', '£1.3m'))).toEqual([]);
  expect(contradictions(paper('1,313', '£1,312k'))).toHaveLength(1);
  expect(allBlocks(paper('1', '2'))).toHaveLength(1);
});
