// The change log: which figure of a scheme was changed, from what to what, and whether that is approved.
// Refuses to know what stands in the plan.
import type { Finding } from '../domain/finding';
import type { Approval, ChangeDate, ChangedFigure, PlanChange } from '../domain/registers';
import { cleanText, readCell } from './cell';
import { dateOfSerial, isDateSerial, readMonthText } from './monthText';
import { readFigure } from './readFigure';
import { cellOf, entriesOf, type Entry, readSubject, wordsOf } from './readRegister';
import type { CellValue } from './snapshot';
import { cellAt, columnOf, type Table } from './table';

export function readChanges(tables: readonly Table[], findings: Finding[]): PlanChange[] {
  return entriesOf(tables).map((entry) => readChange(entry, findings));
}

function readChange(entry: Entry, findings: Finding[]): PlanChange {
  const what = wordsOf(entry, 'changed');
  const figure = figureOf(entry, what);
  const [from, to] = (['changedFrom', 'changedTo'] as const).map((field) =>
    figure ? readFigure(entry.table, columnOf(entry.table, field)!, entry.row.row, findings) : NOTHING,
  ) as [typeof NOTHING, typeof NOTHING];
  const [status, approvedBy] = [wordsOf(entry, 'status'), wordsOf(entry, 'approvedBy')];
  return {
    ...readSubject(entry),
    what,
    figure,
    from: wordsOf(entry, 'changedFrom'),
    to: wordsOf(entry, 'changedTo'),
    fromValue: from.value,
    toValue: to.value,
    halfUnit: Math.max(from.halfUnit, to.halfUnit),
    date: wordsOf(entry, 'changedOn'),
    on: readChangeDate(valueOf(entry, 'changedOn')),
    approvedBy,
    status,
    approval: approvalOf(cleanText(status), cleanText(approvedBy)),
    fromCell: cellOf(entry, 'changedFrom'),
    where: cellOf(entry, 'changedTo'),
  };
}

const NOTHING: { value: number | null; halfUnit: number } = { value: null, halfUnit: 0 };

function valueOf({ table, row }: Entry, field: 'changedTo' | 'changedOn'): CellValue {
  const column = columnOf(table, field);
  return column ? cellAt(table.sheet, row.row, column.col) : '';
}

/** A start date or a scope changes as well, and is no figure. */
const NO_FIGURE = /\b(date|start|end|month|milestones?|phasing|scope|owner|lead|sro|name)\b/i;

/** By what is said to change, else by the headings of from and to; where neither says it, a number is the scheme's value. */
function figureOf(entry: Entry, what: string): ChangedFigure | null {
  if (NO_FIGURE.test(what)) return null;
  const headings = (['changedFrom', 'changedTo'] as const).map((field) => columnOf(entry.table, field)!.heading);
  for (const text of [what, ...headings]) {
    if (/\btarget\b/i.test(text)) return 'target';
    if (/\bplan(ned)?\b/i.test(text)) return 'plan';
  }
  const to = valueOf(entry, 'changedTo');
  return readCell(to).kind === 'number' && !isDateSerial(to) ? 'value' : null;
}

const APPROVED = /^(yes|y|approved|agreed|accepted|implemented|complete[d]?|closed|in force|done)\b/i;
const REJECTED = /^(rejected|declined|refused|withdrawn|cancelled|not (approved|agreed))\b/i;
const OPEN = /^(no|n|tbc|tba|pending|proposed|requested|submitted|draft|awaiting|to be .*|n\/a)\b/i;

/** The status decides; without one, the name of whoever approved it. */
function approvalOf(status: string, approvedBy: string): Approval {
  if (REJECTED.test(status)) return 'rejected';
  if (status !== '') return APPROVED.test(status) ? 'approved' : 'open';
  if (REJECTED.test(approvedBy)) return 'rejected';
  return approvedBy === '' || OPEN.test(approvedBy) || readCell(approvedBy).kind !== 'text' ? 'open' : 'approved';
}

function readChangeDate(value: CellValue): ChangeDate | null {
  if (isDateSerial(value)) {
    const date = dateOfSerial(value);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  const month = typeof value === 'string' ? readMonthText(value) : null;
  return month && month.year !== null ? { year: month.year, month: month.month, day: 0 } : null;
}
