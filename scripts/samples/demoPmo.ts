// The demo workbook: a PMO's month 4 of 2018/19 with a register, wide monthly sheets, milestones, risks, exceptions, settings.
// Scheme names, dates, targets and programme sums are published; the rest is illustrative and says so on the sheet.
import { Book } from '../../src/standalone/book';
import { activitySheet, growthSheet } from './demoActivity';
import { overridesSheet } from './demoOverrides';
import { writeTable } from './demoTable';
import { DEMO_EXCEPTIONS, DEMO_RISKS } from './demoLogs';
import { demoMilestones } from './demoMilestones';
import { demoPhasing, type MonthlyFigures, type Phasing } from './demoPhasing';
import { keyMessagesSheet, programmeFinanceSheet, quarterlyPhasingSheet, topTenSheet } from './demoFinance';
import { changeControlSheet, deepDivesSheet } from './demoRegisters';
import { type DemoScheme, demoSchemes, forecastOf, schemeNamed } from './demoSchemes';
import { monthlySheet } from './demoMonthly';
import { monthStart } from './excelDate';
import type { SampleCell } from './sheetWriter';

const NHS_BLUE = '#005EB8';
const GREY = '#768692';

export function demoPmo(): Book {
  const book = new Book();
  const schemes = demoSchemes();
  const phasing = demoPhasing(schemes);
  register(book, schemes, phasing);
  monthlySheet(book, 'plan', schemes, phasing);
  monthlySheet(book, 'actual', schemes, phasing);
  programmeFinanceSheet(book, schemes, phasing);
  quarterlyPhasingSheet(book);
  topTenSheet(book, schemes);
  milestones(book, schemes);
  risks(book, schemes);
  exceptions(book, schemes);
  overridesSheet(book);
  deepDivesSheet(book, schemes);
  changeControlSheet(book, schemes);
  activitySheet(book);
  growthSheet(book);
  keyMessagesSheet(book);
  settings(book);
  return book;
}

const FORECAST = 'FOT is an illustration: savings to date and what is thought of the plan still to come.';

function register(book: Book, schemes: DemoScheme[], phasing: Phasing): void {
  writeTable(book, {
    sheet: 'Scheme register',
    tabColor: NHS_BLUE,
    title: 'Scheme register 2018/19',
    notes: [
      'Better Together Transformation Programme at month 4, July 2018. Schemes, start dates and targets are published; plan and FOT by scheme are illustrative.',
      'End of life has the 1,097 of the published top 10 list, with which the schemes add up to the target of their programme. ' +
        FORECAST,
    ],
    columns: [
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Scheme', width: 44 },
      { heading: 'Programme', width: 32 },
      { heading: 'SRO', width: 24 },
      { heading: 'Lead', width: 31 },
      { heading: 'Status', width: 14 },
      { heading: 'Planned start', width: 12, format: 'month' },
      { heading: 'Actual start', width: 11, format: 'month' },
      { heading: '2018/19 Plan £k', width: 14, format: 'whole' },
      { heading: '2018/19 Target £k', width: 16, format: 'whole' },
      { heading: 'FOT £k', width: 8, format: 'whole' },
      { heading: 'YTD Variance £k', width: 15, format: 'whole', computed: true },
      { heading: 'In Month Variance £k', width: 19, format: 'whole', computed: true },
      { heading: 'Milestone BRAG', width: 15, format: 'rating', computed: true },
      { heading: 'YTD Finance BRAG', width: 17, format: 'rating', computed: true },
      { heading: 'PMO BRAG', width: 11, format: 'rating', computed: true },
    ],
    rows: schemes.map((scheme) => registerRow(scheme, phasing.get(scheme.id))),
    frozenColumns: 2,
  });
}

function registerRow(scheme: DemoScheme, figures: MonthlyFigures | undefined): SampleCell[] {
  const { id, name, programme, sro, lead, status, plannedStart, actualStart, printedStarts } = scheme;
  const starts = [
    plannedStart === null ? printedStarts.planned : monthStart(plannedStart),
    actualStart === null ? printedStarts.actual : monthStart(actualStart),
  ];
  const money = [scheme.plan ?? 'TBC', scheme.target ?? 'TBC', forecastOf(scheme, figures) ?? 'TBC'];
  return [id, name, programme, sro, lead, status, ...starts, ...money, '', '', '', '', ''];
}

function milestones(book: Book, schemes: DemoScheme[]): void {
  writeTable(book, {
    sheet: 'Milestones',
    tabColor: NHS_BLUE,
    title: 'Milestones',
    notes: ['Rated by the PMO at the end of July 2018. Illustrative.'],
    columns: [
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Scheme', width: 44 },
      { heading: 'Milestone', width: 38 },
      { heading: 'Due', width: 13, format: 'date' },
      { heading: 'Forecast', width: 13, format: 'date' },
      { heading: 'Completed', width: 13, format: 'date' },
      { heading: 'BRAG', width: 9, format: 'rating' },
      { heading: 'Comment', width: 76 },
    ],
    rows: demoMilestones(schemes).map(({ scheme, name, due, forecast, completed, brag, comment }) => [
      ...[scheme.id, scheme.name, name, due, forecast],
      ...[completed ?? '', brag, comment],
    ]),
    frozenColumns: 2,
  });
}

function risks(book: Book, schemes: DemoScheme[]): void {
  writeTable(book, {
    sheet: 'Risks',
    tabColor: GREY,
    title: 'Risk register',
    notes: ['Score = likelihood × impact, each 1 to 5. Illustrative.'],
    columns: [
      { heading: 'Risk ID', width: 9 },
      { heading: 'Programme', width: 32 },
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Risk', width: 54, wrap: true },
      { heading: 'Likelihood', width: 11, format: 'count' },
      { heading: 'Impact', width: 9, format: 'count' },
      { heading: 'Score before', width: 12, format: 'count' },
      { heading: 'Mitigation', width: 54, wrap: true },
      { heading: 'Likelihood after', width: 15, format: 'count' },
      { heading: 'Impact after', width: 12, format: 'count' },
      { heading: 'Score after', width: 12, format: 'count' },
      { heading: 'Owner', width: 31 },
    ],
    rows: DEMO_RISKS.map(({ schemeId, risk, before, mitigation, after, owner }, index) => (row) => [
      ...[`R${String(index + 1).padStart(2, '0')}`, schemeNamed(schemes, schemeId).programme, schemeId, risk],
      ...[...before, { formula: `E${row}*F${row}`, result: before[0] * before[1] }, mitigation],
      ...[...after, { formula: `I${row}*J${row}`, result: after[0] * after[1] }, owner],
    ]),
    frozenColumns: 1,
  });
}

function exceptions(book: Book, schemes: DemoScheme[]): void {
  writeTable(book, {
    sheet: 'Exceptions',
    tabColor: GREY,
    title: 'Exception log',
    notes: ['Open exceptions at the end of July 2018, in the words of the schemes. Illustrative.'],
    columns: [
      { heading: 'Programme', width: 20 },
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Area', width: 44 },
      { heading: 'Issue', width: 36, wrap: true },
      { heading: 'Actions', width: 40, wrap: true },
      { heading: 'Recovery', width: 32, wrap: true },
      { heading: 'Confidence last month', width: 20 },
      { heading: 'Confidence this month', width: 20 },
      { heading: 'Owner', width: 31 },
      { heading: 'Due', width: 12, format: 'date' },
    ],
    rows: DEMO_EXCEPTIONS.map(({ schemeId, issue, actions, recovery, lastMonth, thisMonth, owner, due }) => {
      const { programme, name } = schemeNamed(schemes, schemeId);
      return [programme, schemeId, name, issue, actions, recovery, lastMonth, thisMonth, owner, due ?? ''];
    }),
    frozenColumns: 3,
  });
}

function settings(book: Book): void {
  writeTable(book, {
    sheet: 'Settings',
    tabColor: GREY,
    title: 'Settings',
    notes: ['What the ratings and the report go by. Change a value and refresh.'],
    columns: [
      { heading: 'Setting', width: 28 },
      { heading: 'Value', width: 16, format: 'setting' },
      { heading: 'What it does', width: 76 },
    ],
    rows: [
      ['Reporting period', 'July 2018', 'The month reported on; year to date figures run from April to this month.'],
      ['Finance: Green above', 0.95, 'More than this share of plan is Green. Exactly this share is Amber.'],
      ['Finance: Amber from', 0.75, 'From this share of plan on it is Amber, below it is Red.'],
      ['Milestone roll-up', 'Worst', 'A scheme is rated as its worst milestone, a programme as its worst scheme.'],
      ['Money unit', '£k', 'What the figures of the money columns are in.'],
      ['Activity: Amber up to', 0.05, 'Activity over its target by up to this share is Amber, beyond it is Red.'],
      ['Risk: Red from', 15, 'A risk is Red where likelihood × impact, each 1 to 5, comes to this or more.'],
      ['Risk: Amber from', 8, 'From this score on a risk is Amber, below it is Green.'],
      ['Stretch target', 0.25, 'What every programme is asked to find on top of its target.'],
    ],
    frozenColumns: 0,
  });
}
