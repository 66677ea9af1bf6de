// A Settings sheet with the rules in force, for a PMO that wants to change them. Once added it is the PMO's own.
import { DEFAULT_POLICY, type Policy } from '../domain/policy';
import type { Edit } from './edit';
import { POLICY_SETTINGS } from './policySettings';
import { COVER_SETTINGS, PAPER_HEADING } from './readCoverSettings';
import { BODY, HEADING, ROW_LINE, SECTION, TITLE, WORDS } from './look';
import type { CellValue, WorkbookSnapshot } from './snapshot';

export const SETTINGS_SHEET = 'Settings';
export const PERIOD_SETTING = 'Reporting period';
const FIRST = 2;

export function hasSettings({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ name }) => /\bsettings\b/i.test(name));
}

/** @param sheet a name that no sheet has yet; @param month the reporting month, `''` to go by the sheets. */
export function planSettings(policy: Policy, sheet = SETTINGS_SHEET, month = ''): Edit[] {
  const rows = settingRows(policy, month);
  const values = [['Settings'], [], ['Setting', 'Value', 'What it does'], ...rows];
  const width = 3;
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
    format(FIRST + 1 + rows.findIndex(([label]) => label === PAPER_HEADING), 1, SECTION),
    { kind: 'setColumnWidths', sheet, col: 0, widths: [28, 18, 70] },
    { kind: 'freezePanes', sheet, rows: FIRST + 1, cols: 0 },
    { kind: 'writeBlock', sheet, row: 0, col: 0, values: cells },
  ];
}

/** Sheet row of the first setting. */
export const SETTINGS_FIRST_ROW = FIRST + 1;

/** From that row on. */
export function settingLabels(): string[] {
  return settingRows(DEFAULT_POLICY, '').map(([label = '']) => label);
}

function settingRows(policy: Policy, month: string): string[][] {
  const row = (name: keyof typeof POLICY_SETTINGS, meaning: string) => {
    const { label, text } = POLICY_SETTINGS[name];
    return [label, text(policy), meaning];
  };
  return [
    [PERIOD_SETTING, month, 'Such as July 2018; left empty, the month that the sheets state.'],
    row('greenAbove', 'A year to date share of plan above this is Green.'),
    row('amberFrom', 'From here up to the Green threshold is Amber, below is Red.'),
    row('milestoneRollUp', 'Worst, Majority or Share of value: how the parts rate the whole.'),
    row('percentOfPlan', 'What a bare "% of plan" column holds.'),
    row('riskRedFrom', "A risk's likelihood × impact from here is Red."),
    row('riskAmberFrom', 'From here up to the Red threshold is Amber, below is Green.'),
    row('stretchTarget', 'What every programme is asked to find on top of its target; 0% for none.'),
    row('activityAmberUpTo', 'Activity up to this much beyond its target is Amber, further is Red.'),
    row('marginal', 'A change in activity smaller than this is called marginal.'),
    row('projectActivity', 'On or Off: months without a count are projected from last year, and marked as estimates.'),
    row(
      'adjustWorkingDays',
      'On or Off: projections of elective, outpatient and referral counts allow for working days.',
    ),
    row('proposeEscalations', 'On or Off: two months Red, low confidence and dates that have passed are proposed.'),
    ['Money unit', '£k', 'Read where no heading says: £, £k or £m.'],
    [PAPER_HEADING, '', 'What its cover and its opening say.'],
    ...COVER_SETTINGS.map(({ label, meaning }) => [label, '', meaning]),
  ];
}
