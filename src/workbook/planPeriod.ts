// The reporting month on the Settings sheet: into its row, a row of its own, or a sheet that is added.
// Refuses to write over a month that a heading or title states; that is somebody's own text.
import { sideBySide } from './sideBySide';
import type { Period } from '../domain/period';
import type { Policy } from '../domain/policy';
import type { Edit } from './edit';
import { addSettingRow, freeName } from './planSettingChanges';
import { PERIOD_SETTING, planSettings } from './planSettings';
import { settingOf, settingsTables } from './readSettings';
import type { WorkbookSnapshot } from './snapshot';
import { columnOf } from './table';

export function planPeriod(snapshot: WorkbookSnapshot, period: Period, policy: Policy): Edit[] {
  const tables = settingsTables(snapshot.sheets, sideBySide);
  const [table] = tables;
  if (!table) return planSettings(policy, freeName(snapshot), period.label);
  const setting = settingOf(PERIOD_SETTING);
  const places = tables.flatMap((each) =>
    each.rows.filter(({ name }) => settingOf(name) === setting).map(({ row }) => ({ each, row })),
  );
  if (places.length === 0) return [addSettingRow(table, PERIOD_SETTING, period.label)];
  return places.map(({ each, row }) => {
    const col = columnOf(each, 'value')!.col;
    return { kind: 'writeBlock', sheet: each.sheet.name, row, col, values: [[period.label]] };
  });
}
