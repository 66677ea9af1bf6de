// The plan by quarter, and plan beside target and stretch target: what the year's savings are made of.
import type { Assessment, PhasedRow } from '../domain/assessed';
import type { Baselines } from '../domain/assessedRegisters';
import { listed } from '../domain/listed';
import { capital } from '../domain/messages/countWords';
import { moneyText } from '../domain/moneyText';
import type { Block } from './paper';
import { figure, note } from './runs';
import { figureColumn, knownColumns, type PaperColumn, tableOf, textColumn } from './tableOf';

export function phasingTable({ phasing }: Assessment): Block[] {
  if (!phasing) return [];
  const columns: PaperColumn<PhasedRow>[] = [
    textColumn('Programme', 4, ({ name }) => name),
    ...[0, 1, 2, 3].map((quarter) =>
      figureColumn<PhasedRow>(`Qtr ${quarter + 1}`, (row) =>
        figure(moneyText(row.byQuarter[quarter] ?? null), row.quarterCells[quarter] ?? []),
      ),
    ),
    figureColumn('Total', (row) => figure(moneyText(row.total), row.totalCells)),
  ];
  return [tableOf('Quarterly phasing of the plan (£k)', columns, phasing.rows, phasing.total)];
}

export function baselinesTable({ registers: { baselines }, policy }: Assessment): Block[] {
  const rows = baselines?.rows.filter(({ target, identified }) => target || identified) ?? [];
  if (!baselines || rows.length === 0) return [];
  const stretch = policy.stretchTarget > 0;
  const columns: PaperColumn<Baselines>[] = [
    textColumn('Programme', 4, ({ name }) => name),
    money('Plan identified', 'identified', ({ identified }) => identified),
    money('Target', 'target', ({ target }) => target),
    ...(stretch ? [money('Stretch target', 'target', ({ stretchTarget }) => stretchTarget)] : []),
    money('Unidentified', 'unidentified', ({ unidentified }) => unidentified),
    ...(stretch ? [againstStretch] : []),
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

const againstStretch = money(
  'Unidentified against stretch',
  'unidentifiedAgainstStretch',
  (row) => row.unidentifiedAgainstStretch,
);

function money(
  heading: string,
  from: keyof Baselines['cells'],
  value: (row: Baselines) => number | null,
): PaperColumn<Baselines> {
  return figureColumn(heading, (row) => figure(moneyText(value(row)), row.cells[from]));
}
