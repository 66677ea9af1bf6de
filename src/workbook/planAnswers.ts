// Answers about columns into the workbook's Settings sheet: a row each, or the value of the row that is there. Touches nothing else.
import { DEFAULT_POLICY } from '../domain/policy';
import { cleanText } from './cell';
import { sideBySide } from './sideBySide';
import type { Edit, WriteBlock } from './edit';
import { addSettingRow, firstFreeRow, freeName } from './planSettingChanges';
import { planSettings } from './planSettings';
import { settingsTables } from './readSettings';
import type { WorkbookSnapshot } from './snapshot';
import { columnOf, type Table } from './table';

export interface GivenAnswer {
  /** As `ColumnQuestion.setting` names it. */
  setting: string;
  /** One of its choices. */
  value: string;
}

export function planAnswers(snapshot: WorkbookSnapshot, answers: readonly GivenAnswer[]): Edit[] {
  if (answers.length === 0) return [];
  const [table] = settingsTables(snapshot.sheets, sideBySide);
  if (!table) return onNewSheet(freeName(snapshot), answers);
  const added = answers.filter((answer) => rowOf(table, answer) === null);
  const first = firstFreeRow(table, added.length);
  return [
    ...answers.filter((answer) => !added.includes(answer)).map((answer) => writeValue(table, answer)),
    ...added.map(({ setting, value }, index) => addSettingRow(table, setting, value, first + index)),
  ];
}

function rowOf({ rows }: Table, { setting }: GivenAnswer): number | null {
  return rows.find(({ name }) => cleanText(name).toLowerCase() === cleanText(setting).toLowerCase())?.row ?? null;
}

function writeValue(table: Table, answer: GivenAnswer): WriteBlock {
  const col = columnOf(table, 'value')!.col;
  return {
    kind: 'writeBlock',
    sheet: table.sheet.name,
    row: rowOf(table, answer)!,
    col,
    values: [[answer.value]],
  };
}

function onNewSheet(sheet: string, answers: readonly GivenAnswer[]): Edit[] {
  const edits = planSettings(DEFAULT_POLICY, sheet);
  const filled = edits.flatMap((edit) => (edit.kind === 'writeBlock' ? [edit.row + edit.values.length] : []));
  const values = answers.map(({ setting, value }) => [setting, value]);
  return [...edits, { kind: 'writeBlock', sheet, row: Math.max(...filled), col: 0, values }];
}
