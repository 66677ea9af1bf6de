// A new PMO workbook as edits: the first sheet, a sheet with a table for everything that is read, and the Settings sheet.
// Refuses to write to a sheet that is there already. Once added all of it is people's own, read like any sheet of theirs.
import type { Period } from '../../domain/period';
import { DEFAULT_POLICY } from '../../domain/policy';
import type { Block, BlockFormat, CellContent, Edit, SetEntryRule } from '../edit';
import { ADDED_HEADING, BODY, HEADING, ROW_LINE, SUBTITLE, TITLE } from '../look';
import { hasSettings, planSettings, SETTINGS_SHEET } from '../planSettings';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { settingsEntries } from './settingsEntries';
import { planStartHere, START_SHEET } from './startHere';
import type { TemplateColumn } from './templateColumn';
import { pageOf } from './templatePage';
import { HEADINGS_ROW, type TemplateSheet } from './templateSheet';
import { templateSheets } from './templateSheets';
import { templateYear } from './templateYear';

export interface TemplatePlan {
  edits: Edit[];
  /** Sheets that are there under a name that is needed; nothing is planned where there are any. */
  taken: string[];
}

/** @param period the reporting month to begin with; its financial year is the workbook's. */
export function planTemplate(snapshot: WorkbookSnapshot, period: Period): TemplatePlan {
  const year = templateYear(period);
  const sheets = templateSheets(year);
  const taken = takenNames(snapshot, [START_SHEET, ...sheets.map(({ name }) => name)]);
  if (taken.length > 0) return { edits: [], taken };
  const settings = hasSettings(snapshot)
    ? []
    : [...planSettings(DEFAULT_POLICY, SETTINGS_SHEET, period.label), ...settingsEntries(year)];
  return { edits: [...planSheetsOf(sheets, period, year.financialYear), ...settings], taken };
}

function planSheetsOf(sheets: readonly TemplateSheet[], period: Period, financialYear: string): Edit[] {
  // The first sheet counts what stands in the tables, which have to be there when its formulas are written.
  const [added, rest] = planStartHere(sheets, financialYear, period);
  return [...added, ...sheets.flatMap((sheet) => planSheet(sheet, financialYear)), ...rest];
}

/** As the workbook has them. */
function takenNames({ sheets }: WorkbookSnapshot, wanted: readonly string[]): string[] {
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  return sheets.map(({ name }) => name).filter((name) => names.has(name.toLowerCase()));
}

function planSheet(sheet: TemplateSheet, financialYear: string): Edit[] {
  const { name, columns, lines, frozen, table } = sheet;
  const cols = columns.length;
  const block: Block = { row: HEADINGS_ROW, col: 0, rows: lines + 1, cols };
  return [
    { kind: 'ensureSheet', sheet: name, visibility: 'Visible', tabColor: null },
    ...looks(sheet, block),
    { kind: 'setColumnWidths', sheet: name, col: 0, widths: columns.map(({ width }) => width) },
    { kind: 'setRowHeights', sheet: name, row: HEADINGS_ROW, heights: [32] },
    { kind: 'freezePanes', sheet: name, rows: HEADINGS_ROW + 1, cols: frozen },
    { kind: 'writeBlock', sheet: name, row: 0, col: 0, values: headCells(sheet, financialYear) },
    { kind: 'addTable', sheet: name, name: table, block },
    ...columns.flatMap((column, col) =>
      planColumn(name, column, { ...block, row: block.row + 1, rows: lines, col, cols: 1 }),
    ),
    {
      ...pageOf(name, { row: 0, col: 0, rows: HEADINGS_ROW + 1 + lines, cols }, financialYear, 'Landscape'),
      repeatRows: { first: HEADINGS_ROW, last: HEADINGS_ROW },
    },
  ];
}

function headCells({ title, guidance, columns }: TemplateSheet, financialYear: string): CellValue[][] {
  const rows: string[][] = [[`${title} ${financialYear}`], ...guidance.map((line) => [line])];
  while (rows.length < HEADINGS_ROW) rows.push([]);
  rows.push(columns.map(({ heading }) => heading));
  return rows.map((cells) => columns.map((_, col) => cells[col] ?? ''));
}

function looks({ name, columns }: TemplateSheet, block: Block): Edit[] {
  const look = (over: Partial<Block>, format: BlockFormat): Edit => {
    return { kind: 'formatBlock', sheet: name, block: { ...block, ...over }, format };
  };
  const computed = columns.flatMap(({ entry, formula }, col) =>
    entry && !formula ? [] : [look({ rows: 1, col, cols: 1 }, ADDED_HEADING)],
  );
  return [
    look({ row: 0, rows: block.row + block.rows }, BODY),
    look({ row: 0, rows: 1, cols: 1 }, TITLE),
    look({ row: 1, rows: 2, cols: 1 }, SUBTITLE),
    look({ rows: 1 }, HEADING),
    ...computed,
    look({ row: block.row + 1, rows: block.rows - 1 }, ROW_LINE),
  ];
}

function planColumn(sheet: string, { heading, look, entry, formula }: TemplateColumn, block: Block): Edit[] {
  const format: Edit = { kind: 'formatBlock', sheet, block, format: look };
  const cell: CellContent | null = formula === undefined ? null : { formula, result: '' };
  const formulas: Edit[] = cell
    ? [
        {
          kind: 'restoreCells',
          sheet,
          row: block.row,
          col: block.col,
          cells: Array.from({ length: block.rows }, () => [cell]),
        },
      ]
    : [];
  const rule: SetEntryRule[] = entry ? [{ kind: 'setEntryRule', sheet, block, title: heading, ...entry }] : [];
  return [format, ...formulas, ...rule];
}
