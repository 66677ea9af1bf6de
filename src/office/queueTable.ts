// An Excel table over cells. Only queues.
// Refuses to know what the table is for; its headings are in the cells already.
import { blockAddress } from '../workbook/address';
import { type AddTable, TABLE_STYLE } from '../workbook/edit';

export function queueTable(sheet: Excel.Worksheet, { name, block }: AddTable): void {
  const table = sheet.tables.add(blockAddress(block), true);
  table.name = name;
  table.style = TABLE_STYLE;
}
