// What rules say that are about to be removed, and by which ids those go that take their place.
// Refuses to know rules of any other kind than ours.
import { blockOrNull, withoutSheet } from '../workbook/address';
import type { ConditionalRule, SetConditionalRules } from '../workbook/edit';
import type { Loss, Undo } from '../workbook/undoSteps';

interface AskedRule {
  rule: Excel.ConditionalFormat;
  areas: Excel.RangeAreas;
  custom: Excel.CustomConditionalFormat;
}

/** @returns what takes the edit back, to be told which rules it added. */
export function noteRules(sheet: Excel.Worksheet, edit: SetConditionalRules): (added: readonly string[]) => Undo {
  const asked = edit.remove.map((id) => askRule(sheet, id));
  return (added) => {
    const answers = asked.map((one) => ({ rule: ruleOf(one), areas: one.areas.address }));
    return {
      edits: [
        {
          kind: 'setConditionalRules',
          sheet: edit.sheet,
          remove: [...added],
          add: answers.flatMap(({ rule }) => rule ?? []),
        },
      ],
      lost: answers.flatMap(({ rule, areas }) => (rule ? [] : lossOf(edit.sheet, areas))),
    };
  };
}

/** Its formula is asked for through its own first cells, as Excel tells it relative to the range it is asked through (#5194). */
function askRule(sheet: Excel.Worksheet, id: string): AskedRule {
  const rule = sheet.getRange().untrack().conditionalFormats.getItem(id);
  rule.load('priority');
  const areas = rule.getRanges().untrack();
  areas.load('address');
  const first = areas.areas.getItemAt(0).untrack();
  const custom = first.conditionalFormats.getItemOrNullObject(id).customOrNullObject;
  custom.load('rule/formula,format/fill/color,format/font/color,format/font/bold');
  return { rule, areas, custom };
}

/** Null where it covers anything but one block, as after rows were moved by hand: an edit names one. */
function ruleOf({ rule, areas, custom }: AskedRule): ConditionalRule | null {
  const block = blockOrNull(withoutSheet(areas.address));
  if (custom.isNullObject || !block) return null;
  const { fill, font } = custom.format;
  return {
    block,
    formula: custom.rule.formula,
    fill: fill.color || null,
    color: font.color || null,
    bold: font.bold,
    place: rule.priority,
  };
}

function lossOf(sheet: string, areas: string): Loss[] {
  const cells = areas.split(',').map(withoutSheet).join(', ');
  return [{ sheet, what: `a conditional format of ${cells}` }];
}
