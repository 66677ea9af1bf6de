// What takes back a step that Excel may have stopped in the middle of: as much of it as is there to be taken back.
// Refuses to touch a sheet that is gone or protected by now: what failed there did nothing.
import type { Edit, SetCharts, SetConditionalRules } from '../workbook/edit';
import type { Undo } from '../workbook/undoSteps';
import { MARK_PROPERTY } from '../workbook/workbook';
import { type QueuedStep, removedTrace } from './queueBatch';

interface Found {
  mark: string | null;
  charts: string[];
  /** Ids of all conditional formats on the sheet. */
  rules: string[];
}

const NOTHING: Undo = { edits: [], lost: [] };

/** @param passed what Excel tells to have passed of the batch. */
export async function undoOfHalf(
  context: Excel.RequestContext,
  step: QueuedStep,
  passed: ReadonlySet<string>,
): Promise<Undo> {
  const found = await look(context, step.edit);
  if (!found) return NOTHING;
  const back = step.undo();
  return { ...back, edits: back.edits.flatMap((edit) => feasible(edit, step, found, passed)) };
}

/** Null where the sheet is gone or protected. */
async function look(context: Excel.RequestContext, edit: Edit): Promise<Found | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load('protection/protected');
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
  mark.load('value');
  const charts = edit.kind === 'setCharts' ? queueCharts(sheet) : null;
  const rules = edit.kind === 'setConditionalRules' ? queueRules(sheet) : null;
  await context.sync();
  if (sheet.isNullObject || sheet.protection.protected) return null;
  return {
    mark: mark.isNullObject ? null : mark.value,
    charts: charts?.items.map(({ name }) => name) ?? [],
    rules: rules?.items.map(({ id }) => id) ?? [],
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

function feasible(edit: Edit, step: QueuedStep, found: Found, passed: ReadonlySet<string>): Edit[] {
  switch (edit.kind) {
    case 'markSheet':
      return edit.mark === found.mark ? [] : [edit];
    case 'setConditionalRules':
      return [rulesBack(edit, step, found.rules)];
    case 'setCharts':
      return [chartsBack(edit, step, found.charts, passed)];
    default:
      return [edit];
  }
}

/** In the order of their removal, so that those which still stand can be told. */
function rulesBack(edit: SetConditionalRules, { edit: done }: QueuedStep, rules: string[]): SetConditionalRules {
  const removed = done.kind === 'setConditionalRules' ? done.remove : [];
  const isGone = (_rule: unknown, index: number) => !rules.includes(removed[index]!);
  const add = removed.length === edit.add.length ? edit.add.filter(isGone) : edit.add;
  return { ...edit, remove: edit.remove.filter((id) => rules.includes(id)), add };
}

/** A chart that was added and not named yet has a name of Excel's. */
function chartsBack(edit: SetCharts, step: QueuedStep, charts: string[], passed: ReadonlySet<string>): SetCharts {
  const before = step.chartsBefore();
  const removed = step.edit.kind === 'setCharts' ? step.edit.remove : [];
  const areRemoved = step.trace !== null && passed.has(removedTrace(step.trace));
  const others = new Set(areRemoved ? before.filter((name) => !removed.includes(name)) : before);
  const isGone = ({ name }: { name: string }) => areRemoved || !charts.includes(name);
  return { ...edit, remove: charts.filter((name) => !others.has(name)), add: edit.add.filter(isGone) };
}
