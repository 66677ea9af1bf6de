// Conditional formats by formula, in Excel's terms. Only queues: the round trip is the caller's.
// Refuses to touch rules that the edit does not name.
import type { ConditionalRule, SetConditionalRules } from '../workbook/edit';
import { rulesByPlace } from '../workbook/rulesByPlace';

/** @returns the rules it adds: only Excel knows by which ids they will go. */
export function queueRules(sheet: Excel.Worksheet, { remove, add }: SetConditionalRules): Excel.ConditionalFormat[] {
  for (const id of remove) sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
  const { onTop, placed } = rulesByPlace(add);
  // Excel puts each new rule on top of the others: the last to be added is the first to count.
  const added = [...onTop].reverse().map((rule) => addRule(sheet, rule));
  return [...added, ...placed.map((rule) => addInPlace(sheet, rule))];
}

function addRule(sheet: Excel.Worksheet, { block, formula, fill, color, bold }: ConditionalRule) {
  const cells = sheet.getRangeByIndexes(block.row, block.col, block.rows, block.cols).untrack();
  const added = cells.conditionalFormats.add('Custom');
  // Asked at once: whatever fails after it, the rule can be taken away again.
  added.load('id');
  added.custom.rule.formula = formula;
  if (fill !== null) added.custom.format.fill.color = fill;
  if (color !== null) added.custom.format.font.color = color;
  if (bold) added.custom.format.font.bold = true;
  return added;
}

function addInPlace(sheet: Excel.Worksheet, rule: ConditionalRule & { place: number }): Excel.ConditionalFormat {
  const added = addRule(sheet, rule);
  added.priority = rule.place;
  return added;
}
