// Builds records the way a test tells them: a name, the figures that matter, and everything else as little as there can be.
// Invents no figure: what a test does not give is not known.
import type { LoggedException, WrittenException } from '../../src/domain/exceptionRecords';
import type { CellRef } from '../../src/domain/finding';
import type { Months } from '../../src/domain/months';
import { BLANK_COVER } from '../../src/domain/paperCover';
import { type Period, periodOf } from '../../src/domain/period';
import type { Phasing } from '../../src/domain/phasings';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy';
import {
  type ComputedName,
  FIGURE_NAMES,
  type FigureName,
  type Figures,
  type Line,
  type Milestone,
  type Printed,
  type PrintedTotal,
  type Records,
  type Scheme,
  type Start,
} from '../../src/domain/records';
import { NO_WORDS } from '../../src/domain/words';

export const MAY_2017: Period = periodOf({ year: 2017, month: 5 });
export const JULY_2018: Period = periodOf({ year: 2018, month: 7 });

export const BLANK: Start = { kind: 'blank' };
export const TBC: Start = { kind: 'toBeConfirmed' };
export const NOT_APPLICABLE: Start = { kind: 'notApplicable' };

export function inMonth(year: number, month: number): Start {
  return { kind: 'month', month: { year, month } };
}

export function policy(over: Partial<Policy> = {}): Policy {
  return { ...DEFAULT_POLICY, ...over };
}

export function figures(given: Partial<Figures> = {}): Figures {
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, given[name] ?? null])) as Figures;
}

/** Twelve months from April; the ones not given are blank. */
export function months(...values: (number | null)[]): Months {
  return Array.from({ length: 12 }, (_, index) => values[index] ?? null);
}

export function cell(address: string, sheet = 'Plan'): CellRef {
  return { sheet, cell: address };
}

/** Something printed beside what is computed, exact unless the test says how far it was rounded. */
export function printed(field: ComputedName, value: Printed['value'], tolerance = 0): Printed {
  return { field, value, cell: cell('Z9'), tolerance };
}

type LineParts = Partial<Omit<Line, 'figures' | 'name'>> & Partial<Figures> & { name: string };

const COLUMNS = 'BCDEFGH';

/** Figures are whole £k unless `halfUnit` says otherwise; each stands in a cell of its own. */
export function aLine(parts: LineParts): Line {
  const given = FIGURE_NAMES.filter((name) => parts[name] !== undefined);
  const cells = given.map((name) => [name, cell(`${COLUMNS[FIGURE_NAMES.indexOf(name)]}5`)] as const);
  return {
    key: `line:${parts.name}`,
    sro: null,
    halfUnit: 0.5,
    planByMonth: null,
    actualByMonth: null,
    actualByQuarter: null,
    planByQuarter: null,
    phasings: [],
    repeated: [],
    exceptionsFlag: null,
    savingsStart: null,
    savingsKind: null,
    statedMilestoneRating: null,
    statedPreviousMilestoneRating: null,
    printed: [],
    where: cell('A5'),
    cells: Object.fromEntries(cells),
    ...withoutFigures(parts),
    figures: figures(parts),
  };
}

function withoutFigures<T extends Partial<Figures>>(parts: T): Omit<T, FigureName> {
  const names: readonly string[] = FIGURE_NAMES;
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name))) as Omit<T, FigureName>;
}

export const aProgramme = aLine;

export type SchemeParts = LineParts &
  Partial<Pick<Scheme, 'id' | 'programme' | 'status' | 'statusText' | 'plannedStart' | 'actualStart' | 'startCells'>>;

/** Of urgent care unless the test says otherwise. */
export function aScheme(parts: SchemeParts): Scheme {
  return {
    id: null,
    programme: 'Urgent Care',
    status: 'open',
    statusText: '',
    plannedStart: BLANK,
    actualStart: BLANK,
    startCells: {},
    ...aLine({ key: `scheme:${parts.id ?? parts.name}`, ...parts }),
  };
}

export function aMilestone(parts: Partial<Milestone> = {}): Milestone {
  return {
    schemeKey: null,
    scheme: '',
    name: 'Business case approved',
    statedRating: null,
    due: BLANK,
    forecast: BLANK,
    completed: BLANK,
    where: cell('A9', 'Milestones'),
    cells: {},
    ...parts,
  };
}

type TotalParts = Partial<Omit<PrintedTotal, 'figures'>> & Partial<Figures>;

export function aTotal(parts: TotalParts): PrintedTotal {
  return {
    name: 'Total',
    level: 'programme',
    section: null,
    halfUnit: 0.5,
    planByQuarter: null,
    phasings: [],
    lineKeys: [],
    isApart: false,
    printed: [],
    where: cell('A20'),
    cells: {},
    ...withoutFigures(parts),
    figures: figures(parts),
  };
}

export function anEntry(parts: Partial<LoggedException> & { area: string }): LoggedException {
  return {
    programme: null,
    schemeId: null,
    ...NO_WORDS,
    where: cell('A12', 'Exceptions'),
    ...parts,
  };
}

export function writtenRow(parts: Partial<WrittenException> & { area: string }): WrittenException {
  return {
    programme: null,
    schemeId: null,
    reasons: null,
    words: {},
    added: {},
    where: cell('A6', 'PMO Exceptions'),
    ...parts,
  };
}

/** Of the plan, by month, in row 7 of its sheet from column B on, unless the test says otherwise. */
export function aPhasing(values: readonly (number | null)[], parts: Partial<Phasing> = {}): Phasing {
  const columns = 'BCDEFGHIJKLM';
  return {
    ...{ of: 'plan', by: 'month', values, total: null, halfUnit: 0.5 },
    cells: values.map((_, index) => cell(`${columns[index]}7`, 'Phasing')),
    ...parts,
  };
}

/** Of May 2017 unless the test says otherwise. */
export function recordsOf(parts: Partial<Records> = {}): Records {
  return {
    period: MAY_2017,
    policy: DEFAULT_POLICY,
    cover: BLANK_COVER,
    programmes: [],
    programmeNotes: [],
    schemes: [],
    milestones: [],
    registers: { risks: [], deepDives: [], changes: [] },
    objectives: [],
    totals: [],
    topLists: [],
    namedIds: [],
    exceptions: [],
    writtenExceptions: [],
    addedExceptionColumns: [],
    overrides: [],
    history: [],
    objectiveComments: [],
    notes: [],
    writtenSections: [],
    hasActuals: true,
    isHiddenKnown: true,
    findings: [],
    ...parts,
  };
}
