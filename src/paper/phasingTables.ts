// The plan by quarter, and plan beside target and stretch target: what the year's savings are made of.
import type { AssessedLine, Assessment, PhasedRow } from '../domain/assessed';
import type { Baselines } from '../domain/assessedRegisters';
import { figureCells } from '../domain/figureCells';
import type { CellRef } from '../domain/finding';
import type { Phasing } from '../domain/phasings';
import { listed } from '../domain/listed';
import { capital } from '../domain/messages/countWords';
import { isUnidentified } from '../domain/unidentified';
import { moneyText } from '../domain/moneyText';
import type { Block } from './paper';
import { figure, note } from './runs';
import { figureColumn, knownColumns, type PaperColumn, tableOf, textColumn } from './tableOf';

export function phasingTable(assessment: Assessment): Block[] {
  const { phasing } = assessment;
  if (!phasing) return [];
  const columns: PaperColumn<PhasedRow>[] = [
    textColumn('Programme', 4, ({ name }) => name),
    ...[0, 1, 2, 3].map((quarter) =>
      figureColumn<PhasedRow>(`Qtr ${quarter + 1}`, (row) =>
        figure(moneyText(row.byQuarter[quarter] ?? null), quarterCells(row, quarter, assessment)),
      ),
    ),
    figureColumn('Total', (row) => figure(moneyText(row.total), yearCells(row, assessment))),
  ];
  return [tableOf('Quarterly phasing of the plan (£k)', columns, phasing.rows, phasing.total)];
}

/** The quarter's own cell or those of its months; of the grand total as printed where that is reported, else of its parts. */
function quarterCells(row: PhasedRow, quarter: number, assessment: Assessment): CellRef[] {
  const line = assessment.programmes.find(({ name }) => name === row.name);
  if (line) return cellsOfQuarter(line, quarter);
  const printed = assessment.totals.find((total) => quartersOf(total)?.values[quarter] === row.byQuarter[quarter]);
  if (printed) return cellsOfQuarter(printed, quarter);
  return assessment.phasing!.rows.flatMap((part) => quarterCells(part, quarter, assessment));
}

function cellsOfQuarter(line: AssessedLine, quarter: number): CellRef[] {
  const own = quartersOf(line)?.cells.slice(quarter, quarter + 1) ?? [];
  const months = planBy(line, 'month')?.cells.slice(quarter * 3, quarter * 3 + 3) ?? [];
  return [own, months].map((cells) => cells.filter((cell) => cell !== null)).find(({ length }) => length > 0) ?? [];
}

const quartersOf = (line: AssessedLine) => planBy(line, 'quarter');

function planBy({ record }: AssessedLine, by: Phasing['by']): Phasing | undefined {
  return record.phasings.find((each) => each.of === 'plan' && each.by === by);
}

/** Of the annual figure where that is what the quarters come to, else of the quarters. */
function yearCells(row: PhasedRow, assessment: Assessment): CellRef[] {
  const line = lineNamed(row.name, assessment);
  const annual = (['target', 'plan'] as const).find((name) => line.figures[name] === row.total);
  if (annual) return figureCells(line, annual, assessment.period);
  return [0, 1, 2, 3].flatMap((quarter) => quarterCells(row, quarter, assessment));
}

function lineNamed(name: string, { programmes, total }: Assessment): AssessedLine {
  return programmes.find((each) => each.name === name) ?? total;
}

export function baselinesTable(assessment: Assessment): Block[] {
  const {
    registers: { baselines },
    policy,
  } = assessment;
  const rows = baselines?.rows.filter(({ target, identified }) => target || identified) ?? [];
  if (!baselines || rows.length === 0) return [];
  const stretch = policy.stretchTarget > 0;
  const money = (
    heading: string,
    value: (row: Baselines) => number | null,
    cells: (row: Baselines, assessment: Assessment) => CellRef[],
  ) => figureColumn<Baselines>(heading, (row) => figure(moneyText(value(row)), cells(row, assessment)));
  const columns: PaperColumn<Baselines>[] = [
    textColumn('Programme', 4, ({ name }) => name),
    money('Plan identified', ({ identified }) => identified, identifiedCells),
    money('Target', ({ target }) => target, targetCells),
    ...(stretch ? [money('Stretch target', ({ stretchTarget }) => stretchTarget, targetCells)] : []),
    money('Unidentified', ({ unidentified }) => unidentified, bothCells),
    ...(stretch ? [money('Unidentified against stretch', (row) => row.unidentifiedAgainstStretch, bothCells)] : []),
  ];
  const isIdentified = rows.some(({ identified }) => identified !== null);
  const names = [...(isIdentified ? ['Plan'] : []), 'target', ...(stretch ? ['stretch target'] : [])];
  const shown = knownColumns(columns, [...rows, baselines.total]);
  return [
    tableOf(`${capital(listed(names))} (£k)`, shown, rows, baselines.total),
    ...(isIdentified ? [note(IDENTIFIED)] : []),
  ];
}

const IDENTIFIED =
  'Identified is what schemes that are not withdrawn plan to save; unidentified is the target less that. A negative figure means that more is identified than is asked for.';

/** Of the plan as given where all of it is identified, else of the schemes that are. */
function identifiedCells({ name, identified }: Baselines, assessment: Assessment): CellRef[] {
  const line = lineNamed(name, assessment);
  if (line.figures.plan === identified) return figureCells(line, 'plan', assessment.period);
  const own = assessment.schemes.filter(({ programme }) => line === assessment.total || programme === name);
  return own
    .filter((scheme) => scheme.record.status !== 'closed' && !isUnidentified(scheme.name))
    .flatMap((scheme) => figureCells(scheme, 'plan', assessment.period));
}

function targetCells({ name }: Baselines, assessment: Assessment): CellRef[] {
  return figureCells(lineNamed(name, assessment), 'target', assessment.period);
}

function bothCells(row: Baselines, assessment: Assessment): CellRef[] {
  return [...targetCells(row, assessment), ...identifiedCells(row, assessment)];
}
