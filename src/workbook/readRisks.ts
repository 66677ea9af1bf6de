// The risk register: likelihood, impact and score before and after mitigation, and what each risk is about.
// Computes no score; what it cannot read is a finding at its cell.
import type { Finding } from '../domain/finding';
import type { Risk, RiskLevel } from '../domain/registers';
import { cleanText } from './cell';
import { cellRef, unreadableFigure } from './readFigure';
import { textIn } from './readLines';
import { cellOf, entriesOf, type Entry, readSubject, wordsOf } from './readRegister';
import type { RegisterField } from './registerWords';
import { readScore, readStep, type Scaled } from './riskScale';
import type { CellValue } from './snapshot';
import { cellAt, columnOf, type Table } from './table';

export function readRisks(tables: readonly Table[], findings: Finding[]): Risk[] {
  return entriesOf(tables).map((entry) => readRisk(entry, findings));
}

function readRisk(entry: Entry, findings: Finding[]): Risk {
  const status = wordsOf(entry, 'status');
  return {
    ...readSubject(entry),
    id: textIn(entry.table, entry.row.row, 'entryId'),
    text: wordsOf(entry, 'risk') || entry.row.name,
    mitigation: wordsOf(entry, 'mitigation'),
    owner: wordsOf(entry, 'owner'),
    status,
    isOpen: !CLOSED.test(cleanText(status)),
    before: readLevel(entry, ['likelihood', 'impact', 'score'], findings),
    after: readLevel(entry, ['likelihoodAfter', 'impactAfter', 'scoreAfter'], findings),
    where: cellOf(entry, 'risk', 'entryId', 'scheme', 'programme'),
  };
}

/** An accepted risk is still one. */
const CLOSED = /^(closed|complete[d]?|resolved|retired|withdrawn|removed|archived|expired|superseded|merged)\b/i;

function readLevel(
  entry: Entry,
  [likelihood, impact, score]: readonly [RegisterField, RegisterField, RegisterField],
  findings: Finding[],
): RiskLevel {
  const step = (field: RegisterField, scale: 'likelihood' | 'impact') =>
    readCellOf(entry, field, (value) => readStep(value, scale), 'on a scale of 1 to 5', findings);
  return {
    likelihood: step(likelihood, 'likelihood'),
    impact: step(impact, 'impact'),
    printedScore: readCellOf(entry, score, readScore, 'a score of 1 to 25', findings),
    scoreCell: columnOf(entry.table, score) ? cellOf(entry, score) : null,
    stepCells: [likelihood, impact].flatMap((field) => (columnOf(entry.table, field) ? [cellOf(entry, field)] : [])),
  };
}

function readCellOf(
  { table, row }: Entry,
  field: RegisterField,
  read: (value: CellValue) => Scaled,
  wanted: string,
  findings: Finding[],
): number | null {
  const column = columnOf(table, field);
  if (!column) return null;
  const value = cellAt(table.sheet, row.row, column.col);
  const scaled = read(value);
  if (scaled === null || typeof scaled === 'number') return scaled;
  const where = [cellRef(table, row.row, column.col)];
  const isWritten = scaled.kind === 'text' || scaled.kind === 'number' || scaled.kind === 'flag';
  const message = `"${cleanText(value)}" in "${column.heading}" is not ${wanted}: read as not known.`;
  const finding = isWritten
    ? { code: 'risk-scale', severity: 'warning' as const, message }
    : unreadableFigure(scaled, cleanText(value), `"${column.heading}"`);
  if (finding) findings.push({ ...finding, where });
  return null;
}
