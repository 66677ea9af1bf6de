// The tables of a sheet, and what may be entered into its cells.
// Refuses overlapping tables, names that are taken and headings that are no texts, as Excel does or would change them.
import { type Block } from '../../../src/workbook/edit';
import { TABLE_STYLE } from '../../../src/workbook/edit';
import { type BookTable } from '../../../src/standalone/book';
import { asText, HostError, invalidArgument, unknownMember } from '../hostError';
import { type Kind, nodeOf } from '../hostNode';
import { autoFilterNode } from './filters';
import { blockOf } from './range';
import { refuseIfProtected } from './rangeCells';
import { type SheetSelf } from './worksheet';

interface TableSelf extends SheetSelf {
  table: BookTable;
}

const TABLE: Kind<TableSelf> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.name }),
  reads: { name: ({ table }) => table.name },
  links: { autoFilter: ({ sheet, table }) => autoFilterNode(sheet, table.name) },
  writes: { name: rename, style: refuseOtherStyles },
};

const TABLES: Kind<SheetSelf> = {
  name: 'TableCollection',
  items: (self) => tablesOf(self).map((table) => nodeOf(TABLE, { ...self, table })),
  item: (self, key) => {
    const table = tablesOf(self).find(({ name }) => name === key);
    return table ? nodeOf(TABLE, { ...self, table }) : null;
  },
  methods: { add: addTable },
};

/** Of the tables that came with a file only the filters are known. */
function tablesOf({ sheet }: SheetSelf): BookTable[] {
  const names = sheet.tables.map(({ name }) => name);
  const carried = sheet.filters.flatMap(({ table }) => (table === null || names.includes(table) ? [] : [table]));
  return [...sheet.tables, ...carried.map((name) => ({ name, block: NOWHERE }))];
}

const NOWHERE: Block = { row: 0, col: 0, rows: 0, cols: 0 };

function addTable(self: SheetSelf, [range, hasHeaders]: readonly unknown[]) {
  refuseIfProtected(self.sheet);
  if (hasHeaders !== true) throw unknownMember('a table without headings');
  const block = blockOf(range);
  if (self.sheet.tables.some((other) => overlaps(other.block, block)))
    throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  refuseUnlikeHeadings(self, block);
  const table: BookTable = { name: freeName(self), block };
  self.sheet.tables.push(table);
  return nodeOf(TABLE, { ...self, table });
}

/** Excel would make texts of numbers, and number headings that are alike: whoever plans should not leave that to it. */
function refuseUnlikeHeadings({ sheet }: SheetSelf, { row, col, cols }: Block): void {
  const headings = Array.from({ length: cols }, (_, index) => sheet.value(row, col + index));
  const areTexts = headings.every((text) => typeof text === 'string' && text !== '');
  const known = new Set(headings.map((text) => String(text).toLowerCase()));
  if (!areTexts || known.size < headings.length) throw invalidArgument('Headings of a table are texts that differ.');
}

function freeName({ state }: SheetSelf): string {
  let number = 1;
  while (isTaken({ state }, `Table${number}`)) number++;
  return `Table${number}`;
}

function isTaken({ state }: Pick<SheetSelf, 'state'>, name: string): boolean {
  const names = state.book.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase()));
  return names.includes(name.toLowerCase());
}

function rename({ table, ...self }: TableSelf, value: unknown): void {
  const name = asText(value);
  if (!/^[A-Za-z_\\][A-Za-z0-9_.\\]*$/.test(name) || isTaken(self, name))
    throw invalidArgument(`A table called ${name}.`);
  table.name = name;
}

function refuseOtherStyles(_self: TableSelf, value: unknown): void {
  if (asText(value) !== TABLE_STYLE) throw unknownMember(`the table style ${asText(value)}`);
}

function overlaps(a: Block, b: Block): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}

export const tablesNode = (self: SheetSelf) => nodeOf(TABLES, self);
