// What takes back a step that Excel may have stopped in the middle of: as much of it as is there to be taken back.
// Refuses to touch a sheet that is gone or protected by now: what failed there did nothing.
import type { Edit, SetCharts, SetConditionalRules } from '../workbook/edit';
import { NO_UNDO, type Undo } from '../workbook/undoSteps';
import { MARK_PROPERTY } from '../workbook/workbook';
import { type QueuedStep, removedTrace } from './queueBatch';

interface Found {
  mark: string | null;
  charts: string[];
  /** Ids of all conditional formats on the sheet. */
  rules: string[];
  /** Neither values nor looks, charts nor a mark. */
  isEmpty: boolean;
}

export interface Stop {
  /** What Excel tells to have passed of the batch. */
  passed: ReadonlySet<string>;
  /** What Excel stopped at may be done all the same. */
  isUnclear: boolean;
}

export async function undoOfHalf(context: Excel.RequestContext, step: QueuedStep, stop: Stop): Promise<Undo> {
  const found = await look(context, step.edit);
  if (!found) return NO_UNDO;
  const back = step.undo();
  return { ...back, edits: back.edits.flatMap((edit) => feasible(edit, step, found, stop)) };
}

/** Null where the sheet is gone or protected. */
async function look(context: Excel.RequestContext, edit: Edit): Promise<Found | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load('protection/protected');
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
  mark.load('value');
  const charts = edit.kind === 'setCharts' || edit.kind === 'ensureSheet' ? queueCharts(sheet) : null;
  const rules = edit.kind === 'setConditionalRules' ? queueRules(sheet) : null;
  const used = sheet.getUsedRangeOrNullObject().untrack();
  used.load('rowCount');
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return null;
  return {
    mark: mark.isNullObject ? null : mark.value,
    charts: charts?.items.map(({ name }) => name) ?? [],
    rules: rules?.items.map(({ id }) => id) ?? [],
    isEmpty: used.isNullObject && mark.isNullObject && (charts?.items.length ?? 0) === 0,
  };
}

function queueCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  charts.load('items/name');
  return charts;
}

function queueRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().untrack().conditionalFormats;
  rules.load('items/id');
  return rules;
}

function feasible(edit: Edit, step: QueuedStep, found: Found, stop: Stop): Edit[] {
  switch (edit.kind) {
    case 'deleteSheet':
      return isToDelete(step, found, stop) ? [edit] : [];
    case 'markSheet':
      return edit.mark === found.mark ? [] : [edit];
    case 'setConditionalRules':
      return [rulesBack(edit, step, found.rules, stop)];
    case 'setCharts':
      return [chartsBack(edit, step, found.charts, stop)];
    default:
      return [edit];
  }
}

/**
 * A sheet that Excel has named is ours. One that it only may have added is taken away where nobody can have done anything to it:
 * had somebody else added one of that name, Excel would have refused to add ours.
 */
function isToDelete({ added }: QueuedStep, { isEmpty }: Found, { isUnclear }: Stop): boolean {
  return added().length > 0 || (isUnclear && isEmpty);
}

/** In the order of their removal, so that those which still stand can be told. */
function rulesBack(edit: SetConditionalRules, step: QueuedStep, rules: string[], stop: Stop): SetConditionalRules {
  const { edit: done } = step;
  const removed = done.kind === 'setConditionalRules' ? done.remove : [];
  const isGone = (_rule: unknown, index: number) => !rules.includes(removed[index]!);
  const add = removed.length === edit.add.length ? edit.add.filter(isGone) : edit.add;
  const remove = [...edit.remove.filter((id) => rules.includes(id)), ...unnamedRule(step, rules, stop)];
  return { ...edit, remove, add };
}

/** One that Excel may have added without naming it; two can only be somebody else's. */
function unnamedRule({ namesBefore, added }: QueuedStep, rules: string[], { isUnclear }: Stop): string[] {
  const known = new Set([...namesBefore(), ...added()]);
  const unknown = rules.filter((id) => !known.has(id));
  return isUnclear && unknown.length === 1 ? unknown : [];
}

/** A chart that was added and not named yet has a name of Excel's. */
function chartsBack(edit: SetCharts, step: QueuedStep, charts: string[], { passed }: Stop): SetCharts {
  const before = step.namesBefore();
  const removed = step.edit.kind === 'setCharts' ? step.edit.remove : [];
  const areRemoved = step.trace !== null && passed.has(removedTrace(step.trace));
  const others = new Set(areRemoved ? before.filter((name) => !removed.includes(name)) : before);
  const isGone = ({ name }: { name: string }) => areRemoved || !charts.includes(name);
  return { ...edit, remove: charts.filter((name) => !others.has(name)), add: edit.add.filter(isGone) };
}
