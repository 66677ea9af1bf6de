// What a cell shows, for the plain number formats.
// Refuses formats it cannot show truly: a wrong text would be worse than none.
import { type CellValue } from '../../../src/workbook/snapshot';
import { type CellFormat } from '../../../src/standalone/cellFormat';
import { unknownMember } from '../hostError';

const PLAIN_NUMBER = /^(#,##)?0(\.(0+))?(%)?$/;

export function displayText(value: CellValue, { numberFormat }: CellFormat): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || numberFormat === 'General' || numberFormat === '@') return String(value);
  const match = PLAIN_NUMBER.exec(numberFormat);
  if (!match) throw unknownMember(`the text of a number formatted ${numberFormat}`);
  const [, grouped, , decimals = '', percent = ''] = match;
  const digits = { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
  const shown = percent ? value * 100 : value;
  return shown.toLocaleString('en-GB', { ...digits, useGrouping: grouped !== undefined }) + percent;
}
