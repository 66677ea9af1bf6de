// The filters of a sheet: its own, and one for each of its tables. Only whether they hide anything is known.
// Refuses everything else of tables: a book only carries them along.
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

const TABLE: Kind<FilterSelf> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table }),
  links: { autoFilter: (self) => nodeOf(AUTO_FILTER, self) },
};

const TABLES: Kind<BookSheet> = {
  name: 'TableCollection',
  items: (sheet) => namesOf(sheet).map((table) => nodeOf(TABLE, { sheet, table })),
  item: (sheet, key) => {
    const table = namesOf(sheet).find((name) => name === key);
    return table === undefined ? null : nodeOf(TABLE, { sheet, table });
  },
};

function namesOf({ filters }: BookSheet): string[] {
  return filters.flatMap(({ table }) => (table === null ? [] : [table]));
}

export const autoFilterNode = (sheet: BookSheet, table: string | null): HostNode =>
  nodeOf(AUTO_FILTER, { sheet, table });
export const tablesNode = (sheet: BookSheet): HostNode => nodeOf(TABLES, sheet);
