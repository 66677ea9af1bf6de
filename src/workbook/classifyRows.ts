// The rows under a heading: lines, totals, section titles, notes. Decides by words and place; adds nothing up.
import { mapInPieces, type Pieces } from '../domain/pieces';
import { compareNames } from '../domain/programmeNames';
import { cleanText, readCell } from './cell';
import { facetsOf } from './classifyHeading';
import { type Field, MONEY_FIELDS } from './headings';
import { isUnit } from './moneyUnit';
import { range } from './range';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, type Column, type Row } from './table';

/** Where the entity's name can stand, most telling first. */
export const NAME_FIELDS: readonly Field[] = ['scheme', 'milestone', 'area', 'setting', 'programme', 'id'];
/** Hips, knees and feeding are replaced and given in total; such a name is a scheme's. */
const TOTAL =
  /^(grand |sub[ -]?)?totals?\b(?! (hip|knee|joint|shoulder|elbow|ankle|disc|parenteral|contact|body)\b)|\b(sub[ -]?)?totals?$|^(all|overall|sum)( (schemes|projects|programmes|divisions|work ?streams))?$/i;
/** Longer names are sentences: footnotes. */
const LONGEST_NAME = 90;
const NOTE = /^((key|legend|notes?|source|n\.?b\.?) ?[:–—-]|[-–—•*]) /i;

interface State {
  section: string | null;
  /** Nothing but headings and section titles may follow a closed table. */
  closed: boolean;
  blanks: number;
  /** A name that was taken for a line though no figure stands beside it. */
  hasEmptyLine: boolean;
  rows: Row[];
  /** The first column of every field that names things, most telling first. */
  names: readonly Column[];
  /** What stands beside the names. */
  contents: readonly Column[];
}

export interface RowSpan {
  /** Zero-based rows, both included. */
  from: number;
  to: number;
  /** The section that the first rows stand in, where a title above the headings names it. */
  section: string | null;
  /** True for tables whose lines are programmes: they have no sections. */
  inProgrammes: boolean;
}

export function* classifyRows(sheet: SheetSnapshot, columns: Column[], span: RowSpan): Pieces<Row[]> {
  const section = span.inProgrammes ? null : span.section;
  const names = NAME_FIELDS.flatMap((field) => columns.find((column) => column.field === field) ?? []);
  const contents = columns.filter(({ field }) => field === 'id' || !NAME_FIELDS.includes(field));
  const state: State = { section, closed: false, blanks: 0, hasEmptyLine: false, rows: [], names, contents };
  yield* mapInPieces(range(span.from, span.to), (row) => {
    classifyRow(sheet, columns, row, state, span.inProgrammes);
  });
  return state.rows;
}

function classifyRow(sheet: SheetSnapshot, columns: Column[], row: number, state: State, inProgrammes: boolean): void {
  const own = nameIn(sheet, state.names, row);
  const title = own === '' && !inProgrammes ? titleBefore(sheet, columns, row, state) : null;
  const name = title ?? own;
  const content = title === null && contentIn(sheet, columns, row, state);
  if (name === '' && !content) {
    state.blanks++;
    return;
  }
  const afterGap = state.blanks > 0;
  state.blanks = 0;
  state.closed ||= afterGap && endsInTotal(state, inProgrammes);
  const add = (kind: Row['kind']) => state.rows.push({ row, kind, name, section: state.section, programme: null });
  if (isNote(name, content) || isUnit(name)) return void add('note');
  if (title !== null || (!content && !isTotalName(name) && isSectionTitle(columns, sheet, row, afterGap, state))) {
    state.section = inProgrammes ? null : name;
    state.closed &&= inProgrammes;
    return void add('section');
  }
  if (state.closed && !namesProgramme(sheet, columns, row)) return void add(content && name !== '' ? 'unread' : 'note');
  if (isTotal(sheet, columns, row, name, state)) return void add('total');
  state.hasEmptyLine ||= !content;
  add(name !== '' ? 'line' : hasMoney(sheet, columns, row) ? 'unread' : 'note');
}

/** Its last row so far is the total of all its lines: what stands below a gap is no part of it. */
function endsInTotal({ rows, section }: State, inProgrammes: boolean): boolean {
  const last = rows.at(-1);
  if (last?.kind !== 'total' || !rows.some(({ kind }) => kind === 'line')) return false;
  return inProgrammes || (section === null && isWhole(last.name));
}

/** Between a title and its first line. */
const MOST_BLANKS = 3;

/** A text alone to the left of the schemes, right above one of them: the title of a section stands at the edge of a table. */
function titleBefore(sheet: SheetSnapshot, columns: Column[], row: number, state: State): string | null {
  const [first] = state.names;
  if (first?.field !== 'scheme' || first.col === sheet.left || state.names.some(({ field }) => field === 'programme'))
    return null;
  const cells = sheet.values[row - sheet.top]!;
  const filled = cells.flatMap((value, at) => (cleanText(value) === '' ? [] : [at + sheet.left]));
  const isUnheaded = (col: number) => cleanText(cellAt(sheet, first.headingRow, col)) === '';
  const gap = range(sheet.left, first.col).findLast(isUnheaded) ?? sheet.left - 1;
  const right = Math.max(...columns.map(({ col }) => col));
  // Another table may stand beside this one, and has names of its own.
  const own = filled.filter((at) => at > gap && at <= right);
  const isAlone = !range(sheet.left, gap).some((at) => namesThings(cellAt(sheet, first.headingRow, at)));
  const [col = first.col, ...others] = own.length === 0 && isAlone ? filled : own;
  if (others.length > 0 || col >= first.col) return null;
  const value = cellAt(sheet, row, col);
  const title = cleanText(value);
  const isOther = isNote(title, false) || isUnit(value) || isTotalName(title) || readCell(value).kind !== 'text';
  const next = range(row + 1, row + MOST_BLANKS).find((at) => nameIn(sheet, state.names, at) !== '') ?? row;
  return isOther || !contentIn(sheet, columns, next, state) ? null : title;
}

function namesThings(heading: CellValue): boolean {
  const { field } = facetsOf(heading);
  return field !== null && NAME_FIELDS.includes(field);
}

/** A total of everything, not of a programme or part: "Total", "Trust total", "Total CCG". */
function isWhole(label: string): boolean {
  if (/\bsub[ -]?totals?\b/i.test(label)) return false;
  return (
    label.replace(/\b(grand|totals?|qipp|cip|ccgs?|trust|alliance|all|schemes?|savings|£?k|[^a-z]+)\b/gi, '').trim() ===
    ''
  );
}

/** In a table that names each line's programme, a row that does so is a line wherever it stands. */
function namesProgramme(sheet: SheetSnapshot, columns: Column[], row: number): boolean {
  const filled = (field: Field) =>
    columns.some((column) => column.field === field && cleanText(cellAt(sheet, row, column.col)) !== '');
  return filled('programme') && filled('scheme');
}

/** The text of the row's most telling name column. */
function nameIn(sheet: SheetSnapshot, names: readonly Column[], row: number): string {
  for (const { col } of names) {
    const text = cleanText(cellAt(sheet, row, col));
    if (text !== '') return text;
  }
  return '';
}

function hasMoney(sheet: SheetSnapshot, columns: readonly Column[], row: number): boolean {
  return columns.some(
    ({ field, col, ours }) => MONEY_FIELDS.has(field) && !ours && readCell(cellAt(sheet, row, col)).kind === 'number',
  );
}

/** Anything beside the name that is more than a unit such as "£'000". */
function contentIn(sheet: SheetSnapshot, columns: Column[], row: number, { contents }: State): boolean {
  return contents.some(({ col, field }) => {
    const value = cellAt(sheet, row, col);
    return cleanText(value) !== '' && !isUnit(value) && !isLoneLabel(sheet, columns, row, field);
  });
}

/** A total's label that stands in the id column, with no name beside it. */
function isLoneLabel(sheet: SheetSnapshot, columns: Column[], row: number, field: Field): boolean {
  if (field !== 'id') return false;
  const isName = (column: Column) => column.field !== 'id' && NAME_FIELDS.includes(column.field);
  return !columns.some((column) => isName(column) && cleanText(cellAt(sheet, row, column.col)) !== '');
}

function isNote(name: string, content: boolean): boolean {
  return !content && (name.length > LONGEST_NAME || /[.!?]$/.test(name) || NOTE.test(name));
}

/** A name alone: a section title, except in a table that names each line's programme, where it is a line left empty. */
function isSectionTitle(
  columns: Column[],
  sheet: SheetSnapshot,
  row: number,
  afterGap: boolean,
  state: State,
): boolean {
  const has = (...fields: Field[]) => columns.some(({ field }) => fields.includes(field));
  if (has('programme') && has('area')) return false;
  if (has('programme') && has('scheme')) return isTitleAmongIds(sheet, columns, row);
  const previous = state.rows.at(-1)?.kind;
  const hasUnit = columns.some(({ col }) => isUnit(cellAt(sheet, row, col)));
  return (
    hasUnit ||
    afterGap ||
    previous === undefined ||
    previous === 'total' ||
    previous === 'section' ||
    previous === 'note' ||
    isBareTitle(columns, sheet, row, state)
  );
}

/** In a table that begins with a section's title and has no line without content: a name with nothing at all beside it, and figures below. */
function isBareTitle(columns: Column[], sheet: SheetSnapshot, row: number, state: State): boolean {
  const { rows, section, hasEmptyLine } = state;
  if (section === null || rows[0]?.kind !== 'section' || hasEmptyLine) return false;
  const filled = sheet.values[row - sheet.top]!.filter((value) => cleanText(value) !== '');
  return filled.length === 1 && contentIn(sheet, columns, row + 1, state);
}

/** A word in the column of ids, and nothing beside it: "Pipeline". */
function isTitleAmongIds(sheet: SheetSnapshot, columns: readonly Column[], row: number): boolean {
  const text = (column: Column) => cleanText(cellAt(sheet, row, column.col));
  const filled = columns.filter((column) => text(column) !== '');
  return filled.length === 1 && filled[0]!.field === 'id' && !/\d|^(tbc|n\/?a)$/i.test(text(filled[0]!));
}

/** By its label, or because it repeats the section's title; a row with an id is never a total. */
function isTotal(sheet: SheetSnapshot, columns: Column[], row: number, name: string, state: State): boolean {
  if (hasId(sheet, columns, row, name)) return false;
  if (isTotalName(name)) return true;
  return (
    state.section !== null &&
    state.rows.some(({ kind }) => kind === 'line') &&
    ['same', 'alike'].includes(compareNames(name, state.section))
  );
}

export function isTotalName(name: string): boolean {
  return TOTAL.test(name);
}

function hasId(sheet: SheetSnapshot, columns: Column[], row: number, name: string): boolean {
  const column = columns.find(({ field }) => field === 'id');
  if (!column) return false;
  const value = cellAt(sheet, row, column.col);
  return cleanText(value) !== name && readCell(value).kind !== 'blank';
}
