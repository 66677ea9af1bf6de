// Cells of a sheet as formulas, names and charts point to them: `'Sheet''s name'!$A$1:$B$2`, both ways.
// Knows nothing of what the cells hold.
import { blockAddress, parseBlock, withoutSheet } from '../../workbook/address';
import type { Block } from '../../workbook/edit';

export function cellReference(sheet: string, block: Block): string {
  return `${quoted(sheet)}!${blockAddress(block).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

const ONE_AREA = /^('(?:[^']|'')+'|[^'!:[\]]+)!\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?$/i;

/** Null for anything but one rectangle on one sheet of the same workbook. */
export function parseReference(text: string): { sheet: string; block: Block } | null {
  const [, sheet] = ONE_AREA.exec(text) ?? [];
  if (sheet === undefined) return null;
  return { sheet: sheet.replace(/^'|'$/g, '').replace(/''/g, "'"), block: parseBlock(withoutSheet(text)) };
}
