// A new PMO workbook is the contract that recognition reads: every heading is understood for certain, an empty one asks nothing,
// and a filled one is rated as any workbook of people's.
import { createPmoWorkbook } from '../../../src/actions/createPmoWorkbook';
import { refresh, type Refreshed } from '../../../src/actions/refresh';
import { periodOf } from '../../../src/domain/period';
import { Book } from '../../../src/standalone/book';
import { FileWorkbook } from '../../../src/standalone/fileWorkbook';
import { openBook } from '../../../src/standalone/openBook';
import { saveBook } from '../../../src/standalone/saveBook';
import type { Edit } from '../../../src/workbook/edit';
import { headingConfidence } from '../../../src/workbook/headingConfidence';
import type { Field } from '../../../src/workbook/headings';
import { planTemplate } from '../../../src/workbook/template/planTemplate';
import type { TemplateSheet } from '../../../src/workbook/template/templateSheet';
import { templateSheets } from '../../../src/workbook/template/templateSheets';
import { templateYear } from '../../../src/workbook/template/templateYear';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import type { CellValue } from '../../../src/workbook/snapshot';
import { betterTogether2018 } from '../../../scripts/samples/betterTogether2018';
import { type CsvRow, field, printedNumber, readPublished } from '../../../scripts/samples/readCsv';
import { packageProblems } from '../../support/packageProblems';

const JULY = periodOf({ year: 2018, month: 7 });
const SHEETS = templateSheets(templateYear(JULY));

async function emptyTemplate(): Promise<FileWorkbook> {
  const workbook = new FileWorkbook(new Book());
  await createPmoWorkbook(workbook, JULY);
  return new FileWorkbook(openBook(saveBook(workbook.book)));
}

/** Writes lines below the headings, by heading: what is left out stays blank. */
async function fill(workbook: FileWorkbook, sheet: string, lines: readonly Record<string, CellValue>[]): Promise<void> {
  const { columns } = sheetNamed(sheet);
  for (const line of lines)
    for (const heading of Object.keys(line))
      if (!columns.some((column) => column.heading === heading)) throw new Error(`${sheet} has no ${heading}`);
  const edits = columns.flatMap(({ heading }, col): Edit[] => {
    if (lines.every((line) => !(heading in line))) return [];
    return [{ kind: 'writeBlock', sheet, row: 5, col, values: lines.map((line) => [line[heading] ?? '']) }];
  });
  await workbook.apply(edits);
}

function sheetNamed(name: string): TemplateSheet {
  const found = SHEETS.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The template has no sheet ${name}`);
  return found;
}

async function refreshed(workbook: FileWorkbook): Promise<Refreshed> {
  const outcome = await refresh(workbook, {});
  if (outcome.refused) throw new Error(outcome.message);
  return outcome;
}

const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** What each heading has to be understood as; months by their number in the year. */
const MEANT: Record<string, Record<string, Field>> = {
  Programmes: {
    Programme: 'programme', SRO: 'sro', 'Plan £k': 'plan', 'Target £k': 'target', 'FOT £k': 'forecast',
    'YTD Plan £k': 'ytdPlan', 'YTD Actual £k': 'ytdActual', 'In Month Plan £k': 'inMonthPlan', 'In Month Actual £k': 'inMonthActual',
    'Milestone RAG': 'milestoneRating', 'FOT Variance £k': 'forecastVariance', 'YTD Variance £k': 'ytdVariance',
    'YTD % of plan': 'achievement', 'YTD Finance RAG': 'ytdRating', 'In Month Variance £k': 'inMonthVariance',
    'In Month RAG': 'inMonthRating', 'PMO RAG': 'overallRating',
  },
  Milestones: {
    'Scheme ID': 'id', Scheme: 'scheme', Milestone: 'milestone', Due: 'due', Forecast: 'forecastDate', Completed: 'completed', BRAG: 'rating',
  },
  Risks: {
    'Risk ID': 'entryId', Programme: 'programme', 'Scheme ID': 'id', Risk: 'risk', Likelihood: 'likelihood', Impact: 'impact',
    'Score before': 'score', Mitigation: 'mitigation', 'Likelihood after': 'likelihoodAfter', 'Impact after': 'impactAfter',
    'Score after': 'scoreAfter', Owner: 'owner', Status: 'status',
  },
  'Change control': {
    'Change ID': 'entryId', 'Scheme ID': 'id', Scheme: 'scheme', 'What changed': 'changed', From: 'changedFrom', To: 'changedTo',
    'Approved at': 'approvedBy', Date: 'changedOn', Status: 'status',
  },
}; // prettier-ignore
MEANT.Schemes = {
  'Scheme ID': 'id',
  Scheme: 'scheme',
  ...MEANT.Programmes,
  Status: 'status',
  'Planned start': 'plannedStart',
  'Actual start': 'actualStart',
};

describe('the headings of a new PMO workbook', () => {
  test.each(Object.entries(MEANT))(
    '%s: each is recognised as what it says, and none beside them',
    async (sheet, meant) => {
      const { tables } = readWorkbook(await (await emptyTemplate()).read(), null);
      const { columns } = tables.find((table) => table.sheet.name === sheet)!;
      expect(Object.fromEntries(columns.map(({ heading, field }) => [heading, field]))).toEqual(meant);
      const written = sheetNamed(sheet).columns.map(({ heading }) => heading);
      expect(written.filter((heading) => !(heading in meant))).toEqual(sheet === 'Milestones' ? ['Comment'] : []);
    },
  );

  test.each(['plan', 'actual'] as const)('Monthly %s: every month of the year once, and its total', async (what) => {
    const { tables } = readWorkbook(await (await emptyTemplate()).read(), null);
    const { columns } = tables.find((table) => table.sheet.name === `Monthly ${what}`)!;
    const field = what === 'plan' ? 'monthPlan' : 'monthActual';
    expect(columns.filter((column) => column.field === field).map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(columns.at(-1)).toMatchObject({ heading: 'Total', field: 'total' });
  });

  test('of money say all themselves, so that their confidence is full', () => {
    const money = SHEETS.flatMap(({ columns }) =>
      columns.filter(({ entry }) => entry).map(({ heading }) => heading),
    ).filter((text) => text.includes('£k'));
    expect(money.length).toBeGreaterThan(10);
    expect(money.filter((heading) => headingConfidence(heading).score < 1)).toEqual([]);
  });

  test.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))(
    '%s: are texts that differ, as a table of Excel asks',
    (_name, { columns }) => {
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    },
  );
});

describe('rules of entry', () => {
  test('keep within what Excel takes: titles, messages, lists', () => {
    const { edits } = planTemplate({ sheets: [], structureProtected: false }, JULY);
    const rules = edits.filter((edit) => edit.kind === 'setEntryRule');
    expect(rules.length).toBeGreaterThan(80);
    for (const { rule, title, prompt, warning } of rules) {
      expect([title.length <= 32, prompt.length <= 255, warning.length <= 225]).toEqual([true, true, true]);
      expect(prompt).not.toBe('');
      if (rule?.type === 'list')
        expect(('words' in rule ? rule.words.join(',') : rule.source).length).toBeLessThanOrEqual(255);
    }
  });
});

describe('an empty one', () => {
  test('is a whole package whose formulas are all calculated', async () => {
    const workbook = await emptyTemplate();
    expect(packageProblems(saveBook(workbook.book))).toEqual([]);
    expect(
      (await workbook.read()).sheets
        .flatMap(({ values }) => values.flat())
        .filter((value) => value === '#NOT-CALCULATED'),
    ).toEqual([]);
    expect(workbook.book.sheet('Start here')?.formula(5, 2)).toBe('COUNTA(Programmes_2018_19[Programme])');
    expect(workbook.book.sheet('Start here')?.value(5, 2)).toBe(0);
  });

  test('asks nothing, finds nothing, and says kindly that nothing is filled in yet', async () => {
    const outcome = await refreshed(await emptyTemplate());
    expect(outcome.findings).toEqual([]);
    expect(outcome.outline.questions).toEqual([]);
    expect(outcome.message).toMatch(/^Nothing is filled in yet/);
  });

  test('gets another year’s sheets beside it once its own bear other names', async () => {
    const workbook = await emptyTemplate();
    for (const sheet of workbook.book.sheets) sheet.name = `${sheet.name} 2018-19`;
    await createPmoWorkbook(workbook, periodOf({ year: 2019, month: 4 }));
    expect(packageProblems(saveBook(workbook.book))).toEqual([]);
    expect(workbook.book.sheet('Schemes')?.tables.map(({ name }) => name)).toEqual(['Schemes_2019_20']);
  });
});

const published = (row: CsvRow, heading: string) => printedNumber(field(row, heading));

/** Month 4 of 2018/19 as the alliance published it. */
async function fillPublished(workbook: FileWorkbook): Promise<void> {
  const boards = readPublished('2018-07', 'delivery').filter((row) => !field(row, 'Delivery Board').includes('Total'));
  await fill(
    workbook,
    'Programmes',
    boards.map((row) => ({
      Programme: field(row, 'Delivery Board'),
      SRO: field(row, 'SRO'),
      'Plan £k': published(row, '2018/19 Programme | Plan £k'),
      'Target £k': published(row, '2018/19 Programme | Target £k'),
      'YTD Plan £k': published(row, 'YTD | Target £k'),
      'YTD Actual £k': published(row, 'YTD | Actual £k'),
    })),
  );
  // A board's total has neither an ID nor a start.
  const isScheme = (row: CsvRow) => field(row, 'Scheme ID') + field(row, 'Planned start date') !== '';
  const schemes = readPublished('2018-07', 'schemes').filter(isScheme);
  await fill(
    workbook,
    'Schemes',
    schemes.map((row) => ({
      'Scheme ID': field(row, 'Scheme ID'),
      Scheme: field(row, 'Scheme Name'),
      Programme: field(row, 'Programme'),
      'Planned start': field(row, 'Planned start date'),
      'Actual start': field(row, 'Actual start date'),
      'Target £k': published(row, '18/19 Net Savings Target'),
    })),
  );
}

const boardRatings = ({ assessment }: Refreshed) =>
  assessment.programmes.map(({ name, ytd, ytdVariance, overallRating }) => [
    name,
    ytd.rating,
    ytdVariance,
    overallRating,
  ]);

describe('a filled one', () => {
  test('with the published figures is rated as published, without a question or an error', async () => {
    const workbook = await emptyTemplate();
    await fillPublished(workbook);
    const outcome = await refreshed(workbook);
    expect(outcome.outline.questions).toEqual([]);
    expect(outcome.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(boardRatings(outcome)).toEqual([
      ['Urgent Care', 'Red', -728, 'Red'],
      ['Elective Care', 'Green', 0, 'Green'],
      ['Proactive Care & LTC', 'Green', 181, 'Green'],
      ['Staying Independent and Healthy Living', 'Green', 5, 'Green'],
    ]);
    const sheet = workbook.book.sheet('Programmes')!;
    const written = (heading: string) => {
      const col = sheetNamed('Programmes').columns.findIndex((column) => column.heading === heading);
      return [0, 1, 2, 3].map((row) => sheet.value(5 + row, col));
    };
    expect(written('YTD Finance RAG')).toEqual(['Red', 'Green', 'Green', 'Green']);
    expect(written('YTD Variance £k')).toEqual([-728, 0, 181, 5]);
  });

  test('is read like the report’s own tables: every scheme in its programme, with its target and its slippage', async () => {
    const workbook = await emptyTemplate();
    await fillPublished(workbook);
    const inReport = await refreshed(new FileWorkbook(betterTogether2018()));
    const schemes = ({ assessment }: Refreshed) =>
      assessment.schemes
        .map(({ record, figures, startSlipMonths }) => [record.id, record.programme, figures.target, startSlipMonths])
        .sort((a, b) => String(a).localeCompare(String(b)));
    const filled = await refreshed(workbook);
    expect(schemes(filled).length).toBeGreaterThan(30);
    expect(schemes(filled)).toEqual(schemes(inReport));
    expect(boardRatings(filled).map(([name, ytd]) => [name, ytd])).toEqual(
      boardRatings(inReport).map(([name, ytd]) => [name, ytd]),
    );
  });

  test('gets nothing appended: every computed column has its place, and a second refresh has nothing to do', async () => {
    const workbook = await emptyTemplate();
    await fill(workbook, 'Programmes', [{ Programme: 'Urgent Care' }]);
    await fill(workbook, 'Schemes', [
      { 'Scheme ID': 'A1', Scheme: 'Frailty', Programme: 'Urgent Care', 'Plan £k': 120, 'YTD Plan £k': 40, 'YTD Actual £k': 30, 'In Month Plan £k': 10, 'In Month Actual £k': 4, 'FOT £k': 100 },
    ]); // prettier-ignore
    await refreshed(workbook);
    for (const name of ['Programmes', 'Schemes']) {
      const sheet = workbook.book.sheet(name)!;
      expect(sheet.value(4, sheetNamed(name).columns.length)).toBe('');
    }
    expect((await refreshed(workbook)).edits).toEqual([]);
  });

  test('half filled: blanks are not zeros, programmes add up from schemes, months from the monthly sheets', async () => {
    const workbook = await emptyTemplate();
    await fill(workbook, 'Programmes', [{ Programme: 'Urgent Care', SRO: 'Director of Commissioning' }]);
    await fill(workbook, 'Schemes', [
      { 'Scheme ID': 'A1', Scheme: 'Frailty', Programme: 'Urgent Care', 'Plan £k': 120 },
      { 'Scheme ID': 'A2', Scheme: 'Front door', Programme: 'Urgent Care', 'Plan £k': 60, 'YTD Plan £k': 20, 'YTD Actual £k': 19.5 },
    ]); // prettier-ignore
    const months = (figures: number[]) => {
      const labels = sheetNamed('Monthly plan')
        .columns.map(({ heading }) => heading)
        .slice(2, 14);
      return Object.fromEntries(figures.map((figure, index) => [labels[index]!, figure]));
    };
    await fill(workbook, 'Monthly plan', [
      { 'Scheme ID': 'A1', Scheme: 'Frailty', ...months(Array.from({ length: 12 }, () => 10)) },
    ]);
    await fill(workbook, 'Monthly actual', [{ 'Scheme ID': 'A1', Scheme: 'Frailty', ...months([8, 8, 8, 8]) }]);
    await fill(workbook, 'Milestones', [
      { 'Scheme ID': 'A1', Scheme: 'Frailty', Milestone: 'Pathway agreed', Due: serial(2018, 6, 29), BRAG: 'Amber' },
    ]);
    const { assessment, findings } = await refreshed(workbook);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [frailty, door] = assessment.schemes;
    expect(frailty).toMatchObject({
      ytd: { plan: 40, actual: 32, rating: 'Amber' },
      figures: { forecast: null },
      milestoneRating: 'Amber',
    });
    expect(door).toMatchObject({ ytd: { plan: 20, actual: 19.5, rating: 'Green' }, milestoneRating: 'Grey' });
    expect(assessment.programmes[0]).toMatchObject({
      name: 'Urgent Care',
      figures: { plan: 180 },
      ytd: { plan: 60, actual: 51.5 },
    });
  });

  test('risks, changes and activity are read from their sheets', async () => {
    const workbook = await emptyTemplate();
    await fill(workbook, 'Schemes', [
      { 'Scheme ID': 'A1', Scheme: 'Frailty', Programme: 'Urgent Care', 'Target £k': 90 },
    ]);
    await fill(workbook, 'Risks', [
      {
        'Risk ID': 'R1',
        Programme: 'Urgent Care',
        Risk: 'Recruitment is late',
        Likelihood: 4,
        Impact: 4,
        'Likelihood after': 2,
        'Impact after': 4,
      },
    ]);
    await fill(workbook, 'Change control', [
      { 'Change ID': 'C1', 'Scheme ID': 'A1', 'What changed': 'Target £k', From: 100, To: 90, 'Approved at': 'Delivery board', Date: serial(2018, 7, 2), Status: 'Approved' },
    ]); // prettier-ignore
    const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
    const year = (from: number, length: number) =>
      Object.fromEntries(months.slice(0, length).map((month, index) => [month, from + index]));
    await fill(workbook, 'Activity', [
      { No: 1, Objective: '6% reduction in A&E attendances', Measure: 'ED', Series: '2017/18', ...year(9000, 12) },
      { Measure: 'ED', Series: '2018/19', ...year(8900, 4) },
      { Measure: 'ED', Series: 'Target', ...year(8800, 12) },
    ]);
    const { assessment, findings } = await refreshed(workbook);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const { risks, changes } = assessment.registers;
    expect(risks).toHaveLength(1);
    expect(changes).toHaveLength(1);
    expect(assessment.objectives).toHaveLength(1);
    expect(assessment.objectives[0]).toMatchObject({ rating: 'Amber' });
  });
});
