// Reads every sheet in two round trips: which sheets there are, then what each holds. A third where rows or columns are hidden.
// Refuses to know what the cells mean.
import { chartsOfOurs } from '../workbook/signatures';
import {
  type CellValue,
  type HiddenLines,
  NOTHING_HIDDEN,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { MARK_PROPERTY } from '../workbook/workbook';
import { codeOf } from './hostProblem';
import { type Area, readAreas, TOO_LARGE } from './readAreas';
import { HIDDEN_PROPERTIES, isAllSeen } from './allSeen';
import { VALUE_PROPERTIES, valuesOf } from './valuesOf';
import { queueRules, rulesOfOurs } from './readRules';

/** What one sheet was asked for in the second round trip; readable once that is over. */
interface Question {
  sheet: Excel.Worksheet;
  used: Excel.Range;
  mark: Excel.WorksheetCustomProperty;
  rules: Excel.ConditionalFormatCollection | null;
  charts: Excel.ChartCollection | null;
  hasValues: boolean;
}

/** All of it at first; less where Excel cannot hand over all. */
interface Wish {
  values: boolean;
  rules: boolean;
  charts: boolean;
  /** A first failure may be over by now, and reading harms nothing. */
  again: boolean;
}

export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  worksheets.load('items/name,items/visibility,items/protection/protected');
  await context.sync();
  const questions = await ask(context, worksheets.items, { values: true, rules: true, charts: true, again: true });
  const grids = await readGrids(context, questions);
  const hidden = questions.every(({ used }) => isAllSeen(used))
    ? questions.map(() => NOTHING_HIDDEN)
    : await (await import('./readHidden')).readHidden(context, questions);
  const sheets = questions.map((question, index) => snapshotOf(question, grids[index] ?? [], hidden[index] ?? null));
  return { sheets, structureProtected: protection.protected };
}

async function ask(context: Excel.RequestContext, sheets: Excel.Worksheet[], wish: Wish): Promise<Question[]> {
  const questions = sheets.map((sheet) => queueQuestion(sheet, wish));
  try {
    await context.sync();
    return questions;
  } catch (error) {
    const less = wishForLess(wish, codeOf(error));
    if (!less) throw error;
    return ask(context, sheets, less);
  }
}

function queueQuestion(sheet: Excel.Worksheet, wish: Wish): Question {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load([
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    ...HIDDEN_PROPERTIES,
    ...(wish.values ? VALUE_PROPERTIES : []),
  ]);
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
  mark.load('value');
  return {
    sheet,
    used,
    mark,
    rules: wish.rules ? queueRules(sheet) : null,
    charts: wish.charts ? queueCharts(sheet) : null,
    hasValues: wish.values,
  };
}

/** Names only: some charts of people's fail to tell more of themselves (OfficeDev/office-js #217). */
function queueCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  charts.load('items/name');
  return charts;
}

/**
 * Values too large for one response are read later, in parts. Any other failure may come from rules that people made
 * and Excel cannot tell of (OfficeDev/office-js #6827, #6835): should it come again, no rules are read. Should it fail still, no charts.
 */
function wishForLess(wish: Wish, code: string | null): Wish | null {
  if (code === TOO_LARGE) return wish.values ? { ...wish, values: false } : null;
  if (wish.again) return { ...wish, again: false };
  if (wish.rules) return { ...wish, rules: false };
  return wish.charts ? { ...wish, charts: false } : null;
}

/** Excel may also hand over null for the values of a range that is too large. */
async function readGrids(context: Excel.RequestContext, questions: Question[]): Promise<CellValue[][][]> {
  const grids = questions.map(({ used, hasValues }) => (used.isNullObject || !hasValues ? [] : valuesOf(used)));
  const areas = questions.flatMap(({ sheet, used, hasValues }, index): Area[] =>
    used.isNullObject || (hasValues && grids[index])
      ? []
      : [{ sheet, row: used.rowIndex, col: used.columnIndex, rows: used.rowCount, cols: used.columnCount, index }],
  );
  const read = await readAreas(context, areas);
  return grids.map((grid, index) => read.get(index) ?? grid ?? []);
}

function markOf({ mark }: Question): string | null {
  return mark.isNullObject ? null : mark.value;
}

function namesOfOurs({ charts }: Question): string[] | null {
  return charts && chartsOfOurs(charts.items.map(({ name }) => name));
}

function snapshotOf(question: Question, values: CellValue[][], hidden: HiddenLines | null): SheetSnapshot {
  const { sheet, used } = question;
  const mark = markOf(question);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    mark,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    values,
    ownRules: mark === null ? [] : rulesOfOurs(question.rules),
    ownCharts: mark === null ? [] : namesOfOurs(question),
    hidden,
  };
}
