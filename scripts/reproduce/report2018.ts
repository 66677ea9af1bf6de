// The tables of the month 4 update of 2018 against what the software computes from its inputs.
import type { AssessedLine, AssessedScheme, Assessment } from '../../src/domain/assessed';
import { monthLabel } from '../../src/domain/period';
import { sumKnown } from '../../src/domain/phasing';
import { compareNames } from '../../src/domain/programmeNames';
import type { FigureName, Start } from '../../src/domain/records';
import { topSchemes } from '../../src/domain/topSchemes';
import { readStart } from '../../src/workbook/readStart';
import { field, readPublished, type CsvRow } from '../samples/readCsv';
import { programmeNamed } from './assessSample';
import { compareMoney, compareText, type Comparison } from './comparison';

const DELIVERY_FIGURES: Record<string, FigureName> = {
  '2018/19 Programme | Plan £k': 'plan',
  '2018/19 Programme | Target £k': 'target',
  'YTD | Target £k': 'ytdPlan',
  'YTD | Actual £k': 'ytdActual',
};
const DELIVERY_VARIANCES: Record<string, (line: AssessedLine) => number | null> = {
  '2018/19 Programme | Variance £k': (line) => line.targetVariance,
  'YTD | Variance £k': (line) => line.ytdVariance,
};

export function delivery(assessment: Assessment): Comparison[] {
  return readPublished('2018-07', 'delivery').flatMap((row) => {
    const name = field(row, 'Delivery Board');
    const isTotal = name.startsWith('Total');
    const line = isTotal ? assessment.total : programmeNamed(assessment, name);
    const figures = Object.entries(DELIVERY_FIGURES).flatMap(([heading, figure]) => {
      const sum = sumKnown(assessment.programmes.map((programme) => programme.figures[figure]));
      const slack = isTotal ? assessment.programmes.length * 0.5 : 0;
      return money(row, name, heading, isTotal ? sum : line.figures[figure], slack);
    });
    const variances = Object.entries(DELIVERY_VARIANCES).flatMap(([heading, pick]) =>
      money(row, name, heading, pick(line), 1),
    );
    const sro = isTotal ? [] : [compareText(`${name}, SRO`, field(row, 'SRO'), { value: line.record.sro, slack: 0 })];
    return [...sro, ...figures, ...variances];
  });
}

const QUARTERS = ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'];

export function quarterlyPhasing(assessment: Assessment): Comparison[] {
  const { programmes } = assessment;
  return readPublished('2018-07', 'quarterly-phasing').flatMap((row) => {
    const name = field(row, 'Programme Board');
    const isTotal = name === 'Grand Total';
    const lines = isTotal ? programmes : [programmeNamed(assessment, name)];
    const slack = isTotal ? lines.length * 0.5 : 0;
    const quarter = (index: number) => sumKnown(lines.map(({ planByQuarter }) => planByQuarter?.[index] ?? null));
    const total = sumKnown(QUARTERS.map((_, index) => quarter(index)));
    return [
      ...QUARTERS.flatMap((heading, index) => money(row, name, heading, quarter(index), slack)),
      ...money(row, name, 'Total', total, QUARTERS.length * 0.5 + slack),
    ];
  });
}

export function schemes(assessment: Assessment): Comparison[] {
  return readPublished('2018-07', 'schemes').flatMap((row) => {
    const name = field(row, 'Scheme Name');
    const programme = field(row, 'Programme');
    const ofProgramme = assessment.schemes.filter(
      (scheme) => scheme.programme === programmeNamed(assessment, programme).name,
    );
    const scheme = ofProgramme.find((candidate) => candidate.name === name);
    if (scheme) return schemeRow(row, scheme);
    const sum = sumKnown(ofProgramme.map(({ figures }) => figures.target));
    return money(row, name, '18/19 Net Savings Target', sum, ofProgramme.length * 0.5);
  });
}

function schemeRow(row: CsvRow, scheme: AssessedScheme): Comparison[] {
  const { id, plannedStart, actualStart } = scheme.record;
  const text = (heading: string, value: string) =>
    compareText(`${scheme.name}, ${heading}`, field(row, heading), { value, slack: 0 });
  return [
    text('Scheme ID', id ?? 'TBC'),
    text('Scheme Name', scheme.name),
    compareStart(row, scheme.name, 'Planned start date', plannedStart),
    compareStart(row, scheme.name, 'Actual start date', actualStart),
    ...(scheme.figures.target === null
      ? [text('18/19 Net Savings Target', 'TBC')]
      : money(row, scheme.name, '18/19 Net Savings Target', scheme.figures.target, 0)),
  ];
}

function compareStart(row: CsvRow, name: string, heading: string, start: Start): Comparison {
  const printed = field(row, heading);
  return compareText(`${name}, ${heading}`, startWords(readStart(printed)!), { value: startWords(start), slack: 0 });
}

function startWords(start: Start): string {
  if (start.kind === 'month') return monthLabel(start.month);
  return { toBeConfirmed: 'TBC', notApplicable: 'N/A', blank: '' }[start.kind];
}

export function topTen(assessment: Assessment): Comparison[] {
  const printed = readPublished('2018-07', 'top-10-schemes');
  const computed = topSchemes(assessment.schemes, assessment.total.figures.target);
  return printed.flatMap((row, place) => {
    const name = field(row, 'Scheme');
    if (name === 'Total') return [topTenTotal(row, printed, sumKnown(computed.map(({ value }) => value)))];
    return topTenRow(row, name, computed[place]!.scheme, assessment);
  });
}

function topTenRow(row: CsvRow, name: string, scheme: AssessedScheme, { schemes: all }: Assessment): Comparison[] {
  const id = field(row, '1819 Scheme ID');
  const listed = all.find(({ record }) => record.id === id)!;
  const target = listed.figures.target!;
  return [
    compareText(`${name}, 1819 Scheme ID`, id, { value: scheme.record.id, slack: 0 }),
    compareText(`${name}, Scheme`, name, { value: scheme.name, slack: 0, ...differently(name, id, listed.name) }),
    compareMoney(`${name}, Total £k`, field(row, 'Total £k'), {
      value: scheme.figures.target,
      slack: 0,
      against: `its scheme table prints ${target} for ${id}`,
    }),
  ];
}

function differently(name: string, id: string, listed: string): { against?: string } {
  return compareNames(name, listed) === 'same' ? {} : { against: `its scheme table calls ${id} "${listed}"` };
}

function topTenTotal(row: CsvRow, printed: CsvRow[], sum: number | null): Comparison {
  const rows = printed
    .filter((other) => other !== row)
    .map((other) => Number(field(other, 'Total £k').replace(/,/g, '')));
  const printedSum = sumKnown(rows);
  return compareMoney('Total, Total £k', field(row, 'Total £k'), {
    value: sum,
    slack: rows.length * 0.5,
    against: `it sums its own rows (${printedSum}), of which those named above differ from the scheme table`,
  });
}

function money(row: CsvRow, name: string, heading: string, value: number | null, slack: number): Comparison[] {
  const printed = field(row, heading);
  return printed === '' ? [] : [compareMoney(`${name}, ${heading}`, printed, { value, slack })];
}
