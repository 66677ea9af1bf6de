// A row of a person's sheet together with what is true of the line that stands in it.
import type { AssessedLine } from '../domain/assessed';
import type { OutputCell } from './outputCells';
import type { Table } from './table';

export interface AssessedRow {
  table: Table;
  row: number;
  key: string;
  line: AssessedLine;
  outputs: readonly OutputCell[];
  /** Totals show figures, no ratings: the published tables leave them unrated. */
  isTotal: boolean;
}
