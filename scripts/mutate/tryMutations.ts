// Changes one cell of a workbook at a time and asks the checks what they make of it.
// Knows a workbook as it was read and the findings; refuses to know what the cells mean.
import { check } from '../../src/actions/check';
import type { Finding } from '../../src/domain/finding';
import { cellAddress } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { Workbook } from '../../src/workbook/workbook';
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

export async function findingsOf(snapshot: WorkbookSnapshot): Promise<Finding[]> {
  const outcome = await check(standingStill(snapshot), {});
  if (outcome.refused) return [{ code: 'refused', severity: 'error', message: outcome.message, where: [] }];
  return outcome.findings;
}

export async function tryMutation(
  snapshot: WorkbookSnapshot,
  before: readonly Finding[],
  cell: MutableCell,
  mutation: Mutation,
): Promise<Tried> {
  const known = new Set(before.map(textOf));
  const found = (await findingsOf(changed(snapshot, cell, mutation))).filter((finding) => !known.has(textOf(finding)));
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

/** A workbook that was read already and is never written. */
function standingStill(snapshot: WorkbookSnapshot): Workbook {
  return {
    read: () => Promise.resolve(snapshot),
    apply: () => Promise.reject(new Error('Mutations are never written.')),
  };
}
