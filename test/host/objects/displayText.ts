// What a cell shows, as its number format has it in a UK Excel.
// Refuses to know how wide the column is; a format that nobody understands shows as ####.
import { format } from 'numfmt';
import { type CellValue } from '../../../src/workbook/snapshot';
import { type CellFormat } from '../../../src/standalone/cellFormat';

export function displayText(value: CellValue, { numberFormat }: Pick<CellFormat, 'numberFormat'>): string {
  return format(numberFormat, value, { locale: 'en-GB', throws: false });
}
