// The filters of a sheet: its own, and one for each of its tables. Only whether they hide anything is known.
// Refuses to filter anything: a book only carries filters along.
import { type BookSheet } from '../../../src/standalone/book';
import { type HostNode, type Kind, nodeOf } from '../hostNode';

interface FilterSelf {
  sheet: BookSheet;
  /** Null for the sheet's own filter. */
  table: string | null;
}

/** Excel has the object even where there is no filter; it then filters nothing. */
const AUTO_FILTER: Kind<FilterSelf> = {
  name: 'AutoFilter',
  reads: {
    isDataFiltered: ({ sheet, table }) => sheet.filters.some((one) => one.table === table && one.isFiltering),
  },
};

export const autoFilterNode = (sheet: BookSheet, table: string | null): HostNode =>
  nodeOf(AUTO_FILTER, { sheet, table });
