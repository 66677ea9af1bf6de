// What finance and the programme leads give the demo's PMO beside the register: programmes at month 4, their quarters, the ten
// largest schemes, and the key messages. Whole £k, typed, as such sheets come; programme figures are published.
import type { Book } from '../../src/standalone/book';
import { roundHalfUp } from '../../src/domain/percent';
import { type Phasing, REPORTING_MONTH } from './demoPhasing';
import { type DemoScheme, forecastOf } from './demoSchemes';
import { type DemoColumn, writeTable } from './demoTable';
import { field, printedNumber, readPublished } from './readCsv';
import type { SampleCell } from './sheetWriter';

const NHS_BLUE = '#005EB8';
const TOTAL = 'Total Alliance';

const MONEY = ['Plan', 'Target', 'FOT', 'YTD Plan', 'YTD Actual', 'YTD Variance'] as const;
const IN_MONTH = ['In Month Plan', 'In Month Actual', 'In Month Variance'] as const;
const whole = (heading: string): DemoColumn => ({
  heading: `${heading} £k`,
  width: heading.length + 5,
  format: 'whole',
});

/** Finance rating and exceptions as the programme leads gave them. */
const TYPED: Record<string, [rating: string, exceptions: string]> = {
  'Urgent Care': ['Red', 'Yes'],
  'Elective Care': ['Green', 'Yes'],
  'Proactive Care & LTC': ['Green', 'Yes'],
  'Staying Independent and Healthy Living': ['Green', 'No'],
  [TOTAL]: ['Amber', ''],
};

export function programmeFinanceSheet(book: Book, schemes: DemoScheme[], phasing: Phasing): void {
  const lines = readPublished('2018-07', 'delivery');
  const rows = lines.map((line) => {
    const name = field(line, 'Delivery Board');
    const own = schemes.filter(({ programme }) => name === TOTAL || programme === name);
    const published = (heading: string) => Number(printedNumber(field(line, heading)));
    const [planned, saved] = [published('YTD | Target £k'), published('YTD | Actual £k')];
    return [
      ...[name, published('2018/19 Programme | Plan £k'), published('2018/19 Programme | Target £k')],
      ...[forecast(own, phasing), planned, saved, published('YTD | Variance £k')],
      `${roundHalfUp((saved / planned) * 100, 0)}%`,
      ...inMonth(own, phasing),
      ...TYPED[name]!,
    ];
  });
  writeTable(book, {
    sheet: 'Programme finance',
    tabColor: NHS_BLUE,
    title: 'Programmes at month 4, £k',
    notes: [
      'Finance’s statement, each figure rounded by itself. Plan, target and year to date are published; FOT and the month are illustrative.',
    ],
    columns: [
      { heading: 'Programme', width: 40 },
      ...MONEY.map(whole),
      { heading: 'YTD % of plan', width: 15, format: 'share' },
      ...IN_MONTH.map(whole),
      { heading: 'YTD Finance RAG', width: 18, format: 'rating' },
      { heading: 'Exceptions', width: 12, format: 'rating' },
    ],
    rows: rows.slice(0, -1),
    total: () => rows.at(-1)!,
    frozenColumns: 1,
  });
}

function forecast(schemes: readonly DemoScheme[], phasing: Phasing): number {
  return schemes.reduce((sum, scheme) => sum + (forecastOf(scheme, phasing.get(scheme.id)) ?? 0), 0);
}

/** Plan, actual and variance of the month, each rounded from the schemes' tenths. */
function inMonth(schemes: readonly DemoScheme[], phasing: Phasing): number[] {
  const sumOf = (kind: 'plan' | 'actual') =>
    schemes.reduce((sum, { id }) => sum + (phasing.get(id)?.[kind][REPORTING_MONTH] ?? 0), 0);
  const [plan, actual] = [sumOf('plan'), sumOf('actual')];
  return [plan, actual, actual - plan].map((value) => roundHalfUp(value, 0));
}

const QUARTERS = ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4', 'Total'];
/** The published table of quarters shortens two names; the demo calls every programme by one. */
const FULL_NAMES: Record<string, string> = {
  Elective: 'Elective Care',
  "Staying Independ't & HL": 'Staying Independent and Healthy Living',
};

export function quarterlyPhasingSheet(book: Book): void {
  const rows = readPublished('2018-07', 'quarterly-phasing').map((line): SampleCell[] => {
    const name = field(line, 'Programme Board');
    return [FULL_NAMES[name] ?? name, ...QUARTERS.map((quarter) => printedNumber(field(line, quarter)))];
  });
  writeTable(book, {
    sheet: 'Quarterly phasing',
    tabColor: NHS_BLUE,
    title: 'Phasing of the target by quarter, £k',
    notes: ['Published.'],
    columns: [
      { heading: 'Programme', width: 40 },
      ...QUARTERS.map((heading): DemoColumn => ({ heading, width: 10, format: 'whole' })),
    ],
    rows: rows.slice(0, -1),
    total: () => rows.at(-1)!,
    frozenColumns: 1,
  });
}

export function topTenSheet(book: Book, schemes: DemoScheme[]): void {
  const largest = [...schemes].sort((a, b) => (b.target ?? 0) - (a.target ?? 0)).slice(0, 10);
  writeTable(book, {
    sheet: 'Top 10 schemes',
    tabColor: NHS_BLUE,
    title: 'Top 10 schemes by target',
    notes: ['As reported to the Transformation Board.'],
    columns: [
      { heading: 'Top 10 schemes', width: 44 },
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Total £k', width: 10, format: 'whole' },
    ],
    rows: largest.map(({ name, id, target }) => [name, id, target ?? '']),
    total: () => ['Total', '', largest.reduce((sum, { target }) => sum + (target ?? 0), 0)],
    frozenColumns: 1,
  });
}

const MESSAGES: [heading: string, messages: string[]][] = [
  [
    'Finance',
    [
      'The alliance has delivered £2.946m against a target of £3.488m (84%), an adverse variance of £0.542m (16%).',
      'The top 10 schemes account for 76% of the target.',
      '9 of the 37 schemes are rated Red.',
    ],
  ],
  [
    'Urgent Care',
    ['Has delivered £1.042m against a target of £1.770m (59%).', 'Urgent Care is rated Red for finance.'],
  ],
  ['Elective Care', ['Has delivered £1.243m against a target of £1.243m (100%).']],
  ['Proactive Care & LTC', ['Has delivered £0.652m against a target of £0.471m (138%).']],
  [
    'Objective 1: 6% reduction in A&E attendances in 2018/19',
    ['Attendances are 1.1% above the same period last year and 1.2% above target.'],
  ],
  [
    'Objective 2: 4% reduction in non-elective acute admissions in 2018/19',
    ['Admissions are 6.1% above the same period last year and 5.5% above target.'],
  ],
  [
    'Objective 3: 5% reduction in follow-up outpatient appointments',
    ['Appointments are 5.0% below the same period last year and 2.9% below target.'],
  ],
];

/** A heading and its sentences, a row each, as they go into the board's paper. */
export function keyMessagesSheet(book: Book): void {
  writeTable(book, {
    sheet: 'Key messages',
    tabColor: NHS_BLUE,
    title: 'Key messages',
    notes: ['For the board’s paper of July 2018. Illustrative.'],
    columns: [{ heading: 'Message', width: 110, wrap: true }],
    rows: MESSAGES.flatMap(([heading, messages]) => [[heading], ...messages.map((message) => [`- ${message}`])]),
    frozenColumns: 0,
  });
}
