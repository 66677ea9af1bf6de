// What people say of a line's exceptions. Refuses to know whether it has any.
import type { CellRef } from './finding';

/** What a column such as "Exceptions" says of a line. */
export interface ExceptionsFlag {
  value: boolean;
  cell: CellRef;
}
