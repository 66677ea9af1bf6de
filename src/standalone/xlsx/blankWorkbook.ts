// The least workbook that Excel opens without repair, for books that were made from nothing. It has no sheets yet.
// Its default look is the one that a new book starts with.
import { DEFAULT_FORMAT } from '../cellFormat';
import { CONTENT_TYPES_PART } from './contentTypes';
import { packed } from './packing';
import { writeZip } from './writeZip';
import { XML_DECLARATION } from './xmlDocument';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKSHEET_CONTENT_TYPE = `${SPREADSHEET}.worksheet+xml`;
export const STRINGS_CONTENT_TYPE = `${SPREADSHEET}.sharedStrings+xml`;
export const STYLES_CONTENT_TYPE = `${SPREADSHEET}.styles+xml`;
export const PROPERTY_CONTENT_TYPE = `${SPREADSHEET}.customProperty`;

export const BLANK_STRINGS = `${XML_DECLARATION}<sst xmlns="${MAIN}" count="0" uniqueCount="0"/>`;

export const BLANK_STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1"><font><sz val="${DEFAULT_FORMAT.fontSize}"/><name val="${DEFAULT_FORMAT.fontName}"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

export const BLANK_WORKSHEET =
  `${XML_DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const BLANK_CONTENT_TYPES =
  `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${STYLES_CONTENT_TYPE}"/></Types>`;

const BLANK_ROOT_RELATIONSHIPS =
  `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const BLANK_WORKBOOK_RELATIONSHIPS =
  `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`;

const BLANK_WORKBOOK =
  `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
  '<bookViews><workbookView/></bookViews><sheets/></workbook>';

export function blankWorkbook(): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [
    [CONTENT_TYPES_PART, BLANK_CONTENT_TYPES],
    ['_rels/.rels', BLANK_ROOT_RELATIONSHIPS],
    ['xl/workbook.xml', BLANK_WORKBOOK],
    ['xl/_rels/workbook.xml.rels', BLANK_WORKBOOK_RELATIONSHIPS],
    ['xl/styles.xml', BLANK_STYLES],
  ] as const;
  return writeZip(parts.map(([name, xml]) => packed(name, encoder.encode(xml))));
}
