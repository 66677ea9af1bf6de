// Numbers, symbols and single letters in rating columns: read by the workbook's key or by what a person said they stand for, else asked.
// Refuses to guess which end of a scale is the good one.
import type { Finding } from '../domain/finding';
import { mapOneByOne, type Pieces } from '../domain/pieces';
import type { Rating } from '../domain/rating';
import { cleanText } from './cell';
import { type Answer, answerFor } from './columnAnswers';
import { cellRef } from './readFigure';
import { isMark, isSymbol, markOf, plainMark } from './markOfRating';
import { type RatingKey, ratingKey } from './ratingKey';
import type { SheetSnapshot } from './snapshot';
import { type AskedMark, cellAt, type Column, type Table } from './table';

/** @param sheets all of people's own: a key may stand on a sheet of its own. */
export function* withRatingMarks(
  tables: readonly Table[],
  answers: readonly Answer[],
  sheets: readonly SheetSnapshot[],
): Pieces<{ tables: Table[]; findings: Finding[] }> {
  const keyOf = keysOf(sheets);
  const findings = new Map<string, Finding>();
  const coloured: Finding[] = [];
  const marked: Table[] = [];
  for (const table of tables) {
    const rated = yield* mapOneByOne(ratingColumns(table), (column) => ({ column, texts: textsOf(table, column) }));
    coloured.push(...rated.filter(isColourAlone).map((column) => byColour(table, column)));
    const found = marksIn(rated.filter((column) => !isColourAlone(column)));
    const key = found.length === 0 ? null : keyOf(table.sheet);
    const said = answered(found, table, answers, sheets);
    const open = found.filter(({ text }) => !said.has(markOf(text)) && !key?.ratings.has(markOf(text)));
    if (key && open.length < found.length) findings.set(table.sheet.name, readByKey(table, key));
    const marks = { known: new Map([...(key?.ratings ?? []), ...said]), asked: open };
    marked.push(found.length === 0 ? table : { ...table, marks });
  }
  return { tables: marked, findings: [...findings.values(), ...coloured] };
}

/** Of rating columns the different marks, each where it stands first. */
function marksIn(columns: readonly RatedColumn[]): AskedMark[] {
  const found = new Map<string, AskedMark>();
  for (const { column, texts } of columns)
    for (const { text, row } of texts)
      if (isMark(text) && !found.has(markOf(text))) found.set(markOf(text), { text, column, row });
  return [...found.values()];
}

interface RatedColumn {
  column: Column;
  texts: ColumnText[];
}

interface ColumnText {
  text: string;
  /** In which it stands first. */
  row: number;
  count: number;
}

/** What lines and totals have in the column, each text once. */
function textsOf({ sheet, rows }: Table, { col }: Column): ColumnText[] {
  const texts = new Map<string, ColumnText>();
  for (const { row, kind } of rows) {
    const text = kind === 'line' || kind === 'total' ? plainMark(cleanText(cellAt(sheet, row, col))) : '';
    const known = texts.get(text);
    if (known) known.count++;
    else if (text !== '') texts.set(text, { text, row, count: 1 });
  }
  return [...texts.values()];
}

/** One symbol in every row says nothing but by its colour, which no value holds. */
function isColourAlone({ texts: [first, ...others] }: RatedColumn): boolean {
  if (!first || others.length > 0 || first.count < LEAST_ALIKE) return false;
  return isSymbol(markOf(first.text)) && isMark(first.text);
}

function byColour(table: Table, { column, texts: [first] }: RatedColumn): Finding {
  return {
    code: 'rating-by-colour',
    severity: 'warning',
    message: `Every row has "${first!.text}" under "${column.heading}": the rating is in its colour, which is not read.`,
    where: [cellRef(table, first!.row, column.col)],
    suggestion: 'Write the ratings as words beside it, or let a refresh fill in a column of its own.',
  };
}

function ratingColumns({ kind, columns }: Table): Column[] {
  if (kind !== 'lines' && kind !== 'milestones') return [];
  return columns.filter(
    ({ field, ours }) => !ours && (/Rating$/.test(field) || field === 'rating' || field === 'status'),
  );
}

const LEAST_ALIKE = 3;

function answered(
  found: readonly AskedMark[],
  { sheet }: Table,
  answers: readonly Answer[],
  sheets: readonly SheetSnapshot[],
): Map<string, Rating | null> {
  const names = sheets.map(({ name }) => name);
  return new Map(
    found.flatMap(({ text }) => {
      const answer = answerFor(answers, { asked: 'rating', sheet: sheet.name, heading: text }, names);
      return answer?.asked === 'rating' ? [[markOf(text), answer.means] as const] : [];
    }),
  );
}

/** The sheet's own key, else the only one that other sheets have. */
function keysOf(sheets: readonly SheetSnapshot[]): (sheet: SheetSnapshot) => RatingKey | null {
  const keys = new Map<SheetSnapshot, RatingKey | null>();
  const of = (sheet: SheetSnapshot) => {
    if (!keys.has(sheet)) keys.set(sheet, ratingKey(sheet));
    return keys.get(sheet)!;
  };
  return (sheet) => {
    const own = of(sheet);
    if (own) return own;
    const others = sheets.flatMap((other) => of(other) ?? []);
    return others.length === 1 ? others[0]! : null;
  };
}

function readByKey(table: Table, key: RatingKey): Finding {
  const [column] = ratingColumns(table);
  const pairs = [...key.ratings].map(([mark, rating]) => `${mark} is ${rating}`);
  return {
    code: 'ratings-by-key',
    severity: 'info',
    message: `Ratings on "${table.sheet.name}" are read by the key: ${pairs.join(', ')}.`,
    where: [cellRef(table, column!.headingRow, column!.col), key.where],
  };
}
