// Changes one cell of a workbook at a time and asks the checks what they make of it.
// Knows a workbook as it was read and the findings; refuses to know what the cells mean.
import { assess } from '../../src/domain/assess';
import type { Finding } from '../../src/domain/finding';
import { withNarrative } from '../../src/domain/narrative/withNarrative';
import { cellAddress } from '../../src/workbook/address';
import { readSentences } from '../../src/workbook/readSentences';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { MutableCell } from './mutableCells';
import type { Mutation } from './mutationsOf';

/** A warning or an error that was not there before; an info that was not; nothing. */
export type Caught = 'warning' | 'info' | 'missed';

export interface Tried {
  cell: MutableCell;
  mutation: Mutation;
  caught: Caught;
  codes: string[];
  /** True where a finding points at the very cell. */
  isNamed: boolean;
}

/** All that a check finds, but for what only writing would meet. */
export function findingsOf(snapshot: WorkbookSnapshot): Finding[] {
  const reading = readWorkbook(snapshot, null);
  const assessment = assess(reading.records);
  return withNarrative(assessment, reading.records, readSentences(snapshot, reading)).findings;
}

export function tryMutation(
  snapshot: WorkbookSnapshot,
  before: readonly Finding[],
  cell: MutableCell,
  mutation: Mutation,
): Tried {
  const known = new Set(before.map(textOf));
  const found = findingsOf(changed(snapshot, cell, mutation)).filter((finding) => !known.has(textOf(finding)));
  const telling = found.filter(({ severity }) => severity !== 'info');
  const address = cellAddress(cell.row, cell.col);
  const { name } = snapshot.sheets[cell.sheet]!;
  return {
    cell,
    mutation,
    caught: telling.length > 0 ? 'warning' : found.length > 0 ? 'info' : 'missed',
    codes: [...new Set((telling.length > 0 ? telling : found).map(({ code }) => code))],
    isNamed: found.some(({ where }) => where.some((ref) => ref.sheet === name && ref.cell === address)),
  };
}

function textOf({ code, message }: Finding): string {
  return `${code} ${message}`;
}

function changed(snapshot: WorkbookSnapshot, { sheet, row, col }: MutableCell, { value }: Mutation): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((each, index) => {
    if (index !== sheet) return each;
    const values = each.values.map((cells, at) =>
      at === row - each.top ? cells.map((old, c) => (c === col - each.left ? value : old)) : cells,
    );
    return { ...each, values };
  });
  return { ...snapshot, sheets };
}
