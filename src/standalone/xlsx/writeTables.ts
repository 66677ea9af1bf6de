// Tables of a sheet that the file does not have yet: a part each, and the list in the worksheet.
// Those of sheets in the file are never touched.
import { blockAddress } from '../../workbook/address';
import { TABLE_STYLE } from '../../workbook/edit';
import type { BookSheet, BookTable } from '../book';
import { setContentTypes } from './contentTypes';
import { addRelationships } from './relationships';
import type { SheetPieces } from './sheetPieces';
import { inDialectOf } from './strict';
import { XML_DECLARATION } from './xmlDocument';
import { encodeCellText, escapeAttribute } from './xmlEscapes';
import type { XlsxPackage } from './xlsxPackage';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

export function writeTables(pieces: SheetPieces, sheet: BookSheet, sheetPart: string, pack: XlsxPackage): void {
  const { tables } = sheet;
  if (tables.length === 0) return;
  const parts = tables.map((table) => addTablePart(table, sheet, pack));
  setContentTypes(pack, parts, TABLE_TYPE);
  const ids = addRelationships(pack, sheetPart, 'table', parts);
  const tag = `${pieces.prefix}tableParts`;
  const items = ids.map((id) => `<${pieces.prefix}tablePart ${pieces.relationshipAttribute(id)}/>`).join('');
  pieces.put('tableParts', `<${tag} count="${ids.length}">${items}</${tag}>`);
}

const TABLE_PART = 'xl/tables/table#.xml';

function addTablePart(table: BookTable, sheet: BookSheet, pack: XlsxPackage): string {
  const part = pack.freeName(TABLE_PART);
  pack.put(part, inDialectOf(pack, tableXml(table, sheet, freeTableId(pack))));
  return part;
}

/** Every table of a workbook has a number of its own, whatever its part is called. */
function freeTableId(pack: XlsxPackage): number {
  const tables = pack.names().filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
  const ids = tables.map((name) => idIn(pack.text(name)));
  return Math.max(0, ...ids) + 1;
}

function idIn(xml: string | null): number {
  return Number(/<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(xml ?? '')?.[1] ?? 0);
}

function tableXml({ name, block }: BookTable, sheet: BookSheet, id: number): string {
  const ref = blockAddress(block);
  const columns = Array.from({ length: block.cols }, (_, index) => columnXml(sheet, block, index));
  return (
    `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** A formula that every cell of a column has is the column's: a new row of the table then begins with it. */
function columnXml(sheet: BookSheet, { row, col, rows }: BookTable['block'], index: number): string {
  const heading = escapeAttribute(String(sheet.value(row, col + index)));
  const formulas = Array.from({ length: rows - 1 }, (_, below) => sheet.formula(row + 1 + below, col + index));
  const [formula = null] = formulas;
  const own =
    formula !== null && formulas.every((text) => text === formula)
      ? `<calculatedColumnFormula>${encodeCellText(formula)}</calculatedColumnFormula>`
      : '';
  return `<tableColumn id="${index + 1}" name="${heading}"${own ? `>${own}</tableColumn>` : '/>'}`;
}
