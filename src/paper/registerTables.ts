// Risks, deep dives and change control: what the PMO's small registers hold of one programme, or of all.
import type { Assessment } from '../domain/assessed';
import type { AssessedChange, AssessedDeepDive, AssessedRisk, ProgrammeRisks } from '../domain/assessedRegisters';
import type { CellRef } from '../domain/finding';
import { NO_PROGRAMME } from '../domain/gatherProgrammes';
import { moneyText } from '../domain/moneyText';
import { countText } from './figureText';
import type { Block, Run } from './paper';
import { figure, note, words } from './runs';
import { figureColumn, type PaperColumn, ratingColumn, tableOf, textColumn } from './tableOf';

export function riskSummary({ registers, programmes, policy }: Assessment): Block[] {
  const { programmeRisks, risks } = registers;
  if (!programmeRisks) return [];
  const shown = new Set([...programmes.filter(({ group }) => group === null).map(({ name }) => name), NO_PROGRAMME]);
  const open = risks.filter(({ record }) => record.isOpen);
  const own = (name: string) =>
    name === programmeRisks.total.name ? open : open.filter(({ programme }) => (programme ?? NO_PROGRAMME) === name);
  const cells = (name: string, when: 'before' | 'after') => own(name).map((risk) => scoreCell(risk, when));
  const score = (heading: string, when: 'before' | 'after', value: (row: ProgrammeRisks) => number | null) =>
    figureColumn<ProgrammeRisks>(heading, (row) => figure(countText(value(row)), cells(row.name, when)));
  const columns: PaperColumn<ProgrammeRisks>[] = [
    textColumn('Programme', 5, ({ name }) => name),
    score('Open risks', 'before', (row) => row.open),
    score('Highest score before mitigation', 'before', (row) => row.highestBefore),
    ratingColumn('Rating before', 2, (row) => figure(row.ratingBefore, cells(row.name, 'before'))),
    score('Highest score after mitigation', 'after', (row) => row.highestAfter),
    ratingColumn('Rating after', 2, (row) => figure(row.ratingAfter, cells(row.name, 'after'))),
  ];
  const rows = programmeRisks.rows.filter(({ name }) => shown.has(name));
  return [
    tableOf('Programme risks', columns, rows, programmeRisks.total),
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
    ratingColumn('Before', 2, (risk) => scored(risk.ratingBefore, risk.scoreBefore, scoreCell(risk, 'before'))),
    textColumn('Mitigation', 5, ({ record }) => record.mitigation),
    ratingColumn('After', 2, (risk) => scored(risk.ratingAfter, risk.scoreAfter, scoreCell(risk, 'after'))),
    textColumn('Owner', 2.4, ({ record }) => record.owner),
  ];
  return [tableOf(caption, columns, open, null)];
}

function scored(rating: string, score: number | null, cell: CellRef): Run {
  return figure(score === null ? rating : `${rating} ${score}`, [cell]);
}

/** A mitigation that nobody has scored leaves the score before it; one without a column of its own is in the risk's row. */
function scoreCell({ record }: AssessedRisk, when: 'before' | 'after'): CellRef {
  return (when === 'after' ? record.after.scoreCell : null) ?? record.before.scoreCell ?? record.where;
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
