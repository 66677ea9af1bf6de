// Brings together what several tables say of one programme: its finance row, its milestone ratings, its schemes.
// Refuses to choose between two programmes that a name could mean: that becomes a finding and a programme of its own.
import { repeatSlack } from './repeatSlack';
import type { Finding } from './finding';
import { programmeSideOpen, sideOpen } from './sideOpen';
import { compareNames, findByName } from './programmeNames';
import type { Phasing } from './phasings';
import type { Figures, Line, Records, RepeatedFigure, Scheme } from './records';
import { FIGURE_NAMES } from './records';
import { wordSides } from './sides';

export interface GatheredProgramme {
  line: Line;
  /** Tables without figures that speak of it; more than one makes it a group. */
  notes: Line[];
  /** Further rows with figures that complete its own. */
  others: Line[];
  schemes: Scheme[];
  alsoCalled: Set<string>;
}

export interface Gathered {
  programmes: GatheredProgramme[];
  findings: Finding[];
}

export function gatherProgrammes(records: Records): Gathered {
  const programmes: GatheredProgramme[] = [];
  const findings: Finding[] = [];
  const isOpen = (line: Line) => {
    const open = mayBeEither(programmes, line);
    if (open) findings.push(sideOpen(line.name, line.where));
    return open;
  };
  for (const line of records.programmes) if (!isOpen(line)) addFinanceRow(programmes, line);
  const financeRows = [...programmes];
  for (const note of records.programmeNotes) if (!isOpen(note)) addNote(programmes, financeRows, note);
  for (const programme of programmes) findings.push(...namesMatched(programme));
  const open = addSchemes(programmes, records.schemes);
  findings.push(...open.map(({ line, schemes }) => programmeSideOpen(line.name, schemes)));
  findings.push(...unassigned(records.schemes));
  return { programmes, findings };
}

/** A second row for the same programme (quarterly phasing, a second table) completes the first. */
function addFinanceRow(programmes: GatheredProgramme[], line: Line): void {
  const known = findByName(line.name, programmes.filter((each) => !isOtherKind(each, line)).map(named));
  const kind = known ? compareNames(line.name, known.name) : 'different';
  // A key with a number belongs to a second row of the same table, which adds to the first and does not repeat it.
  if (!known || kind === 'contains' || line.key.includes('#')) {
    programmes.push(gathered(line));
    return;
  }
  known.programme.line = completeLine(known.programme.line, line);
  known.programme.others.push(line);
}

/** A provider's CIP of a programme does not repeat the commissioner's QIPP of it. */
function isOtherKind({ line: { savingsKind } }: GatheredProgramme, line: Line): boolean {
  return savingsKind !== null && line.savingsKind !== null && savingsKind !== line.savingsKind;
}

/** Nothing says of which side it is, and there is a programme of that name on both. */
function mayBeEither(programmes: readonly GatheredProgramme[], { name, savingsKind }: Line): boolean {
  const sides = programmes.flatMap(({ line }) =>
    line.savingsKind && isSameProgramme(line.name, name) ? line.savingsKind : [],
  );
  return savingsKind === null && new Set(sides).size > 1;
}

function isSameProgramme(first: string, second: string): boolean {
  return ['same', 'alike'].includes(compareNames(first, second));
}

function addNote(all: GatheredProgramme[], financeRows: GatheredProgramme[], note: Line): void {
  const ofSide = all.filter((each) => !isOtherKind(each, note));
  const withFigures = financeRows.filter((each) => ofSide.includes(each));
  const found =
    findByName(note.name, (withFigures.length > 0 ? withFigures : ofSide).map(named)) ??
    ofSide.map(named).find(({ name }) => isSameProgramme(name, note.name));
  if (!found) {
    all.push({ ...gathered(note), notes: [note] });
    return;
  }
  const { programme } = found;
  const index = programme.notes.findIndex(({ name }) => isSameProgramme(name, note.name));
  const known = programme.notes[index];
  if (!known) {
    programme.notes.push(note);
    return;
  }
  const completed = completeLine(known, note);
  programme.notes[index] = completed;
  if (programme.line === known) programme.line = completed;
  programme.others.push(note);
}

/**
 * Each name is looked for once: there are a handful of programmes and thousands of schemes.
 * @returns programmes of schemes that may be of a CIP or of a QIPP line, and are neither's.
 */
function addSchemes(programmes: GatheredProgramme[], schemes: readonly Scheme[]): GatheredProgramme[] {
  const open: GatheredProgramme[] = [];
  const known = new Map<string, GatheredProgramme>();
  for (const scheme of schemes) {
    const name = scheme.programme ?? NO_PROGRAMME;
    const sided = `${scheme.savingsKind}/${name}`;
    const before = programmes.length;
    const programme = known.get(sided) ?? programmeOfScheme(programmes, name, scheme);
    if (programmes.length > before && mayBeEither(programmes, programme.line)) open.push(programme);
    known.set(sided, programme);
    programme.schemes.push(scheme);
  }
  return open;
}

function programmeOfScheme(programmes: GatheredProgramme[], name: string, scheme: Scheme): GatheredProgramme {
  const ofSide = programmes.filter((each) => !isOtherKind(each, scheme));
  const found = findByName(name, ofSide.map(named));
  if (found) {
    if (found.name !== name) found.programme.alsoCalled.add(name);
    return found.programme;
  }
  const added = gathered(emptyLine(name, scheme));
  programmes.push(added);
  return added;
}

/** Schemes whose programme nobody states still count towards the total. */
export const NO_PROGRAMME = 'Programme not stated';

function unassigned(schemes: readonly Scheme[]): Finding[] {
  const lost = schemes.filter(({ programme }) => programme === null);
  if (lost.length === 0) return [];
  const message = `${lost.length} of ${schemes.length} schemes name no programme: they are shown under "${NO_PROGRAMME}".`;
  return [{ code: 'no-programme', severity: 'info', message, where: lost.map(({ where }) => where) }];
}

/** A name that other tables spell differently, or a programme that is rated as part of a larger one, is said aloud. */
function namesMatched(programme: GatheredProgramme): Finding[] {
  const { line, notes, others } = programme;
  const isGroup = notes.length > 1;
  return [...others, ...notes.filter((note) => note !== line)].flatMap((from) => {
    if (compareNames(from.name, line.name) === 'same') return [];
    if (!isGroup) programme.alsoCalled.add(from.name);
    const message = isGroup
      ? `"${from.name}" has no finance row of its own: it is rated with "${line.name}", whose name covers it.`
      : `"${from.name}" is read as "${line.name}": the names differ between tables.`;
    const sides = wordSides(from.name, line.name);
    return [{ code: 'names-matched', severity: 'info', message, where: [from.where, line.where], sides }];
  });
}

const named = (programme: GatheredProgramme) => ({ name: programme.line.name, programme });

function gathered(line: Line): GatheredProgramme {
  return { line, notes: [], others: [], schemes: [], alsoCalled: new Set() };
}

/** What the first row leaves open is taken from the second. */
export function completeLine<L extends Line>(first: L, second: Line): L {
  const phasings = [...joinedSeries(first, second), ...first.phasings, ...second.phasings];
  const months = (of: Phasing['of']) => phasings.find((one) => one.of === of && one.by === 'month')?.values;
  return {
    ...first,
    sro: first.sro ?? second.sro,
    figures: completeFrom(first.figures, second.figures),
    planByMonth: months('plan') ?? first.planByMonth ?? second.planByMonth,
    actualByMonth: months('actual') ?? first.actualByMonth ?? second.actualByMonth,
    actualByQuarter: first.actualByQuarter ?? second.actualByQuarter,
    planByQuarter: first.planByQuarter ?? second.planByQuarter,
    phasings,
    repeated: [...first.repeated, ...second.repeated, ...repeatedIn(first, second)],
    exceptionsFlag: first.exceptionsFlag ?? second.exceptionsFlag,
    savingsStart: first.savingsStart ?? second.savingsStart,
    savingsKind: first.savingsKind ?? second.savingsKind,
    statedMilestoneRating: first.statedMilestoneRating ?? second.statedMilestoneRating,
    statedPreviousMilestoneRating: first.statedPreviousMilestoneRating ?? second.statedPreviousMilestoneRating,
    printed: [...first.printed, ...second.printed],
    cells: cellsFrom(first, second),
    halfUnit: Math.max(first.halfUnit, second.halfUnit),
  };
}

/** A table may hold some months and another the rest; no total stands beside all of them. */
function joinedSeries(first: Line, second: Line): Phasing[] {
  return first.phasings.flatMap((one) => {
    const other = second.phasings.find(
      ({ of, by, ofTarget }) => of === one.of && by === one.by && !ofTarget === !one.ofTarget,
    );
    const isLacking = (value: number | null, at: number) => value === null && other!.values[at] !== null;
    if (!other?.values || !one.values.some(isLacking)) return [];
    const values = one.values.map((value, at) => value ?? other.values[at]!);
    const cells = one.cells.map((cell, at) => (isLacking(one.values[at]!, at) ? other.cells[at]! : cell));
    return [{ ...one, values, cells, total: null, halfUnit: Math.max(one.halfUnit, other.halfUnit) }];
  });
}

function repeatedIn(first: Line, second: Line): RepeatedFigure[] {
  return FIGURE_NAMES.flatMap((figure) => {
    const value = second.figures[figure];
    if (first.figures[figure] === null || value === null) return [];
    const written = { value: first.figures[figure], halfUnit: first.halfUnit };
    const exactSlack = repeatSlack(written, { value, halfUnit: second.halfUnit });
    const slack = first.halfUnit + second.halfUnit;
    return [{ figure, value, cell: second.cells[figure] ?? second.where, slack, exactSlack }];
  });
}

/** A cell that is blank here gives way to the one that holds the figure there. */
function cellsFrom(first: Line, second: Line): Line['cells'] {
  const given = FIGURE_NAMES.filter((name) => first.figures[name] === null && second.figures[name] !== null);
  const cells = { ...second.cells, ...first.cells };
  for (const name of given) cells[name] = second.cells[name] ?? second.where;
  return cells;
}

function completeFrom(first: Figures, second: Figures): Figures {
  const figures = { ...first };
  for (const name of FIGURE_NAMES) figures[name] ??= second[name];
  return figures;
}

export const NO_FIGURES: Figures = Object.fromEntries(FIGURE_NAMES.map((name) => [name, null])) as Figures;

/** A line that is known by name only. */
export function emptyLine(name: string, from: Pick<Line, 'where'>): Line {
  return {
    key: `programme:${name.toLowerCase()}`,
    name,
    sro: null,
    figures: NO_FIGURES,
    halfUnit: 0,
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
    where: from.where,
    cells: {},
  };
}
