// Changed rules into the workbook's Settings sheet: only the cells of what changed; a sheet is added where there is none.
import { sideBySide } from './sideBySide';
import type { Policy } from '../domain/policy';
import { cleanText } from './cell';
import type { Edit, WriteBlock } from './edit';
import { planSettings, SETTINGS_SHEET } from './planSettings';
import { POLICY_SETTING_NAMES, POLICY_SETTINGS, type PolicySettingName } from './policySettings';
import { settingOf, settingsTables } from './readSettings';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { cellAt, columnOf, lastRow, type Table } from './table';

/** @param before the rules in force, as read. */
export function planSettingChanges(snapshot: WorkbookSnapshot, before: Policy, after: Policy): Edit[] {
  const tables = settingsTables(snapshot.sheets, sideBySide);
  const [table] = tables;
  if (!table) return planSettings(after, freeName(snapshot));
  const changed = POLICY_SETTING_NAMES.filter((name) => before[name] !== after[name]);
  const missing = changed.filter((name) => rowsOf(name, tables).length === 0);
  return [
    ...changed.flatMap((name) => rowsOf(name, tables).map((place) => writeValue(name, place, after))),
    ...missing.map((name, index) =>
      addSettingRow(
        table,
        POLICY_SETTINGS[name].label,
        POLICY_SETTINGS[name].text(after),
        firstFreeRow(table, missing.length) + index,
      ),
    ),
  ];
}

interface Place {
  table: Table;
  row: number;
}

/** Every row that words the setting: the last of several counts when read, so all are to say the same. */
function rowsOf(name: PolicySettingName, tables: readonly Table[]): Place[] {
  const setting = settingOf(POLICY_SETTINGS[name].label);
  return tables.flatMap((table) =>
    table.rows.filter((row) => settingOf(row.name) === setting).map(({ row }) => ({ table, row })),
  );
}

function writeValue(name: PolicySettingName, { table, row }: Place, policy: Policy): WriteBlock {
  const col = columnOf(table, 'value')!.col;
  const value = inStyleOf(cellAt(table.sheet, row, col), name, policy);
  return { kind: 'writeBlock', sheet: table.sheet.name, row, col, values: [[value]] };
}

/** What stood there as a number stays one; a share is 0.95 under a percentage format, or 95. */
function inStyleOf(current: CellValue, name: PolicySettingName, policy: Policy): CellValue {
  const text = POLICY_SETTINGS[name].text(policy);
  const value = policy[name];
  if (typeof current !== 'number' || typeof value !== 'number') return text;
  return current <= 2 || !text.endsWith('%') ? value : value * 100;
}

/** A setting that the sheet does not have yet, below those it has. */
export function addSettingRow(table: Table, label: string, text: string, row = firstFreeRow(table, 1)): WriteBlock {
  const [names, values] = [columnOf(table, 'setting')!.col, columnOf(table, 'value')!.col];
  const cells = Array.from({ length: Math.abs(values - names) + 1 }, (): CellValue | null => null);
  const left = Math.min(names, values);
  cells[names - left] = label;
  cells[values - left] = text;
  return { kind: 'writeBlock', sheet: table.sheet.name, row, col: left, values: [cells] };
}

/** Below the table's last row, where so many rows are empty: what people wrote further down stays. */
export function firstFreeRow({ sheet, rows, headingRows }: Table, count: number): number {
  const last = Math.max(...headingRows, ...rows.map(({ row }) => row));
  for (let row = last + 1; row <= lastRow(sheet); row++) {
    const wanted = Array.from({ length: count }, (_, index) => row + index);
    if (wanted.every((each) => isEmptyRow(sheet, each))) return row;
  }
  return lastRow(sheet) + 1;
}

function isEmptyRow({ values, top }: SheetSnapshot, row: number): boolean {
  return (values[row - top] ?? []).every((value) => cleanText(value) === '');
}

/** People may have a sheet called Settings that holds something else; ours is then known by the word all the same. */
export function freeName({ sheets }: WorkbookSnapshot): string {
  const taken = sheets.some(({ name }) => name.toLowerCase() === SETTINGS_SHEET.toLowerCase());
  return taken ? 'QIPP Settings' : SETTINGS_SHEET;
}
