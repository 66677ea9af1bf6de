// Which columns of money a table is read by: those plainly understood, and those a person has said the meaning of. The rest is asked or left.
// Refuses to guess between meanings: what is asked is not read until it is answered.
import { mapOneByOne, type Pieces } from '../domain/pieces';
import { type Answer, answerFor, type Asked } from './columnAnswers';
import { type NumberedColumn, looksNegative, numbersOf, scaledApart, suggestedUnit } from './figureEvidence';
import { type Confidence, countedIn, headingConfidence, LEAST_CONFIDENCE, PLAINLY_OTHER } from './headingConfidence';
import { type Field, MONEY_FIELDS, type Span } from './headings';
import { readMark } from './mark';
import { rivalColumns } from './rivalColumns';
import { spanIn } from './classifyHeading';
import { type Column, type Table, type UnsureColumn, valueOf } from './table';

interface Judged extends UnsureColumn {
  certain: boolean;
}

/** @param sheets the names of all sheets, so that an answer for one that was renamed still holds. */
export function* settleColumns(table: Table, answers: readonly Answer[], sheets: readonly string[]): Pieces<Table> {
  if (table.kind !== 'lines') return table;
  const scaled = withAnsweredScale(table, answers, sheets);
  const money = scaled.columns.filter(({ field, ours }) => MONEY_FIELDS.has(field) && !ours);
  const judged = yield* judgeTable(scaled, money);
  const answered = new Map<Column, Column | null>();
  for (const { column } of judged) {
    const answer = answerFor(answers, { asked: 'column', sheet: table.sheet.name, heading: column.heading }, sheets);
    if (answer?.asked === 'column') answered.set(column, fieldOf(column, answer));
  }
  const left = judged.filter(({ certain, column }) => !certain && !answered.has(column));
  const out = new Set(left.map(({ column }) => column));
  const doubtful = left.map((one) => ({ ...one, ask: one.ask && isNeeded(one, judged, answered) }));
  // What names no measure is no column of the table's until it is asked.
  const unsure = doubtful.filter(({ ask, column }) => ask || column.field !== 'spanAlone');
  const columns = scaled.columns.flatMap((column) => {
    const said = answered.get(column);
    return out.has(column) || said === null ? [] : [said ?? column];
  });
  return { ...scaled, columns, unsure, answered: [...answered.keys()].map(({ col }) => col) };
}

function fieldOf(column: Column, { means }: Extract<Answer, { asked: 'column' }>): Column | null {
  return means === null ? null : { ...column, field: means };
}

/** An answered unit or sign goes into what one of its figures is worth. */
function withAnsweredScale(table: Table, answers: readonly Answer[], sheets: readonly string[]): Table {
  const { name, mark } = table.sheet;
  const said = (asked: Asked) =>
    answerFor(answers, { asked, sheet: name, heading: '' }, sheets, readMark(mark)?.names)?.means;
  const unit = said('unit');
  const sign = said('sign');
  return {
    ...table,
    ...(typeof unit === 'number' ? { unit, unitAssumed: false } : {}),
    ...(typeof sign === 'number' ? { sign, signSaid: true } : {}),
  };
}

function* judgeTable(table: Table, money: readonly Column[]): Pieces<Judged[]> {
  const numbers = new Map((yield* numbersOf(table, money)).map((one) => [one.column, one]));
  const byWords = yield* mapOneByOne(money, (column) => judgeWords(table, column, numbers.get(column)!));
  const doubted = doubtSpans(doubtRivals(byWords, numbers));
  yield;
  const sound = doubted.filter(({ certain }) => certain).map(({ column }) => numbers.get(column)!);
  return doubtFigures(table, doubted, sound);
}

function judgeWords(table: Table, column: Column, { values }: NumberedColumn): Judged {
  const { score, reason } = confidenceOf(table, column);
  const certain = score >= LEAST_CONFIDENCE;
  const hasNumbers = values.some((value) => value !== null);
  return {
    ...{ column, score, reason, certain, asked: 'column' as const },
    ask: !certain && score > PLAINLY_OTHER && hasNumbers,
    samples: samplesOf(table, column),
  };
}

/** A title may say of all columns what their own headings do not: "Plan, WTE". */
function confidenceOf({ titles, unitAssumed }: Table, column: Column): Confidence {
  const own = headingConfidence(column.heading);
  const counted = unitAssumed && column.unit === null ? countedIn(titles) : null;
  return counted !== null && own.score >= LEAST_CONFIDENCE
    ? { score: 0.5, reason: `"${counted}" stands over the table, and no unit of money` }
    : own;
}

/** Parts of a figure that stands beside them are left; where nothing says which is meant, all of them are asked about. */
function doubtRivals(judged: Judged[], numbers: ReadonlyMap<Column, NumberedColumn>): Judged[] {
  const sound = judged.filter(({ certain, column }) => certain && column.field !== 'spanlessActual');
  const rivals = rivalColumns(sound.map(({ column }) => numbers.get(column)!));
  return judged.map((one) => {
    const rival = rivals.get(one.column);
    if (!rival) return one;
    const reason = rival.meant ? `"${rival.meant.heading}" holds the figure` : 'another column claims the same figure';
    return { ...one, certain: false, ask: !rival.meant, score: 0.5, reason };
  });
}

/** "Plan" beside "Actual", and nothing says of which months: neither is plainly the year's or the year to date's. */
function doubtSpans(judged: Judged[]): Judged[] {
  const has = (...fields: string[]) => judged.some(({ column, certain }) => certain && fields.includes(column.field));
  const isLone = judged.some(({ column, certain }) => certain && column.field === 'spanlessActual');
  const known = has('ytdActual', 'inMonthActual', 'monthActual', 'quarterActual');
  const planOpen = isLone && !known && !has('ytdPlan', 'inMonthPlan');
  return judged.map((one) => {
    const { field, heading } = one.column;
    if (field === 'spanAlone') return doubtMeasure(one, has);
    const isOpen =
      field === 'spanlessActual' || (planOpen && (field === 'plan' || field === 'target') && !spanIn(heading));
    if (!one.certain || !isOpen) return one;
    const reason = 'nothing says whether it is of the year, the year to date or the month';
    return { ...one, certain: false, ask: !known, score: 0.5, reason };
  });
}

/** What there is of a span; of the year either is the plan. */
const MEASURES: Record<Span, readonly Field[][]> = {
  ytd: [['ytdPlan'], ['ytdActual']],
  inMonth: [['inMonthPlan'], ['inMonthActual']],
  annual: [['plan', 'target'], ['forecast']],
  previous: [],
};

/** "YTD" alone: beside both a plan and an actual of it, it is neither; with words that are not known, it may be of anything. */
function doubtMeasure(one: Judged, has: (...fields: string[]) => boolean): Judged {
  const isNeither = MEASURES[spanIn(one.column.heading) ?? 'previous'].every((fields) => has(...fields));
  const reason = 'nothing says whether it is plan, actual or forecast';
  const ask = one.certain && !isNeither;
  return ask
    ? { ...one, ask, certain: false, score: 0.5, reason }
    : { ...one, ask, certain: false, score: PLAINLY_OTHER };
}

function doubtFigures(table: Table, judged: Judged[], sound: NumberedColumn[]): Judged[] {
  const doubt = (columns: readonly Column[], asked: Asked, reason: string) =>
    judged.map((one) =>
      one.certain && columns.includes(one.column)
        ? { ...one, certain: false, ask: true, asked, score: 0.3, reason }
        : one,
    );
  const all = sound.map(({ column }) => column);
  if (!table.signSaid && looksNegative(sound)) return doubt(all, 'sign', 'most of its plans are below zero');
  const unit = suggestedUnit(table, sound);
  if (unit) {
    const silent = all.filter((column) => column.unit === null);
    return doubt(silent, 'unit', `no unit of money is written, and the figures look like ${unit}`);
  }
  const apart = scaledApart(table, sound);
  return doubt(apart, 'column', 'its figures are a hundred times those of the plan beside it');
}

/** A unit or sign is asked of a whole sheet: until it is said, no table of that sheet is used, however plain its own few figures are. */
export function withSheetDoubts(tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    const doubt = tables
      .flatMap(({ sheet, unsure }) => (sheet === table.sheet ? unsure : []))
      .find(({ asked }) => (asked === 'sign' ? !table.signSaid : asked === 'unit' && table.unitAssumed));
    if (!doubt || table.kind !== 'lines') return table;
    const isOut = ({ field, ours, unit }: Column) =>
      MONEY_FIELDS.has(field) && !ours && (unit === null || doubt.asked === 'sign');
    const out = table.columns.filter(isOut).map((column) => ({ ...doubt, column, samples: samplesOf(table, column) }));
    return { ...table, columns: table.columns.filter((column) => !isOut(column)), unsure: [...table.unsure, ...out] };
  });
}

/** Another column that plainly holds the figure makes the question idle. */
function isNeeded(
  { column, asked }: Judged,
  judged: readonly Judged[],
  answered: ReadonlyMap<Column, Column | null>,
): boolean {
  if (asked !== 'column') return true;
  return !judged.some(
    (other) =>
      other.column !== column &&
      (other.certain ? other.column : answered.get(other.column))?.field === column.field &&
      other.column.month === column.month &&
      other.column.quarter === column.quarter,
  );
}

const MOST_SAMPLES = 3;

function samplesOf(table: Table, column: Column): string[] {
  const samples: string[] = [];
  for (const { kind, row } of table.rows) {
    if (samples.length === MOST_SAMPLES) break;
    const text = kind === 'line' ? String(valueOf(table, row, column)).trim() : '';
    if (text !== '') samples.push(text);
  }
  return samples;
}
