// Risks, deep dives and change control: what the PMO's small registers hold of one programme, or of all.
import type { Assessment } from '../domain/assessed';
import type { AssessedChange, AssessedDeepDive, AssessedRisk, ProgrammeRisks } from '../domain/assessedRegisters';
import type { CellRef } from '../domain/finding';
import { moneyText } from '../domain/moneyText';
import { scoreCells, shownRisks } from '../domain/risks';
import { countText } from './figureText';
import type { Block, Run } from './paper';
import { figure, note, words } from './runs';
import { figureColumn, type PaperColumn, ratingColumn, tableOf, textColumn } from './tableOf';

export function riskSummary(assessment: Assessment): Block[] {
  const { policy } = assessment;
  const risks = shownRisks(assessment);
  if (!risks) return [];
  const score = (heading: string, from: keyof ProgrammeRisks['cells'], value: (row: ProgrammeRisks) => number | null) =>
    figureColumn<ProgrammeRisks>(heading, (row) => figure(countText(value(row)), row.cells[from]));
  const columns: PaperColumn<ProgrammeRisks>[] = [
    textColumn('Programme', 5, ({ name }) => name),
    score('Open risks', 'open', (row) => row.open),
    score('Highest score before mitigation', 'before', (row) => row.highestBefore),
    ratingColumn('Rating before', 2, (row) => figure(row.ratingBefore, row.cells.before)),
    score('Highest score after mitigation', 'after', (row) => row.highestAfter),
    ratingColumn('Rating after', 2, (row) => figure(row.ratingAfter, row.cells.after)),
  ];
  return [
    tableOf('Programme risks', columns, risks.rows, risks.total),
    note(
      `A risk scores likelihood × impact, and a programme is rated by the worst that is open: Red from ${policy.riskRedFrom}, Amber from ${policy.riskAmberFrom}, Green below.`,
    ),
  ];
}

export function riskTable(caption: string, risks: readonly AssessedRisk[]): Block[] {
  const open = risks.filter(({ record }) => record.isOpen);
  if (open.length === 0) return [];
  const columns: PaperColumn<AssessedRisk>[] = [
    textColumn('Risk', 6, ({ record }) => [record.id ?? '', record.text].filter((text) => text !== '').join(': ')),
    ratingColumn('Before', 2, (risk) => scored(risk.ratingBefore, risk.scoreBefore, scoreCells(risk, 'before'))),
    textColumn('Mitigation', 5, ({ record }) => record.mitigation),
    ratingColumn('After', 2, (risk) => scored(risk.ratingAfter, risk.scoreAfter, scoreCells(risk, 'after'))),
    textColumn('Owner', 2.4, ({ record }) => record.owner),
  ];
  return [tableOf(caption, columns, open, null)];
}

function scored(rating: string, score: number | null, cells: readonly CellRef[]): Run {
  return figure(score === null ? rating : `${rating} ${score}`, cells);
}

export function deepDiveTable(caption: string, deepDives: readonly AssessedDeepDive[]): Block[] {
  if (deepDives.length === 0) return [];
  const columns: PaperColumn<AssessedDeepDive>[] = [
    textColumn('Area', 4, ({ scheme, record }) => scheme?.name ?? record.area),
    textColumn('Deep dive', 4, ({ record }) => record.topic),
    textColumn('Due', 2.4, ({ record, isOverdue }) => (isOverdue ? `${record.dueText} (overdue)` : record.dueText)),
    textColumn('Outcome', 5, ({ record }) => record.outcome),
    textColumn('Status', 2.4, ({ record }) => record.status),
  ];
  return [tableOf(caption, columns, deepDives, null)];
}

export function changeTable(caption: string, changes: readonly AssessedChange[]): Block[] {
  if (changes.length === 0) return [];
  const value = (amount: number | null, written: string, cell: CellRef) =>
    amount === null ? words(written) : figure(moneyText(amount), [cell]);
  const columns: PaperColumn<AssessedChange>[] = [
    textColumn('Scheme', 4, ({ scheme, record }) => scheme?.name ?? record.area),
    textColumn('Change', 4, ({ record }) => record.what),
    figureColumn('From', ({ record }) => value(record.fromValue, record.from, record.fromCell)),
    figureColumn('To', ({ record }) => value(record.toValue, record.to, record.where)),
    textColumn('Approved', 4, ({ record }) =>
      [record.approvedBy, record.date].filter((text) => text !== '').join(', '),
    ),
    textColumn('Status', 2.4, ({ record }) => record.status),
  ];
  return [tableOf(caption, columns, changes, null)];
}
