// A PMO's workbook of as many schemes as asked for, with all that the checks compare: register, months, milestones, programmes,
// quarters, the largest schemes, sentences. Consistent; the same figures every time.
import { Book, type BookSheet } from '../../src/standalone/book';
import type { CellValue } from '../../src/workbook/snapshot';
import { excelDate } from '../samples/excelDate';

const PROGRAMMES = ['Urgent Care', 'Elective Care', 'Proactive Care', 'Mental Health', 'Medicines Management'];
const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
/** July. */
const TO_DATE = 4;
const AREAS = ['Falls', 'Frailty', 'Stroke', 'Diabetes', 'Imaging', 'Dementia', 'Cardiology', 'Dermatology'];

interface Scheme {
  id: string;
  name: string;
  programme: string;
  /** Tenths of £k, so that sums are exact. */
  plan: number[];
  actual: number[];
}

export function largePmo(count: number): Book {
  const schemes = Array.from({ length: count }, (_, n): Scheme => {
    const plan = MONTHS.map((_month, month) => 50 + ((n * 7 + month * 13) % 90));
    const actual = plan.slice(0, TO_DATE).map((value, month) => Math.round((value * (70 + ((n + month) % 50))) / 100));
    const programme = PROGRAMMES[n % PROGRAMMES.length]!;
    return {
      id: `S-${String(n).padStart(5, '0')}`,
      name: `${AREAS[n % AREAS.length]} pathway ${n}`,
      programme,
      plan,
      actual,
    };
  });
  const book = new Book();
  const sheets = {
    'Scheme register': register,
    'Monthly plan': plans,
    'Monthly actual': actuals,
    Milestones: milestones,
  };
  const others = { Programmes: programmes, 'Top 10': topTen, 'Key messages': messages };
  for (const [name, rowsOf] of Object.entries({ ...sheets, ...others })) fill(book.addSheet(name), rowsOf(schemes));
  return book;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const thousands = (tenths: number) => tenths / 10;
const FIGURES = ['Plan £k', 'YTD Plan £k', 'YTD Actual £k', 'YTD Variance £k'];

function figuresOf(schemes: readonly Scheme[]): number[] {
  const [plan, actual] = [
    sum(schemes.map((each) => sum(each.plan.slice(0, TO_DATE)))),
    sum(schemes.map((each) => sum(each.actual))),
  ];
  return [sum(schemes.map((each) => sum(each.plan))), plan, actual, actual - plan].map(thousands);
}

function register(schemes: readonly Scheme[]): CellValue[][] {
  return [
    ['Reporting period: July 2018'],
    ['Scheme ID', 'Scheme', 'Programme', 'Status', 'Planned start', 'Actual start', ...FIGURES],
    ...schemes.map((each) => [
      ...[each.id, each.name, each.programme, 'Live', excelDate(2018, 4, 1), excelDate(2018, 4, 1)],
      ...figuresOf([each]),
    ]),
    ['', 'Total', '', '', '', '', ...figuresOf(schemes)],
  ];
}

const plans = (schemes: readonly Scheme[]) => monthly(schemes, 'plan');
const actuals = (schemes: readonly Scheme[]) => monthly(schemes, 'actual');

function monthly(schemes: readonly Scheme[], kind: 'plan' | 'actual'): CellValue[][] {
  const row = (own: readonly Scheme[]): CellValue[] => {
    const months = MONTHS.map((_, month) =>
      month < own[0]![kind].length ? thousands(sum(own.map((each) => each[kind][month]!))) : '',
    );
    return [...months, thousands(sum(own.flatMap((each) => each[kind])))];
  };
  return [
    [`Monthly ${kind}, £k`],
    ['Scheme ID', 'Scheme', ...MONTHS, 'Total'],
    ...schemes.map((each) => [each.id, each.name, ...row([each])]),
    ['', 'Total', ...row(schemes)],
  ];
}

function milestones(schemes: readonly Scheme[]): CellValue[][] {
  return [
    ['Scheme ID', 'Scheme', 'Milestone', 'Due', 'Forecast', 'Completed', 'BRAG'],
    ...schemes.flatMap(({ id, name }) => [
      [id, name, 'Business case approved', excelDate(2018, 3, 31), '', excelDate(2018, 3, 31), 'Blue'],
      [id, name, 'Benefits reviewed', excelDate(2018, 10, 31), excelDate(2018, 11, 30), '', 'Amber'],
    ]),
  ];
}

function programmes(schemes: readonly Scheme[]): CellValue[][] {
  const own = PROGRAMMES.map((name) => ({ name, of: schemes.filter(({ programme }) => programme === name) }));
  return [
    ['Programmes, £k'],
    ['Programme', ...FIGURES],
    ...own.map(({ name, of }) => [name, ...figuresOf(of)]),
    ['Total', ...figuresOf(schemes)],
  ];
}

function topTen(schemes: readonly Scheme[]): CellValue[][] {
  const largest = [...schemes].sort((a, b) => sum(b.plan) - sum(a.plan)).slice(0, 10);
  return [
    ['Top 10 schemes', 'Scheme ID', 'Total £k'],
    ...largest.map(({ name, id, plan }) => [name, id, thousands(sum(plan))]),
    ['Total', '', thousands(sum(largest.flatMap(({ plan }) => plan)))],
  ];
}

/** A sentence on every tenth scheme. */
function messages(schemes: readonly Scheme[]): CellValue[][] {
  return schemes
    .filter((_, n) => n % 10 === 0)
    .map(({ name, plan, actual }) => {
      const [planned, saved] = [sum(plan.slice(0, TO_DATE)), sum(actual)].map(thousands);
      return [`- ${name} has delivered £${saved}k against a target of £${planned}k.`];
    });
}

function fill(sheet: BookSheet, rows: CellValue[][]): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, col) => (value === '' ? undefined : sheet.setValue(row, col, value))),
  );
}
