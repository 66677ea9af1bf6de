// What schemes are called under their ids, row by row. Refuses to decide which of several is right.
import type { CellRef } from './finding';

/** A row of any table that gives a scheme's id: what it is called there. */
export interface NamedId {
  id: string;
  /** `''` where the table has no names. */
  name: string;
  programme: string | null;
  /** Which of the workbook's tables it stands in. */
  table: number;
  /** True where that table has a row a scheme. */
  listsSchemes: boolean;
  cell: CellRef;
}
