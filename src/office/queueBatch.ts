// One batch of edits, queued: before each, what it is about to change is asked for.
// Refuses to send it, and to know what each edit means to Excel (queueEdit).
import type { Edit } from '../workbook/edit';
import type { SheetExtent, Step, Undo } from '../workbook/undoSteps';
import type { Pausing } from './inTurns';
import { noteBefore } from './noteBefore';
import { queueEdit, type SheetOf } from './queueEdit';
import { queueRules } from './queueRules';

export interface QueuedStep {
  edit: Edit;
  /** Which Excel tells to have passed when it stops half-way; null where there is nothing to take back. */
  trace: string | null;
  /** What takes the step back, where that is known without having looked. */
  known: Undo | null;
  /** What takes the step back, once the round trip is over. */
  undo: () => Undo;
  /** Names of the charts, or ids of the rules, that were on the sheet, where the step sets them; once the round trip is over. */
  namesBefore: () => string[];
  /** Ids of the sheet or the rules that it added, as far as Excel has told them; once the round trip is over. */
  added: () => string[];
}

export interface QueuedBatch {
  steps: QueuedStep[];
  /** Where the cells of sheets lay just before, once the round trip is over. */
  extents: () => SheetExtent[];
}

/** Nobody should be told of our own writing cell by cell: events are off from the first edit to the last. */
export function* queueBatch(
  context: Excel.RequestContext,
  batch: readonly Step[],
  place: { first: boolean; last: boolean; asked: ReadonlySet<string> },
): Pausing<QueuedBatch> {
  const { application } = context.workbook;
  const sheetOf = rememberSheets(context);
  // All sheets are looked for before any is written to: one that was renamed or deleted then ends the batch before it has begun.
  const extents = existingSheets(batch)
    .map((name) => ({ name, sheet: sheetOf.existing(name) }))
    .filter(({ name }) => !place.asked.has(name))
    .map(({ name, sheet }) => noteExtent(name, sheet));
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  if (place.first) context.runtime.enableEvents = false;
  const steps: QueuedStep[] = [];
  for (const step of batch) {
    steps.push(queueStep(context, step, sheetOf, `step ${steps.length}`));
    yield;
  }
  if (place.last) context.runtime.enableEvents = true;
  return { steps, extents: () => extents.map((extent) => extent()) };
}

/** Those that the batch does not add itself. */
function existingSheets(batch: readonly Step[]): string[] {
  const added = new Set<string>();
  const existing = new Map<string, string>();
  for (const { edit } of batch) {
    const key = edit.sheet.toLowerCase();
    if (edit.kind === 'ensureSheet') added.add(key);
    else if (!added.has(key) && !existing.has(key)) existing.set(key, edit.sheet);
  }
  return [...existing.values()];
}

function noteExtent(name: string, sheet: Excel.Worksheet): () => SheetExtent {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () =>
    used.isNullObject
      ? { sheet: name, row: 0, col: 0, rows: 0, cols: 0 }
      : { sheet: name, row: used.rowIndex, col: used.columnIndex, rows: used.rowCount, cols: used.columnCount };
}

function queueStep(context: Excel.RequestContext, { edit, undo }: Step, sheetOf: SheetOf, name: string): QueuedStep {
  const note = undo ? () => undo : noteBefore(edit, sheetOf.existing(edit.sheet));
  const trace = undo?.edits.length === 0 ? null : name;
  const namesBefore = trace === null ? () => [] : noteNames(edit, sheetOf);
  if (trace !== null) context.trace(trace);
  const objects = queueTraced(context, edit, sheetOf, trace);
  const added = () => objects.flatMap((object) => object.toJSON().id ?? []);
  return { edit, trace, known: undo, namesBefore, added, undo: () => note(added()) };
}

/** @returns the sheet or the rules that the edit adds. */
function queueTraced(
  context: Excel.RequestContext,
  edit: Edit,
  sheetOf: SheetOf,
  trace: string | null,
): (Excel.Worksheet | Excel.ConditionalFormat)[] {
  if (edit.kind === 'setConditionalRules') return queueRules(sheetOf.existing(edit.sheet), edit);
  queueEdit(edit, sheetOf, () => trace && context.trace(removedTrace(trace)));
  return edit.kind === 'ensureSheet' ? [sheetOf.existing(edit.sheet)] : [];
}

function noteNames(edit: Edit, sheetOf: SheetOf): () => string[] {
  if (edit.kind === 'setCharts') return noteCharts(sheetOf.existing(edit.sheet));
  return edit.kind === 'setConditionalRules' ? noteRuleIds(sheetOf.existing(edit.sheet)) : () => [];
}

function noteCharts({ charts }: Excel.Worksheet): () => string[] {
  charts.load('items/name');
  return () => charts.items.map(({ name }) => name);
}

function noteRuleIds(sheet: Excel.Worksheet): () => string[] {
  const rules = sheet.getRange().untrack().conditionalFormats;
  rules.load('items/id');
  return () => rules.items.map(({ id }) => id);
}

/** Passed once the charts are gone that a step takes away: a new one may bear the name of an old one. */
export const removedTrace = (trace: string) => `${trace}: removed`;

/** Each sheet is asked for once a batch, however many edits name it. */
function rememberSheets(context: Excel.RequestContext): SheetOf {
  const { worksheets } = context.workbook;
  const known = new Map<string, Excel.Worksheet>();
  const remember = (name: string, sheet: Excel.Worksheet) => {
    known.set(name.toLowerCase(), sheet);
    return sheet;
  };
  return {
    existing: (name) => known.get(name.toLowerCase()) ?? remember(name, worksheets.getItem(name)),
    added: (name) => remember(name, worksheets.add(name)),
  };
}
