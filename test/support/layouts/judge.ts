// Holds what was read of a drawn workbook against what stands in it: right, reported at its place, or wrong without a word.
// Refuses to excuse a figure by what is said elsewhere in the workbook.
import type { Scheme } from '../../../src/domain/records';
import type { Reading } from '../../../src/workbook/readWorkbook';
import { allSaid, excuseFor, isIn, type Said } from './excuses';
import type { PlacedFigure, PlacedScheme, PlacedTable } from './drawing';
import type { DrawnWorkbook } from './drawWorkbook';
import { PROGRAMMES } from './model';

export interface Verdict {
  /** What is wrong without a word about it. */
  silent: string[];
  /** What was not read and is said so, by the code of what says it. */
  asked: string[];
  /** Asked although all was read. */
  beside: string[];
}

export function judge({ tables }: DrawnWorkbook, reading: Reading): Verdict {
  const said = allSaid(reading);
  if (!reading.tables.some(({ kind }) => kind === 'lines')) return { silent: [], asked: ['refused'], beside: [] };
  const clash = said.filter((one) => one.code === 'columns-clash' && tables.some((table) => isIn(table, one)));
  if (clash.length > 0) return { silent: [], asked: ['columns-clash'], beside: [] };
  const verdict: Verdict = { silent: judgeOthers(tables, reading), asked: [], beside: [] };
  for (const table of tables) judgeTable(table, tables, reading, said, verdict);
  const asked = new Set(verdict.asked);
  const questions = reading.questions.map((one) => `question ${one.asked}`);
  return { ...verdict, asked: [...asked], beside: asked.size > 0 ? [] : [...new Set(questions)] };
}

function judgeTable(
  table: PlacedTable,
  tables: readonly PlacedTable[],
  reading: Reading,
  said: readonly Said[],
  verdict: Verdict,
): void {
  const missing = new Set<string>();
  const note = (excuse: string | null, silent: string) => {
    if (excuse === null) verdict.silent.push(silent);
    else verdict.asked.push(excuse);
  };
  for (const placed of table.schemes) {
    const { name } = placed.scheme;
    const read = reading.records.schemes.filter((scheme) => scheme.name === name);
    if (read.length === 0) {
      missing.add(name);
      note(excuseFor.scheme(said, table, placed, reading), `"${name}" was not read`);
    } else if (read.length > 1) note(excuseFor.row(said, table, placed), `"${name}" is read ${read.length} times`);
    else verdict.silent.push(...wrongWords(placed, read[0]!));
  }
  for (const figure of table.figures.filter(({ scheme }) => !missing.has(scheme))) {
    const value = valueRead(figure, reading);
    const { wanted, isFaulty } = figure;
    const isSame = isAlike(value, wanted ?? wantedElsewhere(figure, tables));
    const told = `${figure.key} of ${figure.scheme}: ${String(value)} instead of ${String(wanted)}`;
    if (value !== null && !isSame) verdict.silent.push(told);
    // What holds no figure has to be reported at its place as well.
    else if (value === null && (wanted !== null || isFaulty)) {
      const excuse = excuseFor.figure(said, table, figure, { reading, tables });
      if (wanted !== null || excuse === null)
        note(excuse, isFaulty ? `nothing is said of ${figure.key} of ${figure.scheme}` : told);
    }
  }
}

function isAlike(value: number | string | null, wanted: number | string | null): boolean {
  return typeof wanted === 'number' ? typeof value === 'number' && Math.abs(value - wanted) < 1e-6 : value === wanted;
}

/** What is blank or faulty here may stand in another table as well. */
function wantedElsewhere({ scheme, key }: PlacedFigure, tables: readonly PlacedTable[]): number | string | null {
  const others = tables.flatMap(({ figures }) =>
    figures.filter((other) => other.scheme === scheme && other.key === key),
  );
  return others.find(({ wanted }) => wanted !== null)?.wanted ?? null;
}

function wrongWords({ programme, kind }: PlacedScheme, read: Scheme): string[] {
  const isWrong = programme !== undefined && read.programme !== programme;
  const isOther = programme === undefined && read.programme !== null && !PROGRAMMES.includes(read.programme);
  const isKind = kind === undefined || read.savingsKind === null || read.savingsKind === kind;
  return [
    ...(isWrong || isOther ? [`programme of ${read.name}: ${read.programme} instead of ${programme}`] : []),
    ...(isKind ? [] : [`${read.name} is taken for ${read.savingsKind}`]),
  ];
}

function valueRead({ scheme, key }: PlacedFigure, { records }: Reading): number | string | null {
  const read = records.schemes.find(({ name }) => name === scheme);
  if (!read) return null;
  const [, series, month] = /^([ma])(\d+)$/.exec(key) ?? [];
  if (series !== undefined)
    return (series === 'm' ? read.planByMonth : read.actualByMonth)?.[Number(month) - 1] ?? null;
  if (key === 'rating') return read.statedMilestoneRating;
  if (key === 'plan') return read.figures.plan ?? read.figures.target;
  return read.figures[key as 'ytdPlan'];
}

/** Lines that nobody drew, with figures, and figures that nobody drew of lines that are there. */
function judgeOthers(tables: readonly PlacedTable[], { records }: Reading): string[] {
  const known = new Set(tables.flatMap(({ schemes }) => schemes.map(({ scheme }) => scheme.name)));
  const others = [...records.schemes, ...records.programmes].filter(({ name }) => !known.has(name));
  const hasFigures = ({ figures, planByMonth, actualByMonth }: Scheme | (typeof records.programmes)[number]) =>
    [...Object.values(figures), ...(planByMonth ?? []), ...(actualByMonth ?? [])].some((value) => value !== null);
  const drawn = new Set(tables.flatMap(({ figures }) => figures.map(({ scheme, key }) => `${key} of ${scheme}`)));
  const read = records.schemes
    .filter(({ name }) => known.has(name))
    .flatMap(({ name, planByMonth, actualByMonth, figures }) => [
      ...Object.entries(figures).map(([key, value]) => ({ key: key === 'target' ? 'plan' : key, name, value })),
      ...(planByMonth ?? []).map((value, at) => ({ key: `m${at + 1}`, name, value })),
      ...(actualByMonth ?? []).map((value, at) => ({ key: `a${at + 1}`, name, value })),
    ]);
  const undrawn = read.filter(({ key, name, value }) => value !== null && !drawn.has(`${key} of ${name}`));
  return [
    ...others.filter(hasFigures).map(({ name }) => `"${name}" is no scheme`),
    ...undrawn.map(({ key, name, value }) => `${key} of ${name}: ${value} although there is none`),
  ];
}
