// The schemes of the demo workbook: names, dates and targets as published, everything else illustrative.
// Holds no monthly figure (demoPhasing) and no sheet (demoPmo). People appear as roles only.
import { apportion } from './apportion';
import { type CsvRow, field, printedNumber, readPublished } from './readCsv';

/** What a scheme changes decides which milestones it has. */
export type Kind = 'service' | 'pathway' | 'contract';
/** How its milestones go. */
export type Progress = 'on track' | 'some delay' | 'at risk' | 'late' | 'closed';

interface Detail {
  kind: Kind;
  lead: string;
  progress: Progress;
  /** Roughly what it has saved of its plan to date; the programme's published total then settles the figure. */
  performance: number;
  /** What share of the plan still to come is forecast. */
  outlook: number;
}

export interface DemoScheme extends Detail {
  id: string;
  name: string;
  programme: string;
  sro: string;
  status: 'Live' | 'In development' | 'Pipeline' | 'Closed';
  /** Month of the financial year, 0 = April; null for TBC and N/A. */
  plannedStart: number | null;
  actualStart: number | null;
  printedStarts: { planned: string; actual: string };
  /** £k; null for TBC. */
  plan: number | null;
  target: number | null;
}

const URGENT = 'Urgent Care Project Manager';
const FRAILTY = 'Frailty and End of Life Lead';
const DISCHARGE = 'Integrated Discharge Lead';
const MENTAL_HEALTH = 'Mental Health Commissioning Manager';
const CHILDREN = "Children's Commissioning Manager";
const PLANNED_CARE = 'Planned Care Project Manager';
const COMMUNITY = 'Community Contract Manager';
const MEDICINES = 'Medicines Management Lead';

const DETAILS: Record<string, Detail> = {
  '1819-003': { kind: 'service', lead: URGENT, progress: 'on track', performance: 0.99, outlook: 1 },
  '1819-013': { kind: 'pathway', lead: FRAILTY, progress: 'some delay', performance: 0.56, outlook: 0.85 },
  '1819-012': { kind: 'service', lead: URGENT, progress: 'on track', performance: 0.8, outlook: 1 },
  '1819-014': { kind: 'service', lead: URGENT, progress: 'some delay', performance: 0.6, outlook: 0.9 },
  '1819-008': { kind: 'service', lead: FRAILTY, progress: 'on track', performance: 0, outlook: 1 },
  '1819-001': { kind: 'pathway', lead: PLANNED_CARE, progress: 'on track', performance: 0, outlook: 1 },
  '1819-015': { kind: 'pathway', lead: URGENT, progress: 'on track', performance: 1.15, outlook: 1 },
  '1819-016': { kind: 'service', lead: URGENT, progress: 'closed', performance: 0, outlook: 0 },
  '1819-080': { kind: 'pathway', lead: URGENT, progress: 'late', performance: 0, outlook: 0.5 },
  '1819-058': { kind: 'pathway', lead: CHILDREN, progress: 'on track', performance: 0.84, outlook: 1 },
  '1819-040': { kind: 'service', lead: MENTAL_HEALTH, progress: 'some delay', performance: 0.45, outlook: 0.9 },
  '1819-048': { kind: 'service', lead: DISCHARGE, progress: 'on track', performance: 0, outlook: 1 },
  '1819-047': { kind: 'service', lead: DISCHARGE, progress: 'at risk', performance: 0, outlook: 0.6 },
  '1819-032': { kind: 'pathway', lead: PLANNED_CARE, progress: 'on track', performance: 1.12, outlook: 1 },
  '1819-019': { kind: 'pathway', lead: PLANNED_CARE, progress: 'on track', performance: 1, outlook: 1 },
  '1819-029': { kind: 'service', lead: PLANNED_CARE, progress: 'on track', performance: 1.2, outlook: 1 },
  '1819-025': { kind: 'service', lead: PLANNED_CARE, progress: 'some delay', performance: 0.88, outlook: 1 },
  '1819-026': { kind: 'pathway', lead: PLANNED_CARE, progress: 'on track', performance: 0.62, outlook: 0.9 },
  '1819-036': { kind: 'pathway', lead: PLANNED_CARE, progress: 'late', performance: 0, outlook: 0.9 },
  '1819-028': { kind: 'pathway', lead: PLANNED_CARE, progress: 'at risk', performance: 0, outlook: 0.8 },
  '1819-021': { kind: 'pathway', lead: PLANNED_CARE, progress: 'on track', performance: 0, outlook: 1 },
  '1819-071': { kind: 'service', lead: COMMUNITY, progress: 'on track', performance: 1.05, outlook: 1 },
  '1819-056': { kind: 'pathway', lead: CHILDREN, progress: 'on track', performance: 0.8, outlook: 1 },
  '1819-050': { kind: 'contract', lead: COMMUNITY, progress: 'some delay', performance: 0, outlook: 1 },
  '1819-046': { kind: 'service', lead: COMMUNITY, progress: 'on track', performance: 0.86, outlook: 1 },
  '1819-044': { kind: 'contract', lead: COMMUNITY, progress: 'on track', performance: 0, outlook: 1 },
  '1819-004': { kind: 'service', lead: COMMUNITY, progress: 'on track', performance: 1, outlook: 1 },
  '1819-051': { kind: 'contract', lead: MENTAL_HEALTH, progress: 'some delay', performance: 0, outlook: 1 },
  '1819-049': { kind: 'contract', lead: MENTAL_HEALTH, progress: 'on track', performance: 1.65, outlook: 1 },
  '1819-070': { kind: 'contract', lead: MEDICINES, progress: 'on track', performance: 1.6, outlook: 1 },
  '1819-054': { kind: 'contract', lead: CHILDREN, progress: 'some delay', performance: 0.58, outlook: 0.9 },
  '1819-060': { kind: 'pathway', lead: CHILDREN, progress: 'on track', performance: 2, outlook: 1 },
};
const PIPELINE: Detail = { kind: 'pathway', lead: 'To be confirmed', progress: 'on track', performance: 0, outlook: 0 };

const PROGRAMME_MANAGED_BY: Record<string, string> = {
  'Urgent Care': 'Director of Commissioning',
  'Elective Care': 'Director of Commissioning',
  'Proactive Care & LTC': 'Director of Community Services',
  'Staying Independent and Healthy Living': 'Director of Primary Care',
};
/** The table of schemes names one programme otherwise than the table of delivery boards. */
const BOARD_OF_SECTION: Record<string, string> = { 'Proactive Care and LTC': 'Proactive Care & LTC' };

/** The table of schemes has 900, the list of the ten largest 1,097; only with the latter do the schemes reach the programme's target. */
const TARGET_FROM_TOP_TEN = { id: '1819-008', target: 1097 };
/** What a closed scheme was worth before it was closed; illustrative. */
const CLOSED_SCHEME_PLAN = 150;
/** Schemes that have not started carry more of the reduction from plan to target than those that run. */
const REDUCTION_WEIGHT = { started: 1, notStarted: 3 };

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];

export function demoSchemes(): DemoScheme[] {
  const schemes = readPublished('2018-07', 'schemes').filter(isScheme).map(readScheme);
  for (const line of readPublished('2018-07', 'delivery')) {
    const own = schemes.filter((scheme) => scheme.programme === field(line, 'Delivery Board'));
    if (own.length > 0) spreadPlan(own, Number(printedNumber(field(line, '2018/19 Programme | Plan £k'))));
  }
  return schemes;
}

/** Totals have no id and no dates. */
function isScheme(line: CsvRow): boolean {
  return field(line, 'Scheme ID') !== '';
}

function readScheme(line: CsvRow): DemoScheme {
  const id = field(line, 'Scheme ID');
  const section = field(line, 'Programme');
  const programme = BOARD_OF_SECTION[section] ?? section;
  const starts = { planned: field(line, 'Planned start date'), actual: field(line, 'Actual start date') };
  const target = printedNumber(field(line, '18/19 Net Savings Target'));
  const detail = DETAILS[id] ?? PIPELINE;
  const actualStart = monthIndex(starts.actual);
  return {
    ...detail,
    id,
    name: field(line, 'Scheme Name'),
    programme,
    sro: PROGRAMME_MANAGED_BY[programme] ?? '',
    status: statusOf(id, detail, actualStart),
    plannedStart: monthIndex(starts.planned),
    actualStart,
    printedStarts: starts,
    plan: null,
    target: id === TARGET_FROM_TOP_TEN.id ? TARGET_FROM_TOP_TEN.target : typeof target === 'number' ? target : null,
  };
}

function statusOf(id: string, detail: Detail, actualStart: number | null): DemoScheme['status'] {
  if (id === 'TBC') return 'Pipeline';
  if (detail.progress === 'closed') return 'Closed';
  return actualStart === null ? 'In development' : 'Live';
}

/** `Apr-18` → 0; null for TBC and N/A. */
function monthIndex(printed: string): number | null {
  const index = MONTHS.indexOf(printed.slice(0, 3));
  return index < 0 ? null : index;
}

/** Sets each scheme's plan so that they add up to the programme's published plan. */
function spreadPlan(schemes: DemoScheme[], programmePlan: number): void {
  const known = schemes.filter((scheme) => scheme.target !== null);
  const closed = known.filter((scheme) => scheme.status === 'Closed').length * CLOSED_SCHEME_PLAN;
  const target = known.reduce((sum, scheme) => sum + (scheme.target ?? 0), 0);
  const weights = known.map((scheme) => (scheme.target ?? 0) * reductionWeight(scheme));
  const reductions = apportion(programmePlan - target - closed, weights);
  known.forEach((scheme, index) => {
    scheme.plan = scheme.status === 'Closed' ? CLOSED_SCHEME_PLAN : (scheme.target ?? 0) + (reductions[index] ?? 0);
  });
}

function reductionWeight(scheme: DemoScheme): number {
  return scheme.status === 'Live' ? REDUCTION_WEIGHT.started : REDUCTION_WEIGHT.notStarted;
}

export function schemeNamed(schemes: DemoScheme[], id: string): DemoScheme {
  const scheme = schemes.find((candidate) => candidate.id === id);
  if (!scheme) throw new Error(`There is no scheme ${id}.`);
  return scheme;
}

/** Whole £k: what has been saved, and the scheme's outlook on the months to come; null for a scheme without months. */
export function forecastOf(scheme: DemoScheme, months: { plan: number[]; actual: (number | null)[] } | undefined) {
  if (!months) return null;
  const saved = months.actual.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const toCome = months.plan.slice(months.actual.length).reduce((sum, value) => sum + value, 0);
  return Math.round(saved + toCome * scheme.outlook);
}
