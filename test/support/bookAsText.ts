// Prints a book as text a person can read and compare: every cell that holds something or looks like something, and the sheet around.
// Leaves out what two equal books may differ in: ids, and looks that are stored but never used.
import { cellAddress, blockAddress, columnName } from '../../src/workbook/address';
import { type ChartLine, type ConditionalRule, type SheetChart } from '../../src/workbook/edit';
import { type Book, type BookPage, type BookRule, type BookSheet } from '../../src/standalone/book';
import { type CellFormat, DEFAULT_FORMAT } from '../../src/standalone/cellFormat';

export function bookAsText(book: Book): string {
  const head = book.structureProtected ? ['structure protected'] : [];
  return [...head, ...book.sheets.flatMap(sheetLines)].join('\n');
}

function sheetLines(sheet: BookSheet): string[] {
  const { rows, cols } = sheet.frozen;
  return [
    `== ${sheet.name}`,
    ...(sheet.visibility === 'Visible' ? [] : [sheet.visibility]),
    ...(sheet.protected ? ['protected'] : []),
    ...(sheet.tabColor === null ? [] : [`tab ${sheet.tabColor}`]),
    ...[...sheet.properties].map(([name, value]) => `property ${name} = ${value}`).sort(),
    ...(rows || cols ? [`frozen ${rows} rows, ${cols} columns`] : []),
    ...widthLines(sheet),
    ...[...sheet.rowHeights].sort(([a], [b]) => a - b).map(([row, height]) => `row ${row + 1} ${height} pt`),
    ...(sheet.page ? pageLines(sheet.page) : []),
    ...ruleLines(sheet.rules),
    ...sheet.charts.map(({ name, chart }) => `chart ${name}${chart ? `: ${chartText(chart)}` : ''}`),
    ...sheet.tables.map(({ name, block }) => `table ${name} ${blockAddress(block)}`),
    ...sheet.entryRules.map(
      ({ block, ...rule }) => `entries of ${blockAddress(block)} ${JSON.stringify(rule, sortedKeys(rule))}`,
    ),
    ...sheet.rows.flatMap((row, index) => (row ? rowLines(sheet, index) : [])),
  ];
}

/** Whatever order the parts of a rule were set in. */
function sortedKeys({ rule, ...others }: object & { rule: object | null }): string[] {
  return [...Object.keys(others), 'rule', ...Object.keys(rule ?? {}), 'year', 'month', 'day'].sort();
}

/** In pixels: Excel has no finer widths, whatever a file says. */
function widthLines(sheet: BookSheet): string[] {
  return [...sheet.columnWidths]
    .sort(([a], [b]) => a - b)
    .map(([col, width]) => `column ${columnName(col)} ${Math.trunc(width * 7 + 5)} px`);
}

function pageLines(page: BookPage): string[] {
  const { area, repeatRows, breaks, ...rest } = page;
  const repeated = repeatRows ? `rows ${repeatRows.first + 1} to ${repeatRows.last + 1} repeated` : 'no rows repeated';
  const words = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = breaks.length === 0 ? 'no breaks' : `breaks before rows ${breaks.map((row) => row + 1).join(', ')}`;
  return [
    `page ${blockAddress(area)}, ${repeated}, ${pages}, ${words.map(([name, value]) => `${name} ${value}`).join(', ')}`,
  ];
}

/** New rules go on top of all others in Excel: their place among the rules of the file is not compared, their own order is. */
function ruleLines(rules: BookRule[]): string[] {
  const added = rules.filter(({ xml }) => xml === null);
  const fromFile = rules.filter(({ xml }) => xml !== null);
  return [...added, ...fromFile].map(({ range, rule, xml }) => `rule ${range} ${rule ? ruleText(rule) : String(xml)}`);
}

function ruleText({ formula, fill, color, bold }: ConditionalRule): string {
  return [formula, fill && `fill ${fill}`, color && `text ${color}`, bold && 'bold'].filter(Boolean).join(', ');
}

function chartText({ title, source, lines, valueFormat, place }: SheetChart): string {
  const cells = `of ${blockAddress(source)} at ${blockAddress(place)}`;
  return [JSON.stringify(title), cells, valueFormat, ...lines.map(lineText)].join(', ');
}

function lineText({ color, dash, marker, weight }: ChartLine): string {
  return `${color} ${dash} ${marker} ${weight} pt`;
}

function rowLines(sheet: BookSheet, row: number): string[] {
  const { values, formulas, styles } = sheet.rows[row]!;
  const width = Math.max(values.length, formulas?.length ?? 0, styles?.length ?? 0);
  return Array.from({ length: width }, (_, col) => cellLine(sheet, row, col)).filter((line) => line !== '');
}

function cellLine(sheet: BookSheet, row: number, col: number): string {
  const value = sheet.value(row, col);
  const formula = sheet.formula(row, col);
  const look = lookText(sheet.format(row, col));
  if (value === '' && formula === null && look === '') return '';
  const content = formula === null ? JSON.stringify(value) : `=${formula} giving ${JSON.stringify(value)}`;
  return `${cellAddress(row, col)} ${content}${look && ` ${look}`}`;
}

function lookText(format: CellFormat): string {
  const names = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];
  const changed = names.filter((name) => format[name] !== DEFAULT_FORMAT[name]);
  return changed.length === 0 ? '' : `{${changed.map((name) => `${name} ${format[name]}`).join(', ')}}`;
}
