// The cells that a figure names are the ones it is made of: their values, added up, are the figure.
import { activityCells } from '../../src/domain/activityCells';
import { assess } from '../../src/domain/assess';
import type { AssessedLine, Assessment } from '../../src/domain/assessed';
import { computedCells } from '../../src/domain/computedCells';
import { figureCells } from '../../src/domain/figureCells';
import { tidy } from '../../src/domain/finance';
import type { CellRef } from '../../src/domain/finding';
import { rangesText } from '../../src/domain/rangesText';
import { type ComputedName, type FigureName, FIGURE_NAMES } from '../../src/domain/records';
import { parseBlock } from '../../src/workbook/address';
import { readCell } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { cellAt } from '../../src/workbook/table';
import { type Drawings, snapshotOf } from '../support/grid';
import { MONTHS } from '../support/readObjectives';

/** The programmes' plans add up to 170. */
const programmesWithTotal = (plan: number) => `
  Reporting period: June 2018
  Programme | Plan £k | YTD plan £k | YTD actual £k
  Urgent Care | 100 | 25 | 25
  Elective | 70 | 17 | 12
  Total | ${plan} | 42 | 37
`;

/** £k throughout: a cell's value is the figure's part. */
const WORKBOOKS: Record<string, Drawings> = {
  'schemes on two sheets, their plan on one and their actuals on the other': {
    Plan: `
      Reporting period: June 2018
      Scheme ID | Scheme | Programme | Plan £k | Target £k
      Q1 | Frailty | Urgent Care | 100 | 90
      Q2 | Stroke | Urgent Care | 50 | 55
      Q3 | Imaging | Elective | 70 | 70
    `,
    "Finance's actuals": `
      Scheme ID | Scheme | YTD plan £k | YTD actual £k | FOT £k
      Q3 | Imaging | 17 | 12 | 60
      Q1 | Frailty | 25 | 25 | 99
      Q2 | Stroke | 12 | 9 | 48
    `,
  },
  'blank cells in the first table that a second one fills': {
    First: `
      Reporting period: June 2018
      Scheme ID | Scheme | Programme | Plan £k | YTD plan £k | YTD actual £k
      Q1 | Frailty | Urgent Care | 100 | 25 | 
      Q2 | Stroke | Urgent Care |  | 12 | 9
    `,
    Second: `
      Scheme ID | Scheme | Plan £k | YTD plan £k | YTD actual £k
      Q1 | Frailty | 100 | 25 | 24
      Q2 | Stroke | 50 | 12 | 9
    `,
  },
  'a printed total that rounding explains': { 'Delivery by programme': programmesWithTotal(171) },
  'a printed total that contradicts its rows': { 'Delivery by programme': programmesWithTotal(270) },
  'programmes with some figures of their own and some of their schemes': {
    'By programme': `
      Reporting period: June 2018
      Programme | Plan £k | FOT £k
      Urgent Care | 160 | 150
      Elective | 70 | 
    `,
    'My schemes': `
      Scheme ID | Scheme | Programme | Plan £k | FOT £k | YTD plan £k | YTD actual £k
      Q1 | Frailty | Urgent Care | 100 | 99 | 25 | 25
      Q2 | Stroke | Urgent Care | 50 | 48 | 12 | 9
      Q3 | Imaging | Elective | 70 | 60 | 17 | 12
    `,
  },
  'months that are added up': {
    'Monthly plan': `
      Reporting period: June 2018
      Monthly plan, £k
      Scheme ID | Scheme | Programme | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar
      Q1 | Frailty | Urgent Care | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16
      Q2 | Stroke | Urgent Care |  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
    `,
    'Monthly actual': `
      Monthly actual, £k
      Scheme ID | Scheme | Apr | May | Jun | Jul
      Q2 | Stroke |  | 1 | 1 | 
      Q1 | Frailty | 4 | 6 | 8 | 
    `,
  },
  'quarters that are added up': {
    Phasing: `
      Reporting period: June 2018
      Programme | Qtr1 £k | Qtr2 £k | Qtr3 £k | Qtr4 £k
      Urgent Care | 10 | 20 | 30 | 40
      Elective | 5 | 5 | 5 | 
    `,
  },
  'a group rated by one finance row': {
    'Milestone ratings': `
      Reporting period: June 2018
      Programme | Milestone RAG (previous month) | Milestone RAG
      Urgent Care | Green | Amber
      Community | Amber | Green
    `,
    Finance: `
      Programme | Plan £k | YTD plan £k | YTD actual £k | In month plan £k | In month actual £k
      Urgent Care and Community | 100 | 25 | 20 | 8 | 7
      Elective | 70 | 17 | 12 | 6 | 6
    `,
  },
  'sections with totals of their own': {
    Tracker: `
      Reporting period: June 2018
      Scheme | Plan £k | YTD plan £k | YTD actual £k
      Urgent Care |  |  | 
      Frailty | 100 | 25 | 25
      Stroke | 50 | 12 | 9
      Urgent Care Total | 150 | 37 | 34
      Elective |  |  | 
      Imaging | 70 | 17 | 12
      Elective Total | 70 | 17 | 12
      Grand Total | 220 | 54 | 46
    `,
  },
  'one table repeated and a table beside another': {
    Tracker: `
      Reporting period: June 2018
      Scheme ID | Scheme | Programme | Plan £k | YTD plan £k | YTD actual £k
      Q1 | Frailty | Urgent Care | 100 | 25 | 25
       |  |  |  |  | 
      Scheme ID | Scheme | Programme | Plan £k | YTD plan £k | YTD actual £k
      Q2 | Stroke | Urgent Care | 50 | 12 | 9
      Q3 | Imaging | Elective | 70 | 17 | 
    `,
    'Again (copy)': `
      Scheme ID | Scheme | Programme | Plan £k | YTD actual £k
      Q3 | Imaging | Elective | 70 | 12
      Q1 | Frailty | Urgent Care | 100 | 25
    `,
  },
};

interface Read {
  snapshot: WorkbookSnapshot;
  assessment: Assessment;
}

async function read(drawings: Drawings): Promise<Read> {
  const snapshot = await snapshotOf(drawings);
  return { snapshot, assessment: assess(readWorkbook(snapshot, null).records) };
}

/** Null for a cell that holds no number: a source must hold one. */
function numberAt({ sheets }: WorkbookSnapshot, { sheet, cell }: CellRef): number | null {
  const { row, col } = parseBlock(cell);
  const value = readCell(
    cellAt(
      sheets.find(({ name }) => name === sheet)!,
      row,
      col,
    ),
  );
  return value.kind === 'number' ? value.value : null;
}

function added(snapshot: WorkbookSnapshot, cells: readonly CellRef[]): number | null {
  if (cells.length === 0) return null;
  const values = cells.map((cell) => numberAt(snapshot, cell));
  expect(values).not.toContain(null);
  return tidy(values.reduce<number>((sum, value) => sum + value!, 0));
}

const allLines = ({ schemes, programmes, totals, total }: Assessment): AssessedLine[] => [
  ...schemes,
  ...programmes,
  ...totals,
  total,
];

describe('the cells of a figure', () => {
  test.each(Object.entries(WORKBOOKS))('add up to it: %s', async (_, drawings) => {
    const { snapshot, assessment } = await read(drawings);
    const lines = allLines(assessment);
    const known = lines.flatMap((line) => FIGURE_NAMES.filter((name) => line.figures[name] !== null));
    expect(known.length).toBeGreaterThan(2);
    for (const line of lines)
      for (const name of FIGURE_NAMES) {
        const cells = figureCells(line, name, assessment.period);
        expect([line.name, name, added(snapshot, cells)]).toEqual([line.name, name, line.figures[name]]);
      }
  });

  const named = async (workbook: string, name: string, figure: FigureName) => {
    const { assessment } = await read(WORKBOOKS[workbook]!);
    const line = allLines(assessment).find((each) => each.name === name)!;
    return rangesText(figureCells(line, figure, assessment.period));
  };

  test.each<[string, string, FigureName, string]>([
    [
      'schemes on two sheets, their plan on one and their actuals on the other',
      'Frailty',
      'ytdActual',
      "'Finance''s actuals'!D3",
    ],
    [
      'schemes on two sheets, their plan on one and their actuals on the other',
      'Urgent Care',
      'ytdActual',
      "'Finance''s actuals'!D3:D4",
    ],
    ['blank cells in the first table that a second one fills', 'Frailty', 'ytdActual', 'Second!E2'],
    ['blank cells in the first table that a second one fills', 'Urgent Care', 'plan', 'First!D3; Second!C3'],
    ['a printed total that rounding explains', 'Total', 'plan', "'Delivery by programme'!B5"],
    ['a printed total that contradicts its rows', 'Total', 'plan', "'Delivery by programme'!B3:B4"],
    ['a printed total that contradicts its rows', 'Total', 'ytdPlan', "'Delivery by programme'!C5"],
    ['programmes with some figures of their own and some of their schemes', 'Elective', 'forecast', "'My schemes'!E4"],
    ['programmes with some figures of their own and some of their schemes', 'Urgent Care', 'plan', "'By programme'!B3"],
    [
      'programmes with some figures of their own and some of their schemes',
      'Total',
      'forecast',
      "'By programme'!C3; 'My schemes'!E4",
    ],
    ['months that are added up', 'Frailty', 'ytdPlan', "'Monthly plan'!D4:F4"],
    ['months that are added up', 'Stroke', 'ytdActual', "'Monthly actual'!D3:E3"],
    ['months that are added up', 'Urgent Care', 'inMonthActual', "'Monthly actual'!E3:E4"],
    ['quarters that are added up', 'Elective', 'plan', 'Phasing!B4:D4'],
    ['one table repeated and a table beside another', 'Imaging', 'ytdActual', "'Again (copy)'!E2"],
  ])('%s: %s, %s', async (workbook, name, figure, cells) => expect(await named(workbook, name, figure)).toBe(cells));
});

describe('the cells of what is computed', () => {
  const named = async (workbook: string, name: string, field: ComputedName) => {
    const { assessment } = await read(WORKBOOKS[workbook]!);
    const line = allLines(assessment).find((each) => each.name === name)!;
    return rangesText(computedCells(line, field, assessment));
  };
  const group = 'a group rated by one finance row';

  test.each<[string, string, ComputedName, string]>([
    [group, 'Urgent Care', 'ytdRating', 'Finance!C2:D2'],
    [group, 'Urgent Care', 'milestoneRating', "'Milestone ratings'!C3"],
    [group, 'Community', 'previousMilestoneRating', "'Milestone ratings'!B4"],
    [group, 'Urgent Care and Community', 'milestoneRating', "'Milestone ratings'!C3:C4"],
    [group, 'Community', 'overallRating', "'Milestone ratings'!C4; Finance!C2:D2"],
    [group, 'Elective', 'inMonthAchievement', 'Finance!E3:F3'],
    [
      'schemes on two sheets, their plan on one and their actuals on the other',
      'Stroke',
      'targetVariance',
      'Plan!D4:E4',
    ],
    [
      'schemes on two sheets, their plan on one and their actuals on the other',
      'Stroke',
      'forecastVariance',
      "'Finance''s actuals'!E4; Plan!D4",
    ],
  ])('%s: %s, %s', async (workbook, name, field, cells) => expect(await named(workbook, name, field)).toBe(cells));
});

describe('the cells of activity', () => {
  const activity = {
    'ED "activity" 17-18': `
      Objective 1: 14% reduction in A&E attendances
      ED | ${MONTHS}
      17/18 | 110 | 120 | 130 | 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210 | 220
      18/19 | 100 | 111 |  |  |  |  |  |  |  |  |  | 
      18/19 Target | 105 | 115 | 125 | 135 | 145 | 155 | 165 | 175 | 185 | 195 | 205 | 215
    `,
    Plan: `
      Reporting period: May 2018
      Scheme ID | Scheme | Programme | Plan £k
      Q1 | Frailty | Urgent Care | 100
    `,
  };

  test('are the months that the year to date covers, of both years and the target', async () => {
    const { snapshot, assessment } = await read(activity);
    const objective = assessment.objectives[0]!;
    for (const field of ['ytdActual', 'ytdLastYear', 'ytdTarget'] as const)
      expect(added(snapshot, activityCells(objective, field))).toBe(objective[field]);
    const sheet = `'ED "activity" 17-18'`;
    expect(rangesText(activityCells(objective, 'ytdActual'))).toBe(`${sheet}!B4:C4`);
    expect(rangesText(activityCells(objective, 'rating'))).toBe(`${sheet}!B4:C5`);
    expect(rangesText(activityCells(objective, 'versusLastYear'))).toBe(`${sheet}!B3:C4`);
  });
});
