// The demo's activity against objectives: a list with a row a year, counts to July, one provider's early figures, a target to rebuild.
// 16/17 is published; every other year is made from it by fixed factors, and the sheet says so.
import type { Book } from '../../src/standalone/book';
import { writeTable } from './demoTable';
import { field, printedNumber, readPublished } from './readCsv';
import type { SampleCell } from './sheetWriter';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
/** Months with a count; the last of them may still change. */
const COUNTED = 4;
/** How a year's months stray from a steady rise; each year starts at another one. */
const WOBBLE = [1.004, 0.997, 1.002, 0.994, 1.006, 0.999, 1.003, 0.996, 1.001, 0.998, 1.005, 0.995];
/** Shares of a year's reduction by month: the quarters of the published savings plan. */
const PHASING = [...Array<number>(3).fill(0.07), ...Array<number>(9).fill(0.79 / 9)];

interface DemoObjective {
  /** Of the published objective whose 16/17 counts these are. */
  published: string;
  measure: string;
  title: string;
  growth: number;
  reduction: number;
  /** Counts of 18/19 against those of 17/18. */
  level: number;
  target: boolean;
  /** The share of all activity that one provider sees. */
  provider: number | null;
  commentary: string;
}

const OBJECTIVES: DemoObjective[] = [
  {
    published: '1',
    measure: 'ED',
    title: '6% reduction in A&E attendances in 2018/19',
    growth: 0.054,
    reduction: 0.06,
    level: 1.012,
    target: true,
    provider: 0.68,
    commentary: 'The urgent treatment centre opens in September.',
  },
  {
    published: '2',
    measure: 'NEL',
    title: '4% reduction in non-elective acute admissions in 2018/19',
    growth: 0.044,
    reduction: 0.04,
    level: 1.061,
    target: true,
    provider: null,
    commentary: '',
  },
  {
    published: '8',
    measure: 'OP FU',
    title: '5% reduction in follow-up outpatient appointments',
    growth: 0.024,
    reduction: 0.05,
    level: 0.95,
    target: true,
    provider: null,
    commentary: '',
  },
  {
    published: '5',
    measure: 'OP 1st',
    title: '3% reduction in first outpatient appointments, all sources',
    growth: 0.0224,
    reduction: 0.03,
    level: 1.004,
    target: false,
    provider: null,
    commentary: '',
  },
];

export function activitySheet(book: Book): void {
  writeTable(book, {
    sheet: 'Activity',
    tabColor: '#005EB8',
    title: 'Activity against system objectives 2018/19',
    notes: [
      'Counts of all providers. 16/17 is published; the other years, the targets and the status are illustrative.',
    ],
    columns: [
      { heading: 'No', width: 5, format: 'count' },
      { heading: 'Objective', width: 50 },
      { heading: 'Measure', width: 10 },
      { heading: 'Series', width: 19 },
      ...MONTHS.map((heading) => ({ heading, width: 8.5, format: 'whole' as const })),
      { heading: 'Total', width: 10, format: 'whole' as const },
      { heading: 'YTD', width: 9, format: 'whole', computed: true },
      { heading: 'v 17/18', width: 9, format: 'share', computed: true },
      { heading: 'v Target', width: 9, format: 'whole', computed: true },
      { heading: '% v Target', width: 11, format: 'share', computed: true },
      { heading: 'RAG', width: 9, format: 'rating', computed: true },
      { heading: 'Commentary', width: 50 },
    ],
    rows: OBJECTIVES.flatMap(objectiveRows),
    frozenColumns: 4,
  });
}

function objectiveRows(objective: DemoObjective, index: number): SampleCell[][] {
  const { published, measure, title, level, growth, reduction, target, provider, commentary } = objective;
  const base = publishedYear(published);
  const last = year(base, 1.006, index + 3);
  const current = year(last, level, index + 6);
  const soFar = (counts: number[], months: number) => counts.map((count, month) => (month < months ? count : ''));
  const series: [string, SampleCell[]][] = [
    ['15/16', withTotal(year(base, 0.985, index))],
    ['16/17', withTotal(base)],
    ['17/18', withTotal(last)],
    ['18/19', [...soFar(current, COUNTED), sum(current.slice(0, COUNTED)), '', '', '', '', '', commentary]],
    ...(target ? [['18/19 Target', withTotal(targetRow(last, growth, reduction))] as [string, SampleCell[]]] : []),
    ...(provider
      ? [['18/19 SFH provider', soFar(year(current, provider, index + 9), COUNTED + 1)] as [string, SampleCell[]]]
      : []),
    [
      '18/19 Status',
      soFar(current, COUNTED).map((count, month) => (count === '' ? '' : month === 3 ? 'Flex' : 'Actual')),
    ],
  ];
  return series.map(([name, counts], row) => [
    row === 0 ? index + 1 : '',
    row === 0 ? title : '',
    measure,
    name,
    ...counts,
  ]);
}

/** The whole year, as a typed figure behind its months. */
function withTotal(counts: number[]): number[] {
  return [...counts, sum(counts)];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function publishedYear(objective: string): number[] {
  const row = readPublished('2017-05', 'activity').find(
    (line) => field(line, 'objective') === objective && field(line, 'series') === '16/17',
  );
  return MONTHS.map((month) => Number(printedNumber(field(row ?? {}, month))));
}

function year(counts: readonly number[], level: number, from: number): number[] {
  return counts.map((count, month) => Math.round(count * level * WOBBLE[(month + from) % WOBBLE.length]!));
}

function targetRow(baseline: readonly number[], growth: number, reduction: number): number[] {
  const annual = sum(baseline) * (1 + growth) * reduction;
  return baseline.map((count, month) => Math.round(count * (1 + growth) - annual * PHASING[month]!));
}

export function growthSheet(book: Book): void {
  const areas = [
    ['M&A CCG', 'N&S CCG'],
    [0.6, 0.4],
  ] as const;
  const lines = readPublished('2017-05', 'growth-assumptions').map((line) => [
    field(line, 'POD'),
    ...areas[0].map((area) => Math.round(Number(field(line, `${area} %`)) * 10) / 1000),
  ]);
  writeTable(book, {
    sheet: 'Growth assumptions',
    tabColor: '#768692',
    title: 'Growth assumptions a year, do nothing',
    notes: [
      'Published for 2017/18, the average of three years. The share of each CCG in the activity is illustrative.',
    ],
    columns: [
      { heading: 'POD', width: 70 },
      ...areas[0].map((heading) => ({ heading, width: 12, format: 'share' as const })),
    ],
    rows: [...lines, ['Share of activity', ...areas[1]]],
    frozenColumns: 1,
  });
}
