// A Settings sheet with the rules in force, for a PMO that wants to change them. Once added it is the PMO's own.
import type { Policy } from '../domain/policy';
import type { Edit } from './edit';
import { BODY, HEADING, ROW_LINE, TITLE, WORDS } from './look';
import type { CellValue, WorkbookSnapshot } from './snapshot';

export const SETTINGS_SHEET = 'Settings';
const FIRST = 2;

export function hasSettings({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ name }) => /\bsettings\b/i.test(name));
}

export function planSettings(policy: Policy): Edit[] {
  const rows = settingRows(policy);
  const values = [['Settings'], [], ['Setting', 'Value', 'What it does'], ...rows];
  const width = 3;
  const sheet = SETTINGS_SHEET;
  const cells: CellValue[][] = values.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? ''));
  const format = (row: number, height: number, look: typeof BODY): Edit => {
    return { kind: 'formatBlock', sheet, block: { row, col: 0, rows: height, cols: width }, format: look };
  };
  return [
    { kind: 'ensureSheet', sheet, visibility: 'Visible', tabColor: null },
    format(0, cells.length, BODY),
    format(0, 1, TITLE),
    format(FIRST, 1, { ...HEADING, horizontal: 'Left' }),
    format(FIRST + 1, rows.length, { ...WORDS, ...ROW_LINE }),
    { kind: 'setColumnWidths', sheet, col: 0, widths: [28, 18, 70] },
    { kind: 'freezePanes', sheet, rows: FIRST + 1, cols: 0 },
    { kind: 'writeBlock', sheet, row: 0, col: 0, values: cells },
  ];
}

function settingRows({ greenAbove, amberFrom, percentOfPlan, activityAmberUpTo }: Policy): string[][] {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return [
    ['Reporting period', '', 'Such as July 2018; left empty, the month that the sheets state.'],
    ['Finance: Green above', percent(greenAbove), 'A year to date share of plan above this is Green.'],
    ['Finance: Amber from', percent(amberFrom), 'From here up to the Green threshold is Amber, below is Red.'],
    ['Milestone roll-up', 'Worst', 'Worst, Majority or Share of value: how the parts rate the whole.'],
    ['% of plan', percentOfPlan === 'inMonth' ? 'In month' : 'Year to date', 'What a bare "% of plan" column holds.'],
    [
      'Activity: Amber up to',
      percent(activityAmberUpTo),
      'Activity up to this much beyond its target is Amber, further is Red.',
    ],
    ['Money unit', '£k', 'Read where no heading says: £, £k or £m.'],
  ];
}
