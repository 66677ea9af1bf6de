// A list such as "Top 10 schemes by value": figures of schemes that other tables list. It is compared and never counted.
import type { CellRef } from './finding';
import type { PrintedFigure } from './phasings';

export interface ListedScheme {
  id: string | null;
  name: string;
  /** £k. */
  value: number | null;
  /** Half its last written digit, £k. */
  halfUnit: number;
  where: CellRef;
}

export interface TopList {
  schemes: ListedScheme[];
  total: PrintedFigure | null;
  /** Half the last written digit of the total, £k. */
  halfUnit: number;
}
