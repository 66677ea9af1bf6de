// The PMO's policy from a Settings sheet: two columns, Setting and Value. What is not there keeps its default.
// Refuses to know the board paper's cover, which `readCover` reads.
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { DEFAULT_POLICY, type Policy, type RollUp } from '../domain/policy';
import { cellAddress } from './address';
import { cleanText, readCell } from './cell';
import type { SideBySide } from './findHeadings';
import { findTables } from './findTables';
import { UNIT_WORDS } from './headings';
import { type PlacedObjective, readPlaced } from './placedObjective';
import { readPeriodText } from './readPeriod';
import { isSaid, notUnderstood, type SettingRow, settingRows } from './settingRows';
import { type Answer, isAnswerName, readAnswer } from './columnAnswers';
import type { CellValue, SheetSnapshot } from './snapshot';
import { columnOf, type Table } from './table';

export interface Settings {
  policy: Policy;
  period: Period | null;
  /** £k per unit for figures whose sheet does not say. */
  unit: number | null;
  /** Which programmes objectives are said to belong to. */
  placed: PlacedObjective[];
  /** What people have said of columns that are not plain. */
  answers: Answer[];
  findings: Finding[];
}

interface Setting {
  name: RegExp;
  /** False where the value makes no sense. */
  take: (settings: Settings, value: CellValue) => boolean;
}

const SETTINGS: readonly Setting[] = [
  {
    name: /^reporting (period|month)$|^period$/,
    take: (settings, value) => (settings.period = readPeriodText(value)) !== null,
  },
  { name: /green above/, take: (settings, value) => takeShare(settings.policy, 'greenAbove', value) },
  {
    name: /^finance.*amber from|^amber from/,
    take: (settings, value) => takeShare(settings.policy, 'amberFrom', value),
  },
  { name: /^risks?\b.*\bred from$/, take: (settings, value) => takeScore(settings.policy, 'riskRedFrom', value) },
  { name: /^risks?\b.*\bamber from$/, take: (settings, value) => takeScore(settings.policy, 'riskAmberFrom', value) },
  { name: /^stretch( target)?$/, take: (settings, value) => takeStretch(settings.policy, value) },
  {
    name: /^activity.*amber up to/,
    take: (settings, value) => takeMargin(settings.policy, 'activityAmberUpTo', value),
  },
  { name: /^activity.*marginal/, take: (settings, value) => takeMargin(settings.policy, 'marginal', value) },
  {
    name: /^activity.*working days/,
    take: (settings, value) => takeSwitch(settings.policy, 'adjustWorkingDays', value),
  },
  { name: /^activity.*projection$/, take: (settings, value) => takeSwitch(settings.policy, 'projectActivity', value) },
  { name: /^escalations?\b/, take: (settings, value) => takeSwitch(settings.policy, 'proposeEscalations', value) },
  { name: /^cip and qipp overlap$/, take: (settings, value) => takeOverlap(settings.policy, value) },
  { name: /^milestone roll-?up$/, take: (settings, value) => takeRollUp(settings.policy, value) },
  { name: /^% of plan|^per ?cent of plan/, take: (settings, value) => takePercentOfPlan(settings.policy, value) },
  { name: /^money unit$|^units?$/, take: takeUnit },
];

/** What a setting's name stands for; two names of one setting give the same answer. */
export function settingOf(name: string): object | undefined {
  return settingNamed(name);
}

function settingNamed(name: string): Setting | undefined {
  return SETTINGS.find((candidate) => candidate.name.test(name.toLowerCase()));
}

/** A Settings sheet is known by its name, before the period is known that reading other sheets needs. */
export function settingsTables(sheets: readonly SheetSnapshot[], sideBySide: SideBySide | null = null): Table[] {
  const named = sheets.filter(({ name }) => /\bsettings\b/i.test(name));
  return named.flatMap((sheet) => findTables(sheet, null, sideBySide)).filter(({ kind }) => kind === 'settings');
}

export function readSettings(tables: readonly Table[]): Settings {
  const settings: Settings = {
    policy: { ...DEFAULT_POLICY },
    period: null,
    unit: null,
    placed: [],
    answers: [],
    findings: [],
  };
  const ofSettings = tables.filter(({ kind }) => kind === 'settings');
  for (const row of ofSettings.flatMap(settingRows).filter(isSaid)) readRow(row, settings);
  const { amberFrom, greenAbove, riskAmberFrom, riskRedFrom } = settings.policy;
  if (amberFrom > greenAbove) refuse(['greenAbove', 'amberFrom'], FINANCE_CROSSED, settings, tables);
  if (riskAmberFrom > riskRedFrom) refuse(['riskRedFrom', 'riskAmberFrom'], RISK_CROSSED, settings, tables);
  return settings;
}

function readRow(row: SettingRow, settings: Settings): void {
  const { name, value } = row;
  const setting = isAnswerName(name) ? answerSetting(name) : (placeSetting(name) ?? settingNamed(name));
  if (setting && !setting.take(settings, value)) settings.findings.push(notUnderstood(row));
}

/** Its name carries the words of the sheet. */
function answerSetting(name: string): Pick<Setting, 'take'> {
  return {
    take: (settings, value) => {
      const answer = readAnswer(name, value);
      if (answer) settings.answers.push(answer);
      return answer !== null;
    },
  };
}

/** Its name carries the words of the objective. */
function placeSetting(name: string): Pick<Setting, 'take'> | undefined {
  if (readPlaced(name, '') === null) return undefined;
  return { take: ({ placed }, value) => placed.push(readPlaced(name, cleanText(value))!) > 0 };
}

const FINANCE_CROSSED =
  'Amber begins above the Green threshold; both thresholds are read as their defaults (75% and 95%).';
const RISK_CROSSED =
  'Risks are Amber from above the Red threshold; both thresholds are read as their defaults (8 and 15).';

/** Thresholds that cross leave no way to tell which of them is meant. */
function refuse(names: readonly NumberName[], message: string, settings: Settings, tables: readonly Table[]): void {
  const table = tables.find(({ kind }) => kind === 'settings')!;
  const where = [{ sheet: table.sheet.name, cell: cellAddress(table.top, columnOf(table, 'value')!.col) }];
  settings.findings.push({ code: 'setting-unreadable', severity: 'warning', message, where });
  for (const name of names) settings.policy[name] = DEFAULT_POLICY[name];
}

type NumberName = ShareName | ScoreName;
type ScoreName = 'riskRedFrom' | 'riskAmberFrom';
type ShareName = 'greenAbove' | 'amberFrom' | 'activityAmberUpTo' | 'marginal';

function takeShare(policy: Policy, name: ShareName, value: CellValue): boolean {
  const share = shareOf(value);
  if (share === null || share <= 0 || share > 2) return false;
  policy[name] = share;
  return true;
}

/** How far activity may be from its target: "1" and "0.5" are per cents, 0.05 is a share. */
function takeMargin(policy: Policy, name: 'activityAmberUpTo' | 'marginal', value: CellValue): boolean {
  const cell = readCell(value);
  if (cell.kind !== 'number' || cell.value <= 0) return false;
  const share = cell.percent || cell.value <= LARGEST_MARGIN ? cell.value : cell.value / 100;
  if (share > 1) return false;
  policy[name] = share;
  return true;
}

const LARGEST_MARGIN = 0.25;

/** "95%", 0.95 and 95 are the same share. */
function shareOf(value: CellValue): number | null {
  const cell = readCell(value);
  if (cell.kind !== 'number') return null;
  return cell.percent || cell.value <= 2 ? cell.value : cell.value / 100;
}

/** A share; 0, "Off" or "None" where no stretch is asked for. */
function takeStretch(policy: Policy, value: CellValue): boolean {
  const share = /^(off|no|none)$/i.test(cleanText(value)) ? 0 : shareOf(value);
  if (share === null || share < 0 || share > 2) return false;
  policy.stretchTarget = share;
  return true;
}

/** Likelihood × impact, each up to 5. */
function takeScore(policy: Policy, name: ScoreName, value: CellValue): boolean {
  const cell = readCell(value);
  if (cell.kind !== 'number' || cell.percent || cell.value < 1 || cell.value > 25) return false;
  policy[name] = cell.value;
  return true;
}

type SwitchName = 'projectActivity' | 'adjustWorkingDays' | 'proposeEscalations';

/** "On", "Off", "Yes", "No", TRUE and FALSE. */
function takeSwitch(policy: Policy, name: SwitchName, value: CellValue): boolean {
  const text = cleanText(value).toLowerCase();
  if (!/^(on|off|yes|no|true|false)$/.test(text)) return false;
  policy[name] = /^(on|yes|true)$/.test(text);
  return true;
}

function takeOverlap(policy: Policy, value: CellValue): boolean {
  const text = cleanText(value).toLowerCase();
  if (text !== 'yes' && text !== 'no') return false;
  policy.kindsOverlap = text;
  return true;
}

const ROLL_UPS = new Map<string, RollUp>(
  Object.entries({
    worst: 'worst',
    majority: 'majority',
    'share of value': 'value',
    value: 'value',
  }),
);

function takeRollUp(policy: Policy, value: CellValue): boolean {
  const rollUp = ROLL_UPS.get(cleanText(value).toLowerCase());
  if (rollUp) policy.milestoneRollUp = rollUp;
  return rollUp !== undefined;
}

function takePercentOfPlan(policy: Policy, value: CellValue): boolean {
  const text = cleanText(value).toLowerCase().replace('-', ' ');
  if (text !== 'year to date' && text !== 'in month') return false;
  policy.percentOfPlan = text === 'in month' ? 'inMonth' : 'yearToDate';
  return true;
}

function takeUnit(settings: Settings, value: CellValue): boolean {
  const unit = UNIT_WORDS.find(([, words]) => words.test(cleanText(value).toLowerCase()));
  settings.unit = unit?.[0] ?? null;
  return unit !== undefined;
}
