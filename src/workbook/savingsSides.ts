// CIP lines beside QIPP lines in one workbook: of which side a row is, and whether it is the same line as one that is known.
// Refuses to choose between the sides: a row that may be of either is of none. Loaded only for workbooks that seem to name both.
import { mapOneByOne, type Pieces } from '../domain/pieces';
import type { Scheme } from '../domain/records';
import type { SavingsKind } from '../domain/savingsKind';
import { savingsKindOf } from './savingsKindOf';
import { columnOf, perTable, type Row, type Table } from './table';

/** A row of a table of schemes, and what it may be. */
export interface Claim {
  table: Table;
  row: Row;
  /** By its id, else by programme and name. */
  own: string;
  /** Schemes of its name, where it has no id. */
  alike: readonly Scheme[];
  known: ReadonlyMap<string, Scheme>;
}

export interface Sides {
  kindOf: (table: Table, row: Row) => SavingsKind | null;
  /** Tables that name neither side come last: which lines their rows may be is known then. */
  inOrder: (tables: readonly Table[]) => Table[];
  /** Null where it may be the CIP or the QIPP line of one saving, and nothing says which. */
  keyOf: (claim: Claim) => string | null;
  /** The key of a row beside another one of its table that has the same. */
  keyBeside: (table: Table, key: string, row: Row, other: Row) => string;
}

/** Null where no or only one side is named: there is nothing to tell apart. */
export function* savingsSides(tables: readonly Table[]): Pieces<Sides | null> {
  yield* mapOneByOne(tables, kindsIn);
  const named = tables.filter((table) => kindsIn(table).size > 0);
  if (new Set(named.flatMap((table) => [...kindsIn(table)])).size < 2) return null;
  return {
    kindOf: savingsKindOf,
    inOrder: (some) => [
      ...some.filter((table) => named.includes(table)),
      ...some.filter((table) => !named.includes(table)),
    ],
    keyOf,
    keyBeside: (table, key, row, other) => {
      const [kind, beside] = [savingsKindOf(table, row), savingsKindOf(table, other)];
      return kind === null || beside === null || kind === beside ? key : sideKey(key, kind);
    },
  };
}

const kindsIn = perTable((table) => {
  const lines = table.rows.filter(({ kind }) => kind === 'line');
  return new Set(lines.flatMap((row) => savingsKindOf(table, row) ?? []));
});

export function sideKey(key: string, kind: SavingsKind): string {
  return `${key}/${kind.toLowerCase()}`;
}

/** CIP is what the trust saves, QIPP what the commissioner does: planned on each side they are two lines, whatever they are called. */
function keyOf({ table, row, own, alike, known }: Claim): string | null {
  const kind = savingsKindOf(table, row);
  const same = [own, sideKey(own, 'CIP'), sideKey(own, 'QIPP')].flatMap((key) => known.get(key) ?? []);
  const all = same.length === 0 ? alike : same;
  const fitting = kind === null ? [] : all.filter(({ savingsKind }) => savingsKind === kind);
  const [one, ...others] = fitting.length === 0 ? all : fitting;
  const isOpen = kind === null && new Set(all.map(({ savingsKind }) => savingsKind)).size > 1;
  if (isOpen) return null;
  if (!one || others.length > 0) return own;
  const isOther = kind !== null && one.savingsKind !== null && kind !== one.savingsKind;
  return isOther && isApart(table, one) ? sideKey(one.key, kind) : one.key;
}

const PLANS = ['plan', 'target', 'ytdPlan'] as const;

/** Actuals of a side that nobody has planned are those of the other side's line, unless the table tells the sides apart. */
function isApart(table: Table, { figures }: Scheme): boolean {
  return kindsIn(table).size > 1 || PLANS.some((name) => figures[name] !== null && columnOf(table, name));
}
