// A workbook that contradicts itself nowhere raises no error and no warning: register, months, quarters, programmes, totals and
// top ten, printed with all decimals or each figure rounded by itself.
import fc from '../support/properties';
import { assess } from '../../src/domain/assess';
import { achievement, rateFinance } from '../../src/domain/finance';
import { roundHalfUp } from '../../src/domain/percent';
import { financialMonthName } from '../../src/domain/period';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import type { CellValue } from '../../src/workbook/snapshot';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const PROGRAMMES = ['Urgent Care', 'Elective', 'Mental Health', 'Prescribing'];
const NAMES = ['Frailty', 'Gynaecology', 'Dermatology', 'Diabetes', 'Stroke', 'Cardiology', 'Imaging', 'Dementia'];

const tenths = (min: number) => fc.integer({ min, max: 5_000 }).map((value) => value / 10);

interface Saving {
  id: string;
  name: string;
  programme: string;
  plan: number[];
  actual: number[];
}

const saving = fc.record({
  programme: fc.constantFrom(...PROGRAMMES),
  plan: fc.array(tenths(10), { minLength: 12, maxLength: 12 }),
  actual: fc.array(tenths(0), { minLength: 12, maxLength: 12 }),
});

const consistent = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  decimals: fc.constantFrom(0, 1),
  turned: fc.boolean(),
  schemes: fc
    .array(saving, { minLength: 2, maxLength: NAMES.length })
    .map((list): Saving[] => list.map((given, index) => ({ ...given, id: `Q-${index + 1}`, name: NAMES[index]! }))),
});
type Consistent = typeof consistent extends fc.Arbitrary<infer T> ? T : never;

const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 10) / 10;
/** The sum of several schemes, month by month. */
const together = (schemes: readonly Saving[], of: 'plan' | 'actual') =>
  MONTHS.map((_, month) => sum(schemes.map((scheme) => scheme[of][month]!)));

const HEADINGS = [
  ...['Plan £k', 'YTD Plan £k', 'YTD Actual £k', 'YTD Variance £k', 'In Month Plan £k', 'In Month Actual £k'],
  ...['In Month Variance £k', 'YTD % of plan', 'In month finance RAG', 'YTD finance RAG'],
];

function bookOf(given: Consistent): Book {
  const book = new Book();
  const sheets = { Register: register, ...MONTHLY, Delivery: delivery, Phasing: phasing, Top: topTwo };
  for (const [name, rowsOf] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rowsOf(given).forEach((cells, row) =>
      cells.forEach((value, col) => (value === '' ? undefined : sheet.setValue(row, col, value))),
    );
  }
  return book;
}

function register(given: Consistent): CellValue[][] {
  const { month, schemes } = given;
  return [
    [`Reporting period: ${financialMonthName(month)} ${month <= 9 ? 2018 : 2019}`],
    ['Scheme ID', 'Scheme', 'Programme', ...HEADINGS],
    ...schemes.map((scheme) => [scheme.id, scheme.name, scheme.programme, ...figuresOf([scheme], given)]),
    ['', 'Total', '', ...figuresOf(schemes, given)],
  ];
}

const MONTHLY = {
  'Monthly plan': (given: Consistent) => monthly('plan', given),
  'Monthly actual': (given: Consistent) => monthly('actual', given),
};

function monthly(kind: 'plan' | 'actual', { month, decimals, schemes }: Consistent): CellValue[][] {
  const series = (list: readonly Saving[]): CellValue[] => {
    const known = together(list, kind).slice(0, kind === 'plan' ? 12 : month);
    const cells = MONTHS.map((_, index) => (index < known.length ? roundHalfUp(known[index]!, decimals) : ''));
    return [...cells, roundHalfUp(sum(known), decimals)];
  };
  return [
    [`Monthly ${kind}, £k`],
    ['Scheme ID', 'Scheme', ...MONTHS, 'Total'],
    ...schemes.map((scheme) => [scheme.id, scheme.name, ...series([scheme])]),
    ['', 'Total', ...series(schemes)],
  ];
}

function delivery(given: Consistent): CellValue[][] {
  return [
    ['Delivery by programme'],
    ['Programme', ...HEADINGS],
    ...programmesOf(given).map(({ name, own }) => [name, ...figuresOf(own, given)]),
    ['Total', ...figuresOf(given.schemes, given)],
  ];
}

function phasing(given: Consistent): CellValue[][] {
  const quarters = (list: readonly Saving[]) => {
    const plan = together(list, 'plan');
    const parts = [0, 3, 6, 9].map((first) => sum(plan.slice(first, first + 3)));
    return [...parts, sum(plan)].map((value) => roundHalfUp(value, given.decimals));
  };
  return [
    ['Phasing of the plan by quarter, £k'],
    ['Programme', 'Qtr1', 'Qtr2', 'Qtr3', 'Qtr4', 'Total'],
    ...programmesOf(given).map(({ name, own }) => [name, ...quarters(own)]),
    ['Total', ...quarters(given.schemes)],
  ];
}

function topTwo({ schemes, decimals }: Consistent): CellValue[][] {
  const largest = [...schemes].sort((a, b) => sum(b.plan) - sum(a.plan)).slice(0, 2);
  return [
    ['Top 2 schemes by value, £k'],
    ['Top 2 schemes', 'Scheme ID', 'Total'],
    ...largest.map(({ id, name, plan }) => [name, id, roundHalfUp(sum(plan), decimals)]),
    ['Total', '', roundHalfUp(sum(largest.flatMap(({ plan }) => plan)), decimals)],
  ];
}

function programmesOf({ schemes }: Consistent) {
  return PROGRAMMES.map((name) => ({ name, own: schemes.filter(({ programme }) => programme === name) })).filter(
    ({ own }) => own.length > 0,
  );
}

/** In the order of the headings; ratings and shares are of the figures before they are rounded. */
function figuresOf(list: readonly Saving[], { month, decimals, turned }: Consistent): CellValue[] {
  const [plan, actual] = [together(list, 'plan'), together(list, 'actual')];
  const [ytdPlan, ytdActual] = [sum(plan.slice(0, month)), sum(actual.slice(0, month))];
  const [inPlan, inActual] = [plan[month - 1]!, actual[month - 1]!];
  const variance = (saved: number, planned: number) => (turned ? planned - saved : saved - planned);
  const money = [
    ...[sum(plan), ytdPlan, ytdActual, variance(ytdActual, ytdPlan)],
    ...[inPlan, inActual, variance(inActual, inPlan)],
  ];
  return [
    ...money.map((value) => roundHalfUp(value, decimals)),
    `${roundHalfUp(achievement(ytdActual, ytdPlan)! * 100, 0)}%`,
    ...[rateFinance(inPlan, inActual, DEFAULT_POLICY).rating, rateFinance(ytdPlan, ytdActual, DEFAULT_POLICY).rating],
  ];
}

test('a consistent workbook raises no error and no warning', async () => {
  await fc.assert(
    fc.asyncProperty(consistent, async (given) => {
      const snapshot = await new FileWorkbook(bookOf(given)).read();
      const { findings } = assess(readWorkbook(snapshot, null).records);
      expect(findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
