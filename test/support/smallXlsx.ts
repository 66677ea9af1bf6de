// The smallest workbook around a given worksheet, for tests of one thing in a sheet's XML.
import { strToU8, zipSync } from 'fflate';
import { relationships } from './kitchenSinkXlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SmallXlsx {
  /** Inside `<worksheet>`, or the whole part where it begins with `<?xml`. */
  sheet?: string;
  /** Inside `<sst>`. */
  strings?: string;
  /** The whole part. */
  styles?: string;
  /** Inside `<workbook>`, before its sheets. */
  workbook?: string;
  /** More parts, or other contents of these. */
  parts?: Record<string, string>;
}

export function smallXlsx({
  sheet = '<sheetData/>',
  strings,
  styles,
  workbook = '',
  parts = {},
}: SmallXlsx): Uint8Array {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${SHEET_TYPE}.${kind}+xml"/>`;
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${strings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')}${styles === undefined ? '' : override('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbook}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(strings === undefined ? [] : [['rId2', 'sharedStrings', 'sharedStrings.xml'] as [string, string, string]]),
      ...(styles === undefined ? [] : [['rId3', 'styles', 'styles.xml'] as [string, string, string]]),
    ),
    'xl/worksheets/sheet1.xml': sheet.startsWith('<?xml')
      ? sheet
      : `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${sheet}</worksheet>`,
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}
